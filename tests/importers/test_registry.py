import importlib

import pytest

from importers import registry
from importers.errors import EmptySourceError, UnknownFormatError
from importers.proposals import Document, Source


class Claimant:
    """A reader that claims everything."""

    libraries: tuple[str, ...] = ()
    endings: frozenset[str] = frozenset()

    def __init__(self, name: str) -> None:
        self.name = name

    def claims(self, source: Source) -> bool:
        return bool(source.data)

    def read(self, source: Source) -> Document:
        return Document(source.name, "", "text", self.name)


def test_of_two_claimants_the_first_in_the_list_reads() -> None:
    readers = (Claimant("first"), Claimant("second"))
    assert registry.read(Source("a", b"a"), readers).format == "first"


def test_a_file_that_nobody_claims_is_told_by_name() -> None:
    with pytest.raises(UnknownFormatError, match=r"skema\.xlsx: unknown-format"):
        registry.read(Source("skema.xlsx", b"PK\x03\x04"), ())


def test_an_empty_file_is_empty_whatever_its_ending() -> None:
    with pytest.raises(EmptySourceError, match=r"skema\.xlsx: empty"):
        registry.read(Source("skema.xlsx", b""))


def test_every_reader_has_a_name_of_its_own() -> None:
    names = [reader.name for reader in registry.READERS]
    assert len(set(names)) == len(names)


def test_every_library_that_a_reader_names_is_there() -> None:
    for reader in registry.READERS:
        assert [importlib.import_module(name).__name__ for name in reader.libraries] == list(
            reader.libraries
        )


def test_a_file_knows_the_number_of_its_reader() -> None:
    assert registry.number_of(Source("a.pdf", b"")) == 0
    number = registry.number_of(Source("a.txt", b"tekst"))
    assert registry.READERS[number - 1].name == "text"
