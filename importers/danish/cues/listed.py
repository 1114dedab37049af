"""Lists: what stands under »Til næste møde:«, under somebody's name, or behind it."""

import re
from re import Match

from importers.danish.cue import BOXED, BULLETED, HEADED, Cue, Sentence
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import IMPERATIVE, INFINITIVE
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.rule import compiled
from importers.danish.tables import set_of
from importers.danish.units import Box, Shape
from importers.danish.words.names import GIVEN_NAMES
from importers.danish.words.verbs import DECIDING
from importers.proposals import Kind, ResponsibleKind, SectionKind

_NEXT_TIME = re.compile(
    r"^\W*(?:punkt(?:er)?|emne(?:r)?|forslag|ideer|dagsorden(?:spunkter)?|opgaver|vi skal|på|til|ved)?\s*(?:til|på|ved)?\s*"
    r"(?:næste|kommende|førstkommende)\s+(?:ordinære\s+)?(?:\w*møde\w*|gang|uge|dagsorden)\b[^.]{0,40}$",
    re.IGNORECASE,
)
_AGENDA = re.compile(r"\b(?:punkt|emne|forslag|dagsorden)", re.IGNORECASE)
_TASKED = rf"^\W*(?:{INFINITIVE}|{IMPERATIVE})"
_SAYS_SOMETHING = 2  # small words: »Referat godkendt« and a name are forms to fill in
_ONLY_A_DAY = re.compile(
    r"\W*(?:den|d\.|kl|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|\d)", re.IGNORECASE
)


def is_next_time(lead: str) -> bool:
    """Whether a line above a list says that the list is for the next meeting."""
    return _NEXT_TIME.match(lead.strip(" :*#0123456789.)")) is not None


@cue_rule(
    "agenda.next-time-list",
    pattern=r"^\W*(?P<what>[^\W_][^|]{3,})",
    needs=frozenset({HEADED}),
    hits={
        "Punkter til næste møde:\n- Lys i salen\n- Ny hjemmeside": "agenda",
        "Til næste møde:\n- Lys i salen": "agenda",
    },
    misses=("Næste møde:\n- Onsdag den 5. maj", "Til stede:\n- Lys i salen"),
)
def next_time_list(found: Match[str], sentence: Sentence) -> Cue | None:
    """A list kept for the next meeting: its lines are points, unless they say what to do."""
    if not sentence.heading or not sentence.opens or not is_next_time(sentence.heading):
        return None
    if _ONLY_A_DAY.match(found["what"]) or re.match(
        r"\W*næste\s+\S+\W*$", sentence.heading, re.IGNORECASE
    ):
        return None
    task = compiled(_TASKED).match(found["what"]) is not None and not _AGENDA.search(
        sentence.heading
    )
    kind = Kind.TASK if task else Kind.AGENDA
    return Cue(kind, 0.84, found.start("what"), found.end(), aim=found.start("what"))


@cue_rule(
    "task.owner-list",
    pattern=r"^\W*(?P<what>[^\W_][^|]{3,})",
    needs=frozenset({HEADED}),
    hits={
        "[actions] Per:\n- Ny whiteboardtavle til salen": "task: Per Lund",
        "[actions] Maja Skov:\n- Vaser til alteret": "task: Maja Skov",
    },
    misses=("Deltagere:\n- Per Lund",),
)
def owner_list(found: Match[str], sentence: Sentence) -> Cue | None:
    """What is listed under somebody's name is theirs, in a list of tasks."""
    owner = sentence.heading.strip(" :*#")
    if sentence.section is not SectionKind.ACTIONS or sentence.shape is not Shape.BULLET:
        return None
    if not owner or owner.lower() not in sentence.known:
        return None
    who = owner_of(owner)
    return Cue(Kind.TASK, 0.86, found.start("what"), found.end(), who, aim=found.start("what"))


def owner_of(text: str) -> tuple[Mention, ...]:
    """The heading itself as a mention: it stands outside the sentence."""
    return (Mention(text, 0, 0, kind_of(text.lower()) or ResponsibleKind.PERSON, 0, 0),)


@cue_rule(
    "task.name-first",
    pattern=r"^\W*(?P<who>[^\W\d_][^:|]{1,40}?)\s*:\s*(?P<what>[^\W\d].{3,})",
    needs=frozenset({":"}),
    hits={
        "[actions] Per: Ny whiteboardtavle til salen": "task: Per Lund",
        "[actions] Per og Maja: Finde en dato": "task: Per Lund, Maja Skov",
        "Maja + Per: opstilling fredag": "task: Maja Skov, Per Lund",
    },
    misses=("[actions] Emne: Ny tavle", "Per: Jeg er enig."),
)
def name_first(found: Match[str], sentence: Sentence) -> Cue | None:
    """In a list of tasks a line that begins with a name and a colon is that person's."""
    listed = sentence.section is SectionKind.ACTIONS
    noted = sentence.shape is Shape.BULLET and not _VERB.search(found["what"])
    shared = "+" in found["who"] and sentence.opens  # »Maja + Per: opstilling fredag«
    if not listed and not noted and not shared and not compiled(_WORK).match(found["what"]):
        return None
    parts = [part.strip() for part in re.split(r",|/|&|\+|\s+og\s+|\s+samt\s+", found["who"])]
    if not all(_is_doer(part, sentence) for part in parts):
        return None
    if noted and not listed and any(part.lower() not in sentence.known for part in parts):
        return None
    who = tuple(one for one in sentence.mentions.at.values() if one.end <= found.end("who"))
    prior = 0.92 if listed else 0.78
    return Cue(Kind.TASK, prior, found.start("who"), found.end(), who, aim=found.start("what"))


