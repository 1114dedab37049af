import zipfile

import pytest

from importers import registry
from importers.errors import (
    BombError,
    DamagedError,
    EmptySourceError,
    NotMinutesError,
    ProtectedError,
    TruncatedError,
    UnsafeXmlError,
)
from importers.proposals import BlockKind, Document, Source
from importers.readers.docx.numbering import written
from importers.readers.office import package
from tests.importers.readers.making import LINES, TASKS, docx, word_paragraphs, zipped


def read(data: bytes) -> Document:
    return registry.read(Source("referat.docx", data))


def run(text: str, properties: str = "") -> str:
    told = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{told}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inside: str, properties: str = "") -> str:
    told = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{told}{inside}</w:p>"


def said(body: str, **parts: str) -> list[str]:
    """The filled lines of a document with this body."""
    return [line for line in read(docx(body, **parts)).text.split("\n") if line]


def test_paragraphs_are_lines() -> None:
    document = read(docx(word_paragraphs()))
    assert document.text.split("\n")[:-1] == list(LINES)
    assert (document.format, document.flags) == ("docx", ())


def test_a_word_file_is_known_by_its_content_whatever_it_is_called() -> None:
    document = registry.read(Source("referat.txt", docx(word_paragraphs())))
    assert (document.format, document.flags) == ("docx", ("misnamed",))


def test_what_was_inserted_is_in_and_what_was_deleted_is_out() -> None:
    body = paragraph(
        run("Mette ")
        + f'<w:ins w:id="1">{run("ringer til advokaten ")}</w:ins>'
        + '<w:del w:id="2"><w:r><w:delText>skriver </w:delText></w:r></w:del>'
        + f"<w:moveFrom>{run('flyttet fra ')}</w:moveFrom><w:moveTo>{run('flyttet til ')}</w:moveTo>"
        + run("inden 1. maj.")
    )
    assert said(body) == ["Mette ringer til advokaten flyttet til inden 1. maj."]


def test_hidden_text_is_left_out_and_said() -> None:
    document = read(docx(paragraph(run("Synlig.") + run("Skjult.", "<w:vanish/>"))))
    assert document.text == "Synlig.\n"
    assert document.flags == ("hidden-text",)


def test_a_switch_that_is_off_hides_nothing() -> None:
    assert said(paragraph(run("Synlig.", '<w:vanish w:val="0"/>'))) == ["Synlig."]


def test_comments_are_left_out_and_counted() -> None:
    body = paragraph(run("Bo skriver.") + '<w:r><w:commentReference w:id="0"/></w:r>') * 2
    assert read(docx(body)).flags == ("comments:2",)


def test_a_content_control_holds_text_like_any_other() -> None:
    assert said(f"<w:sdt><w:sdtContent>{word_paragraphs()}</w:sdtContent></w:sdt>") == list(LINES)


def test_a_text_box_comes_once_and_after_its_paragraph() -> None:
    box = f"<w:txbxContent>{paragraph(run('I boksen.'))}</w:txbxContent>"
    both = (
        "<mc:AlternateContent xmlns:mc='m'><mc:Choice Requires='wps'>"
        f"{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    assert said(paragraph(run("Før") + f"<w:r>{both}</w:r>" + run(" og efter."))) == [
        "Før og efter.",
        "I boksen.",
    ]


def test_tabs_breaks_and_signs_are_kept() -> None:
    body = paragraph(
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/><w:t>d</w:t>"
        "<w:softHyphen/><w:t>e</w:t></w:r>"
    )
    assert said(body) == ["a\tb", "c-de"]


def test_a_box_to_tick_is_a_box() -> None:
    assert said(
        paragraph('<w:r><w:sym w:font="Wingdings" w:char="F0A8"/><w:t> Bo</w:t></w:r>')
    ) == ["☐ Bo"]


def test_headings_have_their_level_from_style_outline_or_bold() -> None:
    styles = (
        "<w:styles><w:style w:styleId='Kap'><w:name w:val='overskrift 2'/></w:style>"
        "<w:style w:styleId='Eget'><w:basedOn w:val='Kap'/></w:style></w:styles>"
    )
    body = (
        paragraph(run("Et"), '<w:pStyle w:val="Eget"/>')
        + paragraph(run("To"), '<w:outlineLvl w:val="0"/>')
        + paragraph(run("Tre", "<w:b/>"))
        + paragraph(run("Fire", '<w:b w:val="0"/>'))
    )
    blocks = read(docx(body, styles=styles)).blocks
    assert [(one.kind, one.level) for one in blocks] == [
        (BlockKind.HEADING, 2),
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 7),
        (BlockKind.PARAGRAPH, 0),
    ]


