"""It was decided: »besluttede at …«, »det blev aftalt, at …«, requests, offers and mandates."""

import re
from re import Match

from importers.danish.cue import Cue, Sentence
from importers.danish.cues.clauses import addressee, agent, aside, receiver
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import INFINITIVE, INFINITIVES, PASSIVE, PRESENT
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.rule import compiled
from importers.danish.tables import set_of
from importers.danish.words.doers import EVERYBODY
from importers.danish.words.verbs import BEING, DECIDING
from importers.proposals import Kind, ResponsibleKind

DECIDED = (
    r"(?:\b(?:beslutte(?:de|r)|vedt(?:og|ager|ages)|besluttedes|besluttes|aftalte|aftaler|aftaltes|aftales|en(?:edes|es)(?:\s+om)?|(?:blev|er|var|bliver)"
    r"(?:\s+[^\s.;:?]+){0,4}?\s+(?:besluttet|aftalt|vedtaget|bestemt|enig(?:e|t|hed)?(?:\s+(?:om|i))?)"
    r"|beslutning\s+om|enighed\s+om|enige\s+om|(?:udvalget|rådet|bestyrelsen|byrådet|regionsrådet|kommunalbestyrelsen|nævnet|forummet|menighedsrådet|\w+udvalget|\w+rådet)\s+(?:ønsker|ønskede|forudsætter|forudsatte|foreslår(?:\s+derfor)?|henstiller(?:\s+til)?|understreger|lægger\s+vægt\s+på|bad\s+om|beder\s+om|anmoder\s+om|anmodede\s+om)|ønske(?:r|de)\s+\w*(?:udvalget|rådet|bestyrelsen)|opbakning\s+til|tilslutning\s+til)"
    r"|^\W*(?:besluttet|aftalt|vedtaget|godkendt))"
)
_NEEDS = set_of("""
    besluttedes besluttes aftaltes aftales vedtages besluttede beslutter vedtog vedtager aftalte aftaler enedes enes besluttet aftalt vedtaget
    ønsker ønskede foreslår forudsætter forudsatte henstiller understreger vægt beslutning bestemt enig enige enigt enighed opbakning bad beder anmoder anmodede tilslutning godkendt
    """)
_NOT_INFINITIVES = set_of(
    "alle disse denne dette begge ikke samme andre ene enkelte nogle mange flere hele kunne skulle ville have være"
)
_FINITE = (
    rf"\b(?:skal|bør|vil|må|{PASSIVE}|{PRESENT}|[a-zæøå]{{3,}}es"
    r"|[a-zæøå]{2,}(?:er|år|ør))\b"
)
_SURE = rf"skal|bør|vil|må|{PASSIVE}|{PRESENT}|\w+es"
_SURE_PRESENT = rf"\b(?:skal|{PRESENT})"
_STAYS = re.compile(
    r"\s+(?:ikke|fortsat|stadig|være|have|kunne|gælde|koste|hedde|bestå)\b", re.IGNORECASE
)
_ACTS = set_of(
    "skal tager giver holder sætter lægger får gør laver stiller følger bringer arbejder afventer modtager svarer åbner starter vurderer overvejer bidrager"
)
_NO_VERBS = set_of(
    "eller over efter under hver år når får flere senere mere medlemmer sager aftaler"
)
_HAD = re.compile(r"\b(?:har|havde)\s+(?:\w+\s+){0,8}(?:bedt|opfordret|anmodet)", re.IGNORECASE)
_ASKING = set_of("anmode bede pålægge opfordre bemyndige lade")
_ONLY_SAID = set_of(
    "findes forventes ønskes synes opleves anbefales indstilles godkendes vedtages tildeles bevilges ydes gives tilføres frigives udpeges vælges"
)


@cue_rule(
    "task.decided-to",
    pattern=rf"{DECIDED}\s*,?\s+(?:(?:også|enstemmigt|derfor|herefter|samtidig|i\s+stedet)\s+)?(?:om\s+)?at\s+(?P<what>(?-i:[a-zæøå]+e|gå|få|se|stå))\b",
    needs=_NEEDS,
    hits={
        "Menighedsrådet besluttede at købe en ny plæneklipper.": "task: Menighedsrådet",
        "Det blev aftalt at indhente tre tilbud.": "task",
        "Der var enighed om at forsøge igen til foråret.": "task",
    },
    misses=(
        "Udvalget besluttede at godkende regnskabet.",
        "Det blev besluttet at tage orienteringen til efterretning.",
        "Udvalget besluttede, at alle er velkomne.",
    ),
)
def decided_to(found: Match[str], sentence: Sentence) -> Cue | None:
    """A body that decides to do something has to do it; approving is done by deciding."""
    verb = found["what"].lower()
    if verb in DECIDING or verb in _NOT_INFINITIVES:
        return None
    rest = sentence.text[found.end() : found.end() + 60]
    if re.search(
        r"^\s+(?:afslag|dispensation|tilladelse|tilsagn|fast|vægt|udgangspunkt|forbehold)\b|\btil\s+efterretning\b|\bden kendsgerning\b",
        rest,
    ):
        return None
    subject = sentence.subject(found.start())
    who = subject.named if subject is not None and not subject.is_object else ()
    if verb in _ASKING:
        who = addressee(sentence, found.end(), found.end() + 60) or who
    prior = 0.94 if verb in INFINITIVES else 0.8
    return Cue(Kind.TASK, prior, found.start(), found.end(), who, aim=found.start("what"))


