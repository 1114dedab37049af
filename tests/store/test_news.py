"""A desk hears of what others do, and never of what it has done itself."""

from pathlib import Path

import pytest

from store.desk import Desk
from store.errors import InvalidError
from tests.store.desks import an_item, desk_on


def test_nothing_is_news_before_somebody_else_has_changed_something(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        assert not desk.news()


def test_what_another_program_of_the_same_user_does_is_news_once(path: Path) -> None:
    with desk_on(path) as mine, desk_on(path) as other:
        number = an_item(mine)
        other.note([number], "Fra den anden")

        assert (mine.news(), mine.news()) == (True, False)
        assert other.news() is False


def test_what_others_do_between_ones_own_changes_is_news(path: Path) -> None:
    with desk_on(path) as mine, desk_on(path, user="per") as other:
        number = an_item(mine)
        mine.note([number], "Før")
        other.note([number], "Imellem")
        mine.note([number], "Efter")

        assert (mine.news(), mine.news()) == (True, False)


def test_a_change_that_is_refused_hides_nobody_elses(path: Path) -> None:
    with desk_on(path) as mine, desk_on(path, user="per") as other:
        number = an_item(mine)
        with pytest.raises(InvalidError):
            mine.note([number], " ")
        other.note([number], "Fra den anden")

        assert mine.news()


def test_taking_back_is_ones_own_as_well(path: Path) -> None:
    with desk_on(path) as desk:
        an_item(desk)
        desk.undo()
        desk.redo()

        assert not desk.news()


def test_what_happened_before_a_desk_was_opened_is_no_news(path: Path) -> None:
    with desk_on(path) as first:
        an_item(first)
    with Desk(str(path), user="per", now=first.now) as later:
        assert not later.news()
