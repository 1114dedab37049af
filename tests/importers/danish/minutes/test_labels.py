import pytest

from importers.proposals import SectionKind
from tests.importers.danish.minutes.reading import label_in

ALONE = {
    "Indstilling": SectionKind.RECOMMENDATION,
    "INDSTILLING:": SectionKind.RECOMMENDATION,
    "Administrationens indstilling": SectionKind.RECOMMENDATION,
    "Børne- og Ungeudvalgets indstilling": SectionKind.RECOMMENDATION,
    "Indstilling til Byrådet:": SectionKind.RECOMMENDATION,
    "Sagsfremstilling": SectionKind.CASE,
    "Resumé:": SectionKind.CASE,
    "Lovgrundlag": SectionKind.CASE,
    "Tidligere beslutninger": SectionKind.CASE,
    "Beslutning": SectionKind.DECISION,
    "**Beslutning:**": SectionKind.DECISION,
    "<h3>Beslutning</h3>": SectionKind.DECISION,
    "Beslutning (åben)": SectionKind.DECISION,
    "Beslutning i Børne- og Ungeudvalget den 3. maj 2023": SectionKind.DECISION,
    "Beslutning Børne- og Undervisningsudvalget, 03-05-2023": SectionKind.DECISION,
    "Økonomiudvalget, 12-03-2024": SectionKind.DECISION,
    "Kultur- og Idrætsudvalget, 08-05-2018, pkt. 58": SectionKind.DECISION,
    "Beslutningstema": SectionKind.CASE,
    "Administrative, miljømæssige og sundhedsmæssige konsekvenser": SectionKind.CASE,
    "Hvem beslutter": SectionKind.CASE,
    "Provstiudvalgets beslutning:": SectionKind.DECISION,
    "Referat – punkt 5:": SectionKind.DECISION,
    "Konklusion": SectionKind.DECISION,
    "Uddybning:": SectionKind.ELABORATION,
    "Videre proces": SectionKind.PROCESS,
    "Tids- og procesplan": SectionKind.PROCESS,
    "## Aktionsliste": SectionKind.ACTIONS,
    "To do": SectionKind.ACTIONS,
    "Hvem gør hvad?": SectionKind.ACTIONS,
    "Bilag": SectionKind.ATTACHMENTS,
    "Mødedeltagere:": SectionKind.PARTICIPANTS,
    "c ) Tilstedeværende": SectionKind.PARTICIPANTS,
    "Afbud fra:": SectionKind.PARTICIPANTS,
}
INLINE = {
    "Beslutning: Godkendt.": (SectionKind.DECISION, "Godkendt."),
    "Kulturudvalget, d. 12. marts 2014: Godkendt.": (SectionKind.DECISION, "Godkendt."),
    "Beslutning - Godkendt.": (SectionKind.DECISION, "Godkendt."),
    "Beslutning. Godkendt.": (SectionKind.DECISION, "Godkendt."),
    "Beslutning     Godkendt.": (SectionKind.DECISION, "Godkendt."),
    "<b>Beslutning:</b> Godkendt.": (SectionKind.DECISION, "Godkendt."),
    "**Indstilling:** At sagen drøftes": (SectionKind.RECOMMENDATION, "At sagen drøftes"),
    "Baggrund: Loven er ny.": (SectionKind.CASE, "Loven er ny."),
    "Opgave: MR laver oplæg": (SectionKind.ACTIONS, "MR laver oplæg"),
    "Til stede: Anne Bo": (SectionKind.PARTICIPANTS, "Anne Bo"),
    "Fraværende Bent Holm": (SectionKind.PARTICIPANTS, "Bent Holm"),
    "Der var afbud fra Bent Holm": (SectionKind.PARTICIPANTS, "Bent Holm"),
    "Det indstilles, at loven følges": (
        SectionKind.RECOMMENDATION,
        "Det indstilles, at loven følges",
    ),
}
NONE = [
    "Referat af bestyrelsesmødet den 3. maj 2023",
    "Referat fra mødet i januar",
    "Indstillingen blev godkendt.",
    "Beslutningen blev udsat til næste møde.",
    "Konklusionen er klar",
    "baggrund af de nye regler",
    "Deltagerne ønskede mere tid.",
    "Udvalget indstiller til Byrådet, at sagen udsættes.",
    "Bilaget eftersendes.",
    "Opgaven løses af Bo Dam.",
    "Referent",
    "Side 1 af 8",
    "",
]


@pytest.mark.parametrize(("text", "kind"), ALONE.items())
def test_a_line_alone_is_a_label(text: str, kind: SectionKind) -> None:
    label = label_in(text)
    assert label is not None
    assert (label.kind, label.inline) == (kind, False)


@pytest.mark.parametrize(("text", "expected"), INLINE.items())
def test_a_label_may_have_its_text_on_its_line(
    text: str, expected: tuple[SectionKind, str]
) -> None:
    label = label_in(text)
    assert label is not None
    said = text[label.body :].removesuffix("</b>")
    assert (label.kind, said, label.inline) == (*expected, True)


@pytest.mark.parametrize("text", NONE)
def test_prose_is_no_label(text: str) -> None:
    assert label_in(text or "x") is None


@pytest.mark.parametrize("text", ["Afbud:", "Fraværende: Bo Dam", "Ej til stede: Bo Dam"])
def test_the_absent_are_told_from_those_who_met(text: str) -> None:
    label = label_in(text)
    assert label is not None
    assert label.absent


@pytest.mark.parametrize("text", ["Økonomi", "Høring: Ingen", "Kommunikation:"])
def test_some_words_are_labels_in_formal_minutes_only(text: str) -> None:
    label = label_in(text)
    assert label is not None
    assert (label.kind, label.weak) == (SectionKind.CASE, True)
