import pytest

from importers import registry
from importers.errors import EmptySourceError
from importers.proposals import BlockKind, Document, Source
from tests.importers.readers.making import LINES, TASKS

HEAD = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil\fcharset0 Calibri;}{\f1\fcharset255 Terminal;}{\f2\fcharset2 Symbol;}}"


def rtf(body: str) -> bytes:
    return f"{HEAD}{body}}}".encode("latin-1")


def escaped(text: str) -> str:
    return "".join(s if s < "\x7f" else f"\\'{s.encode('cp1252').hex()}" for s in text)


def read(body: str) -> Document:
    return registry.read(Source("referat.rtf", rtf(body)))


def said(body: str) -> list[str]:
    return [line for line in read(body).text.split("\n") if line]


def test_paragraphs_are_lines() -> None:
    document = read("\n".join(f"{escaped(line)}\\par" for line in LINES))
    assert document.text.split("\n")[:-1] == list(LINES)
    assert (document.format, document.flags) == ("rtf", ())


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"S\'f8ren p\'e5", "Søren på"),
        (r"S\u248\'f8ren p\u229?", "Søren på"),
        (r"\uc0 S\u248 ren", "Søren"),
        (r"\uc2 S\u248 oeren", "Søren"),
        (r"{\f1 S\'9bren p\'86}", "Søren på"),
        (r"en\emdash to\~tre\_fire\-fem", "en—to\xa0tre-firefem"),
        (r"\{ \\ \}", "{ \\ }"),
        (r"a\line b", "a\nb"),
        (r"Bo{\*\ukendt{\b skjult}} skriver", "Bo skriver"),
        (r"Bo{\v skjult} skriver", "Bo skriver"),
        (r"Bo {\deleted ringer }skriver", "Bo skriver"),
        (r"Bo{\pict\bin6 }}}}}}} skriver", "Bo skriver"),
        (r"{\field{\*\fldinst HYPERLINK x}{\fldrslt Bo}} skriver", "Bo skriver"),
    ],
)
def test_text_is_what_the_page_shows(body: str, text: str) -> None:
    assert read(body).text == f"{text}\n"


def test_hidden_text_is_said() -> None:
    assert read(r"Bo{\v skjult} skriver").flags == ("hidden-text",)


def test_lists_keep_the_labels_that_were_written_with_them() -> None:
    assert said(r"{\listtext\pard 1.\tab}Et\par{\pntext\'95\tab}{\*\pn\pnlvlblt}To\par") == [
        "1. Et",
        "• To",
    ]


def test_a_table_comes_row_by_row() -> None:
    table = (
        r"\trowd\intbl Opgave\cell Frist\cell\row\trowd\intbl Budget\cell\cell\row\pard Efter.\par"
    )
    assert said(table) == ["| Opgave | Frist |", "| Budget |  |", "Efter."]


def test_a_footnote_follows_its_paragraph() -> None:
    assert said(r"F{\footnote Noten.}\'f8r.\par Efter.\par") == ["Før.", "Noten.", "Efter."]


def test_bold_lines_and_outline_levels_are_headings() -> None:
    blocks = read(r"{\b Et}\par\outlinelevel1 To\par\pard Tre.\par").blocks
    assert [(one.kind, one.level) for one in blocks] == [
        (BlockKind.HEADING, 7),
        (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, 0),
    ]


def test_deep_groups_lose_nothing() -> None:
    lines = "".join(f"{escaped(line)}\\par " for line in LINES)
    assert said("{" * 50_000 + lines + "}" * 50_000) == list(LINES)


def test_a_file_without_its_end_is_read_and_said() -> None:
    document = registry.read(Source("a.rtf", rtf(escaped(TASKS[0]))[:-1]))
    assert (document.text, document.flags) == (f"{TASKS[0]}\n", ("salvaged",))


def test_a_document_without_text_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        read(r"\par")
