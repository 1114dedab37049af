"""Two who edit one item: what it was, what each made of it, and what is chosen."""

from dataclasses import replace
from pathlib import Path

import pytest

from importers.proposals import Kind
from store.desk import Desk
from store.errors import ChangedMeanwhileError
from store.versions import Versions
from tests.builders import edit
from tests.store.desks import an_item, desk_on


@pytest.fixture
def both(path: Path) -> Versions:
    """Ida writes a title and a kind, while Per has written a title and taken the due away."""
    mine = edit("Min titel", kind=Kind.REPORT)
    with desk_on(path, user="ida") as ida, desk_on(path, user="per") as per:
        seen = ida.item(an_item(ida)).seen
        per.edit(seen, edit("Pers titel", due=None))
        with pytest.raises(ChangedMeanwhileError):
            ida.edit(seen, mine)
        return ida.versions(seen, mine)


def test_the_three_versions_and_who_made_the_present_one(both: Versions) -> None:
    assert both.base == edit()
    assert both.theirs == edit("Pers titel", due=None)
    assert [(event.who, event.action) for event in both.since] == [("per", "edit")]
    assert both.item.title == "Pers titel"


def test_what_both_changed_is_disputed_and_what_one_changed_is_not(both: Versions) -> None:
    assert both.changed() == ("title", "kind", "due")
    assert both.disputed() == ("title",)
    assert both.only_mine() == ("kind",)


def test_each_field_is_mine_where_i_choose_so_and_theirs_otherwise(both: Versions) -> None:
    assert both.chosen(()) == both.theirs
    assert both.chosen(["kind"]) == replace(both.theirs, kind=Kind.REPORT)
    assert both.chosen(["title", "kind", "due"]) == both.mine


def test_what_was_chosen_is_kept_over_the_version_that_was_compared(
    path: Path, both: Versions
) -> None:
    with desk_on(path, user="ida") as ida:
        ida.edit(both.item.seen, both.chosen(["title"]))

        assert ida.item(both.item.id).title == "Min titel"
        assert ida.item(both.item.id).due is None


def test_an_undone_change_of_another_is_no_difference_but_a_version(path: Path) -> None:
    with desk_on(path, user="ida") as ida, desk_on(path, user="per") as per:
        seen = ida.item(an_item(ida)).seen
        per.edit(seen, edit("Pers titel"))
        per.undo()

        found = ida.versions(seen, edit("Min titel"))

    assert (found.theirs, found.disputed()) == (found.base, ())
    assert [event.action for event in found.since] == ["edit", "undo"]


def test_a_note_makes_no_other_version(desk: Desk) -> None:
    seen = desk.item(an_item(desk)).seen
    desk.note([seen.id], "Ringet")

    desk.edit(seen, edit("Ny titel"))

    assert desk.item(seen.id).title == "Ny titel"
