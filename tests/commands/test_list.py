"""`opfoelg list FILTER…`: the filter language on the command line."""

import pytest

from commands.list_ import typed
from commands.parser import shielded
from tests.running import Run


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (["bænke", "forum:nord"], "bænke forum:nord"),
        (["forum:drift nord"], 'forum:"drift nord"'),  # its marks were the shell's
        (["-forum:drift nord"], '-forum:"drift nord"'),
        (["forum:nord frist:<3u"], "forum:nord frist:<3u"),
        (["bænke og træer"], "bænke og træer"),
        (['forum:"drift nord"'], 'forum:"drift nord"'),
    ],
)
def test_the_filter_is_what_was_typed(arguments: list[str], text: str) -> None:
    assert typed(arguments) == text


def test_a_condition_that_must_not_hold_is_no_option() -> None:
    assert shielded(["-status:klar", "-h", "--ids", "-x:1"]) == [
        " -status:klar",
        "-h",
        "--ids",
        "-x:1",
    ]


def test_a_mistake_is_pointed_at(opfoelg: Run) -> None:
    ran = opfoelg("list", "bo", "status:halv", "-type:opgave")

    assert ran.code == 2
    first, text, mark = ran.err.splitlines()
    assert "»halv« kendes ikke. Skriv en af åben, i-gang" in first
    assert (text, mark) == ("  bo status:halv  -type:opgave", "            ^^^^")
