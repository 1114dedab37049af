"""An OpenDocument text's parts put together."""

from collections.abc import Iterable
from xml.parsers.expat import ExpatError

from importers.errors import NotMinutesError, ProtectedError, TruncatedError
from importers.proposals import Document, Source
from importers.readers.building import Builder
from importers.readers.odt.body import BodyHandler
from importers.readers.odt.styles import StyleHandler, Styles
from importers.readers.office.events import feed, feed_broken
from importers.readers.office.package import Package

_TEXT, _STYLES, _MANIFEST, _KIND = "content.xml", "styles.xml", "META-INF/manifest.xml", "mimetype"
_OTHERS = (b"spreadsheet", b"presentation", b"graphics")


def read(source: Source, form: str, *, flat: bool) -> Document:
    """The document in `source`."""
    if flat:
        return _built(source, form, Styles(), [source.data]).document()
    package = Package(source)
    if b"encryption-data" in package.text(_MANIFEST) or "encrypted-package" in package:
        raise ProtectedError(source.name)
    if _TEXT not in package:
        raise TruncatedError(source.name) if package.is_cut else NotMinutesError(source.name)
    if any(other in package.text(_KIND) for other in _OTHERS):
        raise NotMinutesError(source.name)
    styles = Styles()
    if _STYLES in package:
        _styles(package, styles)
    builder = _built(source, form, styles, package.pieces(_TEXT), package)
    if package.salvaged:
        builder.flag("salvaged")
    return builder.document()


def _built(
    source: Source,
    form: str,
    styles: Styles,
    pieces: Iterable[bytes],
    package: Package | None = None,
) -> Builder:
    builder = Builder(source, form)
    handler = BodyHandler(builder, styles)
    try:
        feed(pieces, handler, source.name)
    except ExpatError:
        builder = Builder(source, form)
        builder.flag("salvaged")
        handler = BodyHandler(builder, styles)
        data = source.data if package is None else package.text(_TEXT)
        feed_broken(data, handler, source.name)
    if handler.comments:
        builder.flag(f"comments:{handler.comments}")
    return builder


def _styles(package: Package, styles: Styles) -> None:
    try:
        feed(package.pieces(_STYLES), StyleHandler(styles), package.source.name)
    except (ExpatError, TruncatedError):
        return  # without them a heading is a paragraph, and no sentence is lost
