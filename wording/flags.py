"""What was odd about a file, in words: a reader's flags as sentences."""

from collections.abc import Iterable, Iterator

from wording import Wording
from wording.clean import clean_line


def told(flags: Iterable[str], words: Wording) -> Iterator[str]:
    """A sentence for each flag; one that we have no words for is still told."""
    for flag in flags:
        name, _, value = flag.partition(":")
        key = f"flags.{name}"
        refusal = f"errors.{value}"
        if name == "attachment" and refusal in words.texts:
            yield words.say(key, value=words.say(refusal))
        elif key in words.texts:
            yield words.say(key, value=clean_line(value))
        else:
            yield words.say("flags.other", value=clean_line(flag))
