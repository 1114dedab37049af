"""A line of the due list where there is little room."""

from dataclasses import replace
from datetime import date

from importers.proposals import Certainty, Due, Grain
from store.desk import Desk
from tests.tui.nordby import TODAY
from tui.texts.item_line import item_line
from wording import load

LONG = "Driftsforum for ældrepleje, kostforplejning og sygepleje"


def test_a_far_day_and_a_forums_code_stand_whole_and_apart(desk: Desk) -> None:
    day = date(2027, 2, 26)
    due = Due("uge 8 2027", date(2027, 2, 22), day, Grain.WEEK, Certainty.EXACT)
    item = replace(desk.items()[0], due=due, forum=LONG)

    said = item_line(item, 78, load("da"), TODAY).plain

    assert "26. feb 2027 " in said
    assert "uge" not in said
    assert said.split()[-1] == "DÆKS"
