"""Whose it is by a known name that stands alone: in brackets, or in a column beside the text."""

import re
from re import Match

from importers.danish.cue import KNOWN, Cue, Sentence
from importers.danish.cues.making import cue_rule
from importers.proposals import Kind

_WIDE_GAP = 5  # letters from a sentence to what stands in the column beside it


@cue_rule(
    "task.owner-alone",
    pattern=r"^\((?P<who>[^()]{2,60})\)\W*$",
    needs=frozenset({"("}),
    hits={
        "Ny tavle i salen. (Per)": "task: Per Lund",
        "Handleplanen er på plads i maj. (Per + Maja, deadline 19/4)": "task: Per Lund, Maja Skov",
    },
    misses=("Det var godt. (Latter)",),
)
def owner_alone(found: Match[str], sentence: Sentence) -> Cue | None:
    """A known name alone in brackets owns the sentence before."""
    first = re.split(r",|/|&|\+|\s+og\s+|\s+samt\s+", found["who"])[0].strip().lower()
    if first not in sentence.known:
        return None
    who = tuple(one for one in sentence.mentions.at.values() if one.text.lower() in sentence.known)
    return Cue(Kind.TASK, 0.86, found.start(), found.end(), who, carried=True) if who else None


@cue_rule(
    "task.owner-beside",
    pattern=r"^(?P<who>[A-ZÆØÅ][^():.;?!]{0,50})\.?$",
    needs=frozenset({KNOWN}),
    hits={
        "Nyt skilt ved kirken.        KH": "task: KH",
        "Ren luft i salen.      Maja og Per": "task: Maja Skov, Per Lund",
    },
    misses=("KH", "Det var godt.    Latter", "Nyt skilt ved kirken. KH"),
)
def owner_beside(found: Match[str], sentence: Sentence) -> Cue | None:
    """A side column of owners comes as a known name alone behind what was said."""
    parts = [part.strip() for part in re.split(r",|/|&|\+|\s+og\s+|\s+samt\s+", found["who"])]
    before = sentence.before
    if (
        sentence.opens
        or before is None
        or not all(part.lower() in sentence.known for part in parts)
    ):
        return None
    if sentence.healed.places[0] - before.healed.places[-1] < _WIDE_GAP:
        return None
    who = tuple(one for one in sentence.mentions.at.values() if one.text.lower() in sentence.known)
    return Cue(Kind.TASK, 0.7, found.start(), found.end(), who, carried=True) if who else None
