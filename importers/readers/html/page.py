"""A page's tags heard one after another: no tree, so that no depth loses a word."""

import re
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser

from importers.proposals import BlockKind
from importers.readers.office.cells import Paragraph, Row

_SILENT = frozenset(
    {"script", "style", "template", "svg", "select", "del", "noframes", "audio", "video", "canvas", "map", "math"}
)  # fmt: skip
_FRAME = frozenset({"nav", "footer"})
_FRAME_ROLES = frozenset(
    {"navigation", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar"}
)
_FRAME_NAMES = re.compile(
    r"(?:^|[\s_-])(?:cookie\w*|consent\w*|coi-\w*|navbar|navigation|nav|breadcrumbs?|brødkrumme\w*|skip-?(?:link|to|nav)\w*|site-?(?:header|footer)|footer|sitemap|share|deling|megamenu|topmenu|mainmenu|sidemenu)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BLOCKS = frozenset(
    {"p", "div", "section", "article", "main", "header", "aside", "blockquote", "pre", "dl", "dt", "dd", "form", "fieldset",
     "figure", "figcaption", "address", "details", "summary", "center", "nav", "footer", "ul", "ol", "li", "table", "caption",
     "thead", "tbody", "tfoot", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "body", "html", "head", "title",
     "legend", "noscript", "option", "iframe", "object", "button", "label"}
)  # fmt: skip
_VOID = frozenset(
    {
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    }
)
_HEADING = re.compile(r"h([1-6])")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_MOST_LISTS = 40


@dataclass(slots=True)
class Said:
    """A paragraph or a row, and whether it belongs to the page's frame."""

    what: Paragraph | Row
    frame: bool


@dataclass(slots=True)
class _List:
    numbered: bool
    count: int = 0


@dataclass(slots=True)
class _Table:
    row: Row | None = None


@dataclass(slots=True)
class _Open:
    """An element whose end is waited for, and how many of its name stand inside it."""

    tag: str = ""
    inside: int = 0


class Page(HTMLParser):
    """Hears a page; `said` holds its paragraphs and rows in order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.said: list[Said] = []
        self.title = ""
        self.hidden = False
        self._pieces: list[str] = []
        self._level = 0
        self._label: str | None = None
        self._silent = _Open()
        self._frame = _Open()
        self._lists: list[_List] = []
        self._tables: list[_Table] = []
        self._kept = 0
        self._in_title = False
        self._tags: Counter[str] = Counter()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _VOID:
            self._void(tag)
            return
        if self._silent.tag:
            self._silent.inside += tag == self._silent.tag
            return
        if tag in _SILENT:
            self._silent = _Open(tag, 1)
            return
        told = {name: value or "" for name, value in attrs}
        if tag in _BLOCKS:
            self._end_paragraph()
        self._framed(tag, told)
        if _HIDDEN.search(told.get("style", "")) or "hidden" in told:
            self.hidden = True
        self._structure(tag, told)

    def handle_endtag(self, tag: str) -> None:
        if self._silent.tag:
            self._silent.inside -= tag == self._silent.tag
            if not self._silent.inside:
                self._silent = _Open()
            return
        if tag in _BLOCKS:
            self._end_paragraph()
        self._unstructure(tag)
        if self._frame.tag == tag:
            self._frame.inside -= 1
            if not self._frame.inside:
                self._frame = _Open()

    def handle_data(self, data: str) -> None:
        if self._silent.tag:
            return
        if self._in_title:
            self.title += data
            return
        self._pieces.append(data if self._kept else _SPACE.sub(" ", data))

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self.handle_data(data[6:])

    def finish(self) -> None:
        """All is heard: what is still open ends here."""
        self.close()
        self._in_title = False
        self._end_paragraph()
        while self._tables:
            self._end_row()
            self._tables.pop()

    def _void(self, tag: str) -> None:
        if self._silent.tag:
            return
        if tag == "br":
            self._pieces.append("\n")
        elif tag == "hr":
            self._end_paragraph()

    def _framed(self, tag: str, told: dict[str, str]) -> None:
        if self._frame.tag:
            self._frame.inside += tag == self._frame.tag
            return
        names = f"{told.get('class', '')} {told.get('id', '')}"
        framed = tag in _FRAME or told.get("role", "").lower() in _FRAME_ROLES
        if framed or (tag not in ("body", "html", "main") and _FRAME_NAMES.search(names)):
            self._frame = _Open(tag, 1)

    def _structure(self, tag: str, told: dict[str, str]) -> None:
        if heading := _HEADING.fullmatch(tag):
            self._level = int(heading[1])
        elif tag in ("ul", "ol"):
            start = told.get("start", "")
            self._lists.append(_List(tag == "ol", int(start) - 1 if start.isdigit() else 0))
        elif tag == "li":
            self._item(told.get("value", ""))
        elif tag == "table":
            self._tables.append(_Table())
        elif tag == "tr" and self._tables:
            self._end_row()
            self._tables[-1].row = Row()
        elif tag in ("td", "th") and self._tables:
            self._tables[-1].row = self._tables[-1].row or Row()
            self._tables[-1].row.cells.append([])
        elif tag == "pre":
            self._kept += 1
        elif tag == "title":
            self._in_title = True

    def _unstructure(self, tag: str) -> None:
        if _HEADING.fullmatch(tag):
            self._level = 0
        elif tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        elif tag == "tr":
            self._end_row()
        elif tag == "table" and self._tables:
            self._end_row()
            self._tables.pop()
        elif tag == "pre" and self._kept:
            self._kept -= 1
        elif tag in ("title", "head"):
            self._in_title = False

    def _item(self, value: str) -> None:
        if not self._lists:
            self._label = "•"
            return
        here = self._lists[-1]
        here.count = int(value) if value.isdigit() else here.count + 1
        self._label = f"{here.count}." if here.numbered else "•"

    def _end_paragraph(self) -> None:
        whole = "".join(self._pieces)
        text = whole.strip(" \n\t")
        self._pieces = []
        if not text:
            if "\n" in whole:  # an empty line, as writers make one
                self._put(Paragraph())
            return
        label, self._label = self._label, None
        if self._level:
            made = Paragraph(
                text if label in (None, "•") else f"{label} {text}", BlockKind.HEADING, self._level
            )
        elif label is not None:
            depth = min(len(self._lists), _MOST_LISTS)
            made = Paragraph(f"{label} {text}", BlockKind.BULLET, max(0, depth - 1))
        else:
            made = Paragraph(text)
        self._put(made)

    def _put(self, made: Paragraph) -> None:
        row = self._tables[-1].row if self._tables else None
        if row is not None and row.cells:
            row.cells[-1].append(made)
        else:
            self.said.append(Said(made, bool(self._frame.tag)))

    def _end_row(self) -> None:
        """A row ends; one of a table inside a cell is part of that cell."""
        if not self._tables or self._tables[-1].row is None:
            return
        row, self._tables[-1].row = self._tables[-1].row, None
        outer = self._tables[-2].row if len(self._tables) > 1 else None
        if outer is not None and outer.cells:
            outer.cells[-1].extend(one for cell in row.cells for one in cell)
        else:
            self.said.append(Said(row, bool(self._frame.tag)))
