"""The filter language: what is understood, where it is not, and how it may go on."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from importers.proposals import Kind
from reports.filtering import pointed, told, understood, vocabulary
from store.filters.completing import completed, completions
from store.filters.values import Condition, Days, FilterError, Key, Value
from store.rows import ItemState
from wording import load

TODAY = date(2026, 11, 24)  # a Tuesday in week 48
DANISH = load("da")


def asked(text: str) -> list[tuple[Key, tuple[Value, ...], bool]]:
    conditions = understood(text, DANISH, today=TODAY).conditions
    return [(one.key, one.values, one.negated) for one in conditions]


def days(text: str) -> Value:
    ((_, (value,), _),) = asked(text)
    return value


def test_a_filter_reads_like_words() -> None:
    text = 'forum:driftsforum ansvarlig:"maj s",ingen -status:åben type:opgave forfalden "årlig status"'

    assert asked(text) == [
        (Key.FORUM, ("driftsforum",), False),
        (Key.RESPONSIBLE, ("maj s", None), False),
        (Key.STATE, (frozenset({ItemState.OPEN}),), True),
        (Key.KIND, (Kind.TASK,), False),
        (Key.OVERDUE, (), False),
        (Key.TEXT, ('"årlig status"',), False),
    ]


def test_each_condition_says_where_it_stands() -> None:
    first, second = understood(" forum:a  -bænk", DANISH, today=TODAY).conditions

    assert first == Condition(Key.FORUM, ("a",), 1, 8)
    assert second == Condition(Key.TEXT, ("bænk",), 10, 15, negated=True)


@pytest.mark.parametrize("text", ["ANSVARLIG:maj", "responsible:maj", "hvem:maj"])
def test_case_and_language_do_not_count(text: str) -> None:
    assert asked(text) == [(Key.RESPONSIBLE, ("maj",), False)]


@pytest.mark.parametrize("text", ["status:aaben", "state:open", "tilstand:ÅBEN"])
def test_states_are_understood_with_and_without_danish_letters(text: str) -> None:
    assert asked(text) == [(Key.STATE, (frozenset({ItemState.OPEN}),), False)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("frist:<3u", None, "2026-12-15"),
        ("frist:3u", "2026-11-24", "2026-12-15"),
        ("frist:>3u", "2026-12-16", None),
        ("due:<=2weeks", None, "2026-12-08"),
        ("frist:<1m", None, "2026-12-24"),
        ("frist:uge48", "2026-11-23", "2026-11-29"),
        ("frist:u2", "2027-01-11", "2027-01-17"),  # the nearest week 2
        ("frist:uge53-2026", "2026-12-28", "2027-01-03"),
        ("frist:2026-12", "2026-12-01", "2026-12-31"),
        ("frist:2027", "2027-01-01", "2027-12-31"),
        ("frist:2026-12-01", "2026-12-01", "2026-12-01"),
        ("frist:1/12", "2026-12-01", "2026-12-01"),
        ("frist:1.2.", "2027-02-01", "2027-02-01"),
        ("frist:24/12-26", "2026-12-24", "2026-12-24"),
        ("frist:<1/12", None, "2026-11-30"),
        ("frist:<=1/12", None, "2026-12-01"),
        ("frist:>2026-12", "2027-01-01", None),
        ("frist:>=uge49", "2026-11-30", None),
        ("frist:1/12..15/12", "2026-12-01", "2026-12-15"),
        ("frist:i-dag", "2026-11-24", "2026-11-24"),
        ("oprettet:<2u", "2026-11-10", "2026-11-24"),
        ("oprettet:>1å", None, "2025-11-23"),
        ("lukket:2026-10", "2026-10-01", "2026-10-31"),
    ],
)
def test_days_are_meant_from_today(text: str, first: str | None, last: str | None) -> None:
    expected = Days(*(date.fromisoformat(day) if day else None for day in (first, last)))
    assert days(text) == expected


def test_no_due_at_all_can_be_asked_for() -> None:
    assert asked("frist:ingen") == asked("due:none") == [(Key.DUE, (None,), False)]


@pytest.mark.parametrize(
    ("text", "why", "place"),
    [
        ("bo forumm:nord", "key", "forumm"),
        ("forfalden:ja", "key", "forfalden"),
        ("bo frist:", "value", "frist:"),
        ('forum:""', "value", 'forum:""'),
        ("frist:snart", "days", "snart"),
        ("frist:31/2", "days", "31/2"),
        ("frist:uge54", "days", "uge54"),
        ("frist:<99999999u", "days", "<99999999u"),
        ("frist:9999å", "days", "9999å"),
        ("frist:2026-13", "days", "2026-13"),
        ("frist:1/12..", "days", "1/12.."),
        ("status:åben,halv", "name", "halv"),
        ("type:møde", "name", "møde"),
    ],
)
def test_a_mistake_is_told_at_its_place(text: str, why: str, place: str) -> None:
    with pytest.raises(FilterError) as failed:
        understood(text, DANISH, today=TODAY)

    assert (failed.value.why, text[failed.value.start : failed.value.end]) == (why, place)
    assert told(failed.value, DANISH)


def test_the_place_is_pointed_at_and_what_is_possible_is_said() -> None:
    with pytest.raises(FilterError) as failed:
        understood("bo status:halv", DANISH, today=TODAY)

    message, text, mark = pointed(failed.value, "bo status:halv", DANISH).splitlines()
    assert "åben, i-gang, afventer" in message
    assert text[mark.index("^") : mark.rindex("^") + 1] == "halv"


@given(text=st.text(alphabet=st.sampled_from('abf:<>-,"»« .3u/forumist')))
def test_any_text_is_a_filter_or_a_mistake_with_a_place(text: str) -> None:
    try:
        conditions = understood(text, DANISH, today=TODAY).conditions
    except FilterError as error:
        assert 0 <= error.start <= error.end <= len(text)  # noqa: PT017 - both ends are right
    else:
        assert all(text[one.start : one.end].strip() for one in conditions)


def values(key: Key) -> list[str]:
    return {
        Key.FORUM: ["Bestyrelsen", "Driftsforum Nord"],
        Key.RESPONSIBLE: ["Bo Ågård", "Maj Skårhøj"],
    }.get(key, [])


@pytest.mark.parametrize(
    ("typed", "becomes"),
    [
        ("an", "ansvarlig:"),
        ("bo fo", "bo forum:"),
        ("forf", "forfalden"),
        ("forum:", "forum:Bestyrelsen"),
        ("forum:dr", 'forum:"Driftsforum Nord"'),
        ("forum:nord", 'forum:"Driftsforum Nord"'),
        ('forum:"Driftsforum N', 'forum:"Driftsforum Nord"'),
        ("ansvarlig:aag", 'ansvarlig:"Bo Ågård"'),
        ("-status:afv", "-status:afventer"),
        ("status:åben,k", "status:åben,klar"),
        ("type:m", "type:milepæl"),
        ("", None),
        ("forum:dr ", None),
        ("forum:zz", None),
        ("status:klar", None),
        ("sag:", None),
    ],
)
def test_what_may_follow_is_offered(typed: str, becomes: str | None) -> None:
    offered = completions(typed, vocabulary("da"), values)
    assert (completed(typed, offered[0]) if offered else None) == becomes


def test_every_state_kind_and_key_has_a_word_in_both_languages() -> None:
    for language in ("da", "en"):
        known = vocabulary(language)
        assert set(known.shown) == set(Key) - {Key.TEXT}
        assert len(known.shown_values[Key.STATE]) == len(ItemState) + 1
        assert set(known.kinds.values()) == set(Kind)
