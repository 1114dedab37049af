from importers.danish.page import Page
from importers.danish.rows import RowReader
from tests.importers.danish.examples import in_short, proposals_of

TABLE = """| Nr. | Handling | Ansvarlig | Deadline | Status |
|---|---|---|---|---|
| 1 | Udsende information | KH | Afsluttet | Sendt |
| 2 | Indhente tilbud på maling | Per / Maja | Senest 1. maj 2021 | I gang |
| 3 | Nyt skilt | | | Punkt lukkes |
"""


def test_an_open_row_is_a_task_with_its_owners_and_its_day() -> None:
    (found,) = proposals_of(TABLE)
    assert in_short(found) == "task: Per Lund, Maja Skov"
    assert found.title == "Indhente tilbud på maling"
    assert found.quote == "Indhente tilbud på maling | Per / Maja | Senest 1. maj 2021 | I gang"
    assert found.due is not None
    assert str(found.due.end) == "2021-05-01"


def test_closed_rows_are_silent() -> None:
    quotes = [one.quote for one in proposals_of(TABLE)]
    assert not any("Udsende" in quote or "skilt" in quote for quote in quotes)


def test_columns_may_be_parted_by_tabs() -> None:
    (found,) = proposals_of("Opgave\tAnsvarlig\tFrist\nBestille kor\tMaja Skov\tjuni 2021\n")
    assert in_short(found) == "task: Maja Skov"


def test_a_table_without_owner_or_day_holds_no_tasks() -> None:
    assert proposals_of("| Opgave | Pris | Antal |\n|---|---|---|\n| Maling | 500 | 2 |\n") == ()


def test_a_row_before_any_header_is_not_read() -> None:
    row = "| Ring | Per | maj |"
    assert RowReader(Page(row)).read(0, len(row)) is None


def test_columns_may_be_parted_by_blanks_alone() -> None:
    table = (
        "Opgave                  Ansvarlig     Frist\n"
        "Nyt skilt ved kirken    Per           1. juni 2021\n"
        "Maling af salen                       uge 24\n"
        "Ren luft i salen\n"
    )
    sign, paint = proposals_of(table)
    assert in_short(sign) == "task: Per Lund"
    assert sign.title == "Nyt skilt ved kirken"
    assert sign.due is not None
    assert str(sign.due.end) == "2021-06-01"
    assert in_short(paint) == "task"
    assert paint.due is not None


def test_what_is_done_stands_in_another_column_than_the_topic() -> None:
    (found,) = proposals_of("Emne | Referat | Ansvarlig\nHave | Hækken klippes i juni | Maja\n")
    assert (found.title, in_short(found)) == ("Hækken klippes i juni", "task: Maja Skov")


def test_a_line_with_a_wide_gap_is_no_row_without_a_header() -> None:
    (found,) = proposals_of("Der indhentes tilbud på skiltet.            Maja")
    assert (found.rule, in_short(found)) != ("task.owner-row", "task")
    assert in_short(found) == "task: Maja Skov"
