"""What went wrong in the store, and what to do."""

from datetime import datetime

from store.errors import CannotUndoError, InvalidError, StoreError
from tui.given import Given
from tui.texts.history import what
from wording.clean import clean_line
from wording.dates import short


def trouble(given: Given, error: StoreError) -> str:
    """An error in a sentence or two; what stands in the way of an undo is named."""
    words = given.words
    at = error.details.get("at")
    if isinstance(error, CannotUndoError) and isinstance(at, datetime):
        moment = at.astimezone(given.zone)
        return words.say(
            "tui.in_the_way",
            who=clean_line(str(error.details.get("who"))),
            what=what(words, str(error.details.get("regards") or error.details.get("what"))),
            day=short(words, moment.date(), today=given.today),
            time=f"{moment:%H.%M}",
        )
    key = f"errors.{error.code}"
    if isinstance(error, InvalidError) and error.details.get("field") == "state":
        key = "errors.invalid-state"
    return words.say(key if key in words.texts else "errors.store", **error.details)
