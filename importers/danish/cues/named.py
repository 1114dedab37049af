"""Somebody does it: a named doer with a plain present, with »skal« and »vil«, and their likes."""

import re
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.acting import IDIOM, is_person
from importers.danish.cues.clauses import (
    AHEAD,
    AHEAD_BY,
    SIDE,
    acts,
    aside,
    in_side_clause,
    is_relative,
)
from importers.danish.cues.making import cue_rule
from importers.danish.forms import present
from importers.danish.patterns import (
    INFINITIVE,
    INFINITIVE_WORDS,
    PRESENT,
    PRESENT_WORDS,
    one_of,
)
from importers.danish.people.mentions import kind_of
from importers.danish.people.subjects import Subject
from importers.danish.sections import TOLD
from importers.danish.tables import set_of
from importers.danish.words.verbs import BEING, DECIDED_WORK, STANDING, TELLING
from importers.proposals import Kind, ResponsibleKind, SectionKind

_STANDS = frozenset(map(present, STANDING))
_TELLS = frozenset(map(present, TELLING))
_ANYWAY = frozenset(map(present, DECIDED_WORK))
_THAT = re.compile(r"\s*,?\s+at\b", re.IGNORECASE)
_FOUND_THAT = re.compile(r"\s*,?\s+(?:at|det)\b", re.IGNORECASE)
_FOUND = set_of("finder hører læser ser")  # »finder, at« tells
# »beregner, hvad det koster«: what is to be found out is not what one always does.
_FINDS_OUT = re.compile(r",?\s+(?:hvad|hvor|hvilken|hvilke|hvordan|hvorvidt|om)\b", re.IGNORECASE)
_WEAKENED = set_of("ikke kunne have være bruge turde blive")
_STATES = set_of("""
    turde lytte passe kunne være have blive hedde koste gælde vide kende mene ønske alle disse denne mange nogle
    hele ikke lige bruge takke støtte byde fastholde understrege påpege fortælle få gå stå
    skulle ville lære føle tænke forstå leve spare vente modtage lige både sige mindre større bedre nærmest gerne forvente håbe undgå huske hilse beklage nye ene andre første fælles
""")
_NO_WORK = one_of(_STATES)
_WE = frozenset({"vi", "jeg"})


@cue_rule(
    "task.named-doer",
    pattern=rf"\b(?P<verb>{PRESENT})",
    needs=PRESENT_WORDS,
    hits={
        "Kirkeværgen indhenter tilbud på nye vinduer.": "task: Kirkeværgen",
        "Per kontakter Provstiet.": "task: Per Lund",
        "Herefter kontakter formanden provstiet.": "task: formanden",
        "Maja Skov og Per Lund arbejder videre med princippet.": "task: Maja Skov, Per Lund",
        "Kunne vi få en kanal? Maja Skov undersøger.": "task: Maja Skov",
        "Skoleleder følger op.": "task: Skoleleder",
        "Forvaltningen beregner, hvad det koster.": "task: Forvaltningen",
        "Kirkeværgen og graveren gennemgår hegnet.": "task: Kirkeværgen, graveren",
        "Maja har en liste, som hun sender til Per.": "task: Maja Skov",
    },
    misses=(
        "Formanden orienterer om budgettet.",
        "Det er uklart, om Per undersøger sagen.",
        "Der er mange, som kontakter skolen.",
        "Per undersøgte sagen.",
    ),
)
def named_doer(found: Match[str], sentence: Sentence) -> Cue | None:
    """A doer and a plain present: what is said in minutes to be done is still to do.

    It is the largest form of all. Verbs that tell what went on at the meeting itself
    (»orienterer«) want a sign of what is to come.
    """
    verb = found["verb"].lower()
    first = verb.split()[0]
    asks = first in _STANDS and _FINDS_OUT.match(sentence.text, found.end()) is not None
    owed = asks or (sentence.section is SectionKind.DECISION and first in _ANYWAY) or " " in verb
    subject = acts(sentence, found.start())
    if subject is None or aside(sentence, found.start()) or _only_tells(found, sentence):
        return None
    together = first == "gennemgår" and len(subject.named) > 1
    if first in _TELLS and not (owed or together or AHEAD.search(sentence.text)):
        return None
    if not subject.named:
        return _by_pronoun(found, subject)
    if _is_standing(subject, sentence, found.end()):
        return None
    body = not is_person(subject.named[0], sentence)
    if body and first in _STANDS and not owed and not AHEAD.search(sentence.text, found.end()):
        return None
    prior = (
        (0.84 if body else 0.9)
        - (0.12 if first in _TELLS else 0)
        - (0.1 if subject.lead == "at" else 0)
    )
    return Cue(Kind.TASK, prior, found.start(), found.end(), subject.named, aim=found.start())


