"""Nasty text from minutes, names and notes: shown on every screen, obeyed by none.

The text goes through the real database, and what is looked at is what goes to the terminal.
"""

import re
import unicodedata
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from importers.errors import ReaderError
from importers.proposals import (
    Certainty,
    Document,
    Due,
    Grain,
    ItemReference,
    Kind,
    Mark,
    MarkKind,
    Minutes,
    Participant,
    Proposal,
    Responsible,
    ResponsibleKind,
    Span,
)
from store.desk import Desk
from store.rows import CloseReason, Imported
from tests.tui.apps import Files, app_on, desk_at
from tests.tui.conftest import Sits
from tests.tui.secretary import OURS, Secretary

NASTY = (
    "[/x][b]fed[/b] [@click=app.quit]tryk[/] $primary {n} %s"
    " \x1b]52;c;ZWNobyBoZWo=\x07 \x1b[31mrød\x1b[2J \x1b]0;titel\x1b\\ \x9b31m \x9d0;t\x9c"
    " \u202egnp.exe\u202c \u2066a\u2069 \u200bnul\x00 \x08\x7f \ufeff \U000e0041 \u2028 slut"
)
VISIBLE = "[/x][b]fed[/b]"
ALLOWED = {"\n"}


def fill(desk: Desk) -> None:
    """Two documents in which every field is nasty: one for review, one already accepted and closed."""
    for number, quote in enumerate((f"Ole {NASTY} a", f"Ole {NASTY} b", f"Ole {NASTY} c")):
        text = f"Referat {NASTY}\n\n{quote}\n"
        start = text.index(quote)
        span = Span(start, start + len(quote))
        document = Document(f"{NASTY} {number}.txt", f"{number:064}", text, "text")
        people = (Responsible(f"Ole {NASTY}", NASTY, ResponsibleKind.PERSON, NASTY),)
        due = Due(NASTY, None, None, Grain.MEETING, Certainty.MEETING)
        proposal = Proposal(
            kind=Kind.TASK,
            title=f"Titel {NASTY}",
            quote=quote,
            start=span.start,
            end=span.end,
            rule="task.named",
            confidence=0.7,
            responsibles=people,
            due=due if number else None,
            recurrence=NASTY,
            condition=NASTY,
            agenda_item=ItemReference(NASTY, NASTY, NASTY),
            section=NASTY,
            context=Span(0, len(text)),
            marks=(Mark(MarkKind.WHO, start, start + 3),),
            doubts=("noget.nyt",),
        )
        minutes = Minutes(
            document,
            forum=f"Forum {NASTY}",
            meeting_date=date(2026, 9, 1 + number),
            participants=(Participant(f"Ole {NASTY}", NASTY, NASTY),),
        )
        (proposal_id,) = desk.take_in(document, minutes, [proposal]).proposal_ids
        if number:
            item = desk.item(desk.accept(proposal_id))
            desk.note([item.id], f"Notat {NASTY}")
            if number > 1:
                desk.close([item.seen], CloseReason.DONE, NASTY, on=date(2026, 9, 22))


@pytest.fixture
def nasty_desk(tmp_path: Path) -> Iterator[Desk]:
    with desk_at(tmp_path / "nasty.db") as desk:
        fill(desk)
        yield desk


def obeyed(shown: str) -> list[str]:
    """What a terminal would obey, besides the colours that are ours."""
    return [
        hex(ord(letter))
        for letter in OURS.sub("", shown)
        if letter not in ALLOWED and unicodedata.category(letter) in {"Cc", "Cf", "Zl", "Zp", "Cs"}
    ]


def refused(_paths: object) -> Files:
    name = f"fil {NASTY}.txt"
    return Files([Imported(name, name, refused=ReaderError(name))])


PATHS = {
    "review": (),
    "edit": ("r",),
    "reject": ("x",),
    "source": ("o",),
    "accepted": ("g",),
    "due": ("2",),
    "marked": ("2", "space"),
    "close": ("2", "l"),
    "closed": ("2", "l", "g"),
    "postpone": ("2", "u"),
    "note": ("2", "n"),
    "edit an item": ("2", "r"),
    "forum": ("2", "k"),
    "one forum": ("2", "k", "down", "enter"),
    "closed view": ("2", "h"),
    "page": ("2", "enter"),
    "closed page": ("2", "h", "enter"),
    "item's source": ("2", "enter", "o"),
    "year": ("3", "left", "right"),
    "report": ("4",),
    "report of a forum": ("4", "k", "down", "enter"),
    "undone": ("g", "f"),
    "undo an import": ("f", "f", "f", "f", "f", "f"),
    "import": ("i", "x", "enter"),
    "help": ("f1",),
    "palette": ("ctrl+p",),
}


NARROW = ("review", "edit", "due", "year", "page")


@pytest.mark.parametrize(
    ("name", "size"),
    [*((name, (160, 50)) for name in PATHS), *((name, (80, 24)) for name in NARROW)],
)
async def test_nothing_from_outside_acts(
    sits: Sits, nasty_desk: Desk, name: str, size: tuple[int, int]
) -> None:
    app = app_on(nasty_desk, import_paths=refused)
    keys = PATHS[name]
    async with sits(at=app, size=size) as secretary:
        if keys:
            await secretary.presses(*keys)

        assert obeyed(secretary.bytes) == []
        assert secretary.app.is_running


async def test_markup_is_shown_as_it_is_written(sits: Sits, nasty_desk: Desk) -> None:
    async with sits(at=app_on(nasty_desk), size=(160, 50)) as secretary:
        for keys in ((), ("2",), ("enter",), ("o",)):
            if keys:
                await secretary.presses(*keys)
            assert secretary.sees(VISIBLE)


async def test_a_click_on_nasty_text_does_nothing(sits: Sits, nasty_desk: Desk) -> None:
    async with sits(at=app_on(nasty_desk), size=(160, 50)) as secretary:
        where = _place(secretary, "tryk")
        await secretary.pilot.click(offset=where)
        await secretary.waits()

        assert secretary.app.is_running
        assert secretary.app.return_code is None


def _place(secretary: Secretary, word: str) -> tuple[int, int]:
    lines = secretary.screen.splitlines()
    row = next(number for number, line in enumerate(lines) if word in line and number > 4)
    return (lines[row].index(word) + 1, row)


def test_the_check_itself_sees_what_it_is_for() -> None:
    assert obeyed(NASTY) != []
    assert obeyed("\x1b[1;38;2;1;2;3mfed\x1b[0m\n") == []
    assert re.search(r"\x1b\[31m", NASTY)
