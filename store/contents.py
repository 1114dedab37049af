"""The files themselves: kept once under their hash, given back byte for byte, and examined.

The bytes are compressed, and so is the layout that a reader found in them. zlib's own checksum
tells of a damaged letter; the hash tells that these are the bytes that were imported.
"""

import json
import zlib
from collections.abc import Iterable
from hashlib import sha256

from sqlmodel import Session

from importers.proposals import Block, BlockKind, Source
from store.errors import InvalidError, NotKeptError
from store.models import Content

# Most files are compressed already: more effort costs time and saves nothing.
EFFORT = 3


def keep(session: Session, source: Source, sha: str, blocks: Iterable[Block]) -> None:
    """Keep a file's bytes, unless they are kept already; other bytes than the hash's are refused."""
    if session.get(Content, sha) is not None:
        return
    if sha256(source.data).hexdigest() != sha:
        raise InvalidError(field="sha256", why="other-bytes")
    session.add(
        Content(
            sha256=sha,
            data=zlib.compress(source.data, EFFORT),
            layout=zlib.compress(_written(blocks), EFFORT),
        )
    )


def bytes_of(session: Session, sha: str) -> bytes:
    """The file's bytes; `NotKeptError` where it was imported before files were kept."""
    return _unpacked(_content(session, sha).data)


def blocks_of(session: Session, sha: str) -> tuple[Block, ...]:
    """The layout that the file's reader found; nothing where the file is not kept."""
    kept = session.get(Content, sha)
    return () if kept is None else tuple(_read(_unpacked(kept.layout)))


def fault(session: Session, sha: str, size: int) -> str | None:
    """What is wrong with a kept file, or None: `missing`, `damaged`, `other-bytes`."""
    kept = session.get(Content, sha)
    if kept is None:
        return "missing"
    try:
        data = _unpacked(kept.data)
        tuple(_read(_unpacked(kept.layout)))
    except (zlib.error, ValueError, TypeError):
        return "damaged"
    whole = len(data) == size and sha256(data).hexdigest() == sha
    return None if whole else "other-bytes"


def _content(session: Session, sha: str) -> Content:
    kept = session.get(Content, sha)
    if kept is None:
        raise NotKeptError(sha256=sha)
    return kept


def _unpacked(packed: bytes) -> bytes:
    """What was compressed, all of it and nothing behind it."""
    opened = zlib.decompressobj()
    data = opened.decompress(packed)
    if not opened.eof or opened.unused_data:
        raise zlib.error
    return data


def _written(blocks: Iterable[Block]) -> bytes:
    rows = [[one.kind.value, one.start, one.end, one.level, one.page] for one in blocks]
    return json.dumps(rows, separators=(",", ":")).encode()


def _read(written: bytes) -> Iterable[Block]:
    for kind, start, end, level, page in json.loads(written):
        yield Block(BlockKind(kind), start, end, level, page)
