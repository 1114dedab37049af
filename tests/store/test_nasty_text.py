"""Imported and typed text is data: it comes out as it went in, or marked where it cannot."""

import pytest

from importers.proposals import Participant
from store.desk import Desk
from tests.builders import document, edit, minutes, proposal, responsible
from tests.store.desks import an_item

NASTY = [
    "[/x] [bold]fed[/bold] [@click=app.quit]luk[/]",
    "\x1b]52;c;aGVq\x07 \x1b[2J \x9b31m",
    "\u202ekcab\u202c \u2066x\u2069",
    "Robert'); DROP TABLE item;--",
    "=HYPERLINK(1) @SUM +1 -1",
    "../../etc/passwd %s {0} ${HOME} \\n",
    "𝔘 👩‍👩‍👧 e\u0301 \ufeff \u2028 \u0085",
    "x" * 400,
]


@pytest.mark.parametrize("nasty", NASTY)
def test_text_comes_out_letter_by_letter(desk: Desk, nasty: str) -> None:
    of = document(nasty, name=nasty)
    said = minutes(of, forum=nasty, participants=(Participant(nasty),))
    (one,) = desk.take_in(of, said, [proposal(nasty, text=nasty, section=nasty)]).proposal_ids
    number = desk.accept(one, edit(condition=nasty, responsibles=(responsible(nasty),)))
    desk.note([number], nasty)

    item = desk.item(number)
    assert desk.document_text(1) == nasty
    assert (item.quote, item.document) == (nasty, nasty)
    assert item.condition == nasty.strip()
    assert item.responsibles == (responsible(nasty),)
    assert desk.history(number)[-1].after == {"text": nasty.strip()}
    assert desk.proposal(one).section == nasty
    assert desk.check() == []


@pytest.mark.parametrize("impossible", ["a\ud800b", "a\0b"])
def test_what_no_database_keeps_is_marked_and_takes_as_much_room(
    desk: Desk, impossible: str
) -> None:
    number = an_item(desk, f"Bo sender {impossible}.")

    desk.edit(desk.item(number).seen, edit(f"Titel {impossible}"))

    assert desk.item(number).title == "Titel a\ufffdb"
    assert desk.document_text(1) == "Bo sender a\ufffdb."
    assert [row.name for row in desk.documents()] == ["Bo sender a\ufffdb..txt"]


def test_a_title_is_one_line(desk: Desk) -> None:
    number = an_item(desk)

    desk.edit(desk.item(number).seen, edit("To\nlinjer\tog mere"))

    assert desk.item(number).title == "To linjer og mere"
