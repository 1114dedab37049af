import pytest

from tests.importers.danish.minutes.reading import minutes_in

FORA = {
    "Referat\ntil\nmødet i Psykiatriforum\nden 10. november 2022": "Psykiatriforum",
    "Referat\nDriftsforum Voksne – Klynge MIDT\nOnsdag d. 9. december 2020": "Driftsforum Voksne – Klynge MIDT",
    "Referat af bestyrelsesmøde i IMADA Fagråd\n24. september 2025": "IMADA Fagråd",
    "Referat fra menighedsrådsmøde i Nordby Sogn\n6. februar 2024": "Menighedsråd, Nordby Sogn",
    "Børne- og Ungeudvalget\nReferat\nonsdag den 3. maj 2023": "Børne- og Ungeudvalget",
    "Økonomiudvalget, 12-03-2024": "Økonomiudvalget",
    "NORDBY SOGNS MENIGHEDSRÅD\nReferat": "Nordby Sogns Menighedsråd",
    "**Mødenavn**: Projektgruppen Digital Post\n**Tid**: 3. juni 2024": "Projektgruppen Digital Post",
    "SKOLEBESTYRELSESMØDE\n\nDato: 12-03-2024": "Skolebestyrelse",
    "Dagsorden til møde i Hovedudvalget\n14. november 2024": "Hovedudvalget",
    "Udvalget for Børn, Familie og Skole\nOnsdag den 30. januar 2019": "Udvalget for Børn, Familie og Skole",
    "Status på projekt Digital Post": None,
}


@pytest.mark.parametrize(("head", "forum"), FORA.items())
def test_the_forum_is_named_as_the_header_names_it(head: str, forum: str | None) -> None:
    assert minutes_in(f"{head}\n\n1. Budget\nDrøftet.\n\n2. Tag\nUdsat.\n").forum == forum


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("Sted: Nordby Rådhus, lokale 214", "Nordby Rådhus, lokale 214"),
        ("**Sted**: Biblioteket", "Biblioteket"),
        ("Møde den 10. november 2022 kl. 10:15\ni Viborg Rådhus, M5", "Viborg Rådhus, M5"),
        ("Møde den 6. februar 2024 kl. 19.00 i Sognegården", "Sognegården"),
        ("Møde den 6. februar 2024 kl. 19-21 hos Susie", "Susie"),
        ("Møde den 6. februar 2024", None),
    ],
)
def test_the_place_stands_after_a_label_or_the_hour(head: str, place: str | None) -> None:
    assert minutes_in(f"Referat\n{head}\n\n1. Budget\nDrøftet.\n\n2. Tag\nUdsat.\n").place == place