NUMBERING = (
    "<w:numbering><w:abstractNum w:abstractNumId='1'>"
    "<w:lvl w:ilvl='0'><w:start w:val='3'/><w:numFmt w:val='decimal'/><w:lvlText w:val='%1.'/></w:lvl>"
    "<w:lvl w:ilvl='1'><w:numFmt w:val='lowerLetter'/><w:lvlText w:val='%1.%2)'/></w:lvl></w:abstractNum>"
    "<w:abstractNum w:abstractNumId='2'><w:lvl w:ilvl='0'><w:numFmt w:val='bullet'/></w:lvl></w:abstractNum>"
    "<w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num>"
    "<w:num w:numId='2'><w:abstractNumId w:val='2'/></w:num></w:numbering>"
)


def item(text: str, depth: int = 0, number: int = 1) -> str:
    told = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{number}"/></w:numPr>'
    return paragraph(run(text), told)


def test_lists_have_the_numbers_that_word_shows() -> None:
    body = item("Et") + item("under", 1) + item("mere", 1) + item("To") + item("under", 1)
    assert said(body, numbering=NUMBERING) == [
        "3. Et",
        "3.a) under",
        "3.b) mere",
        "4. To",
        "4.a) under",
    ]


def test_bullets_are_bullets_and_an_unknown_list_is_none() -> None:
    assert said(item("Bo", 0, 2) + item("Ib", 0, 9), numbering=NUMBERING) == ["• Bo", "Ib"]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (27, "lowerLetter", "aa"),
        (2, "upperLetter", "B"),
        (14, "lowerRoman", "xiv"),
        (1999, "upperRoman", "MCMXCIX"),
        (10**9, "lowerRoman", "1000000000"),
    ],
)
def test_a_number_is_written_in_its_form(number: int, form: str, shown: str) -> None:
    assert written(number, form) == shown


def row(*cells: str) -> str:
    return "<w:tr>" + "".join(f"<w:tc>{paragraph(run(one))}</w:tc>" for one in cells) + "</w:tr>"


def test_a_table_comes_row_by_row_and_an_empty_cell_keeps_its_place() -> None:
    body = f"<w:tbl>{row('Opgave', 'Ansvarlig', 'Frist')}{row('Budget', '', '1. maj')}</w:tbl>"
    document = read(docx(body))
    assert document.text.split("\n")[:2] == [
        "| Opgave | Ansvarlig | Frist |",
        "| Budget |  | 1. maj |",
    ]
    assert {one.kind for one in document.blocks} == {BlockKind.ROW}


def test_a_page_set_in_a_table_is_running_text() -> None:
    cell = f"<w:tc>{word_paragraphs()}</w:tc>"
    body = f"<w:tbl><w:tr><w:tc>{paragraph(run('Pkt. 1'))}</w:tc>{cell}</w:tr></w:tbl>"
    assert said(body) == ["Pkt. 1", *LINES]


def test_a_table_in_a_cell_is_part_of_it() -> None:
    inner = f"<w:tbl>{row('indre', 'celle')}</w:tbl>"
    body = f"<w:tbl><w:tr><w:tc>{inner}</w:tc><w:tc>{paragraph(run('ydre'))}</w:tc></w:tr></w:tbl>"
    assert said(body) == ["| indre celle | ydre |"]


def test_a_footnote_follows_its_paragraph() -> None:
    notes = (
        f'<w:footnotes><w:footnote w:id="2">{paragraph(run("Noten."))}</w:footnote></w:footnotes>'
    )
    body = paragraph(run("Før.") + '<w:r><w:footnoteReference w:id="2"/></w:r>') + paragraph(
        run("Efter.")
    )
    relations = (
        '<Relationships><Relationship Id="r1" Target="footnotes.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"/></Relationships>'
    )
    data = docx(body, footnotes=notes)
    with zipfile.ZipFile(made := __import__("io").BytesIO(data), "a") as archive:
        archive.writestr("word/_rels/document.xml.rels", relations)
    assert read(made.getvalue()).text.split("\n")[:3] == ["Før.", "Noten.", "Efter."]


def test_broken_xml_is_read_as_far_as_it_can_be_made_out() -> None:
    body = (
        word_paragraphs(LINES[:5])
        + "<w:p><w:r><w:t>Bo & Ib \x0b</w:t></w:r>"
        + word_paragraphs(LINES[5:])
    )
    document = read(docx(body))
    assert all(task in document.text for task in TASKS)
    assert document.flags == ("salvaged",)


