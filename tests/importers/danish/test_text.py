from hypothesis import given
from hypothesis import strategies as st

from importers.danish.text import heal
from importers.proposals import Span

LINES = st.lists(st.text(alphabet="abcæøå -.\t\u00ad*", max_size=20), min_size=1, max_size=6)


def _healed(text: str) -> tuple[str, list[int]]:
    spans: list[Span] = []
    at = 0
    for line in text.split("\n"):
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    healed = heal(text, spans)
    return healed.text, list(healed.places)


def test_a_word_broken_at_the_end_of_a_line_is_whole_again() -> None:
    assert _healed("Driftsfor-\num mødes")[0] == "Driftsforum mødes"


def test_a_hyphen_that_belongs_to_the_word_stays() -> None:
    assert _healed("børne-\nog ungeområdet")[0] == "børne- og ungeområdet"
    assert _healed("Nord-\nSyd")[0] == "Nord- Syd"


def test_white_space_of_all_kinds_is_one_space() -> None:
    assert _healed("a \t b\u00a0c")[0] == "a b c"


def test_bold_marks_are_no_letters() -> None:
    assert _healed("**Ansvarlig**: Per")[0] == "Ansvarlig: Per"


@given(LINES)
def test_every_healed_letter_stands_where_it_says(lines: list[str]) -> None:
    text = "\n".join(lines)
    healed, places = _healed(text)
    assert len(healed) == len(places)
    assert places == sorted(places)
    assert all(
        letter == " " or text[place] == letter for letter, place in zip(healed, places, strict=True)
    )


def test_a_stretch_of_healed_text_leads_back_to_the_document() -> None:
    text = "Per kontak-\nter provstiet."
    healed = heal(text, [Span(0, 11), Span(12, len(text))])
    start = healed.text.index("kontakter")
    span = healed.span(start, start + len("kontakter"))
    assert text[span.start : span.end] == "kontak-\nter"


def test_a_soft_hyphen_parts_nothing() -> None:
    assert _healed("besty\u00adrelsen")[0] == "bestyrelsen"


def test_a_tag_parts_words() -> None:
    assert _healed("Per ringer<br>Maja skriver")[0] == "Per ringer Maja skriver"
