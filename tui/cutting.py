"""Where a sentence that says two things can be cut, and the two proposals that it then is."""

import re
from dataclasses import replace

from importers.proposals import Mark, MarkKind, Proposal
from store.desk import Desk
from store.rows import ProposalRow
from tui.given import ByHand

WORD = re.compile(r"\S+")
PAUSE = re.compile(r"[;:,!?]\s*$|(?<!\d)\.\s*$")  # »8. oktober« is no pause


def places(quote: str) -> list[int]:
    """Before each word but the first: the character that the second part would begin with."""
    return [word.start() for word in WORD.finditer(quote)][1:]


def likeliest(quote: str, at: list[int]) -> int:
    """Which of the places to offer first: the one after a pause that is nearest to the middle."""
    middle = len(quote) / 2
    paused = [number for number, place in enumerate(at) if PAUSE.search(quote[:place])]
    return min(paused or range(len(at)), key=lambda number: abs(at[number] - middle))


def cut(desk: Desk, by_hand: ByHand, row: ProposalRow, at: int) -> list[int]:
    """Split a proposal before a character of its quote; each part is read as if found by itself."""
    text = desk.document_text(row.document_id)
    cuts = ((row.start, row.start + at), (row.start + at, row.end))
    return desk.split_proposal(row.id, [_part(row, text, by_hand, *one) for one in cuts])


def _part(row: ProposalRow, text: str, by_hand: ByHand, start: int, end: int) -> Proposal:
    said = text[start:end]
    start, end = start + len(said) - len(said.lstrip()), end - len(said) + len(said.rstrip())
    quote = text[start:end]
    made = by_hand(text, start, end, row.forum)
    if made is None:
        made = Proposal(
            row.kind, " ".join(quote.split()), quote, start, end, row.rule, row.confidence
        )
    return _with_what_the_whole_knew(replace(made, quote=quote, start=start, end=end), row)


def _with_what_the_whole_knew(part: Proposal, row: ProposalRow) -> Proposal:
    """Who was to do all of it does each part, too; when, only where the words stand in this part."""
    marks = {one for one in (*part.marks, *row.marks) if _within(part, one)}
    said_here = any(one.kind is MarkKind.WHEN for one in marks)
    return replace(
        part,
        kind=row.kind,
        responsibles=part.responsibles or row.responsibles,
        due=part.due or (row.due if said_here else None),
        marks=tuple(sorted(marks, key=lambda one: (one.start, one.kind))),
        doubts=tuple(one for one in part.doubts if one in row.doubts),
    )


def _within(part: Proposal, mark: Mark) -> bool:
    return part.start <= mark.start and mark.end <= part.end
