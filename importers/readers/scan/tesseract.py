"""Tesseract: whether it is here, and what it reads off a picture.

It is a program of its own, started with the limits that the worker has, on a picture that it gets
through a pipe: no file is written and none is named.
"""

import os
import re
import shutil
import subprocess
from dataclasses import dataclass
from functools import lru_cache

from importers.readers.pdf.lines import COLUMN_GAP, PdfLine

DANISH = "dan"
PLACES = (
    "/usr/local/bin",
    "/usr/bin",
    "/bin",
    "/opt/homebrew/bin",
    "C:\\Program Files\\Tesseract-OCR",
)
_SECONDS = 12
_VERSION = re.compile(r"tesseract\s+v?([\w.]+)")
_FIELDS = 12
_WORD = "5"
_GAP = 1.3


@dataclass(frozen=True, slots=True)
class Found:
    """A Tesseract that is installed."""

    program: str
    version: str
    languages: tuple[str, ...]

    @property
    def reads_danish(self) -> bool:
        """Whether it knows æ, ø and å: without them every third name is wrong."""
        return DANISH in self.languages


@dataclass(frozen=True, slots=True)
class Seen:
    """What it read: lines in pixels from the lower left corner, and how sure it is, 0 to 1."""

    lines: tuple[PdfLine, ...]
    confidence: float


@lru_cache(1)
def find() -> Found | None:
    """The installed Tesseract, looked for where systems put programs."""
    program = shutil.which("tesseract", path=os.pathsep.join(PLACES))
    if program is None:
        return None
    version = _VERSION.search(_run([program, "--version"]).decode("utf-8", "replace"))
    told = _run([program, "--list-langs"]).decode("utf-8", "replace").split("\n")
    languages = tuple(sorted(line.strip() for line in told[1:] if line.strip()))
    return Found(program, version[1] if version else "?", languages)


def see(found: Found, picture: bytes) -> Seen | None:
    """What stands on the picture; None where Tesseract cannot make a picture of it."""
    command = [found.program, "stdin", "stdout", "-l", DANISH, "--psm", "3", "tsv"]
    told = _run(command, picture).decode("utf-8", "replace")
    rows = [line.split("\t") for line in told.split("\n")[1:]]
    words = [row for row in rows if len(row) == _FIELDS and row[0] == _WORD and row[11].strip()]
    if not told.startswith("level"):
        return None
    high = max((int(row[7]) + int(row[9]) for row in rows if len(row) == _FIELDS), default=0)
    sure = [max(0.0, float(row[10])) / 100 for row in words]
    return Seen(tuple(_lines(words, high)), sum(sure) / len(sure) if sure else 0.0)


def _lines(words: list[list[str]], high: int) -> list[PdfLine]:
    """The words of each line together; heights are those of the page's usual letters."""
    lines: dict[tuple[str, ...], list[list[str]]] = {}
    for word in words:
        lines.setdefault(tuple(word[1:5]), []).append(word)
    heights = sorted(int(word[9]) for word in words)
    size = float(heights[len(heights) // 2]) if heights else 0.0
    return [_line(line, high, size) for line in lines.values()]


def _line(words: list[list[str]], high: int, size: float) -> PdfLine:
    text, lefts = words[0][11].strip(), [float(words[0][6])]
    right = float(words[0][6]) + float(words[0][8])
    for word in words[1:]:
        left = float(word[6])
        wide = left - right > size * _GAP * 2
        text += (COLUMN_GAP if wide else " ") + word[11].strip()
        lefts += [left] if wide else []
        right = left + float(word[8])
    bottom = high - max(int(word[7]) + int(word[9]) for word in words)
    return PdfLine(
        text, lefts[0], right, bottom, size, lefts=tuple(lefts) if len(lefts) > 1 else ()
    )


def _run(command: list[str], picture: bytes = b"") -> bytes:
    try:
        done = subprocess.run(  # noqa: S603 (found in the system's own folders; the picture comes by pipe)
            command, input=picture, capture_output=True, timeout=_SECONDS, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return b""
    return done.stdout
