"""Short ways from words to lines, labels and minutes."""

from importers import registry
from importers.danish.minutes import read_minutes
from importers.danish.minutes.furniture import mark_furniture
from importers.danish.minutes.labels import Label, label_of
from importers.danish.minutes.lines import Line, lines_of
from importers.proposals import Document, Minutes, Source


def document_of(text: str, name: str = "referat.txt") -> Document:
    """The document that the readers make of `text`."""
    return registry.read(Source(name, text.encode()))


def lines_in(text: str) -> list[Line]:
    """The lines of `text`, furniture marked."""
    return mark_furniture(lines_of(document_of(text)))


def label_in(text: str) -> Label | None:
    """The label that a line of `text` is or begins with."""
    return label_of(lines_in(text)[0])


def minutes_in(text: str, name: str = "referat.txt") -> Minutes:
    """The minutes that `text` holds."""
    return read_minutes(document_of(text, name))


def titles_in(text: str) -> list[str]:
    """The points of `text`, each as number and title."""
    items = minutes_in(text).items
    return [" ".join(filter(None, (item.number, item.title))) for item in items]


def sections_in(text: str) -> list[tuple[str, str]]:
    """The sections inside points, each as its kind and what it holds."""
    minutes = minutes_in(text)
    return [
        (section.kind.value, minutes.document.text[section.start : section.end])
        for section in minutes.sections
        if section.item is not None
    ]
