"""Searching everything: what is found, in which order, and what is marked."""

from contextlib import closing
from pathlib import Path

import pytest

from importers.proposals import Span
from store import sqlite
from store.desk import Desk
from store.found import Hit, HitKind, Marked, Where
from store.search.terms import terms
from tests.builders import document, edit, minutes, responsible
from tests.store.desks import an_item, desk_on, read_in

NASTY = (
    *"\"'*^$(){}[]:;,.-+~/\\|&!?%_#@<>=`«»“”–…½§",
    *("AND", "OR", "NOT", "NEAR", "a AND", "OR b", "NOT", "NEAR(", "NEAR(a b, 2)", "a NEAR b"),
    *('"', '""', '"a', 'a"', '"a"b"', "'a", "''", "a''b", "» « »", '" "'),
    *("*", "**", "a*", "*a", "a * b", "^a", "a^b", "title:x", "search : y", "{a b} : c", "-a", "- a", "+a"),
    *("'; DROP TABLE item; --", "1=1", "' OR '1'='1", "%s", "%(m)s", ":m", "?", "$1", "{0}", "\\'", "\\"),
    *("<->", "a <-> b", "a & b", "!a", "a:*", "a:A", "'a':B", "(a", "a)", "()", "&", "|", "||", "@@"),
    *("😀", "👩‍👩‍👧", "🇩🇰 flag", "a\0b", "\0", "\ud800", "\u202e", "\x1b[31m", "a\tb\nc", "  ", "\u00a0"),
    *("ß", "ﬁ", "İ", "Å", "A\u030a", "ǆ", "漢字", "עברית", "Ωμέγα", "½", "²", "١٢"),
    *("x" * 5000, "a " * 500, "1-01-72-116-21", "a_b", "100 %", "kl. 8.30", "§ 12", "C++", "http://a.dk/b?c"),
)  # fmt: skip


def found(desk: Desk, words: str) -> list[tuple[str, int]]:
    return [(hit.kind.value, hit.id) for hit in desk.find(words).hits]


@pytest.mark.parametrize("nasty", NASTY, ids=range(len(NASTY)))
def test_nothing_that_is_typed_is_wrong(desk: Desk, nasty: str) -> None:
    desk.find(nasty)
    assert desk.items(search=f"{nasty} findesikke") == []


def test_there_are_more_than_a_hundred_nasty_strings() -> None:
    assert len(NASTY) > 105


def test_items_notes_and_documents_are_found_with_their_hits_marked(desk: Desk) -> None:
    item = an_item(desk, "Bo sender notatet om Søndergades træer.")
    desk.note([item], "Gartneren ringede om soendergade")

    (of_item, of_document) = desk.find("søndergade").hits

    assert of_item == Hit(
        kind=HitKind.ITEM,
        id=item,
        title=Marked("Sende notatet"),
        excerpt=Marked("Bo sender notatet om Søndergades træer.", (Span(21, 32),)),
        where=Where.QUOTE,
        forum="Driftsforum Nord",
        meeting_date=of_item.meeting_date,
        state=of_item.state,
        document_id=of_document.id,
    )
    assert (of_document.kind, of_document.title.text[:9]) == (HitKind.DOCUMENT, "Bo sender")
    assert desk.document_text(of_document.id)[of_document.start : of_document.end] == "Søndergades"
    assert desk.find("gartneren ringede").hits[0].where is Where.NOTE


def test_hits_in_titles_come_first_and_then_the_newest(desk: Desk) -> None:
    titled = an_item(desk, "Alfa.")
    desk.edit(desk.item(titled).seen, edit("Om bænke", responsibles=(responsible("Zoe Bæk"),)))
    older, newer = an_item(desk, "Mal bænken."), an_item(desk, "Flyt bænken.")

    assert found(desk, "bænk")[:3] == [("item", titled), ("item", newer), ("item", older)]
    assert desk.find("zoe").hits[0].where is Where.PEOPLE


def test_no_more_are_given_than_are_asked_for_and_it_says_so(desk: Desk) -> None:
    for number in range(4):
        an_item(desk, f"Ens {number}.")

    some = desk.find("ens", limit=3)

    assert [hit.kind for hit in some.hits] == [HitKind.ITEM] * 3 + [HitKind.DOCUMENT] * 3
    assert some.more == frozenset(HitKind)
    assert desk.find("ens", limit=4).more == frozenset()


def test_a_document_holds_all_words_each_somewhere(desk: Desk) -> None:
    text = "Først en lind.\n" + "Imens tales der om andet.\n" * 100 + "Sidst en eg, og lind."
    desk.take_in(document(text, name="Skovtur.txt"), minutes(document(text)), [])

    (hit,) = desk.find("lind eg skovtur").hits
    assert text[hit.start : hit.end] == "eg"
    assert hit.excerpt.text == "Imens tales der om andet. Sidst en eg, og lind."
    assert [hit.excerpt.text[span.start : span.end] for span in hit.excerpt.spans] == ["eg", "lind"]
    assert desk.find("lind bøg").hits == ()
    assert desk.find("skovtur").hits[0].where is Where.TITLE


def test_a_word_that_goes_on_in_the_next_line_is_whole(desk: Desk) -> None:
    text = "Ole sender en tids-\nplan, som entre-\nprenøren får."
    desk.take_in(document(text), minutes(document(text)), [])

    (hit,) = desk.find("entreprenør tidsplan").hits
    assert [hit.excerpt.text[span.start : span.end] for span in hit.excerpt.spans] == [
        "tids- plan",
        "entre- prenøren",
    ]


def test_a_long_word_is_found_and_marked(desk: Desk) -> None:
    an_item(desk, f"Om {'lang' * 50}.")

    assert desk.find("lang" * 50).hits[0].excerpt.spans


def test_what_is_undone_is_no_longer_found_and_what_is_redone_is(desk: Desk) -> None:
    read_in(desk, "Zoe skriver.")
    desk.undo()
    assert desk.find("zoe").hits == ()

    desk.redo()
    assert found(desk, "zoe") == [("document", 1)]
    assert desk.check() == []


def test_terms_are_words_and_phrases() -> None:
    assert [term.words for term in terms('bo "årlig status" 1-01-72 »åben')] == [
        ("bo",),
        ("aarlig", "status"),
        ("1", "01", "72"),
        ("aaben",),
    ]


@pytest.mark.parametrize(
    ("damage", "told"),
    [
        ("UPDATE passage SET body = 'andet' WHERE start = 0 AND \"end\" > 0", "a search does not find"),
        ("DELETE FROM passage", "a search does not find"),
        ("INSERT INTO passage VALUES (6553600, 0, 1, 'x', 0)", "a document that is gone"),
        ("INSERT INTO item_words (item_words) VALUES ('delete-all')", "item_words does not fit"),
        ("INSERT INTO passage_words (rowid, body) VALUES (65536, 'x')", "passage_words does not fit"),
        ("DROP TRIGGER item_words_put; UPDATE item SET search = 'x'", "item_words does not fit"),
    ],
)  # fmt: skip
def test_a_damaged_index_is_told_and_made_anew(path: Path, damage: str, told: str) -> None:
    with desk_on(path) as desk:
        number = an_item(desk, "Bo maler bænkene.")
    with closing(sqlite.driver().connect(path)) as connection:
        connection.executescript(damage)

    with desk_on(path) as desk:
        assert any(told in line for line in desk.check())
        desk.repair_index()
        assert desk.check() == []
        desk.edit(desk.item(number).seen, edit("Nyt"))
        assert found(desk, "nyt bænk") == [("item", number)]
        assert desk.check() == []
