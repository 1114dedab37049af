"""Whether two documents of one meeting are versions of each other.

A meeting has an agenda, minutes, a closed part and papers; only what is mostly the same text is a
corrected version. Else a paper that comes later would make all that the minutes say seem gone.
"""

from itertools import pairwise

from store.folding import words

SHARED = 0.4
TOO_SHORT = 80  # words: so few say too little to tell versions from other papers


def are_versions(one: str, other: str) -> bool:
    """Whether most pairs of neighbouring words in the longer text are in the other as well."""
    first, second = words(one), words(other)
    if min(len(first), len(second)) < TOO_SHORT:
        return True
    mine, theirs = set(pairwise(first)), set(pairwise(second))
    return len(mine & theirs) >= SHARED * max(len(mine), len(theirs))
