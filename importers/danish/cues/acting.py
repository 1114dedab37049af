"""Somebody acts, said in ways that are often something else: the section and the day decide."""

import re
from re import Match

from importers.danish.cue import DOER, KNOWN, Cue, Sentence
from importers.danish.cues.clauses import AHEAD_BY, SIDE, aside
from importers.danish.cues.making import cue_rule
from importers.danish.forms import present
from importers.danish.patterns import ANY_PARTICIPLE, INFINITIVE, PRESENT, PRESENT_WORDS, PRESENTS
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.people.subjects import Subject
from importers.danish.sections import AGREED, DECIDED
from importers.danish.tables import set_of
from importers.danish.words.doers import EVERYBODY
from importers.danish.words.names import GIVEN_NAMES
from importers.danish.words.verbs import BEING, DECIDING
from importers.proposals import Kind, ResponsibleKind

IDIOM = re.compile(
    r"(?:tager\s+(?:til\s+efterretning|ordet|forbehold|afsked|orlov|imod|afstand|del)|får\s+(?:ordet|orlov|ros|ny|barn|mange|stor)"
    r"|holder\s+(?:fast|ferie|fri|pause)|giver\s+(?:udtryk|udtrykt|god|mening|(?:(?:et|en)\s+)?(?:\w+\s+)?(?:referat|rundvisning|overblik|indblik|gennemgang|oplæg|orientering|status|beskrivelse|introduktion|præsentation|anledning))|klarer\s+sig|kommer\s+(?:godt\s+)?ud\s+(?:med|af)|spørger\s+(?:ind|til|om\s+(?:vi|der|det|man|de|hvorfor|hvordan|hvad|hvornår)|hvorfor|hvordan|hvad)\b|hører\s+om\b(?!\s+(?:de|vi|han|hun|der|det))|ser\s+(?:\w+\s+)?(?:positivt|velvilligt|kritisk|negativt|gerne|frem|alvorligt|lyst|anderledes)|gør\s+(?:opmærksom|rede|det\s+godt)|lægger\s+vægt|sætter\s+pris|(?:giver|meddeler)\s+(?:\w+\s+)?(?:tilladelse|dispensation|afslag|tilsagn|samtykke|medhold))",
    re.IGNORECASE,
)
# »Planlagte bestyrelsesmøder«: nouns end as verbs do.
_PLURALS = re.compile(
    r".*(?:møder|planer|sager|opgaver|aftaler|regler|timer|heder|inger|elser|tioner|grupper|klasser|skoler|kirker|penge|sider|lister|dele)$"
)
_ENDS = re.compile(r"\W*$")
_DECIDES = frozenset(map(present, DECIDING))
_ANSWERS = set_of("svarer indleder rejser")
_SAYS = re.compile(
    r"\s+(?:at|ja|nej|på\s+spørgsmål\w*|til|møde\w*|med)\b|\s*[,.:;–-]", re.IGNORECASE
)


def is_person(mention: Mention, sentence: Sentence) -> bool:
    """A name that we know, a given name, or a role that a person has."""
    first = mention.text.split()[0].lower()
    if mention.kind is ResponsibleKind.ROLE or mention.text.lower() in sentence.known:
        return True
    return mention.kind is ResponsibleKind.PERSON and (
        first in sentence.known or first in GIVEN_NAMES
    )


def main_subject(sentence: Sentence, start: int) -> Subject | None:
    """The named subject before the verb of a main clause."""
    subject = sentence.mentions.before(sentence.token_at(start))
    if subject is None or subject.is_object or subject.lead in SIDE or not subject.named:
        return None
    return None if aside(sentence, start) else subject


@cue_rule(
    "task.named-act",
    pattern=r"(?<=\s)(?P<verb>[a-zæøå]{3,}(?:er|ør)|får|slår)\b(?!-)",
    needs=frozenset({DOER}),
    hits={
        "Maja Skov broderer en dug.": "task: Maja Skov",
        "Kassereren polerer sølvet.": "task: Kassereren",
    },
    misses=("Per mener, at det er godt.", "Salen polerer sig selv.", "Maja Skov lærer"),
)
def named_act(found: Match[str], sentence: Sentence) -> Cue | None:
    """A person and any present that is an act: no table of verbs is ever whole.

    Of bodies and offices only with a day ahead or in a decision: else it is what they always do.
    """
    verb, start = found["verb"].lower(), found.start("verb")
    doer = sentence.text[:start].rsplit(maxsplit=1)[-1:]
    if (
        not doer
        or not _is_act(verb)
        or not _may_act(doer[0], sentence)
        or _ENDS.match(sentence.text, found.end())
    ):
        return None
    subject = main_subject(sentence, start)
    if subject is None or subject.lead in ("at", "så") or IDIOM.match(sentence.text, start):
        return None
    first = subject.named[0]
    deciding = sentence.section in DECIDED
    counted = first.text.lower() in EVERYBODY and verb not in PRESENT_WORDS  # »alle skoler«
    ahead = AHEAD_BY.search(sentence.text, found.end()) is not None
    if counted or not (ahead or deciding or is_person(first, sentence)):
        return None
    prior = 0.66 if ahead or is_person(first, sentence) else 0.62
    return Cue(Kind.TASK, prior, start, found.end(), subject.mentions, aim=start)


