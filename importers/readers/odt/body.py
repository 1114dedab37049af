"""The body of an OpenDocument text as it would be printed with every change accepted."""

from dataclasses import dataclass, field

from importers.proposals import BlockKind
from importers.readers.building import Builder
from importers.readers.odt.styles import StyleHandler, Styles
from importers.readers.office.cells import Page, Paragraph, Row, paragraph_of

_LEFT_OUT = frozenset(
    {"tracked-changes", "note-citation", "sequence-decls", "forms", "binary-data", "meta", "scripts",
     "settings", "master-styles", "ruby-text", "table-of-content-source", "hidden-text", "desc", "title"}
)  # fmt: skip
_MOST_REPEATED = 64


@dataclass(slots=True)
class _Open:
    style: str | None
    level: int | None
    pieces: list[str] = field(default_factory=list)
    bold: bool = False
    plain: bool = False
    after: list[Paragraph] = field(default_factory=list)


@dataclass(slots=True)
class _List:
    style: str
    count: int = 0
    label: str | None = None


class BodyHandler:
    """Hears `content.xml`, styles first, and puts the text into the builder."""

    def __init__(self, builder: Builder, styles: Styles) -> None:
        self.builder = builder
        self.styles = styles
        self.comments = 0
        self._automatic = StyleHandler(styles)
        self._left_out = 0
        self._in_body = False
        self._paragraphs: list[_Open] = []
        self._spans: list[str | None] = []
        self._lists: list[_List] = []
        self._ended: dict[tuple[str, int], int] = {}
        self.page = Page(builder)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "body":
            self._in_body = True
        if not self._in_body:
            self._automatic.start(name, attributes)
            return
        if name == "annotation":
            self.comments += 1
        if self._left_out or name in _LEFT_OUT or name == "annotation":
            self._left_out += 1
        elif name in ("p", "h"):
            level = attributes.get("outline-level", "1" if name == "h" else "")
            style = attributes.get("style-name")
            self._paragraphs.append(_Open(style, int(level) if level.isdigit() else None))
        elif name in ("list", "list-item", "list-header"):
            self._list(name, attributes)
        elif name == "table-row":
            self.page.rows.append(Row())
        elif name in ("table-cell", "covered-table-cell") and self.page.rows:
            self._cells(self.page.rows[-1], attributes.get("number-columns-repeated", "1"))
        else:
            self._inside(name, attributes)

    def end(self, name: str) -> None:
        if not self._in_body:
            self._automatic.end(name)
        elif self._left_out:
            self._left_out -= 1
        elif name in ("p", "h") and self._paragraphs:
            self._close(self._paragraphs.pop())
        elif name == "span" and self._spans:
            self._spans.pop()
        elif name == "list" and self._lists:
            ended = self._lists.pop()
            self._ended[ended.style, len(self._lists)] = ended.count
        elif name == "table-row" and self.page.rows:
            self.page.end_row()
        elif name == "table":
            self.page.end_table()
        elif name == "body":
            self._in_body = False

    def text(self, text: str) -> None:
        if self._left_out or not self._paragraphs:
            return
        here = self._paragraphs[-1]
        whole, *spans = (self.styles.of(name) for name in (here.style, *self._spans))
        if any(style.hidden for style in (whole, *spans)):
            if text.strip():
                self.builder.flag("hidden-text")
            return
        said = next((style.bold for style in reversed(spans) if style.bold is not None), whole.bold)
        if text.strip():
            here.bold, here.plain = here.bold or bool(said), here.plain or not said
        here.pieces.append(text.replace("\n", " "))

    def _inside(self, name: str, attributes: dict[str, str]) -> None:
        if name == "span":
            self._spans.append(attributes.get("style-name"))
        elif not self._paragraphs:
            return
        elif name == "s":
            count = attributes.get("c", "1")
            self._paragraphs[-1].pieces.append(" " * (min(int(count), 8) if count.isdigit() else 1))
        elif name == "tab":
            self._paragraphs[-1].pieces.append("\t")
        elif name == "line-break":
            self._paragraphs[-1].pieces.append("\n")

    def _list(self, name: str, attributes: dict[str, str]) -> None:
        if name == "list":
            above = self._lists[-1].style if self._lists else ""
            style = attributes.get("style-name", above)
            goes_on = (
                attributes.get("continue-numbering") == "true" or "continue-list" in attributes
            )
            count = self._ended.get((style, len(self._lists)), 0) if goes_on else 0
            self._lists.append(_List(style, count))
        elif self._lists and name == "list-item":
            here = self._lists[-1]
            begun = attributes.get("start-value", "")
            here.count = int(begun) if begun.isdigit() else here.count + 1
            here.label = self.styles.label(here.style, [one.count for one in self._lists])

    def _cells(self, row: Row, repeated: str) -> None:
        count = int(repeated) if repeated.isdigit() else 1
        row.cells.extend([] for _ in range(max(1, min(count, _MOST_REPEATED))))

    def _close(self, here: _Open) -> None:
        made = [self._made(here), *here.after]
        if self._paragraphs:  # a note or a text box: after the paragraph that holds it
            self._paragraphs[-1].after.extend(made)
            return
        self.page.put(made)

    def _made(self, here: _Open) -> Paragraph:
        text = "".join(here.pieces)
        label = self._taken_label() if text.strip() and not self._paragraphs else None
        if label:
            text = f"{label} {text.strip()}"
        level = here.level or self.styles.of(here.style).level
        if level:
            return Paragraph(text, BlockKind.HEADING, level)
        if label:
            return Paragraph(text, BlockKind.BULLET, len(self._lists) - 1)
        return paragraph_of(text, bold=here.bold and not here.plain)

    def _taken_label(self) -> str | None:
        """An item's label stands before its first paragraph only."""
        if not self._lists:
            return None
        label, self._lists[-1].label = self._lists[-1].label, None
        return label
