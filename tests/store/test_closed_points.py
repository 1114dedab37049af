"""Closed points and documents: nothing that a person or a program asks shows them unasked."""

from datetime import date

import pytest

from importers.proposals import AgendaItem, Source
from reports.filtering import understood
from reports.week import Week
from reports.weekly import weekly
from store.desk import Desk
from store.errors import MissingError, WithheldError
from store.rows import PointRow
from tests.builders import document, edit, minutes, proposal, ticking
from wording import load

TEXT = "1. Stier\nBo maler bænkene.\n2. Personalesag\nZoe taler med Ib om opsigelsen.\n3. Evt.\nIntet.\n"
HUSHED = "Zoe taler med Ib om opsigelsen."
OPEN = "Bo maler bænkene."
TODAY = date(2026, 3, 9)


def points(text: str = TEXT) -> tuple[AgendaItem, ...]:
    starts = [text.index(head) for head in ("1. Stier", "2. Person", "3. Evt")] + [len(text)]
    names = ("Stier", "Personalesag", "Evt.")
    return tuple(
        AgendaItem(str(number), name, None, start, end, closed=number == 2)
        for number, (name, start, end) in enumerate(
            zip(names, starts[:-1], starts[1:], strict=True), start=1
        )
    )


def take_in(desk: Desk, text: str = TEXT, name: str = "referat.txt") -> tuple[int, ...]:
    of = document(text, name=name)
    said = minutes(of, items=points(text))
    source = Source(name, text.encode())
    proposed = [proposal(quote, text=text, title=quote) for quote in (OPEN, HUSHED)]
    return desk.take_in(of, said, proposed, source=source).proposal_ids


@pytest.fixture
def kept(desk: Desk) -> Desk:
    """Two items, the second one of a point that calls itself closed and waits to be closed."""
    for one in take_in(desk):
        desk.accept(one, edit(desk.proposal(one).title))
    return desk


def asking(desk: Desk) -> Desk:
    return Desk(desk.database, user="ida", now=ticking(), with_closed=True)


def weekly_open(desk: Desk) -> int:
    return weekly(desk, week=Week.of(TODAY), today=TODAY, forum=None).open


def everything(desk: Desk) -> str:
    """All that the desk's questions say, as text."""
    said: list[object] = [desk.items(state=None), desk.proposals(), desk.documents()]
    said += [desk.find(word) for word in ("zoe", "opsigelsen", "personalesag", "ib taler", "2")]
    said += [desk.items(search="zoe"), desk.outline(search="opsigelsen"), desk.points(1)]
    said += [desk.items(search=understood("status:alle ansvarlig:bo", load("da"), today=TODAY))]
    said += [weekly(desk, week=Week.of(TODAY), today=TODAY, forum=None)]
    said += [
        sorted(desk.items_numbered([1, 2]).items()),
        desk.document_text(1) if desk.documents() else "",
    ]
    return repr(said)


def test_a_point_that_calls_itself_closed_is_only_proposed(kept: Desk) -> None:
    assert kept.points_to_close() == 1
    assert kept.points(1)[1] == PointRow(2, "2", "Personalesag", says_closed=True, closed=False)
    assert HUSHED in everything(kept)


def test_a_closed_point_is_nowhere_unasked_and_everywhere_asked(kept: Desk) -> None:
    before = everything(kept)
    kept.close_point(2)

    said = everything(kept)
    assert not [word for word in ("Zoe taler", "opsigelsen", "Personalesag") if word in said]
    assert OPEN in said
    assert kept.counts(on=TODAY).open == weekly_open(kept) == 1
    assert kept.history(2) == []
    assert kept.points_to_close() == 0
    for ask in (kept.item, kept.proposal):
        with pytest.raises(MissingError):
            ask(2)
    with pytest.raises(WithheldError):
        kept.document_file(1)
    with asking(kept) as asked:
        assert everything(asked) == before.replace(
            "says_closed=True, closed=False", "says_closed=True, closed=True"
        )
        assert asked.document_file(1) == TEXT.encode()


def test_the_text_is_blacked_out_sign_for_sign(kept: Desk) -> None:
    kept.close_point(2)

    text = kept.document_text(1)
    assert len(text) == len(TEXT)
    assert text.splitlines()[:4] == [
        "1. Stier",
        OPEN,
        "██ ████████████",
        "███ █████ ███ ██ ██ ███████████",
    ]
    assert text.endswith("3. Evt.\nIntet.\n")


def test_a_closed_document_is_nowhere_with_all_that_rests_on_it(kept: Desk) -> None:
    kept.close_document(1)

    assert (kept.documents(), kept.items(state=None), kept.proposals()) == ([], [], [])
    assert kept.find("bænkene").hits == ()
    assert kept.find("referat").hits == ()
    with pytest.raises(MissingError):
        kept.document_text(1)
    with asking(kept) as asked:
        assert len(asked.items()) == 2
        assert len(asked.find("bænkene").hits) == 2


def test_closing_is_an_event_that_can_be_undone_and_redone(kept: Desk) -> None:
    kept.close_point(2)
    hidden = everything(kept)

    assert (event := kept.undo()) is not None
    assert event.regards == "close-point"
    assert HUSHED in everything(kept)
    kept.redo()
    assert everything(kept) == hidden
    kept.open_point(2)
    assert HUSHED in everything(kept)
    assert kept.check() == []


def test_what_comes_of_a_closed_point_later_is_withheld_too(desk: Desk) -> None:
    one, two = take_in(desk)
    desk.close_point(2)

    item = desk.accept(two)
    assert desk.items(state=None) == []
    with asking(desk) as asked:
        parts = asked.split(asked.item(item).seen, [edit("Zoe 1"), edit("Zoe 2")])
        assert len(asked.items()) == len(parts) == 2
    assert desk.items(state=None) == []
    assert desk.accept(one)
    assert len(desk.items()) == 1
    assert desk.check() == []


def test_a_corrected_version_keeps_closed_what_was_closed(kept: Desk) -> None:
    kept.close_point(2)

    corrected = TEXT.replace("Intet.", "Intet nyt.").replace(HUSHED, f"{HUSHED} Zoe ringer straks.")
    take_in(kept, corrected, "rettet.txt")

    said = everything(kept) + kept.document_text(2) + repr(kept.points(2))
    assert not [
        word for word in ("Zoe taler", "opsigelsen", "straks", "Personalesag") if word in said
    ]
    assert kept.check() == []


def test_points_of_an_old_document_are_learnt_once(desk: Desk) -> None:
    of = document(TEXT)
    (one,) = desk.take_in(of, minutes(of), [proposal(HUSHED, text=TEXT)]).proposal_ids
    desk.accept(one)
    for _ in range(2):
        desk.learn_points(1, points())

    assert [row.title for row in desk.points(1)] == ["Stier", "Personalesag", "Evt."]
    desk.close_point(2)
    assert desk.items() == []
