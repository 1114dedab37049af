"""A mail put together: its subject, what was written, and each attachment in turn."""

import re
from collections.abc import Callable
from email import message_from_bytes
from email.message import Message
from email.policy import compat32
from email.utils import parsedate_to_datetime

from importers.errors import EmptySourceError, ProtectedError, ReaderError
from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.encodings import decode
from importers.readers.html.reading import read as read_page
from importers.readers.mail.boxes import mails
from importers.readers.mail.parts import charset, file_name, payload, unfolded, worded

ReadPart = Callable[[Source], Document]
_MOST_DEPTH = 300
_MOST_PARTS = 500
_MIME_LINE = re.compile(r"^(?:--\S{1,80}|[\w-]{2,60}:.*)\r?\n\r?\n?", re.MULTILINE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NEARLY_ALL = 0.7
_LOCKED = frozenset({"multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"})


def read(source: Source, form: str, read_part: ReadPart) -> Document:
    """The document in `source`."""
    letter = _Letter(source, Builder(source, form), read_part)
    for number, data in enumerate(mails(source.data)):
        if number:
            letter.builder.end_page(number + 1)
        letter.put(data)
    try:
        return letter.builder.document()
    except EmptySourceError:
        if letter.refusals:
            raise letter.refusals[0] from None
        raise


class _Letter:
    """A mail on its way into the builder."""

    def __init__(self, source: Source, builder: Builder, read_part: ReadPart) -> None:
        self.source = source
        self.builder = builder
        self.refusals: list[ReaderError] = []
        self._read_part = read_part
        self._parts = 0

    def put(self, data: bytes) -> None:
        """One mail; one whose parts nest deeper than can be followed is read as the text it is."""
        try:
            self._mail(message_from_bytes(data, policy=compat32), 0)
        except RecursionError:
            self.builder.flag("salvaged")
            self.builder.raw(_MIME_LINE.sub("", decode(data)[0]))

    def _mail(self, mail: Message, depth: int) -> None:
        if subject := worded(mail.get("Subject", "")).strip():
            self.builder.add(" ".join(subject.split()))
        begun = self.builder.mark
        self._part(mail, depth)
        if _YEAR.search(self.builder.text_since(begun)) is None and (day := _day(mail)):
            self.builder.add(day)

    def _part(self, part: Message, depth: int) -> None:
        self._parts += 1
        kind = part.get_content_type()
        if kind in _LOCKED and "signed-data" not in str(part.get("Content-Type", "")):
            self._refused(ProtectedError(self.source.name))
        elif depth > _MOST_DEPTH or self._parts > _MOST_PARTS:
            self.builder.flag("parts-left-out")
        elif kind == "message/rfc822" and part.is_multipart():
            for inner in _inside(part):
                self._mail(inner, depth + 1)
        elif kind == "multipart/alternative" and part.is_multipart():
            self._best(_inside(part), depth)
        elif part.is_multipart():
            for inner in _inside(part):
                self._part(inner, depth + 1)
        else:
            self._leaf(part, kind)

    def _best(self, choices: list[Message], depth: int) -> None:
        """The plain text, unless the page beside it says more or holds a table."""
        plain = [one for one in choices if one.get_content_type() == "text/plain"]
        pages = [one for one in choices if one.get_content_type() == "text/html"]
        for other in choices:
            if other not in plain and other not in pages:
                self._part(other, depth + 1)
        page = self._page(pages[0]) if pages else None
        text = self._text(plain[0]) if plain else ""
        if page is None or (
            len(text) >= len(page.text) * _NEARLY_ALL and b"<table" not in payload(pages[0]).lower()
        ):
            self.builder.raw(text)
        else:
            self.builder.append(page)

    def _leaf(self, part: Message, kind: str) -> None:
        name = file_name(part)
        attached = "attachment" in str(part.get("Content-Disposition", "")).lower()
        if kind.startswith("image/") and not attached:
            return  # a logo, a signature
        if name is None and not attached and kind in ("text/plain", "text/html"):
            page = self._page(part) if kind == "text/html" else None
            if page is not None:
                self.builder.append(page)
            else:
                self.builder.raw(self._text(part))
            return
        self._attachment(part, name or kind.replace("/", "."))

    def _attachment(self, part: Message, name: str) -> None:
        data = payload(part)
        if not data.strip():
            return
        try:
            document = self._read_part(Source(name, data))
        except ReaderError as error:
            self._refused(error)
            return
        self.builder.blank()
        self.builder.add(name)
        self.builder.append(document)

    def _page(self, part: Message) -> Document | None:
        try:
            return read_page(Source(self.source.name, payload(part)), "html", charset(part))
        except ReaderError:
            return None

    def _text(self, part: Message) -> str:
        text, encoding = decode(payload(part), charset(part))
        if encoding:
            self.builder.flag(f"encoding:{encoding}")
        return unfolded(part, text)

    def _refused(self, error: ReaderError) -> None:
        self.refusals.append(error)
        self.builder.flag(f"attachment:{error.code}")


def _inside(part: Message) -> list[Message]:
    inner = part.get_payload()
    return [one for one in inner if isinstance(one, Message)] if isinstance(inner, list) else []


def _day(mail: Message) -> str:
    """The day it was sent, for a mail that names no other."""
    try:
        return parsedate_to_datetime(str(mail.get("Date", ""))).date().isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""
