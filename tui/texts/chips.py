"""The sign of a state: a glyph on a coloured chip `▐▲▌`, so that it reads without any colour."""

from textual.content import Content

from reports.grouping import Group
from store.rows import ItemRow, ItemState
from tui.plain import joined

GLYPHS = {
    "overdue": "▲",
    "soon": "●",
    "later": "○",
    "recurring": "↻",
    "closed": "✓",
    "none": "?",
}
BY_GROUP = {
    Group.OVERDUE: "overdue",
    Group.THIS_WEEK: "soon",
    Group.NEXT_FOUR_WEEKS: "soon",
    Group.LATER: "later",
    Group.NO_DUE: "none",
}


def chip(state: str) -> Content:
    """Three cells; half blocks at its sides make it a square."""
    colour = f"$chip-{state}"
    return joined(
        Content.styled("▐", colour),
        Content.styled(GLYPHS[state], f"bold {colour}-text on {colour}"),
        Content.styled("▌", colour),
    )


def state_of(item: ItemRow, group: Group) -> str:
    """What an item's chip shows; that a later one recurs is more telling than that it is later."""
    if item.state is ItemState.CLOSED:
        return "closed"
    return "recurring" if group is Group.LATER and item.recurrence else BY_GROUP[group]
