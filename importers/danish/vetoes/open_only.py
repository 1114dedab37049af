"""What is over, denied, only asked or only told is no follow-up, whatever words it uses."""

import re
from re import Match

from importers.danish.people.mentions import kind_of
from importers.danish.tables import set_of
from importers.danish.vetoes.making import Judged, veto
from importers.proposals import ResponsibleKind, SectionKind

# »…, når udbuddet er afsluttet«: it will be done first.
_WAITS = re.compile(r"\b(?:når|inden|før|hvis|indtil|såfremt|efter\s+at)\b[^,.;]*$", re.IGNORECASE)
_NEAR, _JUST_BEFORE = 26, 12


@veto(
    "veto.not",
    pattern=r"\b(?:ikke|ingen|aldrig|hverken)\b(?!-)",
    needs=set_of("ikke ingen aldrig hverken"),
    hits=(
        "Sagen udsættes ikke.",
        "Der igangsættes ikke yderligere tiltag.",
        "Der indhentes ingen tilbud.",
        "Om natten ringes der ikke til naboen.",
    ),
    misses=(
        "Der indhentes tilbud, da prisen ikke er kendt.",
        "Punktet nåede vi ikke, og det udsættes.",
    ),
)
def denied(found: Match[str], judged: Judged) -> bool:
    """A »no« right behind the words for the work denies it."""
    cue, text = judged.cue, judged.sentence.text
    if cue.carried:
        return False
    gap = text[cue.end : found.start()]
    inside = cue.start <= found.start() < cue.end and found[0].lower() == "ikke"
    behind = 0 <= found.start() - cue.end <= _NEAR and not re.search(
        r"[,.;:]|\b(?:om|at|der)\b", gap.removeprefix(" der")
    )
    before = (
        0 <= cue.start - found.end() <= _JUST_BEFORE
        and found[0].lower() == "ikke"
        and not re.search(r"[,;]|\b(?:og|men|så)\b", text[found.end() : cue.start])
    )
    return inside or behind or before


# »Rapporten sendes til Ældrerådet til orientering« is sent; nobody has taken note yet
_SENT = re.compile(r"(?:over|frem|ud|videre)?sendes\s+(?:videre\s+)?til\b", re.IGNORECASE)


@veto(
    "veto.noted",
    pattern=r"\btil\s+(?:efterretning|orientering|underretning)\b",
    needs=set_of("efterretning orientering underretning"),
    hits=("Orienteringen tages op til efterretning.", "Udvalget tager status op til efterretning."),
    misses=(
        "Sagen udsættes, og orienteringen tages til efterretning.",
        "Rapporten sendes til Ældrerådet til orientering.",
    ),
)
def noted(found: Match[str], judged: Judged) -> bool:
    """To take note of something is all that there is to do about it."""
    gap = judged.sentence.text[judged.cue.start : found.start()]
    sent_on = _SENT.match(gap) and not found[0].lower().endswith("efterretning")
    if sent_on:
        return False
    return judged.cue.start < found.start() and not re.search(r"[,;:]|\bog\b|\bidet\b", gap)


@veto(
    "veto.question",
    pattern=r"\?\W*$|^\W*(?:skal|kan|bør|vil|må|kunne|skulle)\s+(?:vi|man|der|den|det|de|jeg|i)\b",
    hits=(
        "Skal vi købe nye stole?",
        "Skal vi indhente tilbud samlet",
        "Og så indhenter Per tilbud?",
    ),
    misses=("Hvad koster det? Per undersøger.",),
)
def only_asked(found: Match[str], judged: Judged) -> bool:
    """A question is open, but nobody has taken it on."""
    if "?" in found[0]:
        return judged.cue.end <= found.end()
    return "?" not in judged.sentence.text


@veto(
    "veto.earlier",
    pattern=r"\b(?:tidligere\s+(?:blev\s+|har\s+|er\s+)?(?:\w+\s+)?(?:besluttet|aftalt|vedtaget)|(?:besluttede|aftalte|vedtog|besluttet|aftalt|vedtaget)(?:\s+\S+){0,4}?\s+på\s+(?:mødet?|bestyrelsesmødet|\w+mødet)\s+(?:den|d\.|i)\s"
    r"|på\s+(?:sidste|seneste|forrige)\s+\w*(?:møde|generalforsamling)\s+(?:blev|besluttede|aftalte)|(?:blev|var)\s+(?:det\s+)?på\s+(?:et\s+)?(?:sidste\s+|seneste\s+)?\w*mødet?\b.{0,50}\b(?:besluttet|aftalt)|på\s+mødet\s+(?:den|d\.)\s+\d.{0,30}\bblev\s+det\s+(?:aftalt|besluttet))",
    needs=set_of("besluttet aftalt vedtaget besluttede aftalte vedtog"),
    hits=(
        "Det blev tidligere besluttet, at der skal laves en plan.",
        "På mødet den 2. oktober blev det aftalt at undersøge sagen.",
        "På sidste møde blev det aftalt, at Per kontakter provstiet.",
    ),
    misses=("Det blev besluttet, at planen laves inden mødet i maj.",),
)
def earlier(_found: Match[str], judged: Judged) -> bool:
    """What an earlier meeting decided is quoted, not decided."""
    return not judged.cue.carried


