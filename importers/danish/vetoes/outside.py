"""What others ask for, who was chosen and what is paid from where: told by minutes, done by nobody."""

from re import Match

from importers.danish.cues.acting import is_person
from importers.danish.tables import set_of
from importers.danish.vetoes.making import Judged, veto
from importers.proposals import ResponsibleKind

_ANOTHER = r"(?-i:[A-ZÆØÅ][\wæøå.-]+)\s+(?:MR|PU|menighedsråd|sogn|pastorat|skole|børnehus|forening|IF|IK|GF|BK)"
_MONEY = r"(?:udgift|beløb|omkostning|merudgift|mérudgift|restbeløb|anlægssum|beløbet|betaling|finansiering|tillægsbevilling|bevilling)\w*"


@veto(
    "veto.applies",
    pattern=rf"(?P<other>\b{_ANOTHER}\s+)?\b(?:an)?søger\s+(?:om\s+(?!foden|at\s+finde)|orlov|dispensation|kr\b|[\d.]+)|(?P<asking>\b{_ANOTHER}\s+)\b(?:spørger|beder|anmoder|ønsker)\b",
    needs=set_of("søger ansøger spørger beder anmoder ønsker"),
    hits=(
        "Husby MR søger om tilskud til et nyt orgel.",
        "Boldklubben søger om 40.000 kr. til nye mål.",
        "Tved Borgerforening søger om tilladelse til et optog.",
    ),
    misses=(
        "Bestyrelsen søger om tilskud hos fonden.",
        "Per søger om tilladelse hos kommunen.",
        "Kassereren søger om momsfritagelse.",
    ),
)
def applies(found: Match[str], judged: Judged) -> bool:
    """Whoever applies to the body that meets states a case; what follows is for the body to decide."""
    cue = judged.cue
    if cue.start >= found.end() or cue.end < found.start():
        return False
    if found["other"] or found["asking"]:
        return True
    return any(
        one.kind is ResponsibleKind.ORGANISATION
        or (one.kind is ResponsibleKind.PERSON and not is_person(one, judged.sentence))
        for one in cue.who
    )


@veto(
    "veto.paid",
    pattern=rf"\b{_MONEY}\b[^.;:]{{0,50}}?\b(?:afholdes|dækkes|finansieres|tages|hentes)\b|\b(?:afholdes|dækkes|finansieres|hentes)\s+(?:af|over|via|inden\s+for)\s+(?:\w+\s+)?\S*(?:midler|budget\w*|ramme\w*|rådighedsbeløb\w*|konto\w*|kasse\w*|driften)\b",
    needs=set_of("afholdes dækkes finansieres tages hentes"),
    hits=(
        "Beløbet afholdes af menighedsrådets frie midler.",
        "Udgiften skal dækkes af driften.",
        "Restbeløbet hentes fra den afsatte ramme.",
    ),
    misses=("Der afholdes et møde om budgettet.", "Beløbet søges hos provstiet."),
)
def paid(found: Match[str], judged: Judged) -> bool:
    """Where the money comes from is decided with the sentence; there is nothing left to do."""
    return found.start() <= judged.cue.end and judged.cue.start < found.end()


@veto(
    "veto.chosen",
    pattern=r"^\W*(?:som\s+(?:\S+\s+){1,4}(?:udpeges|vælges|genvælges)\s+(?-i:[A-ZÆØÅ])|(?-i:[A-ZÆØÅ][\wæøå-]+)(?:\s+(?-i:[A-ZÆØÅ][\wæøå.-]+))+[^.;:]*?\b(?:udpeges|vælges|genvælges|indtræder)\b)",
    needs=set_of("udpeges vælges genvælges indtræder"),
    hits=(
        "Egon Vester og Lone Hust udpeges.",
        "Bo Mark og Lone Hust udpeges.",
    ),
    misses=(
        "Der udpeges to repræsentanter på næste møde.",
        "Bestyrelsen udpeger en ny kasserer på næste møde.",
    ),
)
def chosen(found: Match[str], judged: Judged) -> bool:
    """Somebody named was chosen there and then."""
    return judged.cue.start < found.end()


@veto(
    "veto.or-else",
    pattern=r"\b(?:for\s+så(?!\s+at\b)|ellers|for\s+at\s+undgå|da\s+(?:der|det|vi)\s+ellers)\b",
    needs=set_of("så ellers undgå"),
    hits=(
        "Vi må ikke bruge stien, for så bliver pladsen lukket.",
        "Alle skal huske nøglen, ellers tages der kontakt til vagten.",
    ),
    misses=("Per kontakter kommunen, ellers er der ikke noget nyt.",),
)
def or_else(found: Match[str], judged: Judged) -> bool:
    """What would happen otherwise is not what is to happen."""
    gap = judged.sentence.text[found.end() : judged.cue.start]
    return found.end() <= judged.cue.start and not any(mark in gap for mark in ",.;:")


@veto(
    "veto.anybody",
    pattern=r"\b(?:husker|sørger|skal|må|bør|kan)\s+man\b|\bman\s+(?:husker|sørger|rydder|tager|betaler)\b",
    needs=set_of("man"),
    hits=(
        "Affald skal man selv bringe til pladsen.",
        "Nøglen skal man aflevere på kontoret.",
    ),
    misses=("Der indhentes tilbud, så at man tager det rigtige.",),
)
def anybody(found: Match[str], judged: Judged) -> bool:
    """»man« is everybody who is ever there; nobody in particular has to do it."""
    return judged.cue.start <= found.end() and judged.cue.end >= found.start()


@veto(
    "veto.sent-before",
    pattern=r"\((?:[^()]*\s)?(?:efter|frem|ud|om)?(?:sendes|deles)(?:\s[^()]*)?\)|^\W*bilag\s+\d",
    needs=set_of("sendes eftersendes fremsendes udsendes omdeles bilag"),
    hits=("Udkast til brev (fremsendes før mødet)", "Bilag 2 (eftersendes)"),
    misses=("Brevet sendes til naboerne.",),
)
def sent_before(_found: Match[str], _judged: Judged) -> bool:
    """Papers for this meeting were sent before it."""
    return True


@veto(
    "veto.perhaps",
    pattern=r"\bmåske\s+\w+(?:es|er)\b",
    needs=frozenset({"måske"}),
    hits=("De kommer hjem, men måske lukkes der for rejser.", "Måske sælges bilen til foråret."),
    misses=("Per undersøger, om det måske kan lade sig gøre.",),
)
def perhaps(found: Match[str], judged: Judged) -> bool:
    """»måske lukkes der« says what may come."""
    return found.start() <= judged.cue.start < found.end() and not judged.cue.who
