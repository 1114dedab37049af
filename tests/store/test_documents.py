"""Documents are kept whole: their bytes, their layout, their copies; and damage is told."""

import zlib
from dataclasses import replace
from hashlib import sha256

import pytest
from sqlmodel import Session, select, update

from importers.pages import Pages
from importers.proposals import Block, BlockKind, Document, Source
from store.desk import Desk
from store.errors import InvalidError, MissingError, NotKeptError
from store.models import Content
from store.rows import CopyRow, FileFault, Intake, IntakeStatus
from tests.builders import SENTENCE, TEXT, document, minutes, proposal

DATA = b"%PDF-1.7 \x00\xff " + TEXT.encode() * 50
BLOCKS = (
    Block(BlockKind.HEADING, 0, 7, 1, page=3),
    Block(BlockKind.PARAGRAPH, 9, 9 + len(SENTENCE), page=4),
)


def paper(data: bytes = DATA, text: str = TEXT, *, name: str = "referat.pdf") -> Document:
    made = document(text, name=name, sha=sha256(data).hexdigest())
    return replace(made, format="pdf", blocks=BLOCKS)


def take(desk: Desk, data: bytes = DATA, text: str = TEXT, *, name: str = "referat.pdf") -> Intake:
    of = paper(data, text, name=name)
    source = Source(name, data, f"/delt/{name}")
    return desk.take_in(of, minutes(of), [proposal(text=text)], source=source)


def damage(desk: Desk, **values: object) -> None:
    with desk._changing() as change:
        session: Session = change.session
        session.execute(update(Content).values(**values))


def test_a_file_is_kept_byte_for_byte_with_where_it_came_from(desk: Desk) -> None:
    taken = take(desk)

    row = desk.document(taken.document_id)
    assert desk.document_file(row.id) == DATA
    assert desk.document_blocks(row.id) == BLOCKS
    assert (row.found_at, row.size, row.format) == ("/delt/referat.pdf", len(DATA), "pdf")
    assert (row.sha256, row.imported_by) == (sha256(DATA).hexdigest(), "ida")
    assert desk.documents() == [row]
    assert desk.check() == []


def test_a_proposal_and_its_item_know_their_page(desk: Desk) -> None:
    (one,) = take(desk).proposal_ids
    item = desk.accept(one)

    assert desk.proposal(one).page == 4
    evidence = desk.evidence(item)
    assert evidence is not None
    assert (evidence.page, evidence.start, evidence.gone_in) == (4, 9, None)
    assert evidence.document == desk.document(1)


def test_without_a_file_the_text_is_kept_and_that_is_told(desk: Desk) -> None:
    desk.take_in(document(), minutes(), [])

    assert desk.document(1).size is None
    assert desk.document_blocks(1) == ()
    with pytest.raises(NotKeptError):
        desk.document_file(1)
    assert desk.file_faults() == []


def test_the_file_of_an_old_document_is_kept_when_it_comes_again(desk: Desk) -> None:
    desk.take_in(paper(), minutes(), [proposal()])

    assert take(desk) == Intake(IntakeStatus.KNOWN, 1, ())

    assert desk.document_file(1) == DATA
    assert desk.check() == []
    desk.undo()
    assert desk.document(1).size is None
    assert desk.check() == []


def test_bytes_that_are_not_what_was_read_are_refused(desk: Desk) -> None:
    with pytest.raises(InvalidError):
        desk.take_in(paper(), minutes(), [], source=Source("referat.pdf", b"andre"))

    assert desk.documents() == []


def test_the_same_words_in_another_format_are_a_copy(desk: Desk) -> None:
    take(desk)
    hyphenated = TEXT.replace("notatet", "nota-\ntet").upper()

    again = take(desk, b"PK docx", hyphenated, name="referat.docx")

    assert again == Intake(IntakeStatus.KNOWN, 1, ())
    assert desk.knows(sha256(b"PK docx").hexdigest()) == 1
    assert desk.copies(1) == [
        CopyRow(
            1, 1, "referat.docx", "pdf", sha256(b"PK docx").hexdigest(), "/delt/referat.docx", 7
        )
    ]
    assert len(desk.proposals()) == 1
    assert desk.check() == []


def test_a_copy_again_is_known_by_its_bytes_and_leaves_nothing(desk: Desk) -> None:
    take(desk)
    take(desk, b"PK docx", TEXT.upper(), name="referat.docx")
    before = desk.last_change()

    assert take(desk, b"PK docx", TEXT.upper()).status is IntakeStatus.KNOWN
    assert desk.last_change() == before


def test_taking_back_an_import_leaves_its_file_to_be_imported_again(desk: Desk) -> None:
    take(desk)
    desk.undo()

    assert take(desk).status is IntakeStatus.READ
    assert desk.document_file(2) == DATA
    assert desk.check() == []


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"data": b"x"}, "damaged"),
        ({"layout": b"x"}, "damaged"),
        ({"sha256": "0" * 64}, "missing"),
    ],
)
def test_a_damaged_file_is_told(desk: Desk, values: dict[str, object], why: str) -> None:
    take(desk)
    damage(desk, **values)

    sha = sha256(DATA).hexdigest()
    assert desk.file_faults() == [FileFault(1, "referat.pdf", sha, why)]
    assert desk.check() == [f"file: {sha} of document 1 is {why}"]


def test_other_bytes_under_a_hash_are_told(desk: Desk) -> None:
    take(desk)
    damage(desk, data=zlib.compress(DATA + b"!"))

    assert [fault.why for fault in desk.file_faults()] == ["other-bytes"]


def test_every_flipped_byte_of_a_kept_file_is_noticed(desk: Desk) -> None:
    take(desk)
    with desk._reading() as session:
        kept = session.get_one(Content, sha256(DATA).hexdigest())
        whole = {"data": kept.data, "layout": kept.layout}
    for column, packed in whole.items():
        for place in range(0, len(packed), 7):
            flipped = bytearray(packed)
            flipped[place] ^= 0x10
            damage(desk, **{column: bytes(flipped)})
            assert desk.file_faults(), (column, place)
        damage(desk, **{column: packed})
    assert desk.file_faults() == []


def test_an_unknown_document_is_missing(desk: Desk) -> None:
    for question in (desk.document, desk.document_file, desk.document_blocks):
        with pytest.raises(MissingError):
            question(7)


def test_a_place_before_the_first_page_has_none() -> None:
    assert [Pages(BLOCKS[1:]).at(place) for place in (0, 9, 100)] == [None, 4, 4]
    assert Pages(()).at(5) is None


def test_contents_are_kept_once_for_all_documents_with_the_same_bytes(desk: Desk) -> None:
    take(desk)
    desk.undo()
    take(desk)

    with desk._reading() as session:
        assert session.exec(select(Content.sha256)).all() == [sha256(DATA).hexdigest()]
