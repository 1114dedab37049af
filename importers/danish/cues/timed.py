"""What carries a day or a meeting to come, whatever its verb: no table of verbs is ever whole."""

import re
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.clauses import AHEAD_BY, agent, aside, is_relative
from importers.danish.cues.making import cue_rule
from importers.danish.dates.words import FULL_MONTHS
from importers.danish.people.mentions import Mention
from importers.danish.tables import set_of
from importers.proposals import Kind, SectionKind

_MONTH = "|".join(FULL_MONTHS)
_TO_COME = r"(?:næste|næstkommende|førstkommende|kommende|et\s+senere|et\s+kommende|det\s+kommende)"
# Told of the meeting itself, of the house's rules, or of what is over.
_PAST = re.compile(
    r"\b(?:blev|var|havde|fik|gik|kom|stod|skulle|kunne|ville|burde|plejer|altid|normalt|har\s+været|deltog|\w{3,}(?:ede|edes|nede))\b",
    re.IGNORECASE,
)
_STANDING = re.compile(
    r"\b(?:dage|uger|hverdage|timer|måned|måneder)\s+(?:før|inden|forud|efter)\b|\bkl\.?\s*\d|\b(?:man|du|ifølge|ventes|forventes)\b|\?|\bikke\b|\bhvis\b|\btak\b|\bholdes\s+(?:næste|der)\b",
    re.IGNORECASE,
)
_MEETING_ITSELF = re.compile(
    r"^\W*(?:(?:planlagte|referat|indkaldelse)\b|(?:næste|kommende|det\s+næste|vores\s+næste)\s+(?:\w+\s+)?\w*(?:møder?|gang|generalforsamling)|(?:ordinær\s+|ekstraordinær\s+)?(?:generalforsamling|mødet|møde|møder|datoer?|mødedatoer|\w*mødet|\w*møde)\b|(?:tilmelding|frist|deadline|tid|sted|dato|afbud|arrangementet|festen|turen|kurset|koncerten|gudstjenesten)\b)",
    re.IGNORECASE,
)
_NOBODYS = set_of(
    "er starter begynder slutter åbner lukker gælder træder træde varer ligger forventes"
)
_VERB = re.compile(r"\b[^\W\d_]{2,}(?:es|er|år|ør)\b|\bskal\b|\bvil\b|\bkan\b", re.IGNORECASE)
# Nouns that end as a present does.
_NOUN = re.compile(r".*(?:møder|punkter|sager|emner|planer|opgaver|datoer)$")
# »…, punktet kommer på næste møde«; not the comma of a list or around an aside
_NEW_CLAUSE = re.compile(
    r",\s+(?=(?:[^\W\d_]+(?:en|et|ne)|det|den|de|vi|der)\s+[^\W\d_]+)", re.IGNORECASE
)
_FEW, _MANY = 4, 40


@cue_rule(
    "agenda.at-meeting",
    pattern=rf"\b(?:på|til|ved)\s+(?:(?:[^\W\d_]+s|det|vores|et|den)\s+)?(?:(?:ekstra|fælles|ordinært|ekstraordinært|ordinære|ekstraordinære)\s+)?(?:{_TO_COME}\s+(?:\w+\s+)?\w*(?:møde|gang|dagsorden|generalforsamling)\w*|\w*møde(?:t)?\s+(?:i\s+(?:{_MONTH}|foråret|efteråret)|den\s+\d|d\.\s*\d)|(?:{_MONTH})møde(?:t)?)\b",
    needs=set_of("på til ved"),
    hits={
        "Endelig vedtagelse på mødet i december.": "agenda",
        "Arbejdsgruppens forslag kommer på HovedMEDs møde i marts.": "agenda",
        "Tema på næste møde: Kørselsordninger.": "agenda",
        "Revisor er ikke færdig, punktet komme på næste bestyrelsesmøde.": "agenda",
    },
    misses=(
        "Referatet blev godkendt på mødet i marts.",
        "Næste møde holdes på rådhuset.",
        "På mødet den 3. maj var provsten med.",
        "Oplæg til næste møde",
    ),
)
def at_meeting(found: Match[str], sentence: Sentence) -> Cue | None:
    """What is said of a meeting to come is for its agenda, whatever the verb."""
    said = sentence.text.rstrip()
    verbs = (one[0].lower() for one in _VERB.finditer(said))
    if said.endswith(":") or not (said.endswith(".") or any(not _NOUN.match(one) for one in verbs)):
        return None  # the list below says what; »Oplæg til næste møde« is a heading
    if not _to_come(found, sentence):
        return None
    return Cue(Kind.AGENDA, 0.66, found.start(), found.end(), _doer(sentence), aim=0)


