import pytest

from importers.errors import BombError, EmptySourceError
from importers.proposals import Block, BlockKind, Document, Source
from importers.readers import building
from importers.readers.building import Builder


def builder() -> Builder:
    return Builder(Source("a.odd", b"x"), "odd")


def test_blocks_cover_what_they_say() -> None:
    made = builder()
    made.add("Overskrift", BlockKind.HEADING, 2)
    made.add("Bo skriver.")
    made.row(["Opgave", "", "Frist"])
    document = made.document()
    assert document.text == "Overskrift\nBo skriver.\n| Opgave |  | Frist |\n"
    assert [
        (one.kind, one.level, document.text[one.start : one.end]) for one in document.blocks
    ] == [
        (BlockKind.HEADING, 2, "Overskrift"),
        (BlockKind.PARAGRAPH, 0, "Bo skriver."),
        (BlockKind.ROW, 0, "| Opgave |  | Frist |"),
    ]


def test_empty_lines_never_come_twice() -> None:
    made = builder()
    for text in ("Et.", "", "\n", "\xa0", "To."):
        made.add(text)
    assert made.document().text == "Et.\n\nTo.\n"


def test_a_bar_in_a_cell_is_no_column() -> None:
    made = builder()
    made.row(["a|b\nc", "d\te"])
    assert made.document().text == "| a b c | d e |\n"


def test_a_page_ends_with_a_form_feed_and_blocks_know_their_page() -> None:
    made = builder()
    made.page = 1
    made.add("Et.")
    made.end_page(2)
    made.add("To.")
    document = made.document()
    assert document.text == "Et.\n\fTo.\n"
    assert [one.page for one in document.blocks] == [1, 2]


def test_a_document_inside_another_keeps_its_blocks_and_flags() -> None:
    inner = Document(
        "b", "", "To.\n", "odd", (Block(BlockKind.HEADING, 0, 3, 1),), ("hidden-text",)
    )
    made = builder()
    made.add("Et.")
    made.append(inner)
    document = made.document()
    assert document.text == "Et.\nTo.\n"
    assert document.blocks[1] == Block(BlockKind.HEADING, 4, 7, 1)
    assert document.flags == ("hidden-text",)


def test_a_title_after_a_finished_sentence_stands_alone() -> None:
    made = builder()
    for text in ("Bo skriver.", "Sommerfest", "Ib ringer."):
        made.add(text)
    assert made.document().text == "Bo skriver.\n\nSommerfest\nIb ringer.\n"


def test_signs_that_a_terminal_obeys_are_flagged_once() -> None:
    made = builder()
    made.add("Bo\x1b[31m skriver.\x07")
    assert made.document().flags == ("control-characters",)


def test_more_text_than_minutes_can_be_is_a_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MOST_TEXT", 10)
    with pytest.raises(BombError, match="bomb"):
        builder().add("elleve tegn")


def test_blocks_are_bounded_and_text_is_not_lost_for_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(building, "MOST_BLOCKS", 1)
    made = builder()
    made.add("Et.")
    made.add("To.")
    document = made.document()
    assert (document.text, len(document.blocks)) == ("Et.\nTo.\n", 1)


def test_nothing_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        builder().document()
