"""Somebody offers, means to, or was to do it: what people say before they have said »I will«."""

from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.acting import is_person, main_subject
from importers.danish.cues.clauses import AHEAD_BY, acts, agent, aside, is_relative
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import INFINITIVE, INFINITIVE_WORDS, PASSIVE
from importers.danish.people.subjects import Subject
from importers.danish.tables import set_of
from importers.danish.words.verbs import TELLING
from importers.proposals import Kind, ResponsibleKind

# What can be offered goes before the verb in a word or two, never with a »no«.
_SOFTLY = r"(?:\s+(?:godt|også|evt\.?|eventuelt|måske|derfor|så|selv|gerne|lige|jo|muligvis|næste\s+gang|måske\s+godt)){0,3}"
_NO_OFFER = TELLING | set_of("deltage hjælpe køre løse tegne læse tale")
_MEANS = (
    r"har\s+(?:tænkt\s+sig|til\s+hensigt|planer\s+om|planlagt)\s+at|har\s+i\s+sinde\s+at|regner\s+med\s+at|agter\s+at"
    r"|er\s+(?:villig|klar|parat)\s+til\s+at|går\s+med\s+til\s+at|stiller\s+sig\s+til\s+rådighed\s+for\s+at"
)
_EARLY = 4  # further in, »skulle« tells what others thought
_NOT_MEANT = TELLING | set_of("være have blive kunne skulle få se modtage nå")


def _offers(subject: Subject | None, sentence: Sentence) -> bool:
    """A person by name: what an office or a body can do is what it may do any day."""
    if subject is None or subject.is_object:
        return False
    first = subject.mentions[0]
    if first.kind is None:
        return first.text.lower() == "jeg"
    return first.kind is ResponsibleKind.PERSON and is_person(first, sentence)


@cue_rule(
    "task.offered",
    pattern=rf"\bkan{_SOFTLY}\s+(?P<what>{INFINITIVE})",
    needs=frozenset({"kan"}),
    hits={
        "Maja kan lave plakaten.": "task: Maja Skov",
        "Per kan godt tage en snak med kommunen.": "task: Per Lund",
        "Jeg kan undersøge prisen.": "task",
    },
    misses=(
        "Kirken kan sende et brev.",
        "Per kan ikke lave plakaten.",
        "Per kan oplyse, at taget er tæt.",
        "Hvis Per kan lave plakaten, er det fint.",
        "Forældrene kan hente børnene.",
    ),
)
def offered(found: Match[str], sentence: Sentence) -> Cue | None:
    """»Maja kan lave plakaten« is an offer, and what minutes tell of an offer was taken."""
    what = found["what"].lower()
    if what in _NO_OFFER or aside(sentence, found.start()):
        return None
    subject = acts(sentence, found.start())
    if subject is None or not _offers(subject, sentence):
        return None
    return Cue(
        Kind.TASK, 0.68, found.start(), found.end(), subject.mentions, aim=found.start("what")
    )


@cue_rule(
    "task.was-to",
    pattern=rf"(?<=\s)(?:skulle|ville){_SOFTLY}\s+(?P<what>{INFINITIVE})",
    needs=frozenset({"skulle", "ville"}),
    hits={
        "Per skulle spørge, om salen er ledig.": "task: Per Lund",
        "Kassereren ville undersøge prisen.": "task: Kassereren",
        "Han ville rejse sagen i udvalget.": "task",
    },
    misses=(
        "Byrådet ville undersøge sagen.",
        "Der var tvivl om, hvorvidt Per skulle spørge.",
        "Per skulle have undersøgt sagen.",
        "Skolerne skulle sende svar i maj.",
    ),
)
def was_to(found: Match[str], sentence: Sentence) -> Cue | None:
    """»Per skulle høre …«: minutes in the past tense tell so what was agreed at the meeting."""
    if found["what"].lower() in TELLING:
        return None
    pronoun = sentence.lead_of(found.start()) in ("han", "hun")
    if pronoun and not aside(sentence, found.start()):
        subject = acts(sentence, found.start())
        who = () if subject is None else subject.mentions
        return Cue(Kind.TASK, 0.6, found.start(), found.end(), who, aim=found.start("what"))
    subject = main_subject(sentence, found.start())
    if subject is None or not is_person(subject.named[0], sentence):
        return None
    if subject.named[0].text.lower().endswith("ne"):
        return None
    return Cue(Kind.TASK, 0.64, found.start(), found.end(), subject.named, aim=found.start("what"))


@cue_rule(
    "task.clipped",
    pattern=rf"(?<=\s)(?P<verb>{INFINITIVE})",
    needs=INFINITIVE_WORDS,
    hits={
        "Forvaltningen redegøre for ordningen på næste møde.": "task: Forvaltningen",
        "Per undersøge prisen til næste gang.": "task: Per Lund",
    },
    misses=(
        "Per orienterede om mødet.",
        "Formanden fortælle om turen.",
        "Vi kan undersøge prisen.",
    ),
)
def clipped(found: Match[str], sentence: Sentence) -> Cue | None:
    """»Forvaltningen redegøre … på næste møde«: a letter is lost in haste, the day is not."""
    subject = main_subject(sentence, found.start())
    if subject is None or subject.first > 1 or not AHEAD_BY.search(sentence.text, found.end()):
        return None
    return Cue(Kind.TASK, 0.66, found.start(), found.end(), subject.named, aim=found.start("verb"))


@cue_rule(
    "task.was-to-be",
    pattern=rf"\b(?:skulle|kan\s+(?:nu|herefter|derefter))\s+(?P<what>{PASSIVE})",
    needs=frozenset({"skulle", "kan"}),
    hits={
        "Det skulle undersøges nærmere.": "task",
        "Udkastet kan nu sendes til politiet.": "task",
    },
    misses=(
        "Hvis det skulle undersøges, er det dyrt.",
        "Per mente, at det skulle undersøges.",
        "Bøgerne kan hentes på kontoret.",
    ),
)
def was_to_be(found: Match[str], sentence: Sentence) -> Cue | None:
    """The same of a thing: »det skulle undersøges«, »kan nu sendes«."""
    if aside(sentence, found.start()) or is_relative(sentence, found.start()):
        return None
    late = sentence.token_at(found.start()) > _EARLY and found[0].lower().startswith("skulle")
    if late or sentence.lead_of(found.start()) in ("at", "om", "der"):
        return None
    return Cue(
        Kind.TASK,
        0.62,
        found.start(),
        found.end(),
        agent(sentence, found.end()),
        aim=found.start("what"),
    )


@cue_rule(
    "task.means-to",
    pattern=rf"\b(?:{_MEANS})\s+(?P<what>[a-zæøå]+[eåø])\b",
    needs=set_of("tænkt hensigt planer planlagt sinde regner agter villig klar parat går rådighed"),
    hits={
        "Per har tænkt sig at skrive til avisen.": "task: Per Lund",
        "Kirkeværgen er villig til at køre derud.": "task: Kirkeværgen",
        "Bestyrelsen har planer om at holde et kursus.": "task: Bestyrelsen",
    },
    misses=(
        "Per regner med at være færdig.",
        "Prisen er klar til at blive sat op.",
        "Per er ikke villig til at køre.",
    ),
)
def means_to(found: Match[str], sentence: Sentence) -> Cue | None:
    """What somebody means to do is as good as promised, once it stands in the minutes."""
    if found["what"].lower() in _NOT_MEANT:
        return None
    subject = main_subject(sentence, found.start())
    if subject is None:
        return None
    return Cue(Kind.TASK, 0.68, found.start(), found.end(), subject.named, aim=found.start("what"))
