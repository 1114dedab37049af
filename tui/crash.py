"""What is printed when the program itself fails: where, and never what it was working on."""

import traceback

from wording import Wording


def told(error: BaseException, words: Wording) -> str:
    """The places and kinds of the failure; no message and no variable, for both hold names.

    Textual's own print shows every local variable: the decisions and people on the screen.
    """
    parts = [words.say("tui.crash.title"), ""]
    for link in _chain(error):
        parts += traceback.format_tb(link.__traceback__)
        parts.append(type(link).__qualname__ + "\n")
    parts.append(words.say("tui.crash.after"))
    return "\n".join(part.rstrip("\n") for part in parts) + "\n"


def _chain(error: BaseException) -> list[BaseException]:
    """The failure with what caused it, first cause first."""
    links: list[BaseException] = []
    link: BaseException | None = error
    while link is not None and link not in links:
        links.insert(0, link)
        link = link.__cause__ or link.__context__
    return links
