"""The due list's headings, and the counts of all groups in one row of chips."""

from collections.abc import Mapping, Sized

from textual.content import Content

from reports.grouping import Group
from tui.plain import joined, line, plain
from tui.texts.chips import BY_GROUP, chip
from wording import Wording

ROOMY = 96


def group_line(group: Group, count: int, width: int, words: Wording) -> Content:
    """»Overskredet 4 ─────«."""
    style = "bold $late-words" if group is Group.OVERDUE else "bold"
    name = line(words.say(f"tui.group.{group}"), style)
    head = joined(Content(" "), name, plain(f" {count} ", "$dim"))
    rule = Content.styled("─" * max(0, width - head.cell_length - 2), "$rule")
    return joined(head, rule)


def summary(
    groups: Mapping[Group, Sized], forum: str | None, words: Wording, *, width: int
) -> Content:
    """A chip and a count for each group, and the forum that the list is limited to."""
    parts = [joined(chip(BY_GROUP[group]), _count(group, groups, words)) for group in Group]
    gap = "   " if width >= ROOMY else " "
    said = joined(Content(gap if width >= ROOMY else ""), Content(gap).join(parts))
    if forum is None:
        return said
    only = line(words.say("tui.due.only", forum=forum), "bold $chosen")
    return joined(said, Content(gap), only)


def _count(group: Group, groups: Mapping[Group, Sized], words: Wording) -> Content:
    number = plain(f"{len(groups[group])} ", "bold")
    return joined(number, line(words.say(f"tui.group_low.{group}"), "$dim"))
