"""Which encoding a text is in, decided by which reading gives plausible Danish.

No byte is lost: a stray Windows byte inside UTF-8 is read on its own, so that one pasted word
does not turn every other »å« into two signs.
"""

import codecs
import re
from collections import Counter

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "utf-32"),  # begins as UTF-16's does
    (codecs.BOM_UTF32_BE, "utf-32-be", "utf-32"),
    (codecs.BOM_UTF8, "utf-8", ""),
    (codecs.BOM_UTF16_LE, "utf-16-le", "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "utf-16"),
)
_SINGLE = ("cp1252", "cp865", "mac-roman")
_DANISH = frozenset("æøåÆØÅ")
_PLAUSIBLE = frozenset("éÉüÜöÖäÄ–—…•“”‘’„»«§½¼¾°´´`€£\xa0\xad²³µ×·")
_SAMPLE = 200_000
_ENOUGH = 3
_TWICE = re.compile(
    "\u00c3[\u0080-\u00bf\u2020\u02dc\u2026\u2030\u0160\u0153\u017e\u2013\u201e\u2122]|\u00e2\u20ac[\u201c\u201d\u0153\u2122\u00a2\u00a6\u02dc]"
)
_SEVEN_BIT = re.compile(r"\+A[A-Za-z0-9+/]{2,40}-?")
_CONTROLS_LEFT = frozenset(range(0x80, 0xA0))


def decode(data: bytes, declared: str = "") -> tuple[str, str]:
    """The text in `data` and the name of its encoding, empty for plain UTF-8.

    `declared` is what a mail or a page says of itself: believed where the bytes bear it out.
    """
    for mark, codec, name in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(codec, "replace"), name
    wide = _wide(data)
    if wide:
        return data.decode(wide, "replace"), wide
    try:
        return _once(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _as_declared(data, declared) or _mixed(data) or _single(data)


def _once(text: str) -> tuple[str, str]:
    """UTF-8 that was taken for Windows-1252 and written again, or put into seven bits, undone."""
    if text.isascii():
        seven = len(_SEVEN_BIT.findall(text)) >= _ENOUGH
        return (_SEVEN_BIT.sub(_unfolded, text), "utf-7") if seven else (text, "")
    twice = len(_TWICE.findall(text))
    if twice < _ENOUGH or twice < sum(map(text.count, _DANISH)):
        return text, ""
    return _TWICE.sub(_undone, text), "utf-8-twice"


def _undone(found: "re.Match[str]") -> str:
    try:
        return codecs.charmap_encode(found[0], "strict", _BYTES)[0].decode("utf-8")
    except UnicodeError:
        return found[0]


def _unfolded(found: "re.Match[str]") -> str:
    letters = f"{found[0].rstrip('-')}-".encode("ascii").decode("utf-7", "ignore")
    return letters if _DANISH.issuperset(letters) else found[0]


def _wide(data: bytes) -> str:
    """UTF-16 and UTF-32 without a mark show in the NULs: Danish text has one beside almost every letter."""
    head = data[:_SAMPLE]
    quarter = max(1, len(head) // 4)
    first, *_, last = nulls = [head[at::4].count(0) for at in range(4)]
    if min(nulls[1:]) > 0.9 * quarter > 0.1 * quarter > first:
        return "utf-32-le"
    if min(nulls[:3]) > 0.9 * quarter > 0.1 * quarter > last:
        return "utf-32-be"
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = max(1, len(head) // 2)
    if odd > 0.4 * half and even < 0.1 * half:
        return "utf-16-le"
    if even > 0.4 * half and odd < 0.1 * half:
        return "utf-16-be"
    return ""


def _as_declared(data: bytes, declared: str) -> tuple[str, str] | None:
    """The text in a single-byte encoding that it declares, if that reads no worse than another."""
    name = _NAMES.get(declared.lower().replace("_", "-"))
    if name is None:
        return None
    sample = data[:_SAMPLE]
    best = max(_score(_read(sample, codec)) for codec in _SINGLE)
    read = _read(data, name)
    return (read, name) if _score(read[:_SAMPLE]) >= best else None


def _mixed(data: bytes) -> tuple[str, str] | None:
    """UTF-8 with some strangers, if what is UTF-8 in it outweighs them."""
    text = data.decode("utf-8", "surrogateescape")
    counts = Counter(text)
    strays = sum(n for sign, n in counts.items() if "\udc80" <= sign <= "\udcff")
    wide = sum(n for sign, n in counts.items() if sign > "\x7f") - strays
    if wide < strays:
        return None
    return text.translate(_STRAYS), "utf-8+cp1252"


def _single(data: bytes) -> tuple[str, str]:
    sample = data[:_SAMPLE]
    best = max(_SINGLE, key=lambda codec: _score(_read(sample, codec)))
    text = _read(data, best)
    latin = best == "cp1252" and not _CONTROLS_LEFT.intersection(data)
    return text, "iso-8859-1" if latin else best


def _read(data: bytes, codec: str) -> str:
    return codecs.charmap_decode(data, "strict", _TABLES[codec])[0]


def _score(text: str) -> float:
    """Danish letters speak for a reading, strange signs against it."""
    counts = Counter(sign for sign in text if sign > "\x7f")
    danish = sum(n for sign, n in counts.items() if sign in _DANISH)
    strange = sum(n for sign, n in counts.items() if sign not in _DANISH | _PLAUSIBLE)
    return danish - 2.0 * strange


def _table(codec: str) -> str:
    """The codec's 256 signs; where it has none, Latin-1's."""
    return "".join(
        signs if (signs := bytes([byte]).decode(codec, "ignore")) else chr(byte)
        for byte in range(256)
    )


_NAMES = {
    "iso-8859-1": "cp1252",  # what calls itself so is Windows-1252 as a rule, and a part of it else
    "latin1": "cp1252",
    "us-ascii": "cp1252",
    "windows-1252": "cp1252",
    "cp1252": "cp1252",
    "iso-8859-15": "iso8859-15",
    "ibm865": "cp865",
    "cp865": "cp865",
    "ibm850": "cp850",
    "cp850": "cp850",
    "macintosh": "mac-roman",
    "x-mac-roman": "mac-roman",
    "windows-1250": "cp1250",
    "iso-8859-10": "iso8859-10",
    "iso-8859-4": "iso8859-4",
    "windows-1257": "cp1257",
}
_TABLES = {codec: _table(codec) for codec in {*_SINGLE, *_NAMES.values()}}
_BYTES = {ord(sign): byte for byte, sign in enumerate(_TABLES["cp1252"])}
_STRAYS = {0xDC00 + byte: _TABLES["cp1252"][byte] for byte in range(0x80, 0x100)}
