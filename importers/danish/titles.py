"""Titles: the quote made short by leaving out, with the verb put first where it stands apart.

No word is added but the verb's own infinitive, and no word is cut: what is too wide for a screen
the screen cuts.
"""

import re

from importers.danish.cue import Cue
from importers.danish.forms import passive, present
from importers.danish.words.verbs import DOING, DOING_PHRASES

WIDE, WIDEST = 90, 140
_SHORTEST = 25
_HEADS = {verb.split()[0] for verb in DOING_PHRASES}
_INFINITIVE_OF = {present(verb): verb for verb in (*DOING, *_HEADS)}
_ACTIVE_OF = {passive(verb): verb for verb in (*DOING, *_HEADS)}
_IRREGULAR = {"gør": "gøre", "har": "have", "er": "være", "ved": "vide", "må": "måtte"}
_MODALS = ("skal ", "vil ", "bør ", "må ")
_EXPLETIVE = re.compile(
    r"\W*(?:(?:det|og|men|derfor|herefter|endvidere|desuden|samt|dog|således|besluttet|aftalt|blev|at|der|er|behov|for|skal|bør|vil|må)\W+)*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(r",\s+(?:hvis|såfremt|når)\s[^,]{3,80},\s+", re.IGNORECASE)
_LEADS = re.compile(
    r"^\W*(?:(?:der er (?:behov|brug) for,?(?: at)?|der|og|men|derfor|herefter|endvidere|desuden|aktion\s*:?|at|samt|dog|således|evt\.?)\s+)+",
    re.IGNORECASE,
)
# Who says it, and that it was decided: neither is the work. A body's wish is read by its own rule.
_LABEL = re.compile(
    r"^(?:[A-ZÆØÅ]{1,4}|Svar|Update|Aktion|Beslutning|Konklusion|Opgave|Runde)\s?:\s+(?=\S)"
    r"|^\[\w\]\s+|^[+*•]\s+"
)
_DECIDED = re.compile(
    r"^(?:Godkendt|Vedtaget|Tiltrådt|Tiltrædes|Godkendes|Drøftet|Anbefales)(?:[.,]|\s(?=med))\s*"
    r"(?:(?:idet|dog(?: således)?,? at|med (?:den )?(?:bemærkning|tilføjelse|ændring)(?: om)?,? at)\s+)?(?:der\s+)?(?=\S+\s+\S+\s+\S)",
)
_ADVISED = re.compile(
    r"^[^,.;:]{2,80}?\s(?:indstiller|anbefaler|foreslår|beslutter|besluttede|besluttet|aftalt|aftales)(?:\s[^,.;:]{2,60})?,?\s+at\s+(?:der\s+)?(?=\S+\s+\S)",
    re.IGNORECASE,
)
_TAILS = re.compile(
    r"(?:,\s*(?:da|så|idet|fordi|således|hvorefter|hvor|der|som|hvilket|herunder|mens|men)\b|\s+(?:med henblik på|mhp\.?|på baggrund af|i forbindelse med|hvis|såfremt|når)\b|;|\s\().*$",
    re.IGNORECASE | re.DOTALL,
)
_CLAUSE = re.compile(r"(?:[,;]|(?<=[a-zæøå]{3})\.)\s+(?=\S)|\s+[–—-]\s+")
# What leads nowhere at the end; after a cut a preposition does too, and a clause hardly begun.
_DANGLING = re.compile(r"(?:[\s,;:–-]+(?:og|samt|eller|men|at|som|v))+$")
_CUT_OFF = re.compile(
    r"(?:[\s,;:–-]+(?:der|hvor|når|hvis|så|den|det|de|en|et|af|for|om|med|til|i|på|fra|ved|og|samt|at|som|med henblik)"
    r"|,\s(?:der|som|hvor|at|så)\s[^,]{1,20})+$"
)
_BEFORE_VERB = re.compile(r"^(?P<label>[^:.,;]{3,60}):\s")
# »Endvidere bør afsnittet revideres« → »afsnittet revideres«.
_TURNED = re.compile(
    r"^(?:endvidere|desuden|derfor|herefter|samtidig)?\s?(?:bør|skal)\s(?=[a-zæøå]{5,}(?:en|et|erne|ene)\s.*s(?:\s|,|$))",
    re.IGNORECASE,
)
_SECOND = re.compile(r"(?<=\s)(?P<joint>og|samt|eller)\s(?P<verb>[a-zæøå]+r)(?=\s|$)")
_JOINT = re.compile(r"(?:,| og| samt| &|/)\s?")
_EDGE = " .:;,–-•*/+"


def title_of(text: str, cue: Cue) -> str:
    """A line that a secretary can leave as it is."""
    text = text if cue.until is None else text[: cue.until]
    start = cue.aim if cue.aim is not None else 0
    if _is_passive(text[start:]) and not _EXPLETIVE.match(text[:start]):
        start = 0
    text = _ASIDE.sub(" ", text) if start == 0 else text[:start] + _ASIDE.sub(" ", text[start:])
    words = " ".join(text[start:].split()).strip(_EDGE)
    words = _TURNED.sub("", words, count=1)
    for lead in (_LABEL, _DECIDED, _ADVISED, _LEADS):
        words = lead.sub("", words, count=1) or words
    named = bool(cue.who) and start > 0 and cue.who[0].end <= start
    whole = _active(words, cue, named=named)
    short = _tidy(_shortened(whole), whole)
    label = _BEFORE_VERB.match(text[:start]) if " " not in short else None
    return _capital(short if label is None else f"{label['label'].strip(_EDGE)}: {short}")


def _active(words: str, cue: Cue, *, named: bool) -> str:
    """The verb first, as one says what is to be done: »undersøger prisen« → »undersøge prisen«."""
    words = _without_subject(words, cue)
    first, space, rest = words.partition(" ")
    bare = first.rstrip(",;:")
    infinitive = _infinitive(bare, known=not named)
    if infinitive is None or not (rest or bare.endswith("r")):
        return words
    rest = _SECOND.sub(lambda found: f"{found['joint']} {_joined(found['verb'])}", rest)
    return f"{infinitive}{first[len(bare) :]}{space}{_without_doer(rest, cue)}"


def _infinitive(word: str, *, known: bool) -> str | None:
    """The infinitive of a verb that we know, or of any where it can be nothing but a verb."""
    low = word.lower()
    verb = _INFINITIVE_OF.get(low) or _ACTIVE_OF.get(low)
    if verb is not None or known or word != low:
        return verb
    return _IRREGULAR.get(low) or (low[:-1] if low.endswith("r") else None)


def _joined(verb: str) -> str:
    """The second verb of two goes along with the first."""
    return _INFINITIVE_OF.get(verb) or _IRREGULAR.get(verb) or verb


def _without_subject(words: str, cue: Cue) -> str:
    """»Per og administrationen skal udarbejde en plan« → »udarbejde en plan«."""
    at = 0
    for one in cue.who:
        joint = _JOINT.match(words, at) if at else None
        at = joint.end() if joint else at
        if not words.startswith(one.text, at):
            return words
        at += len(one.text)
    if not at or words[at : at + 1] != " ":
        return words
    rest = words[at + 1 :]
    modal = next((one for one in _MODALS if rest.startswith(one)), "")
    verb = rest[len(modal) :].partition(" ")[0].rstrip(",;:")
    if modal and verb.endswith(("e", "å")):
        return rest[len(modal) :]
    return rest if not modal and verb in _INFINITIVE_OF else words


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
    """What explains is left out of a wide title, and what follows of a very wide one."""
    if len(words) <= WIDE:
        return words
    shorter = _TAILS.sub("", words)
    words = shorter if len(shorter) >= _SHORTEST else words
    if len(words) <= WIDEST:
        return words
    ends = [found.start() for found in _CLAUSE.finditer(words, _SHORTEST, WIDEST)]
    return words[: ends[-1]] if ends else words


def _tidy(words: str, whole: str) -> str:
    """Without what leads nowhere: a last »og«, a bracket that was opened before."""
    ends = (_DANGLING,) if len(words) == len(whole) else (_DANGLING, _CUT_OFF)
    words = words.strip(_EDGE)
    for end in ends:
        words = (end.sub("", words) if " " in end.sub("", words) else words).strip(_EDGE)
    unopened = words.endswith(")") and words.count(")") > words.count("(")
    return words[:-1].rstrip(_EDGE) if unopened else words


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
