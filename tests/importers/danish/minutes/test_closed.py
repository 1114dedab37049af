"""Which points call themselves closed."""

import pytest

from importers.danish.minutes.closed import with_closed
from importers.proposals import AgendaItem


def closed(text: str, *titles: str) -> list[bool]:
    starts = [text.index(title) for title in titles] + [len(text)]
    items = [
        AgendaItem(None, title, None, start, end)
        for title, start, end in zip(titles, starts[:-1], starts[1:], strict=True)
    ]
    return [item.closed for item in with_closed(items, text)]


@pytest.mark.parametrize(
    ("text", "is_closed"),
    [
        ("Lukket punkt: Personalesag\nTekst", True),
        ("Personalesag (lukket)\nTekst", True),
        ("Personalesag\nPunktet er lukket.", True),
        ("Personalesag\nPunktet blev behandlet for lukkede døre.", True),
        ("Lukket: Køb af grund", True),
        ("Skolen er lukket i uge 42\nTekst", False),
        ("Lukkede butikker i midtbyen\nTekst", False),
        ("Lukning af bassinet\nTekst", False),
        ("Stier\n" + "Tekst. " * 40 + "Se det lukkede punkt; lukket punkt.", False),
    ],
)
def test_a_point_says_itself_that_it_is_closed(text: str, is_closed: bool) -> None:  # noqa: FBT001
    title = text.partition("\n")[0]

    assert closed(text, title) == [is_closed]


def test_all_below_a_closed_agenda_is_closed_until_an_open_one() -> None:
    text = "Åben dagsorden\nEt\nTo\nLUKKET DAGSORDEN\nTre\nFire\nÅbne punkter\nFem\n"

    assert closed(text, "Et", "To", "Tre", "Fire", "Fem") == [False, False, True, True, False]
