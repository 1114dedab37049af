"""Whether a text is running Danish at all: scanned slides and drawings hold words, and no minutes."""

import re

_WORD = re.compile(r"\w+")
_ODD = re.compile(r"[^\w\s.,:;!?()\[\]\"/&%*#|•–—\-\'’”“»«§]")
_JUDGED = 40_000
_FEW_WORDS_A_LINE = 4.2
_MANY_ODD = 0.03
_LEAST_WORDS = 150


def is_running_text(text: str) -> bool:
    """False where lines are scraps and odd marks many, as recognised slides are."""
    sample = text[:_JUDGED]
    words = len(_WORD.findall(sample))
    lines = sum(1 for line in sample.splitlines() if line.strip())
    if words < _LEAST_WORDS or lines == 0:
        return True
    scraps = words / lines < _FEW_WORDS_A_LINE
    return not (scraps and len(_ODD.findall(sample)) / words > _MANY_ODD)
