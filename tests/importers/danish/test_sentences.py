import pytest

from importers.danish.sentences import sentences


def _cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Per indhenter tilbud til ca. 5.000 kr. inden mødet.",
        "Mødet d. 9. december er flyttet.",
        "Jf. nr. 4 i bilag 2 sendes planen i høring.",
        "Der inviteres bl.a. formænd, jf. pkt. 3.",
        "Formand H. C. Hansen kontakter kommunen.",
        "Punktet tages op den 3. Marts igen.",
        "Lokaler, forplejning m.v. bestilles.",
        "Aftalen opsiges pr. 1. juli.",
        "Mødet flyttes hhv. 3. og 10. maj.",
    ],
)
def test_a_point_inside_a_sentence_does_not_end_it(text: str) -> None:
    assert _cut(text) == [text]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Vedtaget. Per følger op.", ["Vedtaget.", "Per følger op."]),
        ("Kan vi det? Maja undersøger.", ["Kan vi det?", "Maja undersøger."]),
        ("Mødet er i 2021. Der serveres kaffe.", ["Mødet er i 2021.", "Der serveres kaffe."]),
        ("Det koster 500 kr. Per betaler.", ["Det koster 500 kr.", "Per betaler."]),
        ("Kaffe, kage m.v. Per bestiller.", ["Kaffe, kage m.v.", "Per bestiller."]),
        (
            "Det er planlagt til uge 25. Der er afbud.",
            ["Det er planlagt til uge 25.", "Der er afbud."],
        ),
        ("Taget er utæt | udsættes til maj", ["Taget er utæt", "udsættes til maj"]),
        ("»Vi gør det.« Per ringer.", ["»Vi gør det.«", "Per ringer."]),
    ],
)
def test_a_sentence_ends_where_a_new_one_begins(text: str, parts: list[str]) -> None:
    assert _cut(text) == parts


def test_nothing_is_lost_between_sentences() -> None:
    text = "Et. To!  Tre? "
    assert "".join(_cut(text)).replace(" ", "") == text.replace(" ", "")


def test_what_is_longer_than_any_sentence_is_cut_at_a_space() -> None:
    text = "ord " * 1000
    parts = _cut(text)
    assert len(parts) > 1
    assert max(map(len, parts)) <= 900
    assert " ".join(parts) == text.strip()
