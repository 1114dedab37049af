"""RTF read as a run of tokens; groups are kept on a list, so that depth costs no stack."""

import re
from dataclasses import dataclass, field, replace

from importers.proposals import BlockKind, Document, Source
from importers.readers.building import Builder
from importers.readers.office.cells import Paragraph, Row, paragraph_of, put_paragraph, put_row
from importers.readers.rtf.words import CHARSETS, KEPT_ANYWAY, LEFT_OUT, SIGNS, SYMBOLS, codec

_TOKEN = re.compile(
    r"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\(.)|([{}])|[\r\n]+|([^\\{}\r\n]+)|\\",
    re.DOTALL,
)
_MOST_DEPTH = 100_000
_LAST_LEVEL = 9
_PAGES = {"mac": "mac-roman", "pc": "cp437", "pca": "cp850"}
_OF_LETTERS = frozenset({"f", "fcharset", "ansicpg", "uc", *_PAGES})


@dataclass(frozen=True, slots=True)
class _State:
    """What a group may change and its end takes back."""

    silent: bool = False
    hidden: bool = False
    deleted: bool = False
    bold: bool = False
    font: int = 0
    skip: int = 1
    note: bool = False


@dataclass(slots=True)
class _Text:
    """The document as far as it is heard."""

    builder: Builder
    state: _State = field(default_factory=_State)
    groups: list[_State] = field(default_factory=list)
    fonts: dict[int, str] = field(default_factory=dict)
    page: str = "cp1252"
    pieces: list[str] = field(default_factory=list)
    bytes: bytearray = field(default_factory=bytearray)
    row: Row | None = None
    cell: list[Paragraph] = field(default_factory=list)
    in_table: bool = False
    level: int = 0
    bold: bool = False
    plain: bool = False
    in_fonts: bool = False
    skipped: int = 0
    notes: list[str] = field(default_factory=list)


def read(source: Source, form: str) -> Document:
    """The document in `source`."""
    heard = _Text(Builder(source, form))
    _hear(source.data.decode("latin-1"), heard)
    _end_paragraph(heard)
    _end_row(heard)
    if heard.groups:  # cut short, or a brace forgotten: the text itself does not say which
        heard.builder.flag("salvaged")
    return heard.builder.document()


def _hear(raw: str, heard: _Text) -> None:
    at, first = 0, False
    while (token := _TOKEN.match(raw, at)) is not None:
        at = token.end()
        word, number, byte, symbol, brace, text = token.groups()
        if brace:
            _group(heard, brace)
            first = brace == "{"
        elif word == "bin":
            behind = at + max(0, int(number or 0))
            at = behind if behind < len(raw) else at  # a length that lies hides nothing
        elif word is not None:
            _word(heard, word, int(number) if number else None, first=first)
            first = False
        elif symbol == "*":  # the word that follows says what the group is
            heard.state = replace(heard.state, silent=True)
        else:
            _letters(heard, byte, symbol, text)
            first = False


def _letters(heard: _Text, byte: str | None, symbol: str | None, text: str | None) -> None:
    if heard.skipped and (byte or symbol or text):
        heard.skipped, left = _after_skip(heard.skipped, byte or symbol, text)
        _say(heard, left)
    elif byte:
        heard.bytes.append(int(byte, 16))
    else:
        _say(heard, text or SYMBOLS.get(symbol or "", ""))


def _after_skip(skipped: int, one: str | None, text: str | None) -> tuple[int, str]:
    """What stands in for a letter in programs that do not know it is passed over."""
    if one or not text:
        return skipped - 1, ""
    taken = min(skipped, len(text))
    return skipped - taken, text[taken:]


def _letter(number: int) -> str:
    code = number + 0x10000 if number < 0 else number
    return chr(code) if code <= 0x10FFFF else ""  # noqa: PLR2004 (the last code there is)


def _group(heard: _Text, brace: str) -> None:
    _flush(heard)
    heard.skipped = 0
    if brace == "{":
        if len(heard.groups) < _MOST_DEPTH:
            heard.groups.append(heard.state)
        return
    if not heard.groups:
        return
    before = heard.state
    heard.state = heard.groups.pop()
    if before.note and not heard.state.note:
        heard.notes.append("")
    heard.in_fonts = heard.in_fonts and heard.state.silent