@veto(
    "veto.standing",
    pattern=r"\b(?:man\s+(?:kan|skal|må|bør)|normalt|sædvanligvis|som\s+regel|typisk|hele\s+tiden|til\s+daglig|i\s+hverdagen|i\s+det\s+daglige|som\s+(?:hidtil|altid|vanligt|sædvanligt)|(?:er|skal|bliver|vil|har)\s+altid|altid\s+har|plejer|(?:efter|ifølge|i\s+henhold\s+til|i\s+følge)\s+(?:loven|lov|vedtægterne|forretningsordenen|styrelsesloven|reglerne|reglementet)|jf\.?\s+(?:lov|vedtægterne|§)|der\s+henvises\s+til|kan\s+(?:kontaktes|hentes|ses|findes|rettes|downloades))\b",
    hits=(
        "Man skal kontakte kontoret, hvis man er syg.",
        "Referatet sendes som altid til medlemmerne.",
        "Vi arbejder hele tiden på at blive bedre.",
    ),
    misses=("Der indhentes tilbud.",),
)
def standing(found: Match[str], judged: Judged) -> bool:
    """How things are always done is an arrangement, not a task from this meeting."""
    behind = judged.sentence.text[judged.cue.end : found.start()]
    return not (found[0].lower().startswith(("kan", "man")) and "," in behind)


@veto(
    "veto.approved",
    pattern=r"\b(?:referat(?:et)?|dagsorden(?:en)?)\s+(?:\w+\s+){0,2}(?:godkendes|underskrives|udsendes|sendes|rundsendes)\b",
    hits=("Referatet udsendes.", "Dagsordenen udsendes."),
    misses=("Regnskabet udsendes til medlemmerne.",),
)
def courtesy(found: Match[str], judged: Judged) -> bool:
    """Minutes and agendas go out after every meeting."""
    return judged.cue.start <= found.end() and judged.cue.end >= found.start()


@veto(
    "veto.could",
    pattern=r"\b(?:kunne|burde|skulle|ville|måtte)\b",
    needs=set_of("kunne burde skulle ville måtte"),
    hits=("Man kunne eventuelt drøftes igen.", "Sagen kunne tages op igen på næste møde."),
    misses=("Kunne vi få en kanal? Per undersøger.",),
)
def could(found: Match[str], judged: Judged) -> bool:
    """»kunne« before the words for the work makes it a thought."""
    gap = judged.sentence.text[found.end() : judged.cue.start]
    return found.end() <= judged.cue.start and len(gap) < 40 and not re.search(r"[.,;:?]", gap)  # noqa: PLR2004


@veto(
    "veto.told-past",
    pattern=r"\b(?:blev|var|har|havde|er)\b",
    needs=set_of("blev var har havde er"),
    hits=("Sagen har været sat på dagsordenen til august.", "Emnet har været taget op igen."),
    misses=("Punktet blev udsat.",),
)
def told_past(found: Match[str], judged: Judged) -> bool:
    """An agenda phrase in the perfect tells where the matter has been."""
    if not judged.rule.startswith("agenda.again"):
        return False
    gap = judged.sentence.text[found.end() : judged.cue.start]
    auxiliary = judged.sentence.text[judged.cue.start : judged.cue.end].split()[0].lower()
    return found.end() <= judged.cue.start and auxiliary in ("taget", "sat") and len(gap) < 40  # noqa: PLR2004


@veto(
    "veto.done",
    pattern=r"[:–-]\s*(?:det|den|de|dette)?\s*er\s+(?:nu\s+)?(?:sket|gjort|købt|leveret|udført|sendt|bestilt|afleveret|ordnet|klaret|løst|rettet|lavet)\b|(?:[:–-]\s*|\b(?:er|blev|er nu)\s+)(?:udført|løst|ordnet|færdigt?|afsluttet|ok|klaret)\b(?!\s+(?:senest|inden|til))|\s(?-i:Udført|Afsluttet|Løst|OK|Færdig)\W*$|\bpunktet\s+(?:lukkes|udgår|bortfalder|afsluttes)\b",
    needs=set_of("er udført løst ordnet færdig færdigt afsluttet ok klaret punktet"),
    hits=(
        "Per kontakter boldklubben: Udført.",
        "Per skulle spørge banken: er sket.",
        "Ingen nyt, punktet lukkes.",
    ),
    misses=(
        "Der indhentes tilbud, når taget er set efter.",
        "Udvalget orienteres, når udbuddet er afsluttet.",
    ),
)
def done(found: Match[str], judged: Judged) -> bool:
    """A status list says what has been done behind what was to be done."""
    waits = _WAITS.search(judged.sentence.text, 0, found.start()) is not None
    return not waits and not judged.rule.startswith("milestone.")


@veto(
    "veto.recommends",
    pattern=r"\b(?P<who>\S+)\s+(?:indstiller|anbefaler|anbefalede|indstillede|foreslår)\b[^.;]{0,40}?\bat\b",
    needs=set_of("indstiller anbefaler anbefalede indstillede foreslår"),
    hits=(
        "Forvaltningen indstiller, at der arbejdes videre med model B.",
        "Administrationen anbefaler, at zonen udvides, og at der opsættes bump.",
    ),
    misses=("Bestyrelsen foreslår, at der indhentes tilbud.",),
)
def recommends(found: Match[str], judged: Judged) -> bool:
    """What an office recommends is not decided; what the body itself proposes is as good as."""
    if judged.sentence.section is SectionKind.RECOMMENDATION or judged.cue.start < found.end():
        return False
    return kind_of(found["who"].lower()) is not ResponsibleKind.FORUM