def _by_pronoun(found: Match[str], subject: Subject) -> Cue | None:
    """»vi« promise; »de orienterer« only tells."""
    ours = subject.mentions[0].text.lower() in _WE
    if not ours and found["verb"].lower().split()[0] in _TELLS:
        return None
    return Cue(Kind.TASK, 0.8 if ours else 0.72, found.start(), found.end(), subject.mentions)


def _is_standing(subject: Subject, sentence: Sentence, end: int) -> bool:
    """»Eleverne laver projekter« in running text: what a kind of people does every day."""
    kind = subject.named[0]
    many = kind.kind is ResponsibleKind.ROLE and kind.text.lower().endswith("rne")
    return many and sentence.section in TOLD and not AHEAD.search(sentence.text, end)


def _only_tells(found: Match[str], sentence: Sentence) -> bool:
    """»foreslår, at …« and »lægger vægt på …«: nothing is done by it."""
    verb = found["verb"].lower()
    first = verb.split()[0]
    that = _FOUND_THAT if verb in _FOUND else _THAT
    if verb in _FOUND | _TELLS and that.match(sentence.text, found.end()):
        return True
    idiom = IDIOM.match(sentence.text, found.start()) is not None
    if first == "giver" and AHEAD.search(sentence.text, found.end()):
        return False
    return idiom and (" " not in verb or first in ("ser", "giver", "kommer"))


@cue_rule(
    "task.will-do",
    pattern=rf"\b(?P<modal>skal(?:/vil)?|vil|bør|må|kommer\s+til\s+at|prøver\s+at|forsøger\s+at|har\s+til\s+opgave\s+at"
    rf"|planlægger\s+at|påtænker\s+at|forpligter\s+sig\s+til\s+at|går\s+i\s+gang\s+med\s+at)\b"
    rf"(?P<gap>(?:\s+(?:\d{{1,2}}\.|[^\s,.;:?]+)){{0,7}}?)\s+(?P<what>{INFINITIVE}|(?!(?:{_NO_WORK})\b)(?:[a-zæøå]{{3,}}e|få|gå|stå|se)\b)",
    needs=set_of(
        "skal vil ville bør må kommer prøver forsøger har planlægger påtænker forpligter går"
    ),
    hits={
        "Bestyrelsen vil søge ekstern bistand.": "task: Bestyrelsen",
        "Per skal indkalde til møde.": "task: Per Lund",
        "Forvaltningen skal arbejde videre med sagen.": "task: Forvaltningen",
        "Vi skal købe nye stole.": "task",
        "Klubben skal senest 1. december indsende regnskab.": "task: Klubben",
        "Derfor skal kassereren kontakte banken.": "task: kassereren",
    },
    misses=(
        "Skolen vil kunne sende eleverne hjem.",
        "Vi skal ikke købe nye stole.",
        "En gruppe, der skal undersøge det, er nedsat.",
    ),
)
def will_do(found: Match[str], sentence: Sentence) -> Cue | None:
    """»skal« and »vil« with something to do, whoever stands before or behind them."""
    modal, what = found["modal"].lower(), found["what"].lower()
    if _is_weakened(found, sentence) or not _is_work(what):
        return None
    subject = sentence.subject(found.start())
    if subject is not None and (
        subject.is_object or in_side_clause(sentence, subject, found.start())
    ):
        return None
    who = subject.mentions if subject is not None else ()
    if not who and not _is_duty(found, sentence):
        return None
    if modal == "bør" and _is_opinion(subject, sentence, found.end()):
        return None
    prior = {"skal": 0.85, "vil": 0.82, "bør": 0.6, "må": 0.62, "ville": 0.68}.get(modal, 0.8)
    if what in TELLING and not AHEAD.search(sentence.text, found.end()):
        prior -= 0.1
    return Cue(Kind.TASK, prior, found.start(), found.end(), who, aim=found.start("what"))


