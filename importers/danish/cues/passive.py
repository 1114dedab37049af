"""It is done: passives without a doer, which is how formal minutes prefer to say it."""

from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.clauses import agent, aside, is_relative
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import ANY_PARTICIPLE, GAP, PARTICIPLE, PASSIVE, PASSIVE_WORDS
from importers.danish.tables import set_of
from importers.proposals import Kind

# Passives in form that nobody does.
_NOT_DONE = set_of("synes mødes forventes vides forstås lykkes trives enes skyldes kendes")
_MAY = set_of("kan kunne må måtte ville skulle burde behøver")


@cue_rule(
    "task.passive",
    pattern=rf"\b(?P<verb>{PASSIVE})",
    needs=PASSIVE_WORDS,
    hits={
        "Der indhentes tilbud på nye vinduer.": "task",
        "Det undersøges.": "task",
        "Sendes i høring hos de berørte parter.": "task",
        "Stolene indkøbes af beboerforeningen.": "task: beboerforeningen",
    },
    misses=(
        "Bøgerne kan hentes på kontoret.",
        "Planen, som udarbejdes af staten, er ikke klar.",
        "Sagen udsættes ikke.",
        "Budgettet blev sendt til provstiet.",
    ),
)
def passive(found: Match[str], sentence: Sentence) -> Cue | None:
    """A passive present promises: »der indhentes tilbud«; the doer is only who stands behind »af«."""
    if is_relative(sentence, found.start()) or aside(sentence, found.start()):
        return None
    at = sentence.token_at(found.start())
    lately = {token.low for token in sentence.tokens[max(0, at - 6) : at]}
    if lately & _MAY or sentence.lead_of(found.start()) in ("at", "skal", "bør", "vil"):
        return None
    return Cue(
        Kind.TASK, 0.8, found.start(), found.end(), agent(sentence, found.end()), aim=found.start()
    )


@cue_rule(
    "task.to-be-done",
    pattern=rf"\b(?P<modal>skal|bør|må|vil)\b(?P<gap>(?:\s+[^\s.,;:?]+){{0,12}}?)\s+"
    rf"(?P<what>[a-zæøå]+(?<!tid)es\b|være\s+{PARTICIPLE}|(?:blive|have|få)\s+(?:[^\s.;:?]+\s+){{0,5}}?{ANY_PARTICIPLE})",
    needs=frozenset({"skal", "bør", "må", "vil"}),
    hits={
        "Der skal laves en plan for legepladsen.": "task",
        "Kontrakten skal opdateres.": "task",
        "Sagen vil blive undersøgt nærmere.": "task",
        "Vi skal have lappet hullet i muren.": "task",
    },
    misses=(
        "Der skal ikke indhentes tilbud.",
        "Reglerne, der skal følges, står i loven.",
        "Festen vil kunne holdes ude.",
    ),
)
def to_be_done(found: Match[str], sentence: Sentence) -> Cue | None:
    """»skal undersøges«, »vil blive sendt«, »skal have lappet«: an obligation on nobody named."""
    gap = f" {found['gap'].lower()} "
    if " ikke " in gap or " kunne " in gap or is_relative(sentence, found.start()):
        return None
    if aside(sentence, found.start()):
        return None
    prior = {"skal": 0.82, "vil": 0.76, "bør": 0.62, "må": 0.55}[found["modal"].lower()]
    if found["what"].lower() in _NOT_DONE:
        return None
    return Cue(
        Kind.TASK,
        prior,
        found.start(),
        found.end(),
        agent(sentence, found.end()),
        aim=found.start("what"),
    )


@cue_rule(
    "task.gets-done",
    pattern=rf"\bbliver\b{GAP}\s+(?P<what>{PARTICIPLE}|[a-zæøå]{{3,}}eret\b)",
    needs=frozenset({"bliver"}),
    hits={"Trappen bliver repareret.": "task", "Der bliver indhentet tilbud på taget.": "task"},
    misses=("Planen, som bliver sendt ud, er god.", "Det bliver ikke undersøgt."),
)
def gets_done(found: Match[str], sentence: Sentence) -> Cue | None:
    """»bliver repareret« is the spoken passive, and as much a promise."""
    if is_relative(sentence, found.start()) or " ikke " in found[0].lower():
        return None
    if aside(sentence, found.start()):
        return None
    return Cue(
        Kind.TASK,
        0.74,
        found.start(),
        found.end(),
        agent(sentence, found.end()),
        aim=found.start("what"),
    )
