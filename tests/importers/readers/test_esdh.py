from datetime import date
from pathlib import Path

import pytest

from importers import registry
from importers.errors import EmptySourceError, UnsafeXmlError
from importers.pipeline import extract
from importers.proposals import Document, Source
from tests.importers.readers.making import LINES, TASKS, word_paragraphs

AGENDA = Path(__file__).with_name("dagsorden.xml").read_bytes()


def read(data: bytes, name: str = "dagsorden.xml") -> Document:
    return registry.read(Source(name, data))


def test_an_agenda_is_put_down_as_the_minutes_that_it_would_print() -> None:
    assert [line for line in read(AGENDA).text.split("\n") if line] == [
        "Driftsforum Nord",
        "Referat fra møde i Driftsforum Nord",
        "4. marts 2026",
        "Rådhuset, lokale 2",
        "Mette Holm, formand",
        "Bo Dam, medlem",
        "Afbud: Ib Ravn",
        "1. Budget 2027 (Sagsnr. 26/00417)",
        "Sagsfremstilling:",
        "Rammen er uændret.",
        "• Løn",
        "• Drift",
        "Beslutning:",
        TASKS[0],
        "2. Arbejdsmiljø",
        "Beslutning:",
        *TASKS[1:],
    ]


def test_its_points_and_follow_ups_are_found() -> None:
    found = extract(Source("dagsorden.xml", AGENDA))
    assert found.minutes.forum == "Driftsforum Nord"
    assert found.minutes.meeting_date == date(2026, 3, 4)
    assert [(one.number, one.case_number) for one in found.minutes.items] == [
        ("1", "26/00417"),
        ("2", None),
    ]
    assert [one.quote for one in found.proposals] == list(TASKS)


def test_an_item_that_says_it_all_in_its_attributes_is_read() -> None:
    told = '<Agenda><AgendaItem Number="3" Title="Budget"><Decision>Bo skriver.</Decision></AgendaItem></Agenda>'
    assert read(told.encode()).text.split() == ["3.", "Budget", "Beslutning:", "Bo", "skriver."]


@pytest.mark.parametrize(
    "head",
    [
        '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">',
        '<?xml version="1.0"?><pkg:package xmlns:pkg="p" xmlns:w="w"><pkg:part>',
    ],
)
def test_word_as_one_xml_file_is_read_as_word(head: str) -> None:
    ends = "</w:wordDocument>" if "wordDocument" in head else "</pkg:part></pkg:package>"
    document = read(f"{head}<w:body>{word_paragraphs()}</w:body>{ends}".encode())
    assert document.format == "docx"
    assert [line for line in document.text.split("\n") if line] == list(LINES)


def test_unknown_xml_is_read_as_text() -> None:
    assert (
        read(b'<?xml version="1.0"?><a><b>Bo skriver.</b><c>Ib ringer.</c></a>').text
        == "Bo skriver.\nIb ringer.\n"
    )


def test_broken_xml_is_read_as_far_as_it_can_be_made_out() -> None:
    document = read(
        AGENDA.replace(b"</es:Punkt>", b"", 1).replace("Arbejdsmiljø".encode(), b"Bo & Ib")
    )
    assert all(task in document.text for task in TASKS)
    assert document.flags == ("salvaged",)


def test_a_document_type_is_refused_unread() -> None:
    with pytest.raises(UnsafeXmlError, match="unsafe-xml"):
        read(b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')


def test_an_agenda_without_text_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        read(b'<?xml version="1.0"?><Dagsorden/>')
