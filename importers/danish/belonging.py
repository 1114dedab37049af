"""Which sentence says only more of the one before: its day, its answer, when it comes back."""

import re
from typing import TYPE_CHECKING

from importers.danish.cue import Sentence
from importers.danish.engine import Candidate
from importers.danish.units import Unit

if TYPE_CHECKING:
    from importers.danish.drafts import Draft

_MOST_WORDS, _BARE_WORDS = 9, 4
_DEADLINE = re.compile(r"\W*(?:tids)?(?:frist|deadline)(?:en)?\W{0,3}(?:er|:)\s*\S", re.IGNORECASE)
# »Afleveres senest 15. april.«: only the day of what was just said.
_HANDED_IN = re.compile(
    r"\W*(?:skal\s+)?(?:afleveres|indsendes|indleveres|returneres|være\s+(?:klar|færdig)|klar|færdig|gerne|svar|tilbagemelding|tilmelding|(?:svar|ansøgnings|tilmeldings|afleverings|høringss?)frist(?:en)?|seneste\s+frist)"
    r"\W+(?:er\s+|til\s+\S+\s+)?(?:senest|inden|den|d\.|\d)",
    re.IGNORECASE,
)
# »Denne drøftelse afholdes, når …«, »Mødet er planlagt til …«: the day of what was just said.
_DETAILS = re.compile(
    r"\W*(?:denne|dette|disse|den første|møde(?:t|rne)?)\s+(?:[^\s.,;:]+\s+){0,4}?"
    r"(?:afholdes|holdes|planlægges|vil være|vil blive holdt|(?:er|bliver)\s+(?:planlagt|programsat|fastsat|berammet)|finder sted|sker|forventes)\b",
    re.IGNORECASE,
)


def belongs_to(last: "Draft", sentence: Sentence, best: Candidate | None, unit: Unit) -> bool:
    """A sentence that only says more of the one before: its day, or when it comes back."""
    short = len(sentence.tokens) <= _MOST_WORDS
    if _DEADLINE.match(sentence.text) or (short and _HANDED_IN.match(sentence.text)):
        return True
    if last.unit is unit and _DETAILS.match(sentence.text):
        return True
    bare = last.rule == "agenda.postponed" and len(last.sentences[-1].words) <= _BARE_WORDS
    return bare and best is not None and best.rule.startswith("agenda.")


def answers(best: Candidate, sentence: Sentence) -> bool:
    """»Der tilbagemeldes på næste møde« belongs to what is reported on."""
    short = len(sentence.tokens) <= _MOST_WORDS
    return (
        best.rule == "report.back"
        and sentence.tokens[0].low == "der"
        and short
        and not best.cue.who
        and sentence.words.isdisjoint({"vi"})
    )
