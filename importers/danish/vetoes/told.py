"""What is only told, thought or proposed by one voice, and what regulates rather than obliges."""

import re
from re import Match

from importers.danish.cues.clauses import AHEAD_BY
from importers.danish.patterns import one_of, phrase, telling_words
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.sections import DECIDED
from importers.danish.tables import set_of
from importers.danish.units import Box
from importers.danish.vetoes.making import Judged, veto
from importers.danish.words.doers import CARED_FOR, EVERYBODY
from importers.proposals import ResponsibleKind, SectionKind

_SAID = (
    "oplys(?:er|te|es|tes|t)",
    "mel(?:der|dte|dt) ud",
    "meddel(?:er|te|t|ede)",
    "skrevet",
    "fort(?:alte|æller|alt)",
    "nævn(?:er|te|es|t)",
    "bemærk(?:er|ede|es|et)",
    "svar(?:er|ede|et)",
    "forklar(?:er|ede)",
    "mente",
    "mener",
    "spurgt",
    "spurgte",
    "spørger",
    "opmærksom",
    "påpege(?:r|de|s|t)",
    "fremhæve(?:r|de|s|t)",
    "understrege(?:r|de|s|t)",
    "vurdere(?:r|de|s|t)",
    "beretter",
    "berettede",
    "referere(?:r|de)",
    "skriver",
    "skrev",
    "viser",
    "viste",
    "tyder",
    "betyder",
    "synes",
    "tror",
    "håber",
    "redegjorde",
    "orienterede",
    "informerede",
    "sagde",
    "siger",
    "udtrykte",
    "efterlyste",
    "pointere(?:r|de|s|t)",
    "problemet er",
    r"står (?:i|der)\b.{0,40}",
    r"afhænger (?:\S+ ){0,2}af",
    "medførte",
    "kendetegnet",
    r"det er (?:\S+ ){0,3}\S*(?:igt|lt|dt|rt)",
    "tilføjer",
    "tilføjede",
    "gav udtryk",
    "ønske om",
    "bekymret",
    "opmærksomhed på",
)


_NEAR = 16


def _is_one(mention: Mention) -> bool:
    """»kassereren« is somebody; »repræsentanter« and »medlemmerne« are a kind of people."""
    return mention.kind is ResponsibleKind.ROLE and not mention.text.lower().endswith(
        ("r", "ne", "e")
    )


_NEW_CLAUSE = re.compile(r",\s+(?:dette|så|men|hvorfor|derfor)\b", re.IGNORECASE)


@veto(
    "veto.told",
    pattern=rf"\b(?:{'|'.join(map(phrase, _SAID))})\b[^.;:?!]{{0,40}}?\b(?:at|om|til|hvad|hvordan|hvilke)\b",
    needs=telling_words(_SAID),
    hits=(
        "Skolelederen oplyste, at der udarbejdes planer i alle klasser.",
        "Der blev gjort opmærksom på, at der laves en plan.",
        "Det er understreget, at produktet skal udvikles.",
    ),
    misses=("Leverandøren fortæller, at Per Lund sender en ny pris på næste møde.",),
)
def told(found: Match[str], judged: Judged) -> bool:
    """What was told at the meeting is news; it obliges only whom it names for what is to come."""
    cue = judged.cue
    if cue.start < found.end() or cue.carried or judged.rule.startswith(("agenda.", "report.")):
        return False
    if judged.rule == "task.asked" and AHEAD_BY.search(judged.sentence.text, cue.end):
        return False
    gap = judged.sentence.text[found.end() : cue.start]
    if ";" in gap or _NEW_CLAUSE.search(gap):
        return False
    named = [
        one
        for one in cue.who
        if one.kind is ResponsibleKind.PERSON
        or (_is_one(one) and one.text.lower() not in EVERYBODY)
    ]
    return not named


_DOERS_RULES = ("task.named", "task.will-do", "task.answers", "task.shall-go")
_LEADS_TO_A_LIST = (
    "agenda.",
    "report.",
    "task.group",
    "task.decided",
    "task.asked",
    "task.owner",
    "task.action",
)


@veto(
    "veto.lead-in",
    pattern=r"(?::|,?\s+at)\W*$",
    hits=("Kommunen sender følgende:", "Data skal vises således:"),
    misses=("Der nedsættes en arbejdsgruppe bestående af:",),
)
def lead_in(_found: Match[str], judged: Judged) -> bool:
    """What ends in a colon says what comes; the list below says what is to be done."""
    if judged.sentence.text.rstrip(" .:").endswith(" at"):
        return True
    return not judged.rule.startswith(_LEADS_TO_A_LIST)


@veto(
    "veto.one-voice",
    pattern=r"\b(?P<who>\S+)\s+(?:foreslår|foreslog|foreslået|ønsker|ønskede|opfordrede)\b|\b(?:foreslå(?:r|s)|foreslog|foreslået|stillet\s+forslag|forslag\s+(?:fra\s+[^,.;]{1,40}?\s+)?om,?\s+at|forslag\s+til,?\s+at)\b",
    needs=set_of("foreslår foreslog foreslået foreslås ønsker ønskede opfordrede forslag"),
    hits=(
        "Kurt foreslog, at der indkøbes nye stole.",
        "Der er kommet forslag om, at der sættes et skilt op.",
    ),
    misses=("Bestyrelsen foreslår, at der indhentes tilbud.",),
)
def one_voice(found: Match[str], judged: Judged) -> bool:
    """A proposal by one voice is nothing yet; one by the body that meets is as good as decided."""
    cue = judged.cue
    if (
        cue.carried
        or judged.rule.startswith(("agenda.", "report.back", "report.wanted"))
        or cue.start < found.end()
        or judged.sentence.section is SectionKind.RECOMMENDATION
    ):
        return False
    if kind_of((found["who"] or "").lower()) is ResponsibleKind.FORUM:
        return False
    following = judged.sentence.text[found.end() : found.end() + 30].split()
    if following and kind_of(following[0].lower()) is ResponsibleKind.FORUM:
        return False
    gap = judged.sentence.text[found.end() : cue.start]
    return ";" not in gap


