"""An office file is a zip archive; what its headers say of sizes is not believed.

A part is inflated piece by piece and counted while it grows. Names inside the archive are only
ever looked up, never used as paths.
"""

import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO

from importers.errors import BombError, DamagedError, ProtectedError, TruncatedError
from importers.proposals import Source

MOST_UNFOLDED = 64 * 1024 * 1024
MOST_PARTS = 20_000
_PIECE = 1 << 16
_LOCAL = b"PK\x03\x04"
_END = b"PK\x05\x06"
_HEADER = struct.Struct("<4sHHHHHIIIHH")
_STORED, _DEFLATED = 0, 8
_ENCRYPTED = 1
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]{0,4000}>")
_ATTRIBUTE = re.compile(r"""\b(Id|Type|Target|TargetMode)\s*=\s*["']([^"']{0,2000})["']""")


@dataclass(frozen=True, slots=True)
class _Part:
    start: int
    method: int
    stored: int
    encrypted: bool


class Package:
    """The parts of an office file by name."""

    def __init__(self, source: Source) -> None:
        self.source = source
        self.salvaged = False
        self._parts = self._listed() or self._found()

    def __contains__(self, name: str) -> bool:
        return name in self._parts

    @property
    def names(self) -> list[str]:
        """All parts' names."""
        return list(self._parts)

    def pieces(self, name: str) -> Iterator[bytes]:
        """The part's bytes as they unfold; raises where they become too many or end too soon."""
        part = self._parts[name]
        if part.encrypted:
            raise ProtectedError(self.source.name)
        if part.method == _STORED:
            yield from self._plain(part)
        elif part.method == _DEFLATED:
            yield from self._inflated(part)
        else:
            yield from self._otherwise(name)

    def text(self, name: str) -> bytes:
        """The part's bytes; none where there is no such part."""
        return b"".join(self.pieces(name)) if name in self else b""

    def relations(self, of: str) -> dict[str, tuple[str, str]]:
        """What a part points to inside the archive: id to the kind and the target's name."""
        folder, _, leaf = of.rpartition("/")
        raw = self.text(f"{folder}/_rels/{leaf}.rels" if folder else f"_rels/{leaf}.rels")
        found = {}
        for tag in _RELATION.findall(raw.decode("utf-8", "replace")):
            told = dict(_ATTRIBUTE.findall(tag))
            if told.get("TargetMode") != "External" and "Target" in told:
                kind = told.get("Type", "").rpartition("/")[2]
                found[told.get("Id", "")] = (kind, _joined(folder, told["Target"]))
        return found

    def _plain(self, part: _Part) -> Iterator[bytes]:
        data = self.source.data[part.start : part.start + part.stored]
        if len(data) < part.stored:
            raise TruncatedError(self.source.name)
        for at in range(0, len(data), _PIECE):
            yield data[at : at + _PIECE]

    def _otherwise(self, name: str) -> Iterator[bytes]:
        """A packing that no office program uses and the standard library knows."""
        total = 0
        try:
            with zipfile.ZipFile(BytesIO(self.source.data)) as archive, archive.open(name) as part:
                while piece := part.read(_PIECE):
                    total += len(piece)
                    if total > MOST_UNFOLDED:
                        raise BombError(self.source.name)
                    yield piece
        except (zipfile.BadZipFile, NotImplementedError, KeyError, OSError, EOFError) as error:
            raise DamagedError(self.source.name) from error

    def _inflated(self, part: _Part) -> Iterator[bytes]:
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        total, at = 0, part.start
        rest = b""
        while not inflate.eof:
            if not rest:
                rest = self.source.data[at : at + _PIECE]
                at += _PIECE
                if not rest:
                    raise TruncatedError(self.source.name)
            try:
                piece = inflate.decompress(rest, _PIECE * 16)
            except zlib.error as error:
                raise DamagedError(self.source.name) from error
            rest = inflate.unconsumed_tail
            total += len(piece)
            if total > MOST_UNFOLDED:
                raise BombError(self.source.name)
            yield piece

    def _listed(self) -> dict[str, _Part]:
        """The parts that the archive's own list names; none where the list is missing."""
        try:
            with zipfile.ZipFile(BytesIO(self.source.data)) as archive:
                entries = archive.infolist()
        except (zipfile.BadZipFile, NotImplementedError, ValueError, struct.error, OSError):
            return {}
        if len(entries) > MOST_PARTS:
            raise BombError(self.source.name)
        parts = {}
        for entry in entries:
            begun = self._local(entry.header_offset)
            if begun is not None:
                parts[entry.filename.lstrip("/").replace("\\", "/")] = _Part(
                    begun,
                    entry.compress_type,
                    entry.compress_size,
                    bool(entry.flag_bits & _ENCRYPTED),
                )
        return parts

    def _found(self) -> dict[str, _Part]:
        """The parts found by their own headers, in a file whose list is cut off or damaged."""
        self.salvaged = True
        parts: dict[str, _Part] = {}
        at = self.source.data.find(_LOCAL)
        while at >= 0 and len(parts) < MOST_PARTS:
            begun = self._local(at)
            if begun is not None:
                _, _, flags, method, _, _, _, stored, _, named, _ = _HEADER.unpack_from(
                    self.source.data, at
                )
                raw = self.source.data[at + _HEADER.size : at + _HEADER.size + named]
                name = raw.decode("utf-8", "replace").lstrip("/").replace("\\", "/")
                parts.setdefault(name, _Part(begun, method, stored, bool(flags & _ENCRYPTED)))
            at = self.source.data.find(_LOCAL, at + 4)
        if not parts:
            raise TruncatedError(self.source.name)
        return parts

    def _local(self, at: int) -> int | None:
        """Where the data begins whose header stands at `at`."""
        data = self.source.data
        if at < 0 or at + _HEADER.size > len(data) or data[at : at + 4] != _LOCAL:
            return None
        *_, named, extra = _HEADER.unpack_from(data, at)
        return int(at + _HEADER.size + named + extra)

    @property
    def is_cut(self) -> bool:
        """Whether the archive's list is missing, as in a file whose end was lost."""
        return self.salvaged and _END not in self.source.data[-70_000:]


def _joined(folder: str, target: str) -> str:
    """The name that `target` means from `folder`; it stays a name inside the archive."""
    if target.startswith("/"):
        return target.lstrip("/")
    steps = folder.split("/") if folder else []
    for step in target.split("/"):
        if step == "..":
            steps = steps[:-1]
        elif step not in ("", "."):
            steps.append(step)
    return "/".join(steps)
