import pytest

from importers import registry
from importers.errors import DamagedError, ReaderError, TruncatedError
from importers.proposals import BlockKind, Document, Source
from importers.readers.pdf.hyphens import joined, mended
from tests.importers.readers.making import LINES, TASKS, pdf, pdf_text


def read(data: bytes, name: str = "referat.pdf") -> Document:
    return registry.read(Source(name, data))


def at(x: float, y: float, text: str, size: int = 11) -> str:
    """Commands that set one piece of text."""
    escaped = "".join(s if s < "\x7f" else f"\\{s.encode('cp1252')[0]:03o}" for s in text)
    return f"BT /F1 {size} Tf {x} {y} Td ({escaped}) Tj ET "


def said(*pages: str) -> list[str]:
    return [line for line in read(pdf(*pages)).text.replace("\f", "\n").split("\n") if line]


def test_lines_are_read_from_the_top() -> None:
    document = read(pdf(pdf_text()))
    assert [line for line in document.text.split("\n") if line] == list(LINES)
    assert (document.format, document.flags) == ("pdf", ())


def test_a_pdf_is_known_by_its_mark_whatever_stands_before_it() -> None:
    assert TASKS[0] in read(b"\r\n\r\n" + pdf(pdf_text()), "referat.docx").text


def test_each_page_ends_with_a_form_feed_and_blocks_know_their_page() -> None:
    document = read(pdf(at(60, 700, "Bo skriver."), at(60, 700, "Ib ringer.")))
    assert document.text.split("\f")[1].strip() == "Ib ringer."
    assert [(one.page, document.text[one.start : one.end]) for one in document.blocks] == [
        (1, "Bo skriver."),
        (2, "Ib ringer."),
    ]


def test_what_every_page_repeats_is_left_out() -> None:
    pages = [
        at(60, 810, "Nordby Kommune")
        + at(60, 600, f"Punkt {n} er drøftet i 2026.")
        + at(500, 30, f"Side {n} af 3")
        for n in (1, 2, 3)
    ]
    assert said(*pages) == [f"Punkt {n} er drøftet i 2026." for n in (1, 2, 3)]


def test_a_header_is_kept_once_where_the_text_names_no_year() -> None:
    pages = [at(60, 810, "Driftsforum, 4. marts 2026") + at(60, 600, "Bo skriver.") for _ in "12"]
    assert said(*pages) == ["Driftsforum, 4. marts 2026", "Bo skriver.", "Bo skriver."]


def test_a_line_broken_for_its_length_is_one_paragraph() -> None:
    first = "Sekretariatet undersøger, om leverandøren kan levere til alle afdelinger, og sender en"
    second = "samlet oversigt til udvalget inden den 1. maj 2026."
    assert said(at(60, 700, first) + at(60, 686, second)) == [f"{first} {second}"]


def test_a_line_that_ended_is_not_joined() -> None:
    assert said(at(60, 700, "Til stede:") + at(60, 686, "Mette Holm") + at(60, 672, "Bo Dam")) == [
        "Til stede:",
        "Mette Holm",
        "Bo Dam",
    ]


def test_columns_in_a_line_stand_apart() -> None:
    assert said(at(60, 700, "Mette Holm, formand") + at(320, 700, "Bo Dam, medlem")) == [
        "Mette Holm, formand   Bo Dam, medlem"
    ]


def test_a_number_before_its_point_is_no_column() -> None:
    assert said(at(60, 700, "1.") + at(85, 700, "Godkendelse af dagsorden")) == [
        "1. Godkendelse af dagsorden"
    ]


def test_one_column_is_read_before_the_next() -> None:
    left = "".join(at(60, 700 - 14 * n, f"venstre {n}") for n in range(4))
    right = "".join(at(320, 700 - 14 * n, f"højre {n}") for n in range(4))
    assert said(left + right) == [f"venstre {n}" for n in range(4)] + [
        f"højre {n}" for n in range(4)
    ]


def test_a_drawn_table_comes_row_by_row() -> None:
    lines = "".join(f"60 {y} 400 0.5 re f " for y in (700, 680, 660))
    lines += "".join(f"{x} 660 0.5 40 re f " for x in (60, 260, 460))
    words = (
        at(65, 686, "Opgave")
        + at(265, 686, "Frist")
        + at(65, 666, "Budget")
        + at(265, 666, "1. maj")
    )
    document = read(pdf(lines + words))
    assert document.text.strip().split("\n") == ["| Opgave | Frist |", "| Budget | 1. maj |"]
    assert {one.kind for one in document.blocks} == {BlockKind.ROW}


def test_a_table_without_lines_comes_row_by_row() -> None:
    def row(y: int, *cells: tuple[str, ...]) -> str:
        lefts = (60, 260, 400)
        return "".join(
            at(x, y - 13 * n, line)
            for x, cell in zip(lefts, cells, strict=True)
            for n, line in enumerate(cell)
        )

    drawn = (
        row(700, ("Opgave",), ("Ansvarlig",), ("Frist",))
        + row(680, ("Sender budgettet", "til alle"), ("Mette",), ("1. maj",))
        + row(640, ("Ringer",), ("Bo",), ("uge 9",))
    )
    assert said(drawn) == [
        "| Opgave | Ansvarlig | Frist |",
        "| Sender budgettet til alle | Mette | 1. maj |",
        "| Ringer | Bo | uge 9 |",
    ]


def test_a_larger_line_is_a_heading() -> None:
    body = "".join(at(60, 640 - 30 * n, f"Bo skriver nummer {n} i 2026.") for n in range(5))
    blocks = read(pdf(at(60, 700, "Beslutninger", 18) + body)).blocks
    assert (blocks[0].kind, blocks[0].level) == (BlockKind.HEADING, 1)
    assert {one.kind for one in blocks[1:]} == {BlockKind.PARAGRAPH}