def _is_duty(found: Match[str], sentence: Sentence) -> bool:
    """»Der skal kontakte …« with nobody before it: only »skal«, and work we know or a day."""
    what = found["what"].lower()
    known = what.split()[0] in INFINITIVE_WORDS and what != "foreslå"
    ahead = AHEAD_BY.search(sentence.text, found.end()) is not None
    return found["modal"].lower() == "skal" and (known or ahead)


def _is_opinion(subject: Subject | None, sentence: Sentence, end: int) -> bool:
    """»Skolerne bør overveje«: what others ought to do, said by nobody who can decide it."""
    if subject is None or not subject.named or AHEAD_BY.search(sentence.text, end):
        return False
    body = subject.named[0].kind is not ResponsibleKind.PERSON
    return body and sentence.section is not SectionKind.RECOMMENDATION


def _is_weakened(found: Match[str], sentence: Sentence) -> bool:
    """»vil kunne«, »skal ikke«, »gruppen, der skal«: no promise of a main clause."""
    gap = found["gap"].lower().split()
    if found["modal"].lower() == "må" and "selv" in gap:
        return True  # »det må maleren selv gøre«
    if not _WEAKENED.isdisjoint(gap) or any(word.endswith("es") for word in gap):
        return True
    return is_relative(sentence, found.start()) or aside(sentence, found.start())


def _is_work(what: str) -> bool:
    """A verb of our table, or at least no state and no comparative (»nærmere«)."""
    first = what.split(maxsplit=1)[0]
    if kind_of(what) is not None:
        return False  # »vil gerne af med hvervet som kirkeværge«
    return what not in _STATES and (first in INFINITIVE_WORDS or not first.endswith("ere"))


@cue_rule(
    "task.we-ahead",
    pattern=r"\bvi\s+(?P<verb>[a-zæøå]{3,}(?:er|ør)|går|får)\b",
    needs=frozenset({"vi"}),
    hits={
        "Vi holder arbejdsdag lørdag den 10. juni.": "task",
        "Vi starter kurset i uge 35.": "task",
    },
    misses=(
        "Vi holder arbejdsdag.",
        "Vi er færdige den 10. juni.",
        "Dengang vi holdt fest i juni.",
    ),
)
def we_ahead(found: Match[str], sentence: Sentence) -> Cue | None:
    """»vi« with a day ahead is a plan that those who met have to carry out."""
    verb = found["verb"].lower()
    if (verb in BEING and verb != "starter") or not AHEAD_BY.search(sentence.text, found.end()):
        return None
    subject = sentence.mentions.before(sentence.token_at(found.start("verb")))
    if subject is None or subject.lead in SIDE | {"at", "så"} or aside(sentence, found.start()):
        return None
    return Cue(
        Kind.TASK, 0.66, found.start(), found.end(), subject.mentions, aim=found.start("verb")
    )


@cue_rule(
    "task.shall-go",
    pattern=r"\bskal\s+(?:(?:nu|også|derfor|herefter)\s+)?(?:for|i|på|til|med|forbi|ud|ind|op)\s+(?!gang\b|orden\b|stand\b|at\b)\w+",
    needs=frozenset({"skal"}),
    hits={
        "Resultatet skal for udvalget i april.": "task",
        "Bussen skal til syn.": "task",
        "Maja skal med til mødet.": "task: Maja Skov",
    },
    misses=("Alt skal i orden.", "Bilen, der skal til syn, er gammel.", "Skal den i høring?"),
)
def shall_go(found: Match[str], sentence: Sentence) -> Cue | None:
    """»skal i høring«: the verb is left out, the duty is not."""
    if is_relative(sentence, found.start()) or aside(sentence, found.start()):
        return None
    subject = sentence.mentions.before(sentence.token_at(found.start()))
    named = (
        subject is not None and not subject.is_object and is_person(subject.mentions[0], sentence)
    )
    who = subject.named if subject is not None and named else ()
    return Cue(Kind.TASK, 0.7, found.start(), found.end(), who, aim=0)
