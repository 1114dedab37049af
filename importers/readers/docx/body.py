"""The body of a Word document as it would be printed with every change accepted.

Tracked insertions are in and deletions out, text boxes come once and after the paragraph that
holds them, hidden text is left out and said, comments are counted.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from importers.proposals import BlockKind, Document
from importers.readers.building import Builder
from importers.readers.docx.numbering import BULLET, Numbering
from importers.readers.docx.styles import Style, inherited, is_on
from importers.readers.office.cells import Page, Paragraph, Row, paragraph_of

# What stands inside these is no text of the document.
_LEFT_OUT = frozenset(
    {"del", "moveFrom", "instrText", "delInstrText", "rt", "sdtPr", "binData", "tblPrChange",
     "pPrChange", "rPrChange", "sectPrChange", "trPrChange", "tcPrChange", "numberingChange"}
)  # fmt: skip
_SIGNS = {"tab": "\t", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_SYMBOLS = {
    "f0a8": "☐",
    "f06f": "☐",
    "f0fe": "☑",
    "f0fd": "☒",
    "f0e0": "→",
    "f0e8": "→",
    "f0d8": "➢",
}


@dataclass(slots=True)
class _Open:
    """A paragraph that is being heard."""

    pieces: list[str] = field(default_factory=list)
    style: str = ""
    level: int | None = None
    list_id: str | None = None
    depth: int | None = None
    plain: bool = False
    bold: bool = False
    notes: list[str] = field(default_factory=list)
    after: list[Paragraph] = field(default_factory=list)


@dataclass(slots=True)
class _Run:
    hidden: bool = False
    bold: bool | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What a body refers to."""

    styles: dict[str, Style] = field(default_factory=dict)
    numbering: Numbering = field(default_factory=Numbering)
    notes: Mapping[str, str] = field(default_factory=dict)
    chunk_of: Callable[[str], Document | None] = lambda _relation: None


class BodyHandler:
    """Hears a body and puts it into the builder."""

    def __init__(self, builder: Builder, around: Around) -> None:
        self.builder = builder
        self.around = around
        self.comments = 0
        self._left_out = 0
        self._paragraphs: list[_Open] = []
        self.page = Page(builder)
        self._choices: list[bool] = []
        self._run = _Run()
        self._in_run_properties = False
        self._hearing = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if self._left_out or name in _LEFT_OUT or self._is_said(name):
            self._left_out += 1
            return
        if name == "p":
            self._paragraphs.append(_Open())
        elif name == "tr":
            self.page.rows.append(Row())
        elif name == "tc" and self.page.rows:
            self.page.rows[-1].cells.append([])
        elif name == "altChunk":
            self._chunk(attributes.get("id", ""))
        elif name in ("t", "delText"):
            self._hearing = name == "t"
        elif self._paragraphs:
            self._inside(self._paragraphs[-1], name, attributes)

    def end(self, name: str) -> None:
        if self._left_out:
            self._left_out -= 1
        elif name == "t":
            self._hearing = False
        elif name == "p" and self._paragraphs:
            self._close(self._paragraphs.pop())
        elif name == "tr" and self.page.rows:
            self.page.end_row()
        elif name == "tbl":
            self.page.end_table()
        elif name == "AlternateContent" and self._choices:
            self._choices.pop()
        elif name == "rPr":
            self._in_run_properties = False

    def text(self, text: str) -> None:
        if not self._hearing or self._left_out:
            return
        if self._run.hidden:
            self.builder.flag("hidden-text")
        elif self._paragraphs:
            self._say(self._paragraphs[-1], text)

    def _is_said(self, name: str) -> bool:
        """Whether an older form repeats what a newer one has said: a text box comes in both."""
        if name == "AlternateContent":
            self._choices.append(False)
        elif name == "Choice" and self._choices:
            self._choices[-1] = True
        return name == "Fallback" and bool(self._choices) and self._choices[-1]

    def _inside(self, here: _Open, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "")
        if name == "r":
            self._run = _Run()
        elif name == "rPr":
            self._in_run_properties = True
        elif self._in_run_properties:
            self._property(name, value)
        elif name in _SIGNS:
            here.pieces.append(_SIGNS[name])
        elif name == "br":
            here.pieces.append("\f" if attributes.get("type") == "page" else "\n")
        elif name == "sym":
            code = attributes.get("char", "").lower()
            here.pieces.append(_SYMBOLS.get(code, BULLET))
        elif name in ("footnoteReference", "endnoteReference"):
            note = self.around.notes.get(f"{name[:-9]} {attributes.get('id')}")
            here.notes.extend([note] if note else [])
        elif name == "commentReference":
            self.comments += 1
        else:
            _set(here, name, value)

    def _chunk(self, relation: str) -> None:
        """A file of another format that was put in whole."""
        chunk = self.around.chunk_of(relation)
        if chunk is not None:
            self.builder.append(chunk)

    def _property(self, name: str, value: str) -> None:
        if name in ("vanish", "webHidden"):
            self._run.hidden = is_on(value) and name == "vanish"
        elif name == "b":
            self._run.bold = is_on(value)

    def _say(self, here: _Open, text: str) -> None:
        if text.strip() and not self._run.bold:
            here.plain = True
        here.bold = here.bold or bool(self._run.bold and text.strip())
        here.pieces.append(text)

    def _close(self, here: _Open) -> None:
        made = [self._made(here), *here.after, *(Paragraph(note) for note in here.notes)]
        if self._paragraphs:  # a text box: after the paragraph that holds it
            self._paragraphs[-1].after.extend(made)
            return
        self.page.put(made)

    def _made(self, here: _Open) -> Paragraph:
        text = "".join(here.pieces).replace("\f", "\n")
        style = inherited(self.around.styles, here.style)
        level = style.level if here.level is None else here.level
        label = self._label(here, style) if text.strip() else None
        if label is not None:
            text = f"{label} {text.strip()}"
        if level:
            return Paragraph(text, BlockKind.HEADING, level)
        if label is not None:
            depth = here.depth if here.depth is not None else style.depth
            return Paragraph(text, BlockKind.BULLET, depth or 0)
        return paragraph_of(text, bold=here.bold and not here.plain)

    def _label(self, here: _Open, style: Style) -> str | None:
        list_id = style.list_id if here.list_id is None else here.list_id
        depth = style.depth if here.depth is None else here.depth
        return None if list_id is None else self.around.numbering.label(list_id, depth or 0)


def _set(here: _Open, name: str, value: str) -> None:
    """What a paragraph says of itself."""
    if name == "pStyle":
        here.style = value
    elif name == "outlineLvl" and value.isdigit():
        here.level = int(value) + 1 if int(value) < 9 else None  # noqa: PLR2004 (nine is body text)
    elif name == "numId":
        here.list_id = value
    elif name == "ilvl" and value.isdigit():
        here.depth = int(value)
