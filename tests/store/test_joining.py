"""Items merged into one, and one split into several."""

from datetime import date

import pytest

from store.desk import Desk
from store.errors import ChangedMeanwhileError, InvalidError
from store.rows import CloseReason, ItemState
from tests.builders import due, edit, responsible
from tests.store.desks import an_item, read_in, seen

TODAY = date(2026, 3, 9)


@pytest.fixture
def two(desk: Desk) -> list[int]:
    first, second = read_in(desk, "Bo skriver.", "Zoe skriver det samme.")
    return [
        desk.accept(first, edit("Skrive", due=None)),
        desk.accept(second, edit("Skrive igen", responsibles=(responsible("Zoe"),))),
    ]


def test_the_merged_are_closed_into_the_one_that_stays(desk: Desk, two: list[int]) -> None:
    stays, goes = two

    desk.merge(seen(desk, *two), into=desk.item(stays).seen, on=TODAY)

    gone = desk.item(goes)
    assert (gone.state, gone.close_reason, gone.merged_into, gone.closed_on) == (
        ItemState.CLOSED,
        CloseReason.MERGED,
        stays,
        TODAY,
    )
    assert [item.id for item in desk.items()] == [stays]


def test_the_one_that_stays_takes_what_it_lacks_and_keeps_what_it_has(
    desk: Desk, two: list[int]
) -> None:
    stays, _ = two

    desk.merge(seen(desk, *two), into=desk.item(stays).seen, on=TODAY)

    item = desk.item(stays)
    assert (item.title, item.due, item.responsibles) == ("Skrive", due(), (responsible(),))


def test_a_merging_is_told_by_both_and_taken_back_in_one_step(desk: Desk, two: list[int]) -> None:
    before = desk.items()
    desk.merge(seen(desk, *two), into=desk.item(two[0]).seen, on=TODAY)

    stays, goes = (desk.history(number)[-1] for number in two)
    assert stays.id == goes.id
    assert stays.after["merged"] == ["Skrive igen"]
    assert (goes.after["title"], goes.after["state"]) == ("Skrive", "closed")
    desk.undo()
    assert [item.title for item in desk.items()] == [item.title for item in before]
    assert desk.check() == []


def test_a_merged_item_that_is_opened_again_is_its_own(desk: Desk, two: list[int]) -> None:
    desk.merge(seen(desk, *two), into=desk.item(two[0]).seen, on=TODAY)

    desk.reopen(seen(desk, two[1]))

    assert desk.item(two[1]).merged_into is None


def test_one_item_alone_is_not_merged(desk: Desk) -> None:
    number = an_item(desk)

    with pytest.raises(InvalidError):
        desk.merge(seen(desk, number), into=desk.item(number).seen, on=TODAY)
    with pytest.raises(InvalidError):
        desk.close(seen(desk, number), CloseReason.MERGED, on=TODAY)


def test_a_merging_of_what_was_changed_meanwhile_is_refused(desk: Desk, two: list[int]) -> None:
    old = seen(desk, *two)
    desk.edit(desk.item(two[1]).seen, edit("Noget andet"))

    with pytest.raises(ChangedMeanwhileError):
        desk.merge(old, into=old[0], on=TODAY)


def test_a_split_item_keeps_the_first_part_and_the_others_stand_beside_it(desk: Desk) -> None:
    number = an_item(desk)

    numbers = desk.split(desk.item(number).seen, [edit("Sende"), edit("Lægge på nettet")])

    first, second = (desk.item(one) for one in numbers)
    assert (first.id, first.title, first.split_from) == (number, "Sende", None)
    assert (second.title, second.split_from, second.quote) == (
        "Lægge på nettet",
        number,
        first.quote,
    )
    assert (second.forum, second.document, second.opened_on) == (
        first.forum,
        first.document,
        first.opened_on,
    )


def test_a_splitting_is_told_by_both_and_taken_back_in_one_step(desk: Desk) -> None:
    number = an_item(desk)
    numbers = desk.split(desk.item(number).seen, [edit("Sende"), edit("Lægge på nettet")])

    stays, new = (desk.history(one) for one in numbers)
    assert stays[-1].after["split"] == ["Lægge på nettet"]
    assert (new[-1].id, new[-1].after["from"]) == (stays[-1].id, number)
    assert new[0].action == "import"
    desk.undo()
    assert [item.title for item in desk.items(state=None)] == ["Sende notatet"]
    assert desk.check() == []


def test_nothing_is_split_into_one_or_into_what_has_no_title(desk: Desk) -> None:
    number = an_item(desk)

    for edits in ([edit()], [edit(), edit("")]):
        with pytest.raises(InvalidError):
            desk.split(desk.item(number).seen, edits)
    assert len(desk.items()) == 1
