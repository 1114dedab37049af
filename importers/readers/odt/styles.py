"""An OpenDocument's styles: what is bold, hidden, a heading, and how lists are numbered."""

from dataclasses import dataclass, field

from importers.readers.docx.numbering import BULLET, Level, written

_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
}
_MOST_STEPS = 20
_LEVELS = 10


@dataclass(slots=True)
class Style:
    """What a paragraph or a span takes from its style."""

    parent: str | None = None
    level: int | None = None
    bold: bool | None = None
    hidden: bool | None = None
    list_style: str | None = None


@dataclass(slots=True)
class Styles:
    """All styles by name, and the list styles' levels by depth, counted from one."""

    named: dict[str, Style] = field(default_factory=dict)
    lists: dict[str, dict[int, Level]] = field(default_factory=dict)

    def of(self, name: str | None) -> Style:
        """The style with what it takes from its parents; a ring of them ends."""
        whole = Style()
        for _ in range(_MOST_STEPS):
            style = self.named.get(name) if name is not None else None
            if style is None:
                break
            whole.level = style.level if whole.level is None else whole.level
            whole.bold = style.bold if whole.bold is None else whole.bold
            whole.hidden = style.hidden if whole.hidden is None else whole.hidden
            name = style.parent
        return whole

    def label(self, style: str, counts: list[int]) -> str:
        """The words before an item whose numbers, from the outermost level on, are `counts`."""
        levels = self.lists.get(style, {})
        level = levels.get(len(counts))
        if level is None or level.form == "bullet":
            return BULLET
        if level.form == "none":
            return ""
        shown = [
            written(number, levels.get(depth, level).form)
            for depth, number in enumerate(counts, start=1)
            if depth > len(counts) - level.start
        ]
        return level.text.replace("%", ".".join(shown))


class StyleHandler:
    """Hears the styles that stand before the text, and those in `styles.xml`."""

    def __init__(self, styles: Styles) -> None:
        self.styles = styles
        self._style: Style | None = None
        self._list: dict[int, Level] | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "style":
            level = attributes.get("default-outline-level", "")
            self._style = Style(
                attributes.get("parent-style-name"),
                int(level) if level.isdigit() else None,
                list_style=attributes.get("list-style-name"),
            )
            self.styles.named[attributes.get("name", "")] = self._style
        elif name == "text-properties" and self._style is not None:
            weight, shown = attributes.get("font-weight"), attributes.get("display")
            self._style.bold = None if weight is None else weight in ("bold", "700", "800", "900")
            self._style.hidden = None if shown is None else shown == "none"
        elif name == "list-style":
            self._list = self.styles.lists.setdefault(attributes.get("name", ""), {})
        elif name.startswith("list-level-style-") and self._list is not None:
            self._level(name, attributes)

    def end(self, name: str) -> None:
        if name == "style":
            self._style = None
        elif name == "list-style":
            self._list = None

    def text(self, text: str) -> None:
        del text

    def _level(self, name: str, attributes: dict[str, str]) -> None:
        depth, shown = attributes.get("level", ""), attributes.get("display-levels", "1")
        if self._list is None or not depth.isdigit() or int(depth) > _LEVELS:
            return
        form = _FORMS.get(attributes.get("num-format", ""), "decimal")
        around = f"{attributes.get('num-prefix', '')}%{attributes.get('num-suffix', '')}"
        self._list[int(depth)] = Level(
            form if name.endswith("number") else "bullet",
            around,
            int(shown) if shown.isdigit() else 1,
        )