@cue_rule(
    "task.decided-that",
    pattern=rf"{DECIDED}(?:\s+med\s+[^\s,]+(?:\s+[^\s,]+)?)?\s*,?\s+(?P<clause>at\s+\S)",
    needs=_NEEDS,
    hits={
        "Det blev aftalt, at Per kontakter provstiet.": "task: Per Lund",
        "Det blev besluttet, at der skal laves en plan.": "task",
        "Udvalget besluttede, at projektet sættes i gang.": "task",
        "Det er aftalt med Per, at han afløser i maj.": "task",
        "Udvalget bad om, at tallene vises på oversigten næste gang.": "task",
        "Udvalget var enigt i, at svaret sendes til foreningen.": "task",
        "Udvalget besluttede, at forvaltningen skal arbejde videre med forslaget.": "task: forvaltningen",
        "Det blev aftalt, at de berørte skoler giver besked til sekretariatet.": "task: de berørte skoler",
    },
    misses=(
        "Det blev besluttet, at kontingentet er uændret.",
        "Udvalget besluttede, at regnskabet godkendes.",
        "Udvalget besluttede, at prisen skal være uændret.",
    ),
)
def decided_that(found: Match[str], sentence: Sentence) -> Cue | None:
    """What was agreed to happen: the doer is the inner clause's, not the body that agreed."""
    start = found.start("clause")
    if sentence.text[start + 3 :].split(maxsplit=1)[0].lower() in INFINITIVES:
        return None
    for verb in compiled(_FINITE).finditer(sentence.text, start):
        word = verb[0].lower()
        if word == "skal" and _STAYS.match(sentence.text, verb.end()):
            continue
        if word in _ONLY_SAID or word in BEING - _ACTS or word in _NO_VERBS or kind_of(word):
            continue
        if aside(sentence, verb.start()):
            continue
        subject = sentence.subject(verb.start())
        inside = subject is not None and subject.mentions[0].start >= start
        if not inside and not compiled(_SURE).fullmatch(verb[0]):
            continue
        who = subject.mentions if subject is not None and inside and not subject.is_object else ()
        if verb[0].lower().endswith("s"):
            who = agent(sentence, verb.end())
        elif not who:
            who = _first_of(sentence, start + 2)
        return Cue(Kind.TASK, 0.93, found.start(), verb.end(), who, aim=start + 3)
    return None


@cue_rule(
    "task.asked",
    pattern=r"\b(?:(?P<active>anmode(?:r|de)?|bede|beder|bad|pålægger|pålagde|opfordre(?:r|de)?|bemyndige(?:r|de)?|opdrager|udpeger|udpegede|valgte|vælger|sætter|g(?:av|iver)(?=\s+\w+\s+(?:mandat|bemyndigelse|fuldmagt|grønt\s+lys)))\b"
    r"(?P<whom>(?:\s+[^\s.;:?]+){1,8}?)\s+(?:om|til)?\s*(?:at|en|et)\b"
    r"|(?P<passive>anmodes|bedes|opdrages|pålægges|opfordres|bemyndiges|(?:(?:blev|bliver|er)(?:\s+\S+){0,5}?\s+)?(?:anmodet|bedt|pålagt|opfordret|bemyndiget))"
    r"\b(?:\s+[^\s.;:?]+){0,6}?\s+(?:(?:om|til)\s+)?(?:at|en|et)\b|\bbedes\s+\w+e\b)",
    needs=set_of("""
        anmode bede opfordre bemyndige anmoder anmodede beder bad pålægger pålagde opfordrer opfordrede bemyndiger bemyndigede
        opdrager opdrages gav giver udpeger udpegede valgte vælger sætter anmodes bedes pålægges opfordres bemyndiges anmodet bedt pålagt opfordret bemyndiget
        """),
    hits={
        "Udvalget anmoder forvaltningen om at udarbejde en procesplan.": "task: forvaltningen",
        "Administrationen bedes om at undersøge sagen.": "task: Administrationen",
        "Formanden blev bedt om at kontakte provstiet.": "task: Formanden",
        "Udvalget gav forvaltningen mandat til at forhandle.": "task: forvaltningen",
    },
    misses=("Der blev bedt om ro.", "Udvalget anmoder om aktindsigt."),
)
def asked(found: Match[str], sentence: Sentence) -> Cue | None:
    """Whoever is asked to do something is the one to do it, not who asks."""
    if found["active"]:
        who = addressee(sentence, found.start("whom"), found.end("whom"))
        asker = sentence.subject(found.start())
        if asker is not None and found["active"].lower() in ("beder", "anmoder", "opfordrer"):
            people = [
                one
                for one in asker.named
                if one.kind in (ResponsibleKind.PERSON, ResponsibleKind.ROLE)
            ]
            who = tuple(people) or who
        if not who:
            return None
    else:
        if _HAD.search(sentence.text[: found.start("passive") + 30]):
            return None
        subject = sentence.subject(found.start())
        who = subject.named if subject is not None and not subject.is_object else ()
        who = who or receiver(sentence, found.start()) or _inner(sentence, found.end())
    return Cue(Kind.TASK, 0.93, found.start(), found.end(), who, aim=found.end())


