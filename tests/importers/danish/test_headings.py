from collections import Counter

from importers.danish.minutes.naming import fold
from importers.danish.words.headings import LABELS, WEAK_CASE

PHRASES = [phrase for listed in LABELS.values() for phrase in listed] + list(WEAK_CASE)


def test_a_phrase_stands_in_one_table_once() -> None:
    twice = [phrase for phrase, times in Counter(PHRASES).items() if times > 1]
    assert twice == []


def test_a_phrase_is_written_as_it_reads_when_folded() -> None:
    assert [phrase for phrase in PHRASES if fold(phrase) != phrase] == []
