"""How a file that could not be read is told: its name, why, and what to do."""

from commands.output import complain
from importers.errors import ReaderError
from wording import Wording
from wording.clean import clean_line


def reason(error: ReaderError, words: Wording) -> str:
    """Why `error`'s file was refused, as a sentence."""
    return words.say(f"errors.{error.code}", **error.details)


def tell(error: ReaderError, words: Wording) -> None:
    """Say on the error stream which file was refused and why."""
    complain(f"{clean_line(error.name)}: {reason(error, words)}")
