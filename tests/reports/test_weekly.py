"""The weekly report puts each follow-up where the chair looks for it."""

from datetime import date

from reports.week import Week
from reports.weekly import Part, WeeklyReport, weekly
from store.desk import Desk
from store.rows import CloseReason
from tests.reports.conftest import TODAY, Clock, Item, due_in, propose

WEEK = Week.of(TODAY)


def report(desk: Desk, week: Week = WEEK, forum: str | None = None) -> WeeklyReport:
    return weekly(desk, week=week, today=TODAY, forum=forum)


def titles(made: WeeklyReport, part: Part) -> list[str]:
    return [line.item.title for line in made.lines(part)]


def test_a_follow_up_stands_by_the_end_of_its_due(desk: Desk, item: Item) -> None:
    for title, days in {
        "i går": -1,
        "i dag": 0,
        "søndag": 5,
        "mandag": 6,
        "28": 33,
        "29": 34,
    }.items():
        item(title, due=due_in(days))

    made = report(desk)

    assert titles(made, Part.OVERDUE) == ["i går"]
    assert titles(made, Part.THIS_WEEK) == ["i dag", "søndag"]
    assert titles(made, Part.NEXT_FOUR_WEEKS) == ["mandag", "28"]
    assert made.open == 6


def test_what_is_over_says_by_how_many_days(desk: Desk, item: Item) -> None:
    item("gammel", due=due_in(-25))

    assert [line.days_over for line in report(desk).lines(Part.OVERDUE)] == [25]


def test_lines_stand_by_forum_and_then_by_date(desk: Desk, item: Item) -> None:
    item("b", due=due_in(3), forum="Økonomiudvalget")
    item("c", due=due_in(4), forum="Direktionen")
    item("a", due=due_in(1), forum="Økonomiudvalget")

    assert titles(report(desk), Part.THIS_WEEK) == ["c", "a", "b"]


def test_what_lacks_a_date_or_a_responsible_is_shown(desk: Desk, item: Item) -> None:
    item("uden dato")
    item("uden ansvarlig", due=due_in(3), who=None)

    made = report(desk)

    assert titles(made, Part.NO_DUE) == ["uden dato"]
    assert titles(made, Part.NO_RESPONSIBLE) == ["uden ansvarlig"]


def test_what_was_closed_in_the_week_leaves_the_lists(desk: Desk, item: Item, clock: Clock) -> None:
    closed = item("færdig", due=due_in(-3))
    clock.on(TODAY)
    desk.close([desk.item(closed).seen], CloseReason.DONE, "", on=TODAY)

    made = report(desk)

    assert titles(made, Part.CLOSED) == ["færdig"]
    assert titles(made, Part.OVERDUE) == []
    assert made.open == 0


def test_what_rests_is_counted_and_stands_in_the_report_only_when_it_is_late(
    desk: Desk, item: Item
) -> None:
    numbers = [item("for sent", due=due_in(-3)), item("snart", due=due_in(3)), item("engang")]
    desk.snooze([desk.item(number).seen for number in numbers], due_in(40).end)

    made = report(desk)

    assert (made.open, made.resting) == (3, 3)
    assert titles(made, Part.OVERDUE) == ["for sent"]
    assert [len(made.lines(part)) for part in (Part.THIS_WEEK, Part.NO_DUE)] == [0, 0]


def test_a_past_week_is_told_as_it_stood_at_its_end(desk: Desk, item: Item, clock: Clock) -> None:
    closed = item("lukket senere", due=due_in(-12))
    clock.on(TODAY)
    desk.close([desk.item(closed).seen], CloseReason.DONE, "", on=TODAY)
    item("åbnet senere", due=due_in(-12))

    made = report(desk, Week(2026, 47))

    assert made.as_of == date(2026, 11, 22)
    assert titles(made, Part.OVERDUE) == ["lukket senere"]
    assert titles(made, Part.CLOSED) == []


def test_a_coming_week_is_told_from_its_monday(desk: Desk, item: Item) -> None:
    item("nu på fredag", due=due_in(3))
    item("fredag efter", due=due_in(10))

    made = report(desk, Week(2026, 49))

    assert made.as_of == date(2026, 11, 30)
    assert titles(made, Part.OVERDUE) == ["nu på fredag"]
    assert titles(made, Part.THIS_WEEK) == ["fredag efter"]


def test_what_nobody_has_reviewed_is_counted_by_document(desk: Desk) -> None:
    propose(desk, "første", forum="Direktionen")
    propose(desk, "anden", forum="MED-udvalget")

    waiting = report(desk).unreviewed

    assert [(one.forum, one.pending) for one in waiting] == [
        ("MED-udvalget", 1),
        ("Direktionen", 1),
    ]


def test_the_report_of_one_forum_holds_only_that(desk: Desk, item: Item) -> None:
    item("vores", due=due_in(2), forum="Direktionen")
    item("deres", due=due_in(2), forum="Byrådet")
    propose(desk, "deres forslag", forum="Byrådet")

    made = report(desk, forum="Direktionen")

    assert titles(made, Part.THIS_WEEK) == ["vores"]
    assert made.unreviewed == ()