def _is_act(verb: str) -> bool:
    """A verb that other rules do not know and that tells no state."""
    return (
        not _PLURALS.match(verb)
        and verb not in BEING | _DECIDES
        and verb not in PRESENTS
        and kind_of(verb) is None
    )


def _may_act(doer: str, sentence: Sentence) -> bool:
    """A quick look at the word before the verb, since most sentences end here."""
    low = doer.lower()
    return doer[:1].isupper() or low in sentence.known or kind_of(low) is not None


@cue_rule(
    "task.answers",
    pattern=r"(?<=\s)(?P<verb>svarer|indleder|modtager|åbner|starter|bruger|møder|passer|deltager|afslutter|viser|arbejder)\b",
    needs=set_of(
        "svarer indleder modtager åbner starter bruger møder passer deltager afslutter viser arbejder"
    ),
    hits={
        "Menighedsrådet svarer borgeren.": "task: Menighedsrådet",
        "Per modtager tilmeldinger inden 1. maj.": "task: Per Lund",
        "[text] Kassereren passer kontoret i uge 8.": "task: Kassereren",
    },
    misses=(
        "Forvaltningen svarer, at sagen er belyst.",
        "Forvaltningen svarer på spørgsmål.",
        "Skolen modtager elever fra hele byen.",
        "[text] Kassereren passer kontoret.",
    ),
)
def answers(found: Match[str], sentence: Sentence) -> Cue | None:
    """Verbs that tell what goes on: an answer owed in a decision, the others with a day ahead."""
    subject = main_subject(sentence, found.start())
    if subject is None:
        return None
    ahead = AHEAD_BY.search(sentence.text, found.end()) is not None
    told = sentence.section in AGREED
    owed = found["verb"].lower() in _ANSWERS and told
    says = _SAYS.match(sentence.text, found.end()) is not None
    doer = subject.named[0]
    able = is_person(doer, sentence) or (
        sentence.section in DECIDED and doer.kind is ResponsibleKind.FORUM
    )
    if says if owed else not (ahead and able):
        return None
    return Cue(Kind.TASK, 0.66, found.start(), found.end(), subject.named, aim=found.start())


@cue_rule(
    "task.has-it-done",
    pattern=rf"(?<=\s)(?P<verb>får)\s+(?:[^\s.,;:?!]+\s+){{0,4}}?{ANY_PARTICIPLE}",
    needs=frozenset({"får"}),
    hits={
        "Kirkeværgen får malet døren.": "task: Kirkeværgen",
        "Besluttet, at kirkeværgen får døren malet.": "task: kirkeværgen",
    },
    misses=("Salen får nye stole.", "Eleverne får lært at læse.", "Kirkeværgen får løn."),
)
def has_it_done(found: Match[str], sentence: Sentence) -> Cue | None:
    """»får malet døren«: somebody sees to it that others do it."""
    subject = main_subject(sentence, found.start())
    if subject is None or not is_person(subject.named[0], sentence):
        return None
    if subject.named[0].text.lower().endswith("ne"):
        return None
    return Cue(Kind.TASK, 0.8, found.start(), found.end(), subject.named, aim=found.start())


@cue_rule(
    "task.holds",
    pattern=r"(?<=\s)(?:bliver\s+\w*(?:kontaktperson|kontakt|koordinator|ansvarlig)\b|(?:har|får)\s+ansvar(?:et)?\s+for\s+(?!alle\b)\w+|får\s+styr\s+på\b)",
    needs=set_of("kontaktperson kontakt koordinator ansvarlig ansvar ansvaret styr"),
    hits={
        "Per har ansvaret for indkøb.": "task: Per Lund",
        "Maja Skov bliver kontaktperson.": "task: Maja Skov",
    },
    misses=("Regionen har ansvaret for sygehusene.", "Skolerne får ansvaret for driften."),
)
def holds(found: Match[str], sentence: Sentence) -> Cue | None:
    """A person who holds a matter has to do it; of a body it tells what it always does."""
    subject = main_subject(sentence, found.start())
    if subject is None or subject.named[0].kind is not ResponsibleKind.PERSON:
        return None
    if not is_person(subject.named[0], sentence):
        return None
    return Cue(Kind.TASK, 0.74, found.start(), found.end(), subject.named, aim=0)


