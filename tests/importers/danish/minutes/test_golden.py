"""Small minutes in many layouts, each with the structure that a reader sees in it."""

import json
from pathlib import Path

import pytest

from tests.importers.danish.minutes.refresh_golden import TEXTS, minutes_of, shape, twin


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_a_layout_is_read_as_its_twin_says(path: Path) -> None:
    expected = json.loads(twin(path).read_text("utf-8"))
    assert shape(minutes_of(path)) == expected


def test_there_are_enough_layouts_to_call_it_a_genre() -> None:
    assert len(TEXTS) >= 12