@pytest.mark.parametrize(
    ("line", "following", "whole"),
    [
        ("opfølg\ufffe", "ning", "opfølgning"),
        ("opfølg-", "ning", "opfølgning"),
        ("opfølg\xad", "ning", "opfølgning"),
        ("IT-", "afdeling", "IT-afdeling"),
        ("Nord-", "Syd", "Nord-Syd"),
        ("børne-", "og ungeudvalget", "børne- og ungeudvalget"),
        ("2026 -", "og frem", "2026 - og frem"),
        ("Bo", "skriver", "Bo skriver"),
    ],
)
def test_a_word_cut_at_a_lines_end_is_made_whole(line: str, following: str, whole: str) -> None:
    assert joined(line, following) == whole


def test_several_lines_are_mended_into_one() -> None:
    assert mended("op\ufffe\r\nfølgning på\r\n bud\ufffeget") == "opfølgning på budget"


def test_a_letter_that_its_column_had_no_room_for_belongs_to_its_word() -> None:
    assert mended("gamle sagsskabelone\r\nr") == "gamle sagsskabeloner"
    assert mended("møde\r\ni\r\nmaj") == "møde i maj"


def test_a_file_cut_short_is_refused_or_read_and_said() -> None:
    whole = pdf(pdf_text())
    document = read(whole[: whole.index(b"xref")])
    assert all(task in document.text for task in TASKS)
    assert document.flags == ("salvaged",)
    with pytest.raises(TruncatedError, match="truncated"):
        read(whole[:60])


def test_a_file_that_is_a_pdf_by_name_only_is_damaged() -> None:
    with pytest.raises(DamagedError, match="damaged-file"):
        read(b"%PDF-1.7\nnothing\n%%EOF\n")


def test_a_page_without_text_is_empty_or_a_scan() -> None:
    with pytest.raises(ReaderError):
        read(pdf(""))


def test_five_thousand_pages_are_read() -> None:
    document = read(pdf(*[at(60, 700, "Bo skriver.")] * 5_000))
    assert document.text.count("Bo skriver.") == 5_000


def test_an_empty_page_among_others_is_a_page() -> None:
    assert read(pdf(at(60, 700, "Et i 2026."), "", at(60, 700, "Tre."))).text.count("\f") == 2


def test_a_string_longer_than_pdfium_keeps_is_read_in_the_second_way() -> None:
    drawn = at(60, 700, "ord " * 20_000 + TASKS[2])
    document = read(pdf(at(60, 750, TASKS[0]) + drawn))
    assert TASKS[0] in document.text
    assert TASKS[2] in document.text
    assert document.flags == ("second-reading",)


LONG = "Sekretariatet undersøger, om leverandøren kan levere til alle afdelinger, og sender en oversigt"


def test_a_date_that_begins_a_line_is_no_list() -> None:
    assert said(at(60, 700, f"{LONG} inden") + at(60, 686, "1. maj 2026 til udvalget.")) == [
        f"{LONG} inden 1. maj 2026 til udvalget."
    ]


def test_a_paragraph_that_a_page_cut_is_one_and_the_page_ends_behind_it() -> None:
    first = at(60, 700, "Møde i 2026.") + at(60, 60, f"{LONG} til Engholm")
    second = at(60, 780, "Kommune inden jul.") + at(60, 700, "Bo skriver.")
    text = read(pdf(first, second)).text
    assert f"{LONG} til Engholm Kommune inden jul.\n\fBo skriver." in text.replace("\n\n", "\n")


def test_a_label_that_begins_two_pages_of_four_is_no_header() -> None:
    pages = [
        at(60, 780, label) + at(60, 740 - n, f"Punkt {n} fra 2026.")
        for n, label in enumerate(["Sagsfremstilling", "Beslutning", "Sagsfremstilling", "Bilag"])
    ]
    assert "\n".join(said(*pages)).count("Sagsfremstilling") == 2


def test_a_year_that_ends_a_sentence_on_a_page_is_no_page_number() -> None:
    assert said(at(60, 780, f"{LONG} inden udgangen af") + at(60, 766, "2026")) == [
        f"{LONG} inden udgangen af 2026"
    ]


def grid(rows: list[int], columns: list[int]) -> str:
    """The lines of a table."""
    level = "".join(f"{columns[0]} {y} {columns[-1] - columns[0]} 0.5 re f " for y in rows)
    return level + "".join(f"{x} {rows[-1]} 0.5 {rows[0] - rows[-1]} re f " for x in columns)


def test_a_row_that_a_page_cut_is_one() -> None:
    def row(y: int, *cells: str) -> str:
        return "".join(
            at(x, y, cell) for x, cell in zip((65, 265, 405), cells, strict=True) if cell
        )

    head = grid([100, 80, 60], [60, 260, 400, 500]) + row(86, "Opgave", "Hvem", "Frist")
    first = at(60, 700, "Møde i 2026.") + head + row(66, "Sender budgettet", "Bo", "1. maj")
    second = grid([780, 760, 740], [60, 260, 400, 500]) + row(766, "til alle", "", "")
    text = read(pdf(first, second + row(746, "Ringer", "Ib", "uge 9"))).text
    assert [line for line in text.replace("\f", "\n").split("\n") if line] == [
        "Møde i 2026.",
        "| Opgave | Hvem | Frist |",
        "| Sender budgettet til alle | Bo | 1. maj |",
        "| Ringer | Ib | uge 9 |",
    ]
