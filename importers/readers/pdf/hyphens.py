"""A word that was cut at a line's end, made whole."""

import re

CUT = "\ufffe\x02\xad"  # what PDFium and others put where a line's hyphen stood
_CUT = re.compile(f"[{CUT}]\\s*")
_SUSPENDED = re.compile(r"(?:og|eller|samt|til|/)\b")
_LAST_LETTER = re.compile("[b-hj-zæø]")  # of a word too long for its column; »i« and »å« are words
_KEEPS = re.compile(r"(?:[A-ZÆØÅ]{2,}|\d)$")


def joined(line: str, following: str) -> str:
    """Two lines of one paragraph as one."""
    if not line.endswith(("-", *CUT)):
        return f"{line} {following}"
    before, after = line[:-1], following.lstrip()
    if line[-1] == "\xad":
        return before + after
    if before.endswith((" ", "-", "–")) or not before:
        return f"{before}- {after}"
    if _SUSPENDED.match(after):
        return f"{before}- {after}"
    if _KEEPS.search(before) or not after[:1].islower():
        return f"{before}-{after}"
    return before + after


def mended(text: str) -> str:
    """A text of several lines as one line."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    whole = lines[0] if lines else ""
    for line in lines[1:]:
        whole = whole + line if _LAST_LETTER.fullmatch(line) else joined(whole, line)
    return without_cuts(whole)


def without_cuts(text: str) -> str:
    """A cut in the middle of a line joins what it parts, as `joined` does."""
    while (cut := _CUT.search(text)) is not None:
        text = joined(text[: cut.start() + 1], text[cut.end() :])
        if cut.end() == len(cut.string):
            break
    return text.replace("\ufffe", "-").replace("\x02", "-").replace("\xad", "")