def test_an_archive_without_its_list_is_read_by_its_parts() -> None:
    data = docx(word_paragraphs())
    document = read(data[: data.rindex(b"PK\x01\x02", 0, data.index(b"PK\x01\x02") + 4)])
    assert TASKS[2] in document.text
    assert document.flags == ("salvaged",)


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_STORED])
def test_a_file_whose_text_is_cut_is_refused_whole(method: int) -> None:
    body = word_paragraphs(tuple(f"{n}. {line}" for n in range(500) for line in LINES))
    whole = zipped(
        {"word/document.xml": f"<w:document xmlns:w='w'>{body}</w:document>"}, method=method
    )
    with pytest.raises(TruncatedError, match="truncated"):
        read(whole[: len(whole) // 2])


def test_sizes_that_lie_are_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_UNFOLDED", 1_000_000)
    data = bytearray(docx("<w:p/>" * 400_000))
    for at in (data.index(b"PK\x03\x04", 30) + 22, data.rindex(b"PK\x01\x02") + 24):
        data[at : at + 4] = (1024).to_bytes(4, "little")
    with pytest.raises(BombError, match="bomb"):
        read(bytes(data))


def test_a_bomb_beside_the_text_is_never_unfolded() -> None:
    bomb = zipped(
        {
            "word/document.xml": f"<w:document xmlns:w='w'>{word_paragraphs()}</w:document>",
            "word/media/a.png": b"\0" * 80_000_000,
        }
    )
    assert TASKS[2] in read(bomb).text


def test_an_encrypted_part_asks_for_its_password() -> None:
    data = bytearray(docx(word_paragraphs()))
    at = data.rindex(b"PK\x01\x02")
    data[at + 8] |= 1
    with pytest.raises(ProtectedError, match="protected"):
        read(bytes(data))


def test_an_unknown_packing_is_damage() -> None:
    data = bytearray(docx(word_paragraphs()))
    data[data.rindex(b"PK\x01\x02") + 10] = 99
    with pytest.raises(DamagedError, match="damaged-file"):
        read(bytes(data))


@pytest.mark.parametrize(
    "head",
    [
        '<!DOCTYPE a [<!ENTITY b "c">]>',
        '<!DOCTYPE a SYSTEM "http://127.0.0.1/a.dtd">',
    ],
)
def test_a_document_type_is_refused_unread(head: str) -> None:
    with pytest.raises(UnsafeXmlError, match="unsafe-xml"):
        read(docx(word_paragraphs(), f'<?xml version="1.0"?>{head}'))


def test_a_sheet_is_no_document() -> None:
    with pytest.raises(NotMinutesError, match="not-minutes"):
        registry.read(Source("a.xlsx", zipped({"xl/workbook.xml": "<a/>"})))


def test_a_document_without_text_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        read(docx("<w:p/>"))


def test_deep_nesting_loses_nothing() -> None:
    deep = "<w:sdt><w:sdtContent>" * 5_000 + word_paragraphs() + "</w:sdtContent></w:sdt>" * 5_000
    assert said(deep) == list(LINES)


def test_a_letterhead_is_read_where_the_body_names_no_year() -> None:
    relations = (
        '<Relationships><Relationship Id="r1" Target="header1.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header"/></Relationships>'
    )
    header = f"<w:hdr xmlns:w='w'>{paragraph(run('Driftsforum Nord, 4. marts 2026'))}</w:hdr>"
    main = f"<w:document xmlns:w='w'>{word_paragraphs(('Bo sender notatet.',))}</w:document>"
    data = zipped(
        {
            "word/document.xml": main,
            "word/header1.xml": header,
            "word/_rels/document.xml.rels": relations,
        }
    )
    assert read(data).text == "Driftsforum Nord, 4. marts 2026\nBo sender notatet.\n"


def with_part(body: str, name: str, part: str, relation: str) -> bytes:
    """A document with one more part, and the relation that names it."""
    told = f'<Relationship Id="r1" Target="{name}" Type="http://x/{relation}"/>'
    return zipped(
        {
            "word/document.xml": f"<w:document xmlns:w='w' xmlns:r='r'>{body}</w:document>",
            f"word/{name}": part,
            "word/_rels/document.xml.rels": f"<Relationships>{told}</Relationships>",
        }
    )


def test_a_page_that_was_put_in_whole_is_read_where_it_stands() -> None:
    page = "<!DOCTYPE html><html><body><p>Bo skriver.</p></body></html>"
    body = f"{word_paragraphs(('Før.',))}<w:altChunk r:id='r1'/>{word_paragraphs(('Efter.',))}"
    assert read(with_part(body, "del.html", page, "aFChunk")).text == "Før.\nBo skriver.\nEfter.\n"


def test_an_older_form_alone_is_read() -> None:
    box = f"<w:txbxContent>{paragraph(run('I boksen.'))}</w:txbxContent>"
    old = (
        f"<mc:AlternateContent xmlns:mc='m'><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    assert said(paragraph(f"<w:r>{old}</w:r>")) == ["I boksen."]


def test_styles_that_are_a_bomb_cost_the_styles_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MOST_UNFOLDED", 100_000)
    data = with_part(word_paragraphs(), "styles.xml", f"<a>{' ' * 1_000_000}</a>", "styles")
    assert TASKS[2] in read(data).text


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_an_unusual_packing_is_read(method: int) -> None:
    main = f"<w:document xmlns:w='w'>{word_paragraphs()}</w:document>"
    assert TASKS[2] in read(zipped({"word/document.xml": main}, method=method)).text


def test_bytes_before_the_archive_are_passed_over() -> None:
    assert TASKS[2] in read(b"HTTP/1.1 200 OK\r\n\r\n" + docx(word_paragraphs())).text
