"""What may reach a terminal: text without a single character that a terminal could obey.

Minutes come from outside. A control character can move the cursor, set the title or write the
clipboard (OSC 52); a bidirectional one can show a sentence in another order than it is read
(CVE-2021-42574). Each is shown as a mark, so that nothing vanishes unseen.
"""

import re

# C0 but tab and newline, what the readers put in their place (U+205F), DEL, C1, soft-hyphen-like invisibles, bidi controls, line/paragraph separators, tags
_OBEYED = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u205f\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f]"
)
MARK = "\u00b7"


def clean(text: str) -> str:
    """`text` with each such character replaced by a middle dot; tab and newline stay."""
    return _OBEYED.sub(MARK, text)


def clean_line(text: str) -> str:
    """`text` on one line: cleaned, with every run of white space made one space."""
    return " ".join(clean(text).split())


def escape_json(line: str) -> str:
    r"""A line of JSON with each such character written as `\uXXXX`: the same value, harmless to print."""
    return _OBEYED.sub(lambda found: _escaped(ord(found[0])), line)


def _escaped(code: int) -> str:
    if code <= 0xFFFF:  # noqa: PLR2004 - the last code of the basic plane
        return f"\\u{code:04x}"
    high, low = divmod(code - 0x10000, 0x400)
    return f"\\u{0xD800 + high:04x}\\u{0xDC00 + low:04x}"
