"""XML as a run of events: no tree, no entities of the file's own, nothing looked up outside.

Where the XML is broken, what is there is read by a forgiving scanner over the same handlers: a
sentence after one bad sign is still a sentence.
"""

import html
import re
from collections.abc import Iterable
from typing import Protocol
from xml.parsers import expat

from importers.errors import UnsafeXmlError

MOST_DEPTH = 10_000
_TOKEN = re.compile(
    r"<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<[?!][^>]*>|<(/?)([\w:.-]+)([^<>]*?)(/?)>", re.DOTALL
)
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_DECLARED = re.compile(rb"<!DOCTYPE|<!ENTITY", re.IGNORECASE)


class Handler(Protocol):
    """What listens; names come without their namespace's prefix."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text inside an element."""


def feed(pieces: Iterable[bytes], handler: Handler, name: str) -> None:
    """Hand the events of `pieces` to `handler`; raises `expat.ExpatError` where they break off."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def start(tag: str, attributes: dict[str, str]) -> None:
        handler.start(_local(tag), {_local(key): value for key, value in attributes.items()})

    def end(tag: str) -> None:
        handler.end(_local(tag))

    def refuse(*_declared: object) -> None:
        raise UnsafeXmlError(name)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    for piece in pieces:
        if _DECLARED.search(
            piece
        ):  # before the parser sees it: expat would go on to the piece's end
            raise UnsafeXmlError(name)
        parser.Parse(piece, False)
    parser.Parse(b"", True)


def feed_broken(data: bytes, handler: Handler, name: str) -> None:
    """Hand over what can be made out in XML that no parser takes."""
    if _DECLARED.search(data):
        raise UnsafeXmlError(name)
    text = data.decode("utf-8", "replace")
    at = 0
    open_tags: list[str] = []
    for token in _TOKEN.finditer(text):
        if token.start() > at:
            handler.text(html.unescape(text[at : token.start()]))
        at = token.end()
        if token[1] is not None:
            handler.text(token[1])
        elif token[3]:
            _scanned(token, handler, open_tags)
    for tag in reversed(open_tags):
        handler.end(tag)


def _scanned(token: "re.Match[str]", handler: Handler, open_tags: list[str]) -> None:
    tag = token[3].rpartition(":")[2]
    if token[2]:
        if tag in open_tags[-MOST_DEPTH:]:
            while open_tags:
                closed = open_tags.pop()
                handler.end(closed)
                if closed == tag:
                    return
        return
    attributes = {
        key.rpartition(":")[2]: html.unescape(double or single)
        for key, double, single in _ATTRIBUTE.findall(token[4])
    }
    handler.start(tag, attributes)
    if token[5]:
        handler.end(tag)
    elif len(open_tags) < MOST_DEPTH:
        open_tags.append(tag)


def _local(tag: str) -> str:
    return tag.rpartition(" ")[2]
