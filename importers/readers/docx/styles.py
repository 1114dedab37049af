"""Styles: which of them are headings, and which carry a list's number."""

import re
from dataclasses import dataclass

_HEADING = re.compile(r"(?:heading|overskrift|rubrik|kop)\s*([1-9])$", re.IGNORECASE)
_TITLE = re.compile(r"(?:title|titel)$", re.IGNORECASE)
_MOST_STEPS = 20


@dataclass(slots=True)
class Style:
    """What a paragraph takes from its style."""

    based_on: str | None = None
    level: int | None = None
    list_id: str | None = None
    depth: int | None = None


class StylesHandler:
    """Hears `word/styles.xml`."""

    def __init__(self) -> None:
        self.styles: dict[str, Style] = {}
        self._style: Style | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "")
        if name == "style":
            self._style = self.styles.setdefault(attributes.get("styleId", ""), Style())
            self._name(attributes.get("styleId", ""))
        elif self._style is None:
            return
        elif name == "name":
            self._name(value)
        elif name == "basedOn":
            self._style.based_on = value
        elif name == "outlineLvl" and value.isdigit() and int(value) < 9:  # noqa: PLR2004 (nine is body text)
            self._style.level = int(value) + 1
        elif name == "numId":
            self._style.list_id = value
        elif name == "ilvl" and value.isdigit():
            self._style.depth = int(value)

    def end(self, name: str) -> None:
        if name == "style":
            self._style = None

    def text(self, text: str) -> None:
        del text

    def _name(self, name: str) -> None:
        if self._style is None or self._style.level is not None:
            return
        if heading := _HEADING.match(name.replace(" ", "")):
            self._style.level = int(heading[1])
        elif _TITLE.match(name):
            self._style.level = 1


def inherited(styles: dict[str, Style], style_id: str) -> Style:
    """The style with what it takes from those it is based on; a ring of them ends."""
    whole = Style()
    at: str | None = style_id
    for _ in range(_MOST_STEPS):
        style = styles.get(at) if at is not None else None
        if style is None:
            break
        whole.level = style.level if whole.level is None else whole.level
        whole.list_id = style.list_id if whole.list_id is None else whole.list_id
        whole.depth = style.depth if whole.depth is None else whole.depth
        at = style.based_on
    return whole


def is_on(value: str) -> bool:
    """What a switch says that may stand without a value."""
    return value not in ("0", "false", "off", "none")
