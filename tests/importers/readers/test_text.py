import pytest

from importers import registry
from importers.errors import BrokenTextError, EmptySourceError, TooLargeError
from importers.proposals import Source
from importers.readers import cleaning
from importers.readers.cleaning import MARK
from importers.readers.text import PlainText


def read(data: bytes) -> tuple[str, tuple[str, ...]]:
    document = PlainText().read(Source("referat.txt", data))
    return document.text, document.flags


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2028", "\x0b"])
def test_every_line_end_becomes_a_newline(end: str) -> None:
    assert read(f"Første{end}anden".encode()) == ("Første\nanden", ())


def test_a_form_feed_stays_as_a_page_break() -> None:
    assert read(b"side 1\fside 2") == ("side 1\fside 2", ())


@pytest.mark.parametrize(
    "sign", ["\x1b", "\0", "\x07", "\x7f", "\x9b", "\u202e", "\ufeff", "\u2066"]
)
def test_a_sign_that_a_terminal_would_obey_leaves_a_mark(sign: str) -> None:
    text = "Bo sender notatet til alle medlemmer inden på lørdag"
    assert read(f"{text}{sign} rød".encode()) == (f"{text}{MARK} rød", ("control-characters",))


@pytest.mark.parametrize(
    "sequence",
    [
        "\x1b[31m",
        "\x1b[2J",
        "\x1b]52;c;aGVq\x07",
        "\x1b]0;titel\x1b\\",
        "\x1bP1$r\x1b\\",
        "\x9b1;31m",
        "\x1bc",
        "\x1b(0",
    ],
)
def test_what_a_terminal_obeys_as_one_is_taken_out_as_one(sequence: str) -> None:
    assert (
        read(f"Bo sender {sequence}notatet i 2026".encode())[0] == f"Bo sender {MARK}notatet i 2026"
    )


def test_a_bidirectional_sign_parts_no_word() -> None:
    assert read("Bo sender no\u202etatet i 2026".encode())[0] == "Bo sender notatet i 2026"


def test_a_dead_block_costs_nothing_but_itself() -> None:
    assert read(b"Bo sender" + b"\0" * 4096 + b"notatet")[0] == f"Bo sender{MARK}notatet"


def test_the_encoding_is_flagged_where_it_is_not_plain_utf_8() -> None:
    assert read("Søren på lørdag – ja".encode("cp1252")) == (
        "Søren på lørdag – ja",
        ("encoding:cp1252",),
    )


@pytest.mark.parametrize("data", [b"", b" \n\t ", b"\xef\xbb\xbf\n", b"\xff\xfe"])
def test_a_file_without_text_is_refused_as_empty(data: bytes) -> None:
    with pytest.raises(EmptySourceError, match=r"referat\.txt: empty"):
        read(data)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(bytes(range(256)) * 20, id="every byte"),
        pytest.param(b"\0" * 500, id="nothing but NUL"),
        pytest.param(bytes(range(0x80, 0xC0)) * 50, id="no letter at all"),
        pytest.param(b"abc\x01\x02\x03\x04" * 50, id="controls"),
    ],
)
def test_bytes_that_are_no_text_are_refused(data: bytes) -> None:
    with pytest.raises(BrokenTextError, match=r"referat\.txt: broken-text"):
        read(data)


def test_a_file_over_the_limit_is_refused_with_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cleaning, "LIMIT", 10)
    with pytest.raises(TooLargeError, match="too-large") as refused:
        read(b"elleve tegn")
    assert refused.value.details == {"limit": "50 MB"}


@pytest.mark.parametrize("name", ["referat.txt", "REFERAT.TXT", "referat", "referat.docx", "a.log"])
def test_whatever_is_text_is_read_as_text_whatever_it_is_called(name: str) -> None:
    assert registry.read(Source(name, b"tekst")).format == "text"


def test_a_document_carries_the_fingerprint_of_its_bytes() -> None:
    document = PlainText().read(Source("a.txt", b"abc"))
    assert document.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
