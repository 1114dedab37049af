"""A person is listed, and replaced by a role everywhere but in documents."""

import pytest

from store.desk import Desk
from store.errors import InvalidError
from tests.builders import edit, responsible
from tests.store.desks import read_in

NAME = "Maj Skårhøj"


@pytest.fixture
def kept(desk: Desk) -> Desk:
    number = desk.accept(read_in(desk, "Maj Skårhøj sender Maj Skårhøjs notat.")[0])
    desk.edit(desk.item(number).seen, edit("Minde MAJ  SKÅRHØJ", responsibles=(responsible(NAME),)))
    desk.note([number], "Ringede til Maj Skårhøj; Maja Skårhøjsen var der ikke")
    return desk


def told(desk: Desk) -> str:
    everything = [desk.items(state=None), desk.proposals(), desk.people(), desk.history(1)]
    return repr([*everything, desk.find("skårhøj").hits[:1]])


def test_all_that_names_a_person_is_listed(kept: Desk) -> None:
    assert [(row.kind, row.id) for row in kept.held(NAME)] == [
        ("item", 1),
        ("proposal", 1),
        ("note", 1),
        ("document", 1),
    ]
    assert [(row.kind, row.id) for row in kept.held("ida")] == [("event", 4)]
    assert kept.held("?") == kept.held("Zoe Å") == []


def test_a_role_stands_in_their_place_in_history_too(kept: Desk) -> None:
    counts = kept.replace_person("maj skårhøj", "formanden")

    assert (counts["item"], counts["proposal"], counts["note"], counts["event"]) == (1, 1, 1, 4)
    assert NAME.casefold() not in told(kept).casefold()
    item = kept.item(1)
    assert item.quote == "formanden sender formandens notat."
    assert [(one.name, one.kind) for one in item.responsibles] == [("formanden", "role")]
    assert "Maja Skårhøjsen" in repr(kept.history(1))
    assert [row.kind for row in kept.held(NAME)] == ["document"]
    assert NAME in kept.document_text(1)
    assert [row.id for row in kept.items(search="formanden")] == [1]


def test_the_chain_holds_and_what_was_done_before_is_still_undone(kept: Desk) -> None:
    kept.replace_person(NAME, "formanden")

    assert kept.check() == []
    assert [event.regards for event in iter(kept.undo, None)] == [
        "note",
        "edit",
        "accept",
        "import",
    ]
    assert kept.check() == []


def test_a_second_person_can_follow_and_tampering_is_still_seen(kept: Desk) -> None:
    kept.replace_person(NAME, "formanden")
    kept.replace_person("formanden", "udvalget")
    assert kept.check() == []

    with kept._database().writing() as session:
        session.connection().exec_driver_sql("UPDATE event SET who = 'per' WHERE id = 2")
    assert "event 2: does not fit its seal" in kept.check()


def test_a_role_that_names_the_person_is_refused(kept: Desk) -> None:
    with pytest.raises(InvalidError):
        kept.replace_person(NAME, f"afløser for {NAME}")
    assert kept.replace_person("Zoe Ågren", "ingen")["event"] == 0
