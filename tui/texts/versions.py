"""A field of a follow-up in words, as two versions of it stand beside each other."""

from datetime import date

from reports.dues import due_words
from reports.recurring import recurrence_words
from store.rows import ItemEdit
from tui.texts.people import names
from wording import Wording
from wording.clean import clean_line


def field_words(words: Wording, edit: ItemEdit, name: str, today: date) -> str:
    """What the field says; »–« where it says nothing."""
    match name:
        case "due":
            return clean_line(due_words(words, edit.due, today=today))
        case "responsibles":
            return names(words, edit.responsibles)
        case "recurrence":
            return recurrence_words(words, edit.recurrence)
        case "kind":
            return words.say(f"tui.kind.{edit.kind}")
        case _:
            return clean_line(str(getattr(edit, name) or "–"))
