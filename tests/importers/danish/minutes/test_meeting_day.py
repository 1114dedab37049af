from datetime import date

import pytest

from tests.importers.danish.minutes.reading import minutes_in

POINT = "\n\n1. Budget\nBo ringer inden den 1. april 2024.\n\n2. Tag\nUdsat.\n"
HEADS = {
    "Referat af bestyrelsesmøde den 18. juli 2006": date(2006, 7, 18),
    "Referat udsendt 12. september 2017\nMøde den 6. september 2017": date(2017, 9, 6),
    "Referat\nDato: 12-03-2024\nGodkendt: 20-03-2024": date(2024, 3, 12),
    "Referat\nMødedato\n12. marts 2024": date(2024, 3, 12),
    "**Tid**: 18. februar 2026\n**Referatdato**: 23. februar 2026": date(2026, 2, 18),
    "Økonomiudvalget, 12-03-2024": date(2024, 3, 12),
    "Næste møde: 1. maj 2024\nReferat af møde 3. april 2024": date(2024, 4, 3),
    "Mødeplan 2022:\n\n9. februar\n5. maj\n\nReferat\ntil\nmødet i Forum\nden 5. maj 2022": date(
        2022, 5, 5
    ),
    "Dato: Tirsdag, Maj 8, 2018 - 17:00": date(2018, 5, 8),
    "Referat fra møde i Fagrådet\nOnsdag d.24.02.16.": date(2016, 2, 24),
    "Provstiudvalgsmøde onsdag den 18. september\n2024": date(2024, 9, 18),
    "9. marts 2016\nReferat af møde 9. marts 2016\nÅrsmødet er torsdag d. 21. april kl. 19": date(
        2016, 3, 9
    ),
    "Referat af møde mandag d. 31. oktober\nRundsendt d. 28-10-2011": date(2011, 10, 31),
}


@pytest.mark.parametrize(("head", "day"), HEADS.items())
def test_the_day_is_the_headers_and_of_this_meeting(head: str, day: date) -> None:
    assert minutes_in(head + POINT).meeting_date == day


def test_a_day_in_the_text_is_not_the_meetings() -> None:
    assert minutes_in(f"Referat{POINT}").meeting_date is None


def test_a_sentence_in_a_note_states_no_meeting() -> None:
    assert minutes_in("Notat\n\nBo ringer inden den 1. april 2024.\n").meeting_date is None


def test_a_day_without_a_year_has_that_of_the_same_day_in_full() -> None:
    text = f"PU-møde 11. marts kl. 13\n\nRegnskab 2013{POINT}\nMødet 11. marts 2014 er nr. 207.\n"
    assert minutes_in(text).meeting_date == date(2014, 3, 11)


def test_a_weekday_tells_the_year_among_those_that_the_text_names() -> None:
    head = "Referat fra møde onsdag d. 7. februar kl. 19\nTil stede: Bo"
    text = f"{head}\n\n1. Regnskab 2017\nGodkendt.\n\n2. Tag\nUdsat.\n"
    assert minutes_in(text).meeting_date == date(2018, 2, 7)


def test_a_day_whose_year_nothing_tells_is_not_read() -> None:
    assert minutes_in(f"Referat fra møde d. 7. februar{POINT}").meeting_date is None


def test_the_day_of_the_decisions_is_the_meetings_where_no_header_states_it() -> None:
    one = "Indstilling\nAt planen godkendes.\n\nBeslutning fra Rådet\nDato: 24. april 2014\n\nGodkendt.\n"
    text = f"13. Byfest\n{one}\n14. Temaaften den 2. oktober 2014\n{one}"
    assert minutes_in(text).meeting_date == date(2014, 4, 24)


def test_the_files_name_is_the_last_resort_and_flagged() -> None:
    minutes = minutes_in(f"Referat{POINT}", "referat 2024-03-12.txt")
    assert minutes.meeting_date == date(2024, 3, 12)
    assert minutes.document.flags == ("meeting-date:file-name",)


def test_a_header_beats_the_files_name() -> None:
    minutes = minutes_in(f"Møde den 3. april 2024{POINT}", "referat 2024-03-12.txt")
    assert minutes.meeting_date == date(2024, 4, 3)
    assert minutes.document.flags == ()


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("Næste møde: Tirsdag den 6. maj 2025", date(2025, 5, 6)),
        ("Næste møde: 4. marts", date(2025, 3, 4)),
        ("Næste bestyrelsesmøde afholdes den 4. september 2024 kl. 19", date(2024, 9, 4)),
        ("Næste gang: Onsdag d. 5/6", date(2024, 6, 5)),
        ("Næste møde\nAftales pr. mail.", None),
        ("Næste møde i Sundhedsudvalget er den 3. juni 2024.", None),
        ("Næste møde: 12. marts 2024", None),
    ],
)
def test_the_next_meeting_is_the_first_date_said_after(said: str, day: date | None) -> None:
    head = "Referat af møde den 2. april 2024"
    assert minutes_in(f"{head}\n\n1. Budget\nDrøftet.\n\n{said}\n").next_meeting == day


@pytest.mark.parametrize(
    "plan",
    [
        "Mødeplan 2024:\n\n7. februar\n15. maj\n\nReferat",
        "Mødedatoer 2024: 7. februar og 15. maj",
        "Kommende møder:\n- 7. februar 2024\n- 15. maj 2024\nAlle kl. 9",
    ],
)
def test_a_plan_lists_its_days_until_a_line_that_is_none(plan: str) -> None:
    assert minutes_in(f"Forum\n\n{plan}\n").meeting_plan == (date(2024, 2, 7), date(2024, 5, 15))