def _word(heard: _Text, word: str, amount: int | None, *, first: bool) -> None:
    _flush(heard)
    state = heard.state
    if word == "u" and amount is not None:
        _put(heard, _letter(amount))
        heard.skipped = state.skip
    elif word in KEPT_ANYWAY:
        heard.state = replace(state, silent=bool(heard.groups and heard.groups[-1].silent))
    elif word in LEFT_OUT:
        heard.in_fonts = heard.in_fonts or word == "fonttbl"
        heard.state = replace(state, silent=True)
    elif word == "footnote" and first:
        heard.state = replace(state, note=True)
    elif word in _OF_LETTERS:
        _encoding(heard, word, amount)
    elif word in ("v", "deleted", "b", "plain"):
        heard.state = _changed(state, word, on=amount != 0)
    elif not state.silent:
        _layout(heard, word, amount)


def _encoding(heard: _Text, word: str, amount: int | None) -> None:
    """What says how bytes become letters."""
    if word == "f" and amount is not None:
        heard.state = replace(heard.state, font=amount)
    elif word == "fcharset" and heard.in_fonts:
        heard.fonts[heard.state.font] = codec(CHARSETS.get(amount or 0, 1252))
    elif word == "ansicpg" and amount:
        heard.page = codec(amount)
    elif word == "uc":
        skip = 1 if amount is None else amount
        heard.state = replace(heard.state, skip=max(0, min(skip, 16)))
    elif word in _PAGES:
        heard.page = _PAGES[word]


def _changed(state: _State, word: str, *, on: bool) -> _State:
    if word == "plain":
        return replace(state, bold=False, hidden=False, deleted=False)
    if word == "b":
        return replace(state, bold=on)
    return replace(state, hidden=on) if word == "v" else replace(state, deleted=on)


def _layout(heard: _Text, word: str, amount: int | None) -> None:
    if word in SIGNS:
        _say(heard, SIGNS[word])
    elif word in ("par", "sect", "page"):
        _end_paragraph(heard, empty=word == "par")
    elif word in ("cell", "nestcell"):
        _end_paragraph(heard)
        heard.row = heard.row or Row()
        heard.row.cells.append(heard.cell)
        heard.cell = []
    elif word in ("row", "nestrow"):
        _end_row(heard)
    elif word == "intbl":
        heard.in_table = True
    elif word == "pard":
        heard.in_table, heard.level = False, 0
    elif word == "outlinelevel" and amount is not None and amount < _LAST_LEVEL:
        heard.level = amount + 1


def _flush(heard: _Text) -> None:
    """Bytes are letters of the font's code page; a letter may take several."""
    if heard.bytes:
        name = heard.fonts.get(heard.state.font, heard.page)
        data, heard.bytes = bytes(heard.bytes), bytearray()
        try:
            text = data.decode(name, "replace")
        except LookupError:
            text = data.decode("cp1252", "replace")
        _put(heard, text)


def _say(heard: _Text, text: str) -> None:
    _flush(heard)
    _put(heard, text)


def _put(heard: _Text, text: str) -> None:
    state = heard.state
    if state.silent or state.deleted or not text:
        return
    if state.hidden:
        if text.strip():
            heard.builder.flag("hidden-text")
    elif state.note:
        heard.notes = heard.notes or [""]
        heard.notes[-1] += text
    else:
        if text.strip():
            heard.bold, heard.plain = heard.bold or state.bold, heard.plain or not state.bold
        heard.pieces.append(text)


def _end_paragraph(heard: _Text, *, empty: bool = False) -> None:
    _flush(heard)
    text = "".join(heard.pieces).strip()
    notes = [Paragraph(note.strip()) for note in heard.notes if note.strip()]
    made = [_made(heard, text), *notes] if text or empty else notes
    heard.pieces, heard.notes, heard.bold, heard.plain = [], [], False, False
    if heard.in_table:
        heard.cell.extend(made)
        return
    _end_row(heard)
    for paragraph in made:
        put_paragraph(heard.builder, paragraph)


def _made(heard: _Text, text: str) -> Paragraph:
    text = re.sub(r"^(\S{1,8})\t", r"\1 ", text)  # a list's number and its tab
    if heard.level:
        return Paragraph(text, BlockKind.HEADING, heard.level)
    return paragraph_of(text, bold=heard.bold and not heard.plain)


def _end_row(heard: _Text) -> None:
    row, heard.row = heard.row, None
    if row is not None:
        put_row(heard.builder, row)