@cue_rule(
    "task.by-then",
    pattern=rf"\b(?:senest|inden|i\s+bero\s+(?:til|indtil)|efter)\s+(?:(?:den|d\.|fredag|mandag|tirsdag|onsdag|torsdag|med\s+udgangen)\b|\d{{1,2}}[./]|uge\s+\d|udgangen|(?:{_MONTH})\b|{_TO_COME}\s+\w+|(?:sommer|jule|efterårs|vinter|påske)?ferien|sommeren|jul\b|påske\b|foråret|efteråret|nytår|årsskiftet|skoleårets)"
    rf"|\bi\s+bero\b|\b(?:når|så\s+snart)\s+(?:der\s+)?(?:\w+\s+){{1,5}}?(?:er|foreligger|har)\b",
    needs=set_of("senest inden bero efter når så"),
    hits={
        "Ledersiden melder navne ind til sekretariatet senest den 6. december.": "task",
        "Beslutning tages når alle tre er modtaget.": "task",
        "Ny barnevogn: Det står i bero til foråret.": "task",
    },
    misses=(
        "Referatet blev sendt inden jul.",
        "Dagsordenen udsendes senest 8 dage før mødet.",
        "Kurset slutter inden jul.",
        "Tilmelding senest den 1. maj.",
    ),
)
def by_then(found: Match[str], sentence: Sentence) -> Cue | None:
    """A latest day binds somebody, whatever the verb; what only happens by then does not."""
    waits = found[0].lower().startswith(("i bero", "når", "så"))
    verb = _VERB.search(sentence.text, 0, found.start())
    if waits and (sentence.section is SectionKind.TEXT or verb is None):
        return None
    if not _to_come(found, sentence):
        return None
    if found[0].lower().startswith("efter") and not AHEAD_BY.search(sentence.text):
        return None
    return Cue(Kind.TASK, 0.62, found.start(), found.end(), _doer(sentence), aim=0)


def _to_come(found: Match[str], sentence: Sentence) -> bool:
    """A main clause in the present that says more than when the meeting is.

    What a clause before it denies or asks, »Revisor er ikke færdig, …«, is that clause's own.
    """
    words = len(sentence.tokens)
    if not _FEW <= words <= _MANY or sentence.section is SectionKind.CASE:
        return False
    if _MEETING_ITSELF.match(sentence.text) or _PAST.search(sentence.text):
        return False
    clause = sentence.text[_clause_start(sentence, found.start()) :]
    verb = _VERB.search(clause)
    if _STANDING.search(clause) or (verb is not None and verb[0].lower() in _NOBODYS):
        return False
    return not (is_relative(sentence, found.start()) or aside(sentence, found.start()))


def _clause_start(sentence: Sentence, place: int) -> int:
    """Where the clause around `place` begins: behind the last comma that a subject follows."""
    commas = (one.end() for one in _NEW_CLAUSE.finditer(sentence.text, 0, place))
    return max(commas, default=0)


def _doer(sentence: Sentence) -> tuple[Mention, ...]:
    verb = _VERB.search(sentence.text)
    if verb is None:
        return ()
    if verb[0].lower().endswith("es"):
        return agent(sentence, verb.end())
    subject = sentence.subject(verb.start())
    return () if subject is None or subject.is_object else subject.named
