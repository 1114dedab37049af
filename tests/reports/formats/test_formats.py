"""One report, three forms: all say the same, and none lets a title act."""

import json

import pytest
from rich.cells import cell_len

from reports.formats.machine import machine
from reports.formats.markdown import markdown, plain
from reports.formats.terminal import terminal
from reports.week import Week
from reports.weekly import WeeklyReport, weekly
from store.desk import Desk
from tests.reports.conftest import TODAY, Item, due_in, propose
from wording import load

WORDS = load("da")
NASTY = "[/b] | <b>fed</b> *x* `y` \x1b[31m"


@pytest.fixture
def made(desk: Desk, item: Item) -> WeeklyReport:
    item("Likviditetsnotat", due=due_in(-25), who="Jens Viggo Bak")
    item("Retningslinje om fjernarbejde rundsendes til alle centre og institutioner i kommunen")
    item(NASTY, due=due_in(2), forum="Udvalg [1]")
    propose(desk, "venter", forum="Byrådet")
    return weekly(desk, week=Week.of(TODAY), today=TODAY)


def test_markdown_is_a_table_a_part(made: WeeklyReport) -> None:
    lines = markdown(made, WORDS).splitlines()

    assert lines[0] == "# UGERAPPORT · UGE 48 · 2026"
    assert "## Overskredet (1)" in lines
    assert (
        "| fre 30. okt (25 dage over) | Likviditetsnotat | Jens Viggo Bak | Direktionen "
        "| møde lør 17. okt, pkt. 3 |"
    ) in lines


def test_markdown_escapes_what_could_act(made: WeeklyReport) -> None:
    row = next(line for line in markdown(made, WORDS).splitlines() if "fed" in line)

    assert r"\[/b\] \| \<b\>fed\</b\> \*x\* \`y\`" in row
    assert "\x1b" not in row
    assert plain("a_b&c") == r"a\_b\&c"


def test_quotes_come_when_asked_for(made: WeeklyReport) -> None:
    assert "Likviditetsnotat." not in markdown(made, WORDS)
    assert "| Likviditetsnotat. |" in markdown(made, WORDS, quotes=True)


def test_json_holds_the_same_lines(made: WeeklyReport) -> None:
    values = json.loads(json.dumps(machine(made)))

    assert values["version"] == 1
    assert [one["title"] for one in values["overdue"]] == ["Likviditetsnotat"]
    assert values["overdue"][0]["days_over"] == 25
    assert values["this_week"][0]["title"] == NASTY
    assert values["unreviewed"] == [
        {"document": "venter.txt", "forum": "Byrådet", "meeting_date": "2026-10-07", "pending": 1}
    ]


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_terminal_and_no_title_is_cut(
    made: WeeklyReport, width: int
) -> None:
    text = terminal(made, WORDS, width=width).plain

    assert max(cell_len(line) for line in text.splitlines()) <= width
    for word in ["Retningslinje", "om", "fjernarbejde", "rundsendes", "til", "alle", "centre"]:
        assert word in text
    assert "\x1b" not in text


def test_english_reports_have_english_words(made: WeeklyReport) -> None:
    assert "## Overdue (1)" in markdown(made, load("en"))
    assert "25 days over" in markdown(made, load("en"))
