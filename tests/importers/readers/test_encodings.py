"""Which encoding a text is in, shown on real bytes."""

import codecs

import pytest

from importers.readers.encodings import decode

DANISH = "Mødet: Åse Øgård læste »ærligt« op – Søren hæver 100 kr. på lørdag.\n" * 3
PLAIN = "Mødet: Åse Øgård læste op, og Søren hæver 100 kr. på lørdag.\n"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(DANISH.encode(), (DANISH, ""), id="utf-8"),
        pytest.param(codecs.BOM_UTF8 + DANISH.encode(), (DANISH, ""), id="utf-8-bom"),
        pytest.param(DANISH.encode("utf-16"), (DANISH, "utf-16"), id="utf-16-bom"),
        pytest.param(DANISH.encode("utf-16-le"), (DANISH, "utf-16-le"), id="utf-16-le"),
        pytest.param(DANISH.encode("utf-16-be"), (DANISH, "utf-16-be"), id="utf-16-be"),
        pytest.param(DANISH.encode("cp1252"), (DANISH, "cp1252"), id="cp1252"),
        pytest.param(PLAIN.encode("iso-8859-1"), (PLAIN, "iso-8859-1"), id="iso-8859-1"),
        pytest.param(PLAIN.encode("cp865"), (PLAIN, "cp865"), id="cp865"),
        pytest.param(PLAIN.encode("mac-roman"), (PLAIN, "mac-roman"), id="mac-roman"),
        pytest.param(b"Kun ASCII", ("Kun ASCII", ""), id="ascii"),
        pytest.param(b"", ("", ""), id="nothing"),
    ],
)
def test_danish_letters_come_out_right(data: bytes, expected: tuple[str, str]) -> None:
    assert decode(data) == expected


def test_one_stray_windows_byte_leaves_the_rest_of_utf_8_alone() -> None:
    data = "Åse læser. ".encode() + "Sørens".encode("cp1252") + " på lørdag".encode()
    assert decode(data) == ("Åse læser. Sørens på lørdag", "utf-8+cp1252")


def test_bytes_without_a_sign_of_their_own_are_kept_as_something() -> None:
    text, _ = decode(b"S\xf8ren \x81\x8d og \xe5se")
    assert len(text) == len("Søren xx og åse")
    assert text.startswith("Søren ")


@pytest.mark.parametrize("letter", "æøåÆØÅ")
@pytest.mark.parametrize("encoding", ["cp1252", "cp865"])
def test_each_danish_letter_is_told_by_itself(letter: str, encoding: str) -> None:
    text = f"Ordet b{letter}t"
    assert decode(text.encode(encoding))[0] == text


@pytest.mark.parametrize("codec", ["utf-32", "utf-32-le", "utf-32-be"])
def test_four_bytes_a_letter_are_read(codec: str) -> None:
    assert decode("Søren på Ærø".encode(codec))[0] == "Søren på Ærø"


def test_letters_that_were_encoded_twice_are_undone() -> None:
    twice = "Søren sender rødgrød på Ærø – Åse".encode().decode("cp1252").encode()
    assert decode(twice) == ("Søren sender rødgrød på Ærø – Åse", "utf-8-twice")


def test_one_odd_pair_among_right_letters_is_left_alone() -> None:
    assert decode("Søren på Ærø skrev Ã¸ i brevet".encode()) == (
        "Søren på Ærø skrev Ã¸ i brevet",
        "",
    )


def test_seven_bit_letters_are_unfolded() -> None:
    assert decode("Søren på Ærø".encode("utf-7")) == ("Søren på Ærø", "utf-7")


@pytest.mark.parametrize("declared", ["ibm850", "IBM865", "iso-8859-15", "x-nonsense", ""])
def test_what_is_declared_counts_where_the_bytes_bear_it_out(declared: str) -> None:
    codec = {"ibm850": "cp850", "IBM865": "cp865"}.get(declared, "cp1252")
    assert decode("Søren på Ærø".encode(codec), declared)[0] == "Søren på Ærø"
