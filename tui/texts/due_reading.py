"""What a typed due is read as: »læst som fre 30. okt · om 38 dage«, and examples while it is empty."""

from datetime import date

from textual.content import Content

from reports.dues import due_words
from reports.recurring import recurrence_words
from tui.plain import line
from tui.reading import Understood
from tui.texts.when import distance
from wording import Wording
from wording.dates import short


def reading_lines(
    understood: Understood, reference: date, words: Wording, today: date
) -> list[Content]:
    """The reading, how far away it is, what it counts from, and a few examples."""
    lines = [*_said(understood, words, today), Content("")]
    counted = short(words, reference, today=today).replace("  ", " ")
    lines.append(line(words.say("tui.edit.counted", day=counted), "$dim"))
    lines += [line(example, "$dim") for example in words.say("tui.edit.examples").split("\n")]
    return lines


def _said(understood: Understood, words: Wording, today: date) -> list[Content]:
    if not understood.clear:
        return [line(words.say("tui.edit.unread"), "bold $late-words"), Content("")]
    said = [due_words(words, understood.due, today=today)]
    if understood.recurrence is not None:
        said.append(recurrence_words(words, understood.recurrence))
    lines = [line(words.say("tui.edit.read_as"), "$dim"), line(" · ".join(said), "bold")]
    far = distance(words, understood.due, today)
    return [*lines, line(far)] if far else lines
