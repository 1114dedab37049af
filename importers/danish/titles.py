"""Titles: the quote made short by leaving out, with the verb put first where it stands apart."""

import re

from importers.danish.cue import Cue
from importers.danish.forms import passive, present
from importers.danish.words.verbs import DOING, DOING_PHRASES

LONGEST = 90
_HEADS = {verb.split()[0] for verb in DOING_PHRASES}
_INFINITIVE_OF = {present(verb): verb for verb in (*DOING, *_HEADS)}
_ACTIVE_OF = {passive(verb): verb for verb in (*DOING, *_HEADS)}
_EXPLETIVE = re.compile(
    r"\W*(?:(?:det|og|men|derfor|herefter|endvidere|desuden|samt|dog|således|besluttet|aftalt|blev|at|der|er|behov|for|skal|bør|vil|må)\W+)*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+(?:hvis|såfremt|når)\s[^,]{3,80},\s+", re.IGNORECASE)
_LEADS = re.compile(
    r"^\W*(?:(?:der er behov for,? at|der|og|men|derfor|herefter|endvidere|desuden|aktion\s*:?|at|samt|dog|således|evt\.?)\s+)+",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?:,\s*(?:da|så|idet|fordi|således|hvorefter|hvor|der|som|hvilket|herunder|mens|men)\b|\s+(?:med henblik på|mhp\.?|på baggrund af|i forbindelse med|hvis|såfremt|når)\b|;|\s\().*$",
    re.IGNORECASE | re.DOTALL,
)


def title_of(text: str, cue: Cue) -> str:
    """A line that a secretary can leave as it is."""
    start = cue.aim if cue.aim is not None else 0
    if _is_passive(text[start:]) and not _EXPLETIVE.match(text[:start]):
        start = 0
    text = _ASIDE.sub(" ", text) if start == 0 else text[:start] + _ASIDE.sub(" ", text[start:])
    words = " ".join(text[start:].split()).strip(" .:;,–-•*")
    words = _LEADS.sub("", words) or words
    first, _, rest = words.partition(" ")
    infinitive = _INFINITIVE_OF.get(first.lower()) or _ACTIVE_OF.get(first.lower())
    if infinitive is not None and rest:
        words = f"{infinitive} {_without_doer(rest, cue)}"
    return _capital(_shortened(words.strip(" .:;,–-")))


def _is_passive(words: str) -> bool:
    first = words.split(maxsplit=1)[0].lower().strip(".,;:") if words.strip() else ""
    return first.endswith("s") or first in ("blive", "have", "være", "få")


def _without_doer(rest: str, cue: Cue) -> str:
    """»kontakter formanden provstiet« → »provstiet«."""
    for mention in cue.who:
        if rest.startswith(mention.text + " "):
            return rest[len(mention.text) + 1 :]
    return rest


def _shortened(words: str) -> str:
    if len(words) <= LONGEST:
        return words
    shorter = _TAILS.sub("", words)
    words = shorter if len(shorter) >= LONGEST // 4 else words
    if len(words) <= LONGEST:
        return words
    cut = words[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:–-")
    return f"{cut} …"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
