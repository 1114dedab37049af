"""A body tells what it has decided: »Menighedsrådet har besluttet at købe …«."""

import re
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.acting import main_subject
from importers.danish.cues.clauses import agent
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import INFINITIVE, PASSIVE, PRESENT
from importers.danish.people.subjects import Subject
from importers.danish.tables import set_of
from importers.proposals import Kind, ResponsibleKind

# What others have decided is news; what those who meet have decided is theirs to do.
_OWN = (
    "bestyrelsen",
    "menighedsrådet",
    "udvalget",
    "rådet",
    "gruppen",
    "ledelsen",
    "nævnet",
    "forummet",
    "foreningen",
)
_OTHERS = set_of("byrådet regionsrådet kommunalbestyrelsen")
_PAST = re.compile(r"\b(?:i|fra|siden)\s+(?:19|20)\d\d\b|\b(?:tidligere|sidste\s+år|dengang)\b")
_LEADS_ON = re.compile(r":\s*$")


@cue_rule(
    "task.has-decided",
    pattern=rf"\b(?:har|havde)\s+(?:(?:nu|derfor|også|enstemmigt|i\s+stedet)\s+)?(?:besluttet|vedtaget|valgt|aftalt|bestemt\s+sig\s+for)(?:\s+sig\s+for)?,?\s+at\s+"
    rf"(?:(?P<what>{INFINITIVE})|(?:der\s+)?(?:[^\s.;:?]+\s+){{0,4}}?(?P<done>{PASSIVE}|skal\s+\w+|{PRESENT}))",
    needs=set_of("besluttet vedtaget valgt aftalt bestemt"),
    hits={
        "Menighedsrådet har besluttet at købe en ny plæneklipper.": "task: Menighedsrådet",
        "Menighedsrådet har besluttet, at der indhentes tilbud.": "task",
        "Bestyrelsen har valgt at sende opgaven i udbud.": "task: Bestyrelsen",
        "Vi har aftalt at kontakte provstiet.": "task",
    },
    misses=(
        "Byrådet har besluttet at nedlægge skolen.",
        "Menighedsrådet har i 2018 besluttet at sælge præstegården.",
        "Bestyrelsen har valgt at indkøbe stole i 2018, og de er slidt.",
    ),
)
def has_decided(found: Match[str], sentence: Sentence) -> Cue | None:
    """What those who meet say that they have decided is still to be done, unless it tells of a past year."""
    subject = main_subject(sentence, found.start()) or _we(sentence, found.start())
    if subject is None or _LEADS_ON.search(sentence.text):
        return None
    first = subject.mentions[0]
    own = first.kind is None or (
        first.kind is ResponsibleKind.FORUM
        and first.text.lower().endswith(_OWN)
        and first.text.lower() not in _OTHERS
    )
    if not own or _PAST.search(sentence.text):
        return None
    if found["what"]:
        return Cue(
            Kind.TASK, 0.76, found.start(), found.end(), subject.mentions, aim=found.start("what")
        )
    who = agent(sentence, found.end())
    return Cue(Kind.TASK, 0.82, found.start(), found.end(), who, aim=found.start("done"))


def _we(sentence: Sentence, start: int) -> Subject | None:
    found = sentence.subject(start)
    return found if found is not None and found.mentions[0].text.lower() == "vi" else None
