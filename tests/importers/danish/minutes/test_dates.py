from datetime import date

import pytest

from importers.danish.minutes.dates import (
    _MONTH_FIRST,
    _MONTH_FIRST_CORE,
    _WRITTEN,
    _WRITTEN_CORE,
    _around,
    coming,
    dates_in,
    day_in_name,
)

WHOLE = {
    "Onsdag d. 9. december 2020 kl. 8.30": date(2020, 12, 9),
    "den 10. november 2022 kl. 10:15": date(2022, 11, 10),
    "Dato: 12-03-2024": date(2024, 3, 12),
    "mandag den 28. marts 2022": date(2022, 3, 28),
    "bestyrelsesmøde 4/11-2013": date(2013, 11, 4),
    "26/11 – 2009": date(2009, 11, 26),
    "3/11 2018": date(2018, 11, 3),
    "30.08.2015": date(2015, 8, 30),
    "2024-03-12": date(2024, 3, 12),
    "d. 15/4-26": date(2026, 4, 15),
    "8 April 2010": date(2010, 4, 8),
    "11. maj, 2016": date(2016, 5, 11),
    "torsdag, den 9. september 2009": date(2009, 9, 9),
}


@pytest.mark.parametrize(("text", "day"), WHOLE.items())
def test_a_whole_date_is_read(text: str, day: date) -> None:
    assert [(found.day, found.year_stated) for found in dates_in(text)] == [(day, True)]


@pytest.mark.parametrize(
    "text",
    [
        "31. februar 2024",
        "12-13-2024",
        "kl. 10.30-11.30",
        "Sagsnr. 1-01-72-116-21",
        "tlf. 12 34 56 78",
        "3. klasse",
        "9. februar",
        "uge 12",
    ],
)
def test_what_is_no_whole_date_is_not_read(text: str) -> None:
    assert dates_in(text) == []


def test_a_day_without_a_year_needs_one() -> None:
    assert [found.day for found in dates_in("9. februar", 2022)] == [date(2022, 2, 9)]


def test_a_weekday_that_does_not_fit_the_year_gives_nothing() -> None:
    assert dates_in("mandag den 31. oktober", 2012) == []
    assert [found.day for found in dates_in("mandag d. 31. oktober", 2011)] == [date(2011, 10, 31)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("4. september", date(2024, 9, 4)),
        ("4. marts", date(2025, 3, 4)),
        ("tirsdag d. 19. januar", None),
        ("mandag den 20. januar", date(2025, 1, 20)),
        ("4. marts 2030", date(2030, 3, 4)),
    ],
)
def test_a_day_without_a_year_is_the_first_to_come(text: str, day: date | None) -> None:
    assert [found.day for found in coming(text, date(2024, 6, 1))] == ([day] if day else [])


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2013-11-04.txt", date(2013, 11, 4)),
        ("ef-20060718.txt", date(2006, 7, 18)),
        ("referat 03.01.2024.txt", date(2024, 1, 3)),
        ("askholm-10-oct-2023.txt", date(2023, 10, 10)),
        ("referat-091110.txt", None),
        ("20249999.txt", None),
        ("2024-01-03 rettet 2024-02-03.txt", None),
        ("referat.txt", None),
    ],
)
def test_a_files_name_may_state_one_day(name: str, day: date | None) -> None:
    assert day_in_name(name) == day


FORMS = (
    "tirsdag den 3. maj 2022",
    "Torsdagen,den 12.januar 2023",
    "d. 3 - maj",
    "3.-maj-2022",
    "12. 12. december 2021",
    "fredag den 1. lørdag den 2. juni 2020,",
    "31. april.. 2024 maj 5, 2019",
    "Maj 8, 2018 Maj 8,  2018 9. maj 8, 2018",
    "søndag . . den   9   oktober - 1999x",
)


def test_dates_found_by_their_core_are_those_found_anywhere() -> None:
    text = "\n".join((*FORMS, "".join(FORMS), *(f"x{form}x 1{form}9" for form in FORMS)))
    for pattern, core in ((_WRITTEN, _WRITTEN_CORE), (_MONTH_FIRST, _MONTH_FIRST_CORE)):
        found = [match.span() for match in _around(*core, pattern, text)]
        assert found == [match.span() for match in pattern.finditer(text)]