def _inner(sentence: Sentence, start: int) -> tuple[Mention, ...]:
    """»anmodet om, at forvaltningen undersøger«: the doer of the clause that is asked for."""
    verb = compiled(_SURE_PRESENT).search(sentence.text, start)
    subject = None if verb is None else sentence.subject(verb.start())
    if subject is None or subject.is_object or subject.mentions[0].start < start:
        return () if verb is None else _first_of(sentence, start)
    return subject.named


def _first_of(sentence: Sentence, start: int) -> tuple[Mention, ...]:
    """»at forvaltningen frem mod mødet undersøger«: a doer right at the head of the clause."""
    found = [one for one in sentence.mentions.at.values() if start <= one.start <= start + 2]
    return tuple(one for one in found if one.kind is not None)


@cue_rule(
    "task.told-to",
    pattern=rf"\b(?:bad|beder|lod|lader|bedt)\s+(?P<whom>(?:[^\s.,;:?]+\s+){{1,3}}?)(?P<what>{INFINITIVE})",
    needs=set_of("bad beder lod lader bedt"),
    hits={
        "Udvalget bad forvaltningen belyse økonomien.": "task: forvaltningen",
        "Bestyrelsen lader kassereren undersøge prisen.": "task: kassereren",
    },
    misses=("Udvalget bad om aktindsigt.", "Formanden bad alle rejse sig."),
)
def told_to(found: Match[str], sentence: Sentence) -> Cue | None:
    """»bad forvaltningen belyse sagen«: a request without »om at«."""
    who = addressee(sentence, found.start("whom"), found.end("whom"))
    asker = sentence.subject(found.start())
    if asker is None or aside(sentence, found.start()):
        return None
    if asker.mentions[0].kind not in (ResponsibleKind.FORUM, ResponsibleKind.ORGANISATION):
        who = asker.mentions if found[0].lower().startswith("beder") else who
    if not who or who[0].text.lower() in EVERYBODY:
        return None
    return Cue(Kind.TASK, 0.88, found.start(), found.end(), who, aim=found.start("what"))


@cue_rule(
    "task.taken-on",
    pattern=r"\b(?:påt(?:og|ager)\s+sig|påtaget\s+sig|lov(?:ede|er)(?=\s+(?:\w+\s+){0,2}at\b)|tilb(?:ød|yder)(?=\s+(?:(?-i:[A-ZÆØÅ])\w+\s+){0,2}(?:sig\b|at\b))|meldte\s+sig|melder\s+sig|indvillige(?:de|r)|(?:har|havde)\s+(?:sagt\s+ja|takket\s+ja|accepteret|lovet|tilbudt|påtaget\s+sig)|s(?:agde|iger)\s+ja"
    r"|f(?:ik|år)\s+(?:nu\s+)?(?:til\s+opgave|mandat|ansvar(?:et)?)|(?:har|har nu)\s+fået\s+til\s+opgave"
    r"|(?:blev|bliver|er)\s+(?:sat|udpeget|valgt)\s+(?:til|på))\b(?:\s+[^\s;:?]+){0,9}?\s+(?:at|til|for|opgaven|det)\b|\bsiger\s+ja,?\s+hvis\b",
    needs=set_of("""
        påtog påtager påtaget lovede lover tilbød tilbyder meldte melder indvilligede indvilliger
        fik får fået sat udpeget valgt ja lovet tilbudt accepteret siger
        """),
    hits={
        "Maja Skov lovede at skrive til kommunen.": "task: Maja Skov",
        "Per påtog sig at finde en vikar.": "task: Per Lund",
        "Per fik til opgave at lave en plan.": "task: Per Lund",
        "Maja Skov har sagt ja til at lave plakaten.": "task: Maja Skov",
        "Derfor tilbød Per at lave et skilt.": "task: Per Lund",
    },
    misses=("Per lovede bod og bedring.", "Skolen tilbyder undervisning."),
)
def taken_on(found: Match[str], sentence: Sentence) -> Cue | None:
    """A promise given at the meeting is kept after it."""
    subject = sentence.subject(found.start())
    who = subject.mentions if subject is not None and not subject.is_object else ()
    if not who:
        return None
    return Cue(Kind.TASK, 0.85, found.start(), found.end(), who, aim=found.end())