@cue_rule(
    "task.cleft",
    pattern=rf"\bdet\s+(?:er|bliver)\s+(?P<who>[^\s,.;:?!]+(?:\s+[^\s,.;:?!]+){{0,3}}?),?\s+(?:der|som)\s+(?P<verb>{PRESENT})",
    needs=frozenset({"det"}),
    hits={
        "Det er kassereren, der kontakter avisen.": "task: kassereren",
        "Det bliver formanden, som skriver til provstiet.": "task: formanden",
    },
    misses=("Det er en plan, der kræver penge.", "Det er Per, der bor i byen."),
)
def cleft(found: Match[str], sentence: Sentence) -> Cue | None:
    """»det er Per, der ringer«: the doer is put first with a clause behind, and does it all the same."""
    who = sentence.mentions.all_from(found.start("who"))
    if not who or who[0].start != found.start("who") or who[0].end > found.end("who"):
        return None
    start = found.start("verb")
    return Cue(Kind.TASK, 0.8, start, found.end(), who, aim=start)


@cue_rule(
    "task.needed",
    pattern=rf"\b(?:er|var)\s+(?:der\s+)?behov\s+for,?\s+at\s+(?P<what>{INFINITIVE})",
    needs=frozenset({"behov"}),
    hits={
        "Der er behov for at undersøge sagen.": "task",
        "Der var behov for at ansætte en vikar.": "task",
    },
    misses=(
        "[text] Der er behov for at undersøge sagen.",
        "Der er behov for hjælp.",
    ),
)
def needed(found: Match[str], sentence: Sentence) -> Cue | None:
    """What a decision says is needed is to be done; in running text it is an opinion."""
    if sentence.section not in DECIDED or aside(sentence, found.start()):
        return None
    return Cue(Kind.TASK, 0.64, found.start(), found.end(), aim=found.start("what"))


@cue_rule(
    "task.laid-with",
    pattern=r"\b(?:lagt|lægges|ligger|placeret|placeres|forankret|forankres)\s+(?:\w+\s+)?hos\s+(?P<who>\S+)",
    needs=frozenset({"hos"}),
    hits={
        "Opgaven blev lagt hos Per.": "task: Per Lund",
        "Opgaven placeres hos sekretariatet.": "task: sekretariatet",
    },
    misses=("Nøglen ligger hos kassereren.", "Per bor hos Maja."),
)
def laid_with(found: Match[str], sentence: Sentence) -> Cue | None:
    """A task or a responsibility that is laid with somebody is theirs."""
    before = sentence.text[: found.start()].lower()
    if not re.search(r"\b(?:opgaven?|ansvaret|arbejdet|sagen|projektet|planlægningen)\b", before):
        return None
    who = sentence.mentions.all_from(found.start("who"))
    if not who or who[0].start > found.end():
        return None
    return Cue(Kind.TASK, 0.8, found.start(), found.end(), who, aim=0)


@cue_rule(
    "task.name-to-work",
    pattern=r"^\W*(?P<who>(?-i:[A-ZÆØÅ])\w+(?:\s(?-i:[A-ZÆØÅ])\w+)?(?:\s+og\s+(?-i:[A-ZÆØÅ])\w+)?)(?:\s+(?:til|på|for)|\s*[–-])\s+(?P<what>(?-i:[a-zæøå])[^.,;:?!]{2,40})(?=[.,;]|$)",
    needs=frozenset({KNOWN}),
    hits={
        "Per og Maja på indkøb.": "task: Per Lund, Maja Skov",
        "Kim - skaffer borde og bænke.": "task: Kim Holm",
        "Per til parkering.": "task: Per Lund",
    },
    misses=("Per på vegne af rådet.", "Tak til Per.", "Per til stede.", "Per - medlem"),
)
def name_to_work(found: Match[str], sentence: Sentence) -> Cue | None:
    """A known name and the work, with no verb between: how helpers are put on a list."""
    what = found["what"].lower()
    names = re.split(r"\s+og\s+", found["who"])
    if not all(name.lower() in sentence.known for name in names):
        return None
    if what.split()[0] in _NO_WORK or sentence.text.count(" ") > _LONGEST:
        return None
    who = tuple(one for one in sentence.mentions.at.values() if one.end <= found.end("who"))
    dashed = re.search(r"[–-]\s+$", sentence.text[: found.start("what")]) is not None
    if not who or (dashed and not re.match(r"\w+(?:er|ør)\s", what)):
        return None
    return Cue(Kind.TASK, 0.68, found.start(), found.end(), who, aim=found.start("what"))


_LONGEST = 9
_NO_WORK = set_of("""
    vegne stede mødet møde grund orientering efterretning ferie orlov barsel valg formand kasserer medlem
    suppleant referent afbud bestyrelsen den det
    """)
