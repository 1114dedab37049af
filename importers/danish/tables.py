"""Tables of words as they are easiest to read and to add to: written one after another."""


def list_of(words: str) -> tuple[str, ...]:
    """The words, in order."""
    return tuple(words.split())


def set_of(words: str) -> frozenset[str]:
    """The words, whatever their order."""
    return frozenset(words.split())