@veto(
    "veto.cared-for",
    pattern=rf"\b(?P<who>{one_of(CARED_FOR)})\b",
    needs=CARED_FOR,
    hits=(
        "[text] Eleverne laver projekter i uge 12.",
        "[text] Konfirmanderne skal besøge domkirken i maj.",
    ),
    misses=("Per kontakter eleverne.", "Det blev aftalt, at eleverne laver et oplæg."),
)
def cared_for(found: Match[str], judged: Judged) -> bool:
    """Pupils, users and guests do what they do there; only a decision gives them a task."""
    if judged.sentence.section in DECIDED:
        return False
    if not judged.rule.startswith(_DOERS_RULES):
        return False
    if any(one.kind is ResponsibleKind.ORGANISATION for one in judged.cue.who):
        return False  # »Børn og Unge« is an office
    gap = judged.sentence.text[found.end() : judged.cue.start]
    if found.end() <= judged.cue.start and len(gap) < _NEAR and not re.search(r"[,.;:]", gap):
        return True
    who = judged.cue.who
    return bool(who) and found["who"].lower() in who[0].text.lower().split()


@veto(
    "veto.appeal",
    pattern=r"\bopfordrer\s+(?:\w+\s+){0,2}?(?:beboere|beboerne|borgere|borgerne|forældre|forældrene|folk|gæster|brugere|brugerne)\b",
    needs=set_of("opfordrer"),
    hits=(
        "Bestyrelsen opfordrer alle beboere til at rydde op.",
        "Skolen opfordrer forældrene til at sende børnene i seng.",
    ),
    misses=("Bestyrelsen opfordrer kommunen til at rydde sneen.",),
)
def appeal(_found: Match[str], _judged: Judged) -> bool:
    """An appeal to everybody out there is nobody's task."""
    return True


@veto(
    "veto.ticked",
    pattern=r"[✅✔☑☒✓]|^",
    hits=("Indhente tilbud fra to malere ✅", "Der indhentes tilbud på taget ✔"),
    misses=("Der indhentes tilbud.",),
)
def ticked(found: Match[str], judged: Judged) -> bool:
    """A tick says that it is done."""
    return bool(found[0]) or judged.sentence.box is Box.TICKED


@veto(
    "veto.statute",
    pattern=r"^\W*(?:item\s+)?(?:§|stk\.?\s*\d)|\b(?:af|i|under)\s+(?:§|afsnit|paragraf)\s*\d+.{0,60}\b(?:tilføjes|ændres|udgår)|\btegnes\s+af\b",
    needs=set_of("§ stk afsnit paragraf tegnes"),
    hits=(
        "Stk. 2. Ændringer skal begrundes skriftligt.",
        "§ 4. Bestyrelsen skal indkalde til årsmøde.",
    ),
    misses=("Reglerne skal ændres.",),
)
def statute(_found: Match[str], _judged: Judged) -> bool:
    """The text of a rule binds for ever and nobody in particular."""
    return True


@veto(
    "veto.hereby",
    pattern=r"\b(?:hermed|allerede|på mødet blev|i dag blev)\b",
    needs=set_of("hermed allerede blev"),
    hits=("Opfordringen gives hermed videre.", "Stolene indkøbes allerede."),
    misses=("Opfordringen gives videre.",),
)
def hereby(found: Match[str], judged: Judged) -> bool:
    """»hermed« does it by saying it."""
    return (
        abs(found.start() - judged.cue.end) < _NEAR
        or judged.cue.start <= found.start() <= judged.cue.end
    )


@veto(
    "veto.quoted",
    pattern=r"^\W*[»\"”“].*[«\"”“]\W*$",
    needs=frozenset({"»", "«", '"', "”", "“"}),
    hits=("»Kommunen skal lukke vejen for tung trafik!«", "»Skolen må kontakte os.«"),
    misses=("Per skriver til »Byens Avis«.",),
)
def quoted(_found: Match[str], _judged: Judged) -> bool:
    """What somebody shouted is in quotation marks."""
    return True


@veto(
    "veto.purpose",
    pattern=r"\b(?:formål|formålet|hensigt|hensigten|mål|målet|meningen|ideen|idéen)\b.{0,60}?\b(?:er|var)\b",
    needs=set_of("formål formålet hensigt hensigten mål målet meningen ideen idéen"),
    hits=(
        "Formålet med mødet var at følge op på seneste møde.",
        "Hensigten er, at der indhentes tilbud hvert år.",
    ),
    misses=("Der udarbejdes en plan for målene.",),
)
def purpose(found: Match[str], judged: Judged) -> bool:
    """What something is for is not what anybody has to do."""
    return found.end() <= judged.cue.start
