"""How client and worker talk: frames of bytes with their length before them.

What comes out of a worker is foreign: it has touched a foreign file. So it is JSON with a limit,
never a pickle, and each value is judged before it becomes a `Document`.
"""

import json
import struct
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from importers.errors import by_code
from importers.proposals import Block, BlockKind, Document, Source

HEAD = struct.Struct(">cQ")
PROGRESS, RESULT, HELLO = b"p", b"r", b"h"
FIRST, AGAIN, DATA = b"n", b"a", b"d"
READ_AT_ONCE = 1 << 20


@dataclass(frozen=True, slots=True)
class Progress:
    """Pages done of pages in all, while a slow reading goes on."""

    done: int
    pages: int


def frame(kind: bytes, payload: bytes) -> bytes:
    """`payload` with its kind and length."""
    return HEAD.pack(kind, len(payload)) + payload


def receive(read: Callable[[int], bytes], most: int) -> tuple[bytes, bytes] | None:
    """The next frame's kind and payload; None at the end of the stream or beyond `most`."""
    head = exactly(read, HEAD.size)
    if head is None:
        return None
    kind, size = HEAD.unpack(head)
    payload = exactly(read, size) if size <= most else None
    return None if payload is None else (kind, payload)


def exactly(read: Callable[[int], bytes], size: int) -> bytes | None:
    """`size` bytes, or None where the stream ends before."""
    pieces = bytearray()
    while len(pieces) < size:
        piece = read(min(size - len(pieces), READ_AT_ONCE))
        if not piece:
            return None
        pieces += piece
    return bytes(pieces)


def packed(document: Document) -> bytes:
    """The document as a worker hands it out."""
    blocks = [[one.kind.value, one.start, one.end, one.level, one.page] for one in document.blocks]
    told = {
        "text": document.text,
        "format": document.format,
        "blocks": blocks,
        "flags": document.flags,
    }
    return json.dumps({"document": told}).encode("ascii")


def refused(code: str, details: dict[str, str]) -> bytes:
    """A refusal as a worker hands it out."""
    return json.dumps({"refused": code, "details": details}).encode("ascii")


def unpacked(answer: bytes, source: Source, sha256: str) -> Document:
    """The document in `answer`, or its refusal raised; nonsense is a crash of the worker."""
    try:
        told = json.loads(answer)
        if "document" in told:
            return _document(told["document"], source, sha256)
        code, details = str(told["refused"]), dict(told["details"])
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise by_code("crashed")(source.name) from error
    raise by_code(code)(source.name, **{str(key): str(value) for key, value in details.items()})


def _document(told: dict[str, object], source: Source, sha256: str) -> Document:
    text, form, blocks, flags = (told[key] for key in ("text", "format", "blocks", "flags"))
    if not (isinstance(text, str) and isinstance(blocks, list) and isinstance(flags, list)):
        raise TypeError
    return Document(
        name=source.name,
        sha256=sha256,
        text=text,
        format=str(form),
        blocks=tuple(_block(one, len(text)) for one in blocks),
        flags=tuple(map(str, flags)),
    )


def _block(told: list[Any], size: int) -> Block:
    kind, start, end, level, page = told
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start <= end <= size):
        raise ValueError
    if not (isinstance(level, int) and (page is None or isinstance(page, int))):
        raise TypeError
    return Block(BlockKind(kind), start, end, level, page)
