import pytest

from importers import registry
from importers.errors import (
    EmptySourceError,
    NotMinutesError,
    ProtectedError,
    UnsafeXmlError,
)
from importers.proposals import BlockKind, Document, Source
from tests.importers.readers.making import LINES, TASKS, odt, odt_paragraphs, zipped


def read(data: bytes) -> Document:
    return registry.read(Source("referat.odt", data))


def said(body: str, styles: str = "") -> list[str]:
    return [line for line in read(odt(body, styles)).text.split("\n") if line]


def test_paragraphs_are_lines() -> None:
    document = read(odt(odt_paragraphs()))
    assert document.text.split("\n")[:-1] == list(LINES)
    assert (document.format, document.flags) == ("odt", ())


def test_the_same_text_without_an_archive_is_read_alike() -> None:
    flat = (
        '<?xml version="1.0"?><office:document xmlns:office="o" xmlns:text="t">'
        f"<office:body>{odt_paragraphs()}</office:body></office:document>"
    )
    assert registry.read(Source("a.fodt", flat.encode())).text.split("\n")[:-1] == list(LINES)


def test_deleted_text_is_out_and_comments_are_counted() -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>slettet</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        "<text:p>Bo <office:annotation><text:p>tja</text:p></office:annotation>skriver.</text:p>"
    )
    document = read(odt(body))
    assert document.text == "Bo skriver.\n"
    assert document.flags == ("comments:1",)


def test_spaces_tabs_and_breaks_are_kept_and_never_by_the_billion() -> None:
    body = '<text:p>a<text:s text:c="2000000000"/>b<text:tab/>c<text:line-break/>d</text:p>'
    assert said(body) == ["a        b\tc", "d"]


def test_hidden_text_is_left_out_and_said() -> None:
    styles = (
        '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    )
    document = read(
        odt('<text:p>Her<text:span text:style-name="T1"> skjult</text:span>.</text:p>', styles)
    )
    assert (document.text, document.flags) == ("Her.\n", ("hidden-text",))


def test_headings_have_their_level_and_bold_lines_are_headings() -> None:
    styles = (
        '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style>'
    )
    body = (
        '<text:h text:outline-level="2">Et</text:h><text:p text:style-name="P1">To</text:p>'
        "<text:p>Tre.</text:p>"
    )
    assert [(one.kind, one.level) for one in read(odt(body, styles)).blocks] == [
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 7),
        (BlockKind.PARAGRAPH, 0),
    ]


LISTS = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" '
    'style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a" '
    'style:num-suffix=")" text:display-levels="2"/></text:list-style>'
)


def test_lists_have_the_numbers_that_the_program_shows() -> None:
    inner = "<text:list><text:list-item><text:p>under</text:p></text:list-item></text:list>"
    body = (
        f'<text:list text:style-name="L1"><text:list-item><text:p>Et</text:p>{inner}</text:list-item>'
        "<text:list-item><text:p>To</text:p><text:p>mere</text:p></text:list-item></text:list>"
        '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item><text:p>Tre</text:p>'
        "</text:list-item></text:list>"
        "<text:list><text:list-item><text:p>Bo</text:p></text:list-item></text:list>"
    )
    assert said(body, LISTS) == ["1. Et", "1.a) under", "2. To", "mere", "3. Tre", "• Bo"]


def test_a_table_comes_row_by_row_and_repeated_cells_keep_their_place() -> None:
    body = (
        "<table:table><table:table-row><table:table-cell><text:p>Opgave</text:p></table:table-cell>"
        '<table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>Frist</text:p>'
        "</table:table-cell></table:table-row></table:table>"
    )
    assert said(body) == ["| Opgave |  |  | Frist |"]


def test_a_note_and_a_text_box_follow_their_paragraph() -> None:
    note = "<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Noten.</text:p></text:note-body></text:note>"
    box = "<draw:text-box><text:p>Boksen.</text:p></draw:text-box>"
    assert said(f"<text:p>Før{note}{box}.</text:p>") == ["Før.", "Noten.", "Boksen."]


def test_broken_xml_is_read_as_far_as_it_can_be_made_out() -> None:
    document = read(
        odt(odt_paragraphs(LINES[:5]) + "<text:p>Bo & Ib</text:p>" + odt_paragraphs(LINES[5:]))
    )
    assert all(task in document.text for task in TASKS)
    assert document.flags == ("salvaged",)


@pytest.mark.parametrize("part", ["META-INF/manifest.xml", "encrypted-package"])
def test_a_protected_file_asks_for_its_password(part: str) -> None:
    data = zipped({"content.xml": b"\x99" * 40, part: "<manifest:encryption-data/>"})
    with pytest.raises(ProtectedError, match="protected"):
        read(data)


def test_a_sheet_is_no_document() -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    with pytest.raises(NotMinutesError, match="not-minutes"):
        read(zipped({"mimetype": kind, "content.xml": "<a/>"}))


def test_a_document_type_is_refused_unread() -> None:
    with pytest.raises(UnsafeXmlError, match="unsafe-xml"):
        read(odt(odt_paragraphs(), head='<!DOCTYPE a [<!ENTITY b "c">]>'))


def test_a_document_without_text_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        read(odt("<text:p/>"))
