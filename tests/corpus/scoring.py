"""How well the engine reads the corpus: `python -m tests.corpus.scoring [PART …] [--misses]`.

Recall counts what must be found; precision counts a proposal right when it touches any follow-up.
The other rates are over the found ones that must be.
"""

import sys
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from importers.pipeline import extract
from importers.proposals import Proposal, Source
from tests.corpus.gold import DEVELOPMENT, PARTS, Gold, documents, load
from tests.corpus.judging import right_due, right_recurrence, right_responsible
from tests.corpus.layouts import AS_WRITTEN, Layout
from tests.corpus.matching import match

Pair = tuple[Gold, Proposal]


@dataclass(frozen=True, slots=True)
class Read:
    """What came of one document."""

    name: str
    pairs: tuple[Pair, ...]
    missed: tuple[Gold, ...]
    wrong: tuple[Proposal, ...]
    proposals: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The rates of one part of the corpus, each from 0 to 1."""

    recall: float
    precision: float
    responsible: float
    responsible_named: float
    due: float
    due_stated: float
    recurrence: float
    condition: float
    kind: float


def read(folder: Path, layout: Layout = AS_WRITTEN) -> tuple[Read, ...]:
    """Extract every document of `folder`, laid out so, and set it beside what people found."""
    golds = load(folder)
    return tuple(
        _read(file, layout, [gold for gold in golds if gold.doc == file.name])
        for file in documents(folder)
    )


def figures(reads: Iterable[Read]) -> Figures:
    """The rates over all documents together."""
    reads = tuple(reads)
    found = [pair for one in reads for pair in one.pairs if pair[0].must]
    missed = sum(gold.must for one in reads for gold in one.missed)
    proposals = sum(one.proposals for one in reads)
    wrong = sum(len(one.wrong) for one in reads)
    return Figures(
        recall=_part(len(found), len(found) + missed),
        precision=_part(proposals - wrong, proposals),
        responsible=_rate(found, right_responsible, lambda _: True),
        responsible_named=_rate(found, right_responsible, _names_somebody),
        due=_rate(found, right_due, lambda _: True),
        due_stated=_rate(found, right_due, _states_a_due),
        recurrence=_rate(found, right_recurrence, lambda gold: gold.recurrence is not None),
        condition=_rate(found, _has_condition, lambda gold: gold.condition is not None),
        kind=_rate(found, lambda gold, proposal: gold.kind is proposal.kind, lambda _: True),
    )


def main(arguments: list[str]) -> None:
    """Print the figures of the parts named (of both if none), and what went wrong if wanted.

    What went wrong in the part that is held out is never told.
    """
    for folder in [part for part in PARTS if part.name in arguments] or PARTS:
        reads = read(folder)
        sys.stdout.write(f"{folder.name}: {len(reads)} documents\n")
        for name, rate in asdict(figures(reads)).items():
            sys.stdout.write(f"  {name:18} {rate:.3f}\n")
        if "--misses" in arguments and folder == DEVELOPMENT:
            sys.stdout.writelines(line + "\n" for one in reads for line in told(one))


def told(one: Read) -> Iterable[str]:
    """A line for each thing that went wrong in a document."""
    for gold in one.missed:
        if gold.must:
            yield f"MISSED {one.name}: {_short(gold.quote)}"
    for proposal in one.wrong:
        yield f"WRONG {one.name}: {_short(proposal.quote)} [{proposal.rule}]"
    for gold, proposal in one.pairs:
        yield from (
            f"{line} | {one.name}: {_short(gold.quote)}" for line in _differences(gold, proposal)
        )


def _differences(gold: Gold, proposal: Proposal) -> Iterable[str]:
    if not right_responsible(gold, proposal):
        names = ", ".join(one.name for one in proposal.responsibles)
        yield f"WHO want {', '.join(gold.responsible)} got {names}"
    if not right_due(gold, proposal):
        due = proposal.due
        got = None if due is None else f"{due.text!r} {due.start}…{due.end} {due.grain}"
        want = (
            "next meeting"
            if gold.on_next_meeting
            else gold.due and f"{gold.due.start}…{gold.due.end}"
        )
        yield f"WHEN want {want} got {got}"
    if not right_recurrence(gold, proposal):
        yield f"REPEATS want {gold.recurrence} got {proposal.recurrence}"
    if gold.condition is not None and proposal.condition is None:
        yield f"CONDITION want {gold.condition}"
    if gold.kind is not proposal.kind:
        yield f"KIND want {gold.kind} got {proposal.kind} [{proposal.rule}]"


def _read(file: Path, layout: Layout, golds: list[Gold]) -> Read:
    relaid = layout.relay(file.read_text("utf-8"))
    proposals = extract(Source(file.name, relaid.text.encode())).proposals
    matched = match(relaid.shown, golds, proposals)
    return Read(
        file.name,
        tuple((golds[gold], proposals[index]) for gold, index in sorted(matched.found.items())),
        tuple(gold for index, gold in enumerate(golds) if index not in matched.found),
        tuple(one for index, one in enumerate(proposals) if index not in matched.touching),
        len(proposals),
    )


def _rate(
    found: list[Pair], right: Callable[[Gold, Proposal], bool], chosen: Callable[[Gold], bool]
) -> float:
    judged = [right(gold, proposal) for gold, proposal in found if chosen(gold)]
    return _part(sum(judged), len(judged))


def _part(some: int, whole: int) -> float:
    return some / whole if whole else 1.0


def _names_somebody(gold: Gold) -> bool:
    return bool(gold.responsible) and not gold.responsible_optional


def _states_a_due(gold: Gold) -> bool:
    return gold.due is not None or gold.on_next_meeting


def _has_condition(_: Gold, proposal: Proposal) -> bool:
    return proposal.condition is not None


def _short(text: str) -> str:
    return " ".join(text.split())[:150]


if __name__ == "__main__":
    main(sys.argv[1:])
