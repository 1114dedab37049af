"""A worker's whole life: real processes, real limits, a reading that misbehaves on demand."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pytest

from importers.errors import ReaderError
from importers.proposals import Block, BlockKind, Document, Source
from importers.worker import reading
from importers.worker.frames import Progress
from importers.worker.limits import Limits, leave_network
from importers.worker.reading import SafeReader
from tests.importers.readers.making import TASKS, pdf, pdf_text

_START = (
    "import sys, json; sys.path.insert(0, sys.argv[1]); from importers import registry; "
    "from tests.importers.worker import misbehaving; registry.read = misbehaving.read; "
    "from importers.worker.limits import Limits; from importers.worker import nursery; "
    "{} nursery.main(Limits(**json.loads(sys.argv[2])))"
)
_SMALL = Limits(memory=256 << 20, processor_seconds=1, silent_seconds=1.5, total_seconds=10.0)


@pytest.fixture
def safe(monkeypatch: pytest.MonkeyPatch) -> Iterator[SafeReader]:
    monkeypatch.setattr(reading, "_START", _START.format(""))
    monkeypatch.setattr(reading, "_SAFE_AT_HOME", -1)
    with SafeReader(_SMALL) as reader:
        yield reader


def said(safe: SafeReader, deed: str, name: str = "referat.odd") -> str:
    """The text that came out, or the code of the refusal."""
    try:
        return safe.read(Source(name, deed.encode())).text
    except ReaderError as error:
        return error.code


def test_a_document_comes_back_whole_with_the_hash_of_the_bytes_that_went_in(
    safe: SafeReader,
) -> None:
    assert safe.read(Source("ære.odd", b"fine")) == Document(
        "ære.odd",
        sha256(b"fine").hexdigest(),
        "læst",
        "odd",
        (Block(BlockKind.HEADING, 0, 4, 2, 7),),
        ("flag",),
    )


@pytest.mark.parametrize(
    ("deed", "code"),
    [
        ("spin", "timeout"),
        ("sleep", "timeout"),
        ("eat", "memory"),
        ("abort", "crashed"),
        ("leave", "crashed"),
        ("deep", "damaged-file"),
        ("bug", "unreadable"),
    ],
)
def test_what_a_file_does_to_its_worker_costs_that_file_only(
    safe: SafeReader, deed: str, code: str
) -> None:
    assert [said(safe, one) for one in ("fine", deed, "fine")] == ["læst", code, "læst"]


def test_a_refusal_keeps_its_kind_and_its_details(safe: SafeReader) -> None:
    with pytest.raises(ReaderError, match="a: protected") as refused:
        safe.read(Source("a", b"protected"))
    assert refused.value.details == {"hint": "é"}


def test_a_worker_reaches_no_network(safe: SafeReader) -> None:
    assert "a reader tried socket." in said(safe, "connect")


def test_a_worker_starts_no_program(safe: SafeReader) -> None:
    assert said(safe, "run") == "a reader tried os.system"


def test_a_worker_writes_no_file(safe: SafeReader, tmp_path: Path) -> None:
    place = tmp_path / "x"
    assert said(safe, "write", str(place)) == "not written"
    assert not place.exists() or place.stat().st_size == 0


def test_a_worker_knows_nothing_of_its_users_home(
    safe: SafeReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPFOELG_SECRET", "x")
    told = said(safe, "home")
    assert "PATH" in told
    assert "HOME" not in told
    assert "OPFOELG_SECRET" not in told


def test_a_slow_reading_that_gives_signs_of_life_is_waited_for(safe: SafeReader) -> None:
    heard: list[Progress] = []
    document = safe.read(Source("scan", b"slow"), heard.append)
    assert document.text == "læst"
    assert heard == [Progress(done, 6) for done in range(1, 7)]


def test_a_worker_whose_parent_died_is_started_anew(safe: SafeReader) -> None:
    assert said(safe, "fine") == "læst"
    assert safe._nursery is not None
    safe._nursery.kill()
    safe._nursery.wait()
    assert [said(safe, "fine"), said(safe, "fine")] == ["crashed", "læst"]


def test_nothing_runs_any_more_once_it_is_closed(safe: SafeReader) -> None:
    assert said(safe, "fine") == "læst"
    nursery = safe._nursery
    assert nursery is not None
    safe.close()
    assert nursery.poll() is not None


def test_without_fork_each_file_has_an_interpreter_of_its_own(
    safe: SafeReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "cannot_fork", lambda: True)
    alone = "nursery.cannot_fork = lambda: True;"
    monkeypatch.setattr(reading, "_START", _START.format(alone))
    assert [said(safe, one) for one in ("fine", "sleep", "fine")] == ["læst", "crashed", "læst"]
    assert safe._nursery is None


def test_a_platform_without_networks_to_leave_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    assert leave_network() is False


def test_a_pdf_that_kills_its_worker_is_read_in_a_second_way(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dying = _START.format(
        "misbehaving.DEEDS = __import__('collections').defaultdict(lambda: misbehaving._abort);"
    )
    monkeypatch.setattr(reading, "_START", dying)
    with SafeReader() as reader:
        document = reader.read(Source("a.pdf", pdf(pdf_text())))
    assert TASKS[0] in document.text
    assert document.flags == ("second-reading",)


def test_what_no_second_way_reads_stays_crashed(safe: SafeReader) -> None:
    assert said(safe, "abort", "referat.txt") == "crashed"
