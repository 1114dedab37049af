"""A Word document's parts put together."""

import re
from collections.abc import Callable
from xml.parsers.expat import ExpatError

from importers.errors import BombError, DamagedError, NotMinutesError, ReaderError, TruncatedError
from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.docx.body import Around, BodyHandler
from importers.readers.docx.notes import NotesHandler
from importers.readers.docx.numbering import NumberingHandler
from importers.readers.docx.styles import StylesHandler
from importers.readers.office.events import Handler, feed, feed_broken
from importers.readers.office.package import Package

ReadPart = Callable[[Source], Document]
_USUAL = "word/document.xml"
_MAIN = re.compile(r"(?:.*/)?document\d*\.xml")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEAD = 1_500


def read(source: Source, form: str, read_part: ReadPart) -> Document:
    """The document in `source`."""
    package = Package(source)
    main = _main_part(package)
    if main is None:
        raise TruncatedError(source.name) if package.is_cut else NotMinutesError(source.name)
    relations = package.relations(main)
    around = _around(package, relations, read_part)
    builder = _body(package, main, around, form)
    if package.salvaged:
        builder.flag("salvaged")
    document = builder.document()
    if _YEAR.search(document.text[:_HEAD]) is None:
        return _with_header(package, main, around, form) or document
    return document


def _body(
    package: Package, main: str, around: Around, form: str, above: tuple[str, ...] = ()
) -> Builder:
    """The body after the parts `above` it; broken XML is read as far as it can be made out."""

    def made(*, broken: bool) -> Builder:
        builder = Builder(package.source, form)
        for part in (*above, main):
            handler = BodyHandler(builder, around)
            if broken:
                feed_broken(package.text(part), handler, package.source.name)
            else:
                feed(package.pieces(part), handler, package.source.name)
            if handler.comments:
                builder.flag(f"comments:{handler.comments}")
        return builder

    try:
        return made(broken=False)
    except ExpatError:
        builder = made(broken=True)
        builder.flag("salvaged")
        return builder


def _with_header(package: Package, main: str, around: Around, form: str) -> Document | None:
    """A letterhead may hold what the body does not say: whose meeting it was, and when."""
    heads = sorted(
        {
            target
            for kind, target in package.relations(main).values()
            if kind == "header" and target in package
        }
    )
    for head in heads:
        told = "".join(_YEAR.findall(package.text(head).decode("utf-8", "replace")))
        if told:
            return _body(package, main, around, form, (head,)).document()
    return None


def _main_part(package: Package) -> str | None:
    told = [target for kind, target in package.relations("").values() if kind == "officeDocument"]
    found = [*told, _USUAL, *(name for name in package.names if _MAIN.fullmatch(name))]
    return next((name for name in found if name in package and name.endswith(".xml")), None)


def _around(package: Package, relations: dict[str, tuple[str, str]], read_part: ReadPart) -> Around:
    """Styles, numbers and notes; one that cannot be read is missed, and costs no sentence."""
    styles, numbers = StylesHandler(), NumberingHandler()
    notes = {kind: NotesHandler(kind) for kind in ("footnote", "endnote")}
    wanted: dict[str, Handler] = {
        "styles": styles,
        "numbering": numbers,
        "footnotes": notes["footnote"],
        "endnotes": notes["endnote"],
    }
    parts = {kind: name for kind, name in relations.values() if kind in wanted}
    for kind, handler in wanted.items():
        name = parts.get(kind) or f"word/{kind}.xml"
        if name in package:
            _heard(package, name, handler)
    both = {**notes["footnote"].notes, **notes["endnote"].notes}

    def chunk_of(relation: str) -> Document | None:
        kind, name = relations.get(relation, ("", ""))
        if kind.lower() != "afchunk" or name not in package:
            return None
        try:
            return read_part(Source(name.rpartition("/")[2], package.text(name)))
        except ReaderError:
            return None

    return Around(styles.styles, numbers.numbering, both, chunk_of)


def _heard(package: Package, name: str, handler: Handler) -> None:
    try:
        feed(package.pieces(name), handler, package.source.name)
    except (ExpatError, BombError, DamagedError, TruncatedError):
        return
