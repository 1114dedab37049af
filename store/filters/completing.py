"""What may follow what was typed so far: keys, and after a key the values that there are."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from store.filters.parsing import Part, parts, unquoted
from store.filters.values import FLAGS, Key, Vocabulary
from store.folding import fold

Values = Callable[[Key], Sequence[str]]
"""The values of a key that the database knows."""
MOST = 20


@dataclass(frozen=True, slots=True)
class Completion:
    """Text that may stand instead of what stands from `start` on."""

    start: int
    text: str


def completions(text: str, vocabulary: Vocabulary, values: Values) -> tuple[Completion, ...]:
    """How the last piece may go on, at the end of the text."""
    if not text or text[-1].isspace():
        return ()
    *_, last = parts(text) if any(parts(text)) else [None]
    if last is None or last.end != len(text):
        return ()
    found = _keys(last, vocabulary) if last.key is None else _values(last, vocabulary, values)
    return tuple(one for one in found if one.text != text[one.start :])[:MOST]


def completed(text: str, completion: Completion) -> str:
    """The text as it is once the completion is taken."""
    return text[: completion.start] + completion.text


def _keys(part: Part, vocabulary: Vocabulary) -> list[Completion]:
    typed = fold(part.value)
    return [
        Completion(part.value_start, name if key in FLAGS else f"{name}:")
        for key, name in vocabulary.shown.items()
        if typed and fold(name).startswith(typed)
    ]


def _values(part: Part, vocabulary: Vocabulary, values: Values) -> list[Completion]:
    key = vocabulary.keys.get(fold(part.key or ""))
    if key is None:
        return []
    before, comma, last = part.value.rpartition(",")
    if '"' in before + last:
        before, comma, last = "", "", part.value
    start, typed = part.value_start + len(before) + len(comma), fold(unquoted(last))
    known = vocabulary.shown_values.get(key) or tuple(values(key))
    first = [name for name in known if fold(name).startswith(typed)]
    inside = [name for name in known if f" {typed}" in fold(name)] if typed else []
    return [Completion(start, _quoted(name)) for name in dict.fromkeys([*first, *inside])]


def _quoted(name: str) -> str:
    return f'"{name}"' if any(sign in name for sign in ' ,"') else name
