import pytest

from importers.danish.people.mentions import kind_of, tokens_of
from importers.danish.people.names import initials, squeeze
from importers.danish.people.resolve import People
from importers.danish.people.subjects import Mentions
from importers.proposals import Participant, Responsible, ResponsibleKind
from tests.importers.danish.examples import proposals_of

PEOPLE = People(
    (
        Participant("Maj Skårhøj", organisation="Psykiatrien"),
        Participant("TinaMaria Larsen"),
        Participant("Jens Holm", initials="JEH"),
        Participant("Jens Bo Lind"),
        Participant("Frederik Berg"),
    )
)


def _resolved(text: str) -> list[Responsible]:
    mentions = Mentions(text, tokens_of(text), PEOPLE.known)
    return list(PEOPLE.resolve(list(mentions.at.values())).responsibles)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("Maj Skårhøj", "Maj Skårhøj"),
        ("Mai Skårhøj", "Maj Skårhøj"),
        ("TinaMaria", "TinaMaria Larsen"),
        ("Tina Maria Larsen", "TinaMaria Larsen"),
        ("FB", "Frederik Berg"),
        ("JEH", "JEH"),
        ("Jens Bo", "Jens Bo Lind"),
    ],
)
def test_a_name_is_found_among_those_who_met(written: str, name: str) -> None:
    assert [one.name for one in _resolved(written)] == [name]


def test_what_was_written_and_the_organisation_are_kept() -> None:
    (found,) = _resolved("Mai Skårhøj")
    assert found == Responsible("Maj Skårhøj", "Mai Skårhøj", ResponsibleKind.PERSON, "Psykiatrien")


def test_a_first_name_that_two_share_is_left_as_it_was_written() -> None:
    assert [one.name for one in _resolved("Jens")] == ["Jens"]


def test_a_single_letter_never_makes_two_people_one() -> None:
    assert [one.name for one in _resolved("Frederik G")] == ["Frederik G"]


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("kirkeværgen", ResponsibleKind.ROLE),
        ("skoleleder", ResponsibleKind.ROLE),
        ("teknikudvalget", ResponsibleKind.FORUM),
        ("arbejdsgruppen", ResponsibleKind.FORUM),
        ("børneforvaltningen", ResponsibleKind.ORGANISATION),
        ("ældreområdet", None),
        ("råd", None),
        ("salen", None),
    ],
)
def test_the_end_of_a_word_tells_what_kind_of_doer_it_names(
    word: str, kind: ResponsibleKind | None
) -> None:
    assert kind_of(word) is kind


def test_initials_are_made_in_each_way_that_offices_do() -> None:
    assert initials("Maja Skov Lund") == ("MSL", "ML", "MS")
    assert initials("Erik af Bo") == ("EB",)
    assert initials("Maja") == ()


def test_a_name_is_compared_without_its_spaces_and_marks() -> None:
    assert squeeze("Tina-Maria Å.") == "tinamariaå"


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Per, Maja Skov og kassereren finder en dato.", ["Per Lund", "Maja Skov", "kassereren"]),
        ("Der indhentes tilbud.", []),
        ("Per sender en regning til Maja Skov.", ["Per Lund"]),
        ("Herefter kontakter formanden og Per kommunen.", ["formanden", "Per Lund"]),
        ("Vi indkalder til møde.", []),
        ("Udvalget anmoder forvaltningen om at finde en løsning.", ["forvaltningen"]),
        ("Formanden (Maja) undersøger sagen.", ["Formanden"]),
        ("Planen udarbejdes af teknikudvalget.", ["teknikudvalget"]),
        ("Teknik- og Miljøforvaltningen indhenter tilbud.", ["Teknik- og Miljøforvaltningen"]),
        ("Udvalget for Børn og Unge kontakter skolen.", ["Udvalget for Børn og Unge"]),
        ("I samarbejde med Maja Skov finder Per en dato.", ["Per Lund"]),
        ("Begge sogne indsender regnskab.", ["Begge sogne"]),
        ("Forvaltningen til næste møde undersøger sagen.", ["Forvaltningen"]),
        ("Kontrakten gennemgås af advokaten, inden den sendes.", ["advokaten"]),
        ("Udvalget får en status på næste møde.", []),
        ("Maja Skov undersøger prisen. Hun sender den rundt.", ["Maja Skov", "Maja Skov"]),
    ],
)
def test_who_acts_is_responsible_and_nobody_else(said: str, names: list[str]) -> None:
    found = [one.name for proposal in proposals_of(said) for one in proposal.responsibles]
    assert found == names


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Teknik og Miljø udarbejder en plan.", ["Teknik og Miljø"]),
        ("Børn, Unge og Familie kontakter skolerne.", ["Børn, Unge og Familie"]),
        ("Per og Maja undersøger prisen.", ["Per Lund", "Maja Skov"]),
        ("KOSU og DASSOS udarbejder en procesplan.", ["KOSU", "DASSOS"]),
    ],
)
def test_a_department_with_og_in_its_name_is_one(sentence: str, names: list[str]) -> None:
    (found,) = proposals_of(sentence)

    assert [one.name for one in found.responsibles] == names