_WORK = rf"(?-i:[a-zæøå])\w*(?:er|ør)\s|(?:indkøb|bestilling|opfølgning|pris)\b|(?:{INFINITIVE})"


def _is_doer(part: str, sentence: Sentence) -> bool:
    low = part.lower()
    return (
        low in sentence.known or low in GIVEN_NAMES or (" " not in low and kind_of(low) is not None)
    )


_DAY = re.compile(
    r"\b\d{1,2}\.?\s*(?:/\s*\d{1,2}|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\w*)|\buge\s+\d{1,2}\b",
    re.IGNORECASE,
)


@cue_rule(
    "task.names-and-day",
    pattern=r"^\W*(?P<what>[^\W\d][^:;?!]{3,140})$",
    needs=frozenset({BULLETED}),
    hits={
        "- Brætspil i salen, Per, Maja, 20. februar": "task: Per Lund, Maja Skov",
        "- Oprydning 3. maj, Per": "task: Per Lund",
    },
    misses=("- Brætspil 20. februar", "- Per, Maja", "- Næste møde 3. maj hos Per"),
)
def names_and_day(found: Match[str], sentence: Sentence) -> Cue | None:
    """A line of a list with a thing, a day and names we know: they do it on that day."""
    if sentence.shape is not Shape.BULLET or not _DAY.search(sentence.text):
        return None
    known = [one for one in sentence.mentions.at.values() if one.text.lower() in sentence.known]
    if (
        not known
        or found["what"].lower().startswith("næste")
        or known[0].start <= found.start("what")
    ):
        return None
    return Cue(
        Kind.TASK, 0.7, found.start("what"), found.end(), tuple(known), aim=found.start("what")
    )


_DECIDED_LEAD = re.compile(
    r"\b(?:besluttede|beslutter|besluttet|besluttes|aftalte|aftalt|aftales|vedtog|vedtaget|enige|enighed)\b(?:.{0,60}\bat)?\W*$",
    re.IGNORECASE,
)
_AT_WORK = re.compile(r"\W*at\s+(?P<what>[a-zæøå]{2,}e|få|gå|se|stå)\s", re.IGNORECASE)
_NO_WORK = DECIDING | set_of("tage alle disse denne begge være have kunne skulle ville")
_VERB = re.compile(r"\b[a-zæøå]{2,}(?:er|ør|år|es|ås)\b|\bskal\b", re.IGNORECASE)


@cue_rule(
    "task.decided-list",
    pattern=r"^\W*(?:at\s+)?(?P<what>[^\W_][^|]{3,})",
    needs=frozenset({HEADED}),
    hits={
        "Det aftales, at\n- sygehuset opgør tidsforbruget i marts": "task: sygehuset",
        "Udvalget besluttede, at\n- Per opsætter et skilt": "task: Per Lund",
        "HMU drøftede tallene og besluttede\n- at arbejde med registrering": "task",
    },
    misses=("Vi ved, at\n- sygehuset opgør tidsforbruget", "Det aftales, at\n- nye stole"),
)
def decided_list(found: Match[str], sentence: Sentence) -> Cue | None:
    """What is listed under »det aftales, at« is agreed, line by line."""
    if not sentence.opens or not _DECIDED_LEAD.search(sentence.heading.rstrip(" :")):
        return None
    told = _AT_WORK.match(sentence.text)
    if told is not None and told["what"].lower() not in _NO_WORK:
        return Cue(Kind.TASK, 0.9, told.start("what"), told.end(), aim=told.start("what"))
    verb = _VERB.search(sentence.text)
    if verb is None or verb[0].lower() in ("godkendes", "vedtages", "tages", "er"):
        return None
    subject = sentence.subject(verb.start())
    who = subject.named if subject is not None and not subject.is_object else ()
    return Cue(Kind.TASK, 0.92, found.start("what"), found.end(), who, aim=found.start("what"))


@cue_rule(
    "task.open-box",
    pattern=r"^\W*(?P<what>[^\W_].{3,})",
    needs=frozenset({BOXED}),
    hits={
        "- [ ] Per gennemgår reglerne": "task: Per Lund",
        "[ ] Nye gardiner til salen": "task",
    },
    misses=("- [x] Nye gardiner til salen", "- Nye gardiner til salen"),
)
def open_box(found: Match[str], sentence: Sentence) -> Cue | None:
    """A box that waits for its tick is a task, whatever stands behind it."""
    if sentence.box is not Box.OPEN or not sentence.opens:
        return None
    if (
        sum(token.low.isalpha() and token.text == token.low for token in sentence.tokens)
        < _SAYS_SOMETHING
    ):
        return None
    first = next((one for one in sentence.mentions.at.values() if one.first <= 1), None)
    who = (
        ()
        if first is None or first.kind is None
        else (first, *sentence.mentions.listed(first.last + 1))
    )
    return Cue(Kind.TASK, 0.91, found.start("what"), found.end(), who, aim=found.start("what"))
