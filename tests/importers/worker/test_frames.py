"""What comes out of a worker is foreign, and judged as such."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.errors import CrashedReadingError, EmptySourceError
from importers.proposals import Block, BlockKind, Document, Source
from importers.worker.frames import HEAD, frame, packed, receive, refused, unpacked

SOURCE = Source("a.odd", b"x")


@given(st.binary(max_size=50), st.binary(max_size=50))
def test_frames_come_out_as_they_went_in(first: bytes, second: bytes) -> None:
    read = BytesIO(frame(b"n", first) + frame(b"d", second)).read
    assert receive(read, 100) == (b"n", first)
    assert receive(read, 100) == (b"d", second)
    assert receive(read, 100) is None


def test_a_frame_beyond_the_limit_is_not_read() -> None:
    stream = BytesIO(frame(b"r", b"x" * 11))
    assert receive(stream.read, 10) is None
    assert stream.tell() == HEAD.size


def test_a_frame_cut_short_is_none() -> None:
    assert receive(BytesIO(frame(b"r", b"abc")[:-1]).read, 10) is None


@given(st.text())
def test_a_document_survives_the_way(text: str) -> None:
    block = Block(BlockKind.ROW, 0, len(text), 1, None)
    document = Document("a.odd", "hash", text, "odd", (block,), ("one", "two"))
    assert unpacked(packed(document), SOURCE, "hash") == document


def test_a_refusal_is_raised_as_the_error_it_was() -> None:
    with pytest.raises(EmptySourceError, match=r"a\.odd: empty"):
        unpacked(refused("empty", {}), SOURCE, "")


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"null",
        b"\xff",
        b'{"refused": "empty", "details": 1}',
        b'{"document": {"text": 1, "format": "", "blocks": [], "flags": []}}',
        b'{"document": {"text": "a", "format": "", "blocks": [["row", 0, 2, 0, null]], "flags": []}}',
        b'{"document": {"text": "a", "format": "", "blocks": [["row", "0", 1, 0, null]], "flags": []}}',
        b'{"document": {"text": "a", "format": "", "blocks": [["row", 0, 1, 0, "x"]], "flags": []}}',
        b'{"document": {"text": "a", "format": "", "blocks": [["odd", 0, 1, 0, null]], "flags": []}}',
        b"[" * 100_000,
    ],
)
def test_nonsense_from_a_worker_is_its_crash(answer: bytes) -> None:
    with pytest.raises(CrashedReadingError, match="crashed"):
        unpacked(answer, SOURCE, "")
