"""A verb alone: lines that say what to do and leave out who does it."""

from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.making import cue_rule
from importers.danish.forms import present
from importers.danish.patterns import (
    IMPERATIVE,
    IMPERATIVE_WORDS,
    INFINITIVE,
    INFINITIVE_WORDS,
    INFINITIVES,
    PRESENT,
    PRESENT_WORDS,
)
from importers.danish.people.mentions import kind_of
from importers.danish.sections import TOLD
from importers.danish.tables import set_of
from importers.danish.units import Shape
from importers.danish.words.verbs import TELLING
from importers.proposals import Kind, SectionKind

_SAYS_WORK = 2  # »Udskriv« and »Anker« are no sentences
_TELLS = frozenset(map(present, TELLING))
_BARE_VERBS = set_of(
    "lægge sætte holde have få tage give gøre stille høre snakke brainstorme melde overveje overvej tag få giv gør sæt læg hold ring skriv spørg tjek"
)


@cue_rule(
    "task.told-aside",
    pattern=r"[(,–-]\s*(?P<verb>snak\s+med|tag\s+fat|kontakt|spørg|ring\s+til|hør)\s+\w+",
    needs=set_of("snak tag kontakt spørg ring hør"),
    hits={"- Filmaften (Snak med Per)": "task", "- Flere foredrag, kontakt Maja om det": "task"},
    misses=("- Filmaften (god kontakt til byen)", "Filmaften (Snak med Per)"),
)
def told_aside(found: Match[str], sentence: Sentence) -> Cue | None:
    """An imperative behind the matter, as hurried notes have it: nobody is named to do it."""
    if sentence.shape is not Shape.BULLET:
        return None
    return Cue(Kind.TASK, 0.7, found.start("verb"), found.end(), aim=0)


@cue_rule(
    "task.elided",
    pattern=rf"^\W*(?P<verb>{PRESENT})",
    needs=PRESENT_WORDS,
    hits={"Kontakter provstiet.": "task", "Undersøger priser til næste møde.": "task"},
    misses=("Sender du den?", "Følger sagen fra Aarhus."),
)
def elided(found: Match[str], sentence: Sentence) -> Cue | None:
    """A verb alone at the head of a line: the doer is understood, so nobody is named."""
    verb = found["verb"].lower()
    if kind_of(verb) is not None or len(sentence.tokens) < _SAYS_WORK + 1:
        return None
    if sentence.text.rstrip().endswith("?") or verb.split()[0] in _TELLS:
        return None
    if verb == "følger sagen" or not sentence.opens:
        return None
    return Cue(Kind.TASK, 0.72, found.start("verb"), found.end(), aim=found.start("verb"))


@cue_rule(
    "task.told",
    pattern=rf"^\W*(?:(?:huske?|evt\.?|eventuelt|samt|og|også|at|derefter)\s+(?:at\s+)?){{0,2}}(?P<verb>{INFINITIVE}|{IMPERATIVE}|(?:lægge|sætte|holde|have|tage|give|gøre|stille|høre|snakke|brainstorme|melde|overveje|overvej|tag|giv|gør|sæt|læg|hold|ring|skriv|spørg|tjek)\s+\w+|få\s+\w+(?:et|t|dt)\b)(?=[\s.,:]|$)",
    needs=INFINITIVE_WORDS | IMPERATIVE_WORDS | _BARE_VERBS,
    hits={
        "[actions] Undersøge priser på stole.": "task",
        "[actions] Kontakt kommunen om skiltet.": "task",
        "Husk at aflevere nøglen til Per.": "task",
    },
    misses=("Undersøgelse af kirken.", "Mål for skolen.", "Udskriv"),
)
def told(found: Match[str], sentence: Sentence) -> Cue | None:
    """An infinitive or an imperative at the head of a line is how lists name their tasks."""
    text, verb = sentence.text, found["verb"].lower()
    listed = sentence.section is SectionKind.ACTIONS
    plain = sentence.shape is Shape.PARAGRAPH and (
        verb in INFINITIVES or " " in verb or verb.split()[0] in _BARE_VERBS
    )
    reminded = text.lstrip(" -–•").lower().startswith(("husk", "at "))
    if not listed and sentence.shape is not Shape.BULLET and not reminded and not plain:
        return None
    if (
        len(sentence.tokens) < _SAYS_WORK
        or verb in _NOUNS
        or sentence.text.rstrip().endswith("?")
        or not sentence.opens
    ):
        return None
    if text.lstrip(" -–•").lower().startswith("at ") and sentence.section in TOLD:
        return None
    prior = 0.9 if listed else 0.62
    return Cue(Kind.TASK, prior, found.start("verb"), found.end(), aim=found.start("verb"))


# Imperatives that are nouns at the head of a line far more often than not.
_NOUNS = set_of("""
    mål plan opslag skilte stole borde planter møde tilbud køb salg svar hjælp tegn skift brug oplæg udlæg indlæg lån leje
    byg test print leder leve løs lås klip skab mød tryk aftale evaluer måle mødes fast tal set del
    besøg skilt klage film rejse pynt vask dele klare mail bud mal samle tale lukke løse læse
    """)
