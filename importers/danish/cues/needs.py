"""Work said as a noun: what is needed, lacking, or put down as a line of its own."""

import re
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.clauses import AHEAD_BY, aside, is_relative
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import one_of
from importers.danish.sections import AGREED, DECIDED
from importers.danish.tables import set_of
from importers.danish.words.nouns import CARRIED_OUT, WANTED, WORKING
from importers.proposals import Kind, SectionKind

_SAID_IN_FULL = 9
_FINITE = re.compile(r"\b(?:er|var|har|havde|blev|bliver|kan|kunne|skal|vil)\b", re.IGNORECASE)
_A = r"(?:en|et|nye?|nyt|flere|yderligere|nærmere|fornyet|fælles|samlet|endelig|opfølgende)\s+(?:(?:ny|nyt|kort|\w+(?:ere|ende|et|lig|sk))\s+)?"


@cue_rule(
    "task.need-of",
    pattern=rf"\b(?:behov\s+for|mangler(?:\s+(?:der|stadig|fortsat|endnu|også))?|skal\s+være|skal\s+(?:der\s+)?ligge|skal\s+foreligge|brug\s+for)\s+"
    rf"(?:at\s+få\s+(?:lavet|udarbejdet|sat)\s+)?{_A}\w*?(?:{one_of(WANTED)})\b",
    needs=set_of("behov mangler være ligge foreligge brug"),
    hits={
        "Der er behov for en plan for vedligehold.": "task",
        "Der skal være en ny runde i ældrerådet.": "task",
        "Der mangler en aftale med naboen.": "task",
    },
    misses=(
        "[text] Der er behov for en plan.",
        "Der er behov for ro i klassen.",
        "Der er et stort behov for frivillige.",
        "Der er ikke behov for en ny plan.",
        "Der skal være plads til alle.",
    ),
)
def need_of(found: Match[str], sentence: Sentence) -> Cue | None:
    """What a decision says is needed somebody has to make; in running text it is an opinion."""
    if sentence.section not in AGREED or aside(sentence, found.start()):
        return None
    if is_relative(sentence, found.start()):
        return None
    return Cue(Kind.TASK, 0.66, found.start(), found.end(), aim=0)


@cue_rule(
    "task.in-hand",
    pattern=r"\b(?P<modal>skal|bør)\b(?:\s+[^\s.;:?]+){0,4}?\s+være\s+(?:[^\s.;:?]+\s+){0,6}?(?:(?P<hand>i\s+hænde)|klar|klart|færdig|færdigt|færdige|på\s+plads|afsluttet|tilmeldt|betalt|oppe|nede|væk|ryddet|fremme|inde)\b",
    needs=set_of("skal bør"),
    hits={
        "[text] Instruksen skal være provstiet i hænde senest den 15. december.": "task",
        "Teksten skal være klar inden 1. maj.": "task",
        "Den underskrevne aftale skal være kassereren i hænde den 3. april.": "task",
    },
    misses=(
        "Teksten skal være kortere.",
        "[text] Maden skal være klar.",
        "Reglerne, der skal være på plads, mangler.",
    ),
)
def in_hand(found: Match[str], sentence: Sentence) -> Cue | None:
    """What is to be in somebody's hands by a day, somebody else has to hand in."""
    ahead = found["hand"] or AHEAD_BY.search(sentence.text, found.start())
    if not ahead and sentence.section not in AGREED:
        return None
    if is_relative(sentence, found.start()) or aside(sentence, found.start()):
        return None
    return Cue(Kind.TASK, 0.84, found.start(), found.end(), aim=0)


@cue_rule(
    "task.nominal",
    pattern=rf"^\W*(?:beslutning\W+)?(?:(?:ny|nyt|fælles|fortsat|evt\.?|eventuelt?)\s+)?(?:(?P<work>{one_of(WORKING)})|(?P<done>{one_of(CARRIED_OUT)}))\s+(?:af|om|til|på|hos|i|med)\s+\w+",
    needs=frozenset({*WORKING, *CARRIED_OUT}),
    hits={
        "Indhentning af tilbud på taget.": "task",
        "[actions] Planlægning af en markvandring": "task",
        "Indkøb af nye duge til salen.": "task",
        "Udskiftning af ruden inden 1. maj": "task",
    },
    misses=(
        "Planlægning af festen er i gang.",
        "Planlægning af sommerfest",
        "[text] Indkøb af nye duge.",
        "Udskiftning af ruden",
    ),
)
def nominal(found: Match[str], sentence: Sentence) -> Cue | None:
    """A task said as a noun, where it stands as a sentence: without a point it is a heading."""
    ended = sentence.text.rstrip().endswith(".")
    ahead = AHEAD_BY.search(sentence.text, found.end()) is not None
    listed = sentence.section is SectionKind.ACTIONS
    if _FINITE.search(sentence.text) or not (sentence.opens or ended):
        return None
    long = len(sentence.tokens) >= _SAID_IN_FULL and not found["done"]
    decided = sentence.section in DECIDED
    if not (decided or ahead or long):
        return None
    if not (listed or ended or (ahead and found["done"])):
        return None
    return Cue(Kind.TASK, 0.66, found.start(), found.end(), aim=0)
