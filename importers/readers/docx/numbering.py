"""The numbers of lists: Word keeps rules and no numbers, so they are counted here."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LEVELS = 9
_MOST = 5_000
BULLET = "•"


@dataclass(frozen=True, slots=True)
class Level:
    """How a level is numbered; `text` names the levels above it as %1, %2."""

    form: str = "decimal"
    text: str = ""
    start: int = 1


Levels = Mapping[int, Level]


@dataclass(slots=True)
class Numbering:
    """Lists by their id; a list follows a kind, and may change some of its levels."""

    kinds: dict[str, dict[int, Level]] = field(default_factory=dict)
    lists: dict[str, tuple[str, dict[int, Level]]] = field(default_factory=dict)
    _counts: dict[str, list[int]] = field(default_factory=dict)

    def label(self, list_id: str, depth: int) -> str | None:
        """The next number of the list at this depth; None where there is no such list."""
        if list_id not in self.lists or not 0 <= depth < _LEVELS:
            return None
        kind, changed = self.lists[list_id]
        levels = {**self.kinds.get(kind, {}), **changed}
        level = levels.get(depth)
        if level is None or level.form == "none":
            return None
        counts = self._counts.setdefault(list_id if changed else f"kind {kind}", [0] * _LEVELS)
        counts[depth] = counts[depth] + 1 if counts[depth] else level.start
        counts[depth + 1 :] = [0] * (_LEVELS - depth - 1)
        return BULLET if level.form == "bullet" else _worded(level, levels, counts)


def _worded(level: Level, levels: Levels, counts: list[int]) -> str:
    text = level.text
    for depth in range(_LEVELS):
        above = levels.get(depth, Level())
        number = counts[depth] or above.start
        text = text.replace(f"%{depth + 1}", written(number, above.form))
    return text


def written(number: int, form: str) -> str:
    """The number in the form that Word names."""
    if not 0 < number <= _MOST:
        return str(number)
    if form in ("lowerLetter", "upperLetter"):
        times, letter = divmod(number - 1, 26)
        letters = chr(ord("a") + letter) * (times + 1)
        return letters if form == "lowerLetter" else letters.upper()
    if form in ("lowerRoman", "upperRoman"):
        roman = _roman(number)
        return roman if form == "lowerRoman" else roman.upper()
    return f"{number:02d}" if form == "decimalZero" else str(number)


def _roman(number: int) -> str:
    written_so_far = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        written_so_far += sign * times
    return written_so_far


class NumberingHandler:
    """Hears `word/numbering.xml`."""

    def __init__(self) -> None:
        self.numbering = Numbering()
        self._kind: str | None = None
        self._list: str | None = None
        self._depth: int | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "")
        if name == "abstractNum":
            self._kind = attributes.get("abstractNumId", "")
            self.numbering.kinds[self._kind] = {}
        elif name == "num":
            self._list = attributes.get("numId", "")
            self.numbering.lists[self._list] = ("", {})
        elif name == "abstractNumId" and self._list is not None:
            self.numbering.lists[self._list] = (value, self.numbering.lists[self._list][1])
        elif name in ("lvl", "lvlOverride") and attributes.get("ilvl", "").isdigit():
            self._depth = int(attributes["ilvl"])
        elif name == "numFmt":
            self._set(form=value)
        elif name == "lvlText":
            self._set(text=value)
        elif name in ("start", "startOverride") and value.isdigit():
            self._set(start=int(value))

    def end(self, name: str) -> None:
        if name == "abstractNum":
            self._kind = None
        elif name == "num":
            self._list = None

    def text(self, text: str) -> None:
        del text

    def _set(
        self, form: str | None = None, text: str | None = None, start: int | None = None
    ) -> None:
        if self._depth is None:
            return
        if self._list is not None:
            kind, levels = self.numbering.lists[self._list]
            known = levels.get(self._depth) or self.numbering.kinds.get(kind, {}).get(self._depth)
        else:
            levels = self.numbering.kinds.get(self._kind or "", {})
            known = levels.get(self._depth)
        level = known or Level()
        levels[self._depth] = replace(
            level,
            form=level.form if form is None else form,
            text=level.text if text is None else text,
            start=level.start if start is None else start,
        )
