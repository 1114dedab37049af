"""A case system's XML put down as the minutes that it would print."""

import re
from dataclasses import dataclass, field
from xml.parsers.expat import ExpatError

from importers.errors import ReaderError
from importers.proposals import BlockKind, Document, Source
from importers.readers.building import Builder
from importers.readers.docx.body import Around, BodyHandler
from importers.readers.esdh import words
from importers.readers.html.reading import read as read_page
from importers.readers.office.events import Handler, feed, feed_broken

_MARKED_UP = re.compile(r"<(?:p|br|div|ul|ol|li|table|span|b|strong|h[1-6])[\s/>]", re.IGNORECASE)
_WORD = re.compile(rb"<(?:\w+:)?(?:wordDocument|package)\b")
_HEAD = 4_096
_TOP, _BELOW = 2, 3
_BLOCKS = frozenset({"p", "div", "li", "tr", "br", "h1", "h2", "h3", "h4", "afsnit", "paragraph"})


def read(source: Source, form: str) -> Document:
    """The document in `source`: a case system's, or Word's as one XML file."""
    word = _WORD.search(source.data[:_HEAD]) is not None
    builder, handler = _handler(source, form, word=word)
    try:
        feed([source.data], handler, source.name)
    except ExpatError:
        builder, handler = _handler(source, form, word=word)
        builder.flag("salvaged")
        feed_broken(source.data, handler, source.name)
    if isinstance(handler, CaseHandler):
        handler.finish()
    return builder.document()


def _handler(source: Source, form: str, *, word: bool) -> tuple[Builder, Handler]:
    builder = Builder(source, "docx" if word else form)
    return builder, BodyHandler(builder, Around()) if word else CaseHandler(builder)


@dataclass(slots=True)
class _Item:
    number: str = ""
    case: str = ""
    title: str = ""
    told: bool = False


@dataclass(slots=True)
class CaseHandler:
    """Hears the elements; a section's text may be a page of its own, escaped or not."""

    builder: Builder
    item: _Item | None = None
    path: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    items: int = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._say()
        name = name.lower()
        self.path.append(name)
        if name in words.ITEM:
            self._tell()
            told = {key.lower(): value for key, value in attributes.items()}
            self.items += 1
            self.item = _Item(
                next((told[key] for key in told if key in words.NUMBER), ""),
                next((told[key] for key in told if key in words.CASE), ""),
                next((told[key] for key in told if key in words.TITLE), ""),
            )
        elif name in words.SECTIONS:
            self._tell()
            self.builder.add(f"{words.SECTIONS[name]}:", BlockKind.HEADING, _BELOW)

    def end(self, name: str) -> None:
        self._say()
        if self.path:
            self.path.pop()
        if name.lower() in words.ITEM:
            self._tell()
            self.item = None

    def text(self, text: str) -> None:
        self.pieces.append(text)

    def finish(self) -> None:
        """All is heard."""
        self._say()
        self._tell()

    def _say(self) -> None:
        text, self.pieces = "".join(self.pieces).strip(), []
        name = self.path[-1] if self.path else ""
        if not text or name in words.LEFT_OUT:
            return
        if self._of_item(name, text):
            return
        self._tell()
        if _MARKED_UP.search(text):
            self._page(text)
        elif any(step in words.ABSENT for step in self.path):
            self.builder.add(f"Afbud: {text}")
        else:
            self.builder.add(text)

    def _of_item(self, name: str, text: str) -> bool:
        """Whether the text is an item's number, case or title, which make its heading."""
        if self.item is None or self.item.told or not self._is_beside_item():
            return False
        if name in words.NUMBER:
            self.item.number = text
        elif name in words.CASE:
            self.item.case = text
        elif name in words.TITLE:
            self.item.title = text
        else:
            return False
        return True

    def _is_beside_item(self) -> bool:
        return len(self.path) > 1 and self.path[-2] in words.ITEM

    def _tell(self) -> None:
        """The item's heading, as soon as something stands below it."""
        item = self.item
        if item is None or item.told or not (item.title or item.number):
            return
        item.told = True
        number = item.number or str(self.items)
        case = f" (Sagsnr. {item.case})" if item.case else ""
        self.builder.add(f"{number.rstrip('.')}. {item.title}{case}", BlockKind.HEADING, _TOP)

    def _page(self, text: str) -> None:
        source = Source(self.builder.source.name, text.encode())
        try:
            self.builder.append(read_page(source, "html"))
        except ReaderError:
            self.builder.add(text)
