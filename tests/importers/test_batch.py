"""The map over batches: pure, in order, and no file costs another."""

import pickle
from datetime import date

from importers import registry
from importers.batch import Batch, extract_batch
from importers.errors import EmptySourceError, ReaderError, TooLargeError
from importers.plans import Plans
from importers.proposals import Document, Extraction, Source


def referat(day: str, decision: str, forum: str = "Driftsforum Nord") -> Source:
    text = f"Referat fra møde i {forum}\n{day}\n\n1. Budget\nBeslutning: {decision}\n"
    return Source(f"{day}.txt", text.encode())


AGAIN = referat("Onsdag den 4. marts 2026", "Punktet genoptages på næste møde.")
LATER = referat("Onsdag den 6. maj 2026", "Godkendt.")


def due_of(outcome: Extraction | ReaderError) -> date | None:
    assert isinstance(outcome, Extraction)
    (proposal,) = outcome.proposals
    return None if proposal.due is None else proposal.due.end


def test_a_bad_file_stands_in_its_place() -> None:
    batch = Batch((Source("tom.txt", b""), AGAIN, Source("blank.txt", b" \n")))

    found = extract_batch(batch)

    assert [type(one) for one in found] == [EmptySourceError, Extraction, EmptySourceError]


def test_the_next_meeting_is_found_in_whichever_file_of_the_batch_says_it() -> None:
    for sources in ((AGAIN, LATER), (LATER, AGAIN)):
        outcomes = extract_batch(Batch(sources))
        assert date(2026, 5, 6) in [due_of(one) for one in outcomes if one_proposes(one)]


def one_proposes(outcome: Extraction | ReaderError) -> bool:
    return isinstance(outcome, Extraction) and bool(outcome.proposals)


def test_the_plans_that_a_batch_carries_count_too() -> None:
    plans = Plans().of("DRIFTSFORUM  NORD", [date(2026, 4, 1)])

    (found,) = extract_batch(Batch((AGAIN,), plans))

    assert due_of(found) == date(2026, 4, 1)


def test_a_mistake_of_ours_costs_the_file_that_it_is_made_on() -> None:
    def read(source: Source) -> Document:
        if source.name == "b.txt":
            raise ZeroDivisionError
        return registry.read(source)

    first, second = extract_batch(Batch((Source("b.txt", b"b"), AGAIN)), read)

    assert isinstance(first, ReaderError)
    assert (first.code, first.details) == ("unreadable", {"cause": "ZeroDivisionError"})
    assert isinstance(second, Extraction)


def test_a_batch_and_what_it_gives_can_be_sent() -> None:
    batch = Batch((AGAIN, Source("tom.txt", b"")), Plans().of("Udvalg", [date(2026, 1, 2)]))

    sent = pickle.loads(pickle.dumps(batch))  # noqa: S301 - our own
    found = pickle.loads(pickle.dumps(extract_batch(sent)))  # noqa: S301 - our own

    assert sent == batch
    assert found[0] == extract_batch(batch)[0]
    assert (type(found[1]), found[1].name) == (EmptySourceError, "tom.txt")


def test_an_error_that_was_sent_keeps_its_details() -> None:
    error = TooLargeError("stor.txt", limit="50 MB")

    sent = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own

    assert (type(sent), sent.name, sent.details) == (TooLargeError, "stor.txt", {"limit": "50 MB"})


def test_plans_of_no_forum_are_nobodys() -> None:
    assert Plans().of(None, [date(2026, 1, 2)]) == Plans()
    assert Plans()("Udvalg") == ()
