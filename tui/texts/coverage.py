"""What became of a document's sentences, in words and signs."""

from collections import Counter
from collections.abc import Mapping, Sequence

from textual.content import Content

from tui.coverage import PROPOSED, Fate, Read
from tui.plain import joined, line, plain
from wording import Wording
from wording.clean import clean_line

SIGNS = {
    Fate.PENDING: Content.styled("●", "bold $chosen"),
    Fate.ACCEPTED: Content.styled("✓", "bold $good-words"),
    Fate.REJECTED: Content.styled("×", "bold $late-words"),
    Fate.MERGED: Content.styled("↑", "$dim"),
    Fate.VETOED: Content.styled("–", "$dim"),
    Fate.NOTHING: Content.styled("·", "$dim"),
}


def summary(found: Sequence[Read], words: Wording) -> Content:
    """»12 sætninger læst · 3 foreslået · 2 fravalgt · 7 uden fund«."""
    fates = Counter(one.fate for one in found)
    parts = [
        plain(words.count("tui.read.sentences", len(found)), "bold"),
        plain(words.say("tui.read.proposed", n=sum(fates[one] for one in PROPOSED))),
        plain(words.say("tui.read.vetoed", n=fates[Fate.VETOED])),
        plain(words.say("tui.read.nothing", n=fates[Fate.NOTHING])),
    ]
    return Content(" · ").join(parts)


def about(one: Read | None, examples: Mapping[str, str | None], words: Wording) -> Content:
    """What became of one sentence, in a line, after its sign."""
    if one is None:
        return Content("")
    return joined(SIGNS[one.fate], Content(" "), line(_said(one, examples, words)))


def _said(one: Read, examples: Mapping[str, str | None], words: Wording) -> str:
    if one.proposal is not None:
        return words.say(f"tui.fate.{one.fate}", title=clean_line(one.proposal.title))
    if one.veto is None:
        return words.say("tui.fate.nothing")
    example = examples.get(one.veto) or one.veto
    return words.say("tui.fate.vetoed", example=clean_line(example))
