"""Clean text: one kind of line end, and no sign that a terminal would obey."""

import re
import unicodedata
from collections import Counter
from hashlib import sha256

from importers.errors import BrokenTextError, EmptySourceError, TooLargeError
from importers.proposals import Source
from importers.readers.encodings import decode

LIMIT = 50 * 1024 * 1024
LIMIT_TEXT = "50 MB"
MOST_TEXT = 3_000_000
MARK = "\u205f"
"""Stands for what was taken out: white space to every reader of words, and typed by nobody, so
that whatever shows the text can show a mark there."""
BIDIRECTIONAL = "\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x85\u2028\u2029]")
# All that ECMA-48 or bidirectional text lets a sign do to its neighbours; \t, \n and \f stay.
_CONTROLS = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f{BIDIRECTIONAL}\ud800-\udfff]")
_ODD = re.compile(f"[\x00-\x08\x0b\x0d-\x1f\x7f-\x9f\u2028\u2029{BIDIRECTIONAL}\ud800-\udfff]")
# What a terminal obeys as one: its letters are no words of the minutes.
_SEQUENCE = re.compile(
    "(?:\x1b\\[[0-?]{0,64}|\x9b[0-?]{1,64})[ -/]{0,8}[@-~]"
    "|(?:\x1b[\\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n]{0,4096}(?:\x07|\x1b\\\\|\x9c)"
    "|\x1b[!-/]{0,4}[0-Z\\\\^-~]"
)
_IN_WORD = re.compile(f"(?<=\\w)[{BIDIRECTIONAL}](?=\\w)")
_DEAD = re.compile("\0{8,}")  # a block of a disk that was never written
_BINARY_SHARE = 0.1
_FOREIGN_SHARE = 0.3
_SAMPLE = 200_000


def clean_text(source: Source) -> tuple[str, tuple[str, ...]]:
    """The text of `source` with what was odd about it as flags; raises where it holds none."""
    if len(source.data) > LIMIT:
        raise TooLargeError(source.name, limit=LIMIT_TEXT)
    if not source.data.strip():
        raise EmptySourceError(source.name)
    decoded, encoding = decode(source.data)
    text, controls = clean_signs(decoded)
    if controls > _BINARY_SHARE * len(text) or _is_foreign(text[:_SAMPLE]):
        raise BrokenTextError(source.name)
    if len(text) > MOST_TEXT:
        raise TooLargeError(source.name, limit=LIMIT_TEXT)
    if not text.strip():
        raise EmptySourceError(source.name)
    flags = [f"encoding:{encoding}"] if encoding else []
    return text, (*flags, "control-characters") if controls else tuple(flags)


def clean_signs(text: str) -> tuple[str, int]:
    """`text` with its line ends made newlines, and how many signs were taken out of it."""
    if _ODD.search(text) is None:
        return text, 0
    text = _LINE_ENDS.sub("\n", text)
    text, dead = _DEAD.subn(MARK, text)
    text, sequences = _SEQUENCE.subn(MARK, text)
    text, inside = _IN_WORD.subn("", text)
    text, controls = _CONTROLS.subn(MARK, text)
    return text, dead + sequences + inside + controls


def fingerprint(source: Source) -> str:
    """The SHA-256 of the bytes, in hex."""
    return sha256(source.data).hexdigest()


def _is_foreign(text: str) -> bool:
    """Whether too much is neither ASCII nor a letter of any script nor common typography."""
    counts = Counter(sign for sign in text if sign > "\x7f")
    foreign = sum(n for sign, n in counts.items() if not _is_of_text(sign))
    return foreign > _FOREIGN_SHARE * len(text)


def _is_of_text(sign: str) -> bool:
    return sign.isalpha() or sign in _COMMON or unicodedata.combining(sign) > 0


_COMMON = frozenset(
    "–—…•“”‘’„»«§½¼¾°´€£\xa0\xad²³µ×·→←✓☐☑☒▪■□●○◦‣⁃\uf0b7\uf0a7\uf02d\uf0d8\u200b\u205f"
)
