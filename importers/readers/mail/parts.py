"""One part of a mail: its bytes, its letters, its name, whatever its headers claim."""

import re
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from pathlib import PurePosixPath

_FLOWED = re.compile(r"(?<!^--) \n(?!>)", re.MULTILINE)
_LONGEST_NAME = 120


def payload(part: Message) -> bytes:
    """The part's bytes with their transfer encoding undone, as far as it can be."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        data = None
    if isinstance(data, bytes):
        return data
    raw = part.get_payload()
    return raw.encode("utf-8", "surrogateescape") if isinstance(raw, str) else b""


def charset(part: Message) -> str:
    """What the part says of its letters; nothing where it says nonsense."""
    try:
        return part.get_content_charset() or ""
    except (ValueError, LookupError, TypeError):
        return ""


def file_name(part: Message) -> str | None:
    """The attachment's name without any folder, or None where it has none."""
    try:
        told = part.get_filename()
    except (ValueError, LookupError, TypeError):
        told = None
    if not told:
        return None
    leaf = PurePosixPath(worded(told).replace("\\", "/")).name
    return "".join(sign for sign in leaf if sign.isprintable())[:_LONGEST_NAME] or None


def worded(header: object) -> str:
    """A header's words, with what was encoded in it undone."""
    text = str(header)
    try:
        pieces = decode_header(text)
    except (HeaderParseError, ValueError):
        return text
    return "".join(_piece(*piece) for piece in pieces)


def _piece(data: bytes | str, charset_name: str | None) -> str:
    if isinstance(data, str):
        return data.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
    try:
        return data.decode(charset_name or "utf-8", "replace")
    except LookupError:
        return data.decode("utf-8", "replace")


def unfolded(part: Message, text: str) -> str:
    """The text with the lines joined that its writer's program folded."""
    text = text.replace("\r\n", "\n")
    if "flowed" not in str(part.get("Content-Type", "")).lower():
        return text
    return _FLOWED.sub(" ", text)
