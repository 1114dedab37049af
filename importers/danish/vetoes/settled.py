"""What a decision settles by saying it: what it costs, where one meets. Nothing is left to do."""

from re import Match

from importers.danish.cues.clauses import AHEAD_BY
from importers.danish.patterns import one_of
from importers.danish.tables import list_of, set_of
from importers.danish.vetoes.making import Judged, veto

_RATES = list_of("""
    taksten takster taksterne prisen priser priserne kontingentet gebyret gebyrer huslejen lejen satsen satserne
    puljen midlerne beløbet pladserne rammen grænsen normeringen aldersgrænsen honoraret betalingen
    """)
_SETTLED = (
    "fastsættes",
    "sættes",
    "forhøjes",
    "nedsættes",
    "hæves",
    "reguleres",
    "fastholdes",
    "ændres",
    "fordeles",
)
_JUST_BEHIND = 4


@veto(
    "veto.rate",
    pattern=rf"\b(?:{one_of(_RATES)})\b[^.;:]{{0,40}}?\b(?:{'|'.join(_SETTLED)})\b",
    needs=frozenset(_RATES),
    hits=("Taksten fastsættes til 500 kr.", "Kontingentet sættes til 300 kr. om året."),
    misses=("Prisen undersøges.",),
)
def rate(found: Match[str], judged: Judged) -> bool:
    """A price is fixed by being decided."""
    return found.start() <= judged.cue.start < found.end()


@veto(
    "veto.unchanged",
    pattern=r"\b(?:videreføres|fortsættes|fortsætter|bevares|beholdes|genbruges|holdes|afholdes)\s+(?:i\s+)?(?:uændre(?:t|de)|som\s+(?:hidtil|nu|i\s+dag|sidste\s+år)|på\s+(?:teams|zoom|skype|kontoret|skolen)|online|virtuelt|fysisk)|\blægges\s+til\s+grund\b",
    needs=set_of(
        "videreføres fortsættes fortsætter bevares beholdes genbruges holdes afholdes lægges"
    ),
    hits=("Ordningen videreføres uændret.", "Mødet afholdes på Teams."),
    misses=("Der afholdes møde den 3. maj.",),
)
def unchanged(found: Match[str], judged: Judged) -> bool:
    """What goes on as before, or where one meets, asks nothing of anybody."""
    return found.start() - _JUST_BEHIND <= judged.cue.start < found.end() and not AHEAD_BY.search(
        judged.sentence.text, found.end()
    )


@veto(
    "veto.as-recommended",
    pattern=r"\bindstilling(?:en|er|erne)?\s+(?:følges|tiltrædes|godkendes|vedtages|imødekommes|ophøjes)",
    needs=set_of("følges tiltrædes godkendes vedtages imødekommes ophøjes"),
    hits=(
        "Økonomiudvalget indstiller til byrådet, at forvaltningens indstilling følges.",
        "Udvalget besluttede, at indstillingen følges.",
    ),
    misses=("Sagen undersøges, før indstillingen følges.",),
)
def as_recommended(found: Match[str], judged: Judged) -> bool:
    """»at indstillingen følges« says yes; what follows from it stands in the recommendation."""
    return judged.cue.start <= found.end() and judged.cue.end >= found.start()


@veto(
    "veto.voted-down",
    pattern=r"\b(?:sat\s+under\s+afstemning|bortfaldt|bortfalder|forkastet|forkastes|nedstemt|faldt\b(?!\s+(?:ud|sammen|på|i)))",
    needs=set_of("sat bortfaldt bortfalder forkastet forkastes nedstemt faldt"),
    hits=(
        "Et forslag om, at der udarbejdes en redegørelse, blev sat under afstemning.",
        "Forslaget om, at der indhentes tilbud, bortfaldt.",
    ),
    misses=("Sagen udsættes, og punkt 2 blev ikke behandlet.",),
)
def voted_down(found: Match[str], judged: Judged) -> bool:
    """What was put to the vote is told with how it went; a proposal that fell obliges nobody."""
    return judged.cue.start < found.start()
