"""It is done: passives without a doer, which is how formal minutes prefer to say it."""

import re
from re import Match

from importers.danish.cue import PASSIVE_LIKE, Cue, Sentence
from importers.danish.cues.clauses import AHEAD_BY, agent, aside, is_relative
from importers.danish.cues.making import cue_rule
from importers.danish.patterns import (
    ANY_PARTICIPLE,
    GAP,
    PARTICIPLE,
    PASSIVE,
    PASSIVE_WORDS,
    SELDOM_DONE_PARTICIPLES,
)
from importers.danish.tables import set_of
from importers.proposals import Kind, SectionKind

# Passives in form that nobody does.
_NOT_DONE = set_of(
    "haves synes mødes forventes vides forstås lykkes trives enes skyldes kendes således"
)
_DECIDED_NOW = set_of("""
    godkendes vedtages tiltrædes anbefales indstilles tages bevilges afslås konstateres bemærkes
    oplyses foreslås vurderes drøftes orienteres behandles ønskes efterlyses henstilles holdes
    afholdes findes ventes tillades fastholdes bifaldes støttes roses takkes overvejes afventes
    ses spores mærkes mangles bemærkes rapporteres meldes fortælles spørges takkes stemmes tales
    snakkes menes diskuteres debatteres arbejdes køres bruges anvendes kræves loves ydes gives tilbydes
    genvælges vælges udpeget opleves beskrives vises nævnes fremgås kaldes betegnes lukkes afsluttes anføres opfordres
""")
# What is said of rules that hold every day.
_ALWAYS = set_of("""
    overholdes respekteres efterleves benyttes bruges anvendes spares huskes undgås ses opfattes
    parkeres ryges accepteres tolereres opretholdes leves
""")
# What a decision leaves as it is, or grants by saying so.
_STAYS = set_of("""
    imødekommes meddeles ydes gives overholdes opretholdes videreføres fortsættes bibeholdes
    dækkes finansieres forhøjes ændres undtages gælder fritages udgøres fremgår søges tilføres
    tilskrives fordeles omfattes anvendes benyttes bruges forudsættes understreges præciseres
    noteres anerkendes beklages accepteres respekteres ophæves frafaldes afvises forkastes bortfalder
    hensættes afsættes henlægges opspares sidestilles ligestilles løses frigives stadfæstes beholdes afgøres reduceres øges sikres udvikles styrkes skabes prioriteres tilkendes tildeles bemyndiges
""")
_WAS_DONE = re.compile(r"[dlg]tes$|.{3,}[^r]edes$")  # »afholdtes«, »besluttedes«
_NEAR_START = 5
_APPROVED = set_of(
    "godkendes vedtages tiltrædes anbefales indstilles tages bevilges afslås ønskes orienteres roses takkes støttes"
)
# Nouns that look like a passive.
_NOUNS = re.compile(r".*(?:proces|succes|kongres|interes|adres|regres|fredes|gades|vejes)$")
_POSSESSIVES = set_of("deres vores jeres fælles alles begges hendes landes års ellers johannes")
# »der bliver skrevet et svar« is no detail of a noun.
_A_THING = re.compile(r"\s+(?:et|en|nye?|nyt|\d+)\b", re.IGNORECASE)
# Whom the minutes tell of as meeting: what they are told, they were told there.
_MEET = set_of("""
    udvalget rådet bestyrelsen menighedsrådet byrådet regionsrådet forummet gruppen skolebestyrelsen kommunalbestyrelsen
    provstiudvalget økonomiudvalget nævnet styregruppen vi der det som man medlemmerne
    """)
_PLACE = re.compile(r"\W*(?:på|i|via|ved|under)\s", re.IGNORECASE)
_OVER = re.compile(r"\b(?:været|er|var|blev|har|efter)\b")
_SMALL = set_of("og så nu desuden også herefter derefter endvidere at")
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
    return _passive(found, sentence, 0.8)


@cue_rule(
    "task.passive-ahead",
    pattern=r"(?:^\W*(?P<first>(?-i:[A-ZÆØÅ][a-zæøå]+es))\b|\b(?P<verb>(?-i:[a-zæøå]{3,}es|[a-zæøå]{2,}ås))\b)",
    needs=frozenset({PASSIVE_LIKE}),
    hits={
        "Skærmbesøg udbredes til alle distrikter i løbet af første halvår 2021.": "task",
        "Prydes, når provstiet har sagt god for det.": "task",
        "Prisen overrækkes den 3. december 2021.": "task",
    },
    misses=(
        "[text] Prisen overrækkes af borgmesteren.",
        "Deres bidrag ventes i maj.",
        "Godkendes.",
    ),
)
def passive_ahead(found: Match[str], sentence: Sentence) -> Cue | None:
    """Any passive with a day ahead of it: no table of verbs is ever whole."""
    verb = (found["first"] or found["verb"]).lower()
    if _WAS_DONE.search(verb) or _NOUNS.match(verb):
        return None
    if verb in _NOT_DONE | _POSSESSIVES or verb in (_APPROVED if found["first"] else _DECIDED_NOW):
        return None
    told = sentence.text.lower().startswith("der ") and found.start() <= _NEAR_START
    deciding = sentence.section in (SectionKind.DECISION, SectionKind.RECOMMENDATION)
    decided = (deciding or told) and verb not in _STAYS
    ahead = AHEAD_BY.search(sentence.text) is not None
    if is_relative(sentence, found.start()) and not ahead:
        return None
    named = bool(agent(sentence, found.end())) and "når" in sentence.words
    if verb.endswith(("ernes", "enes")) or not (
        named or decided or ahead or (found["first"] and "når" in sentence.words)
    ):
        return None
    return _passive(found, sentence, 0.72 if ahead else 0.64)


def _passive(found: Match[str], sentence: Sentence, prior: float) -> Cue | None:
    if aside(sentence, found.start()):
        return None
    if is_relative(sentence, found.start()):
        if sentence.section is not SectionKind.DECISION or "," in sentence.text[found.end() :]:
            return None
        prior -= 0.1  # »godkendte princippet, som lægges på hjemmesiden«
    at = sentence.token_at(found.end() - 1)
    lately = {token.low for token in sentence.tokens[max(0, at - 6) : at]}
    if lately & _MAY or (at > 0 and sentence.tokens[at - 1].low in ("at", "skal", "bør", "vil")):
        return None
    who = agent(sentence, found.end())
    return Cue(
        Kind.TASK, prior, found.start(), found.end(), who, aim=found.start(found.lastgroup or 0)
    )


@cue_rule(
    "task.hearing",
    pattern=r"\b(?:til|i|med\s+henblik\s+på)\s+(?:fornyet\s+)?(?:offentlig\s+)?(?:fremlæggelse|høring|partshøring|nabohøring)\b(?:\s+(?:i|fra|hos|med|frem)\b|\W*$)",
    needs=set_of("fremlæggelse høring partshøring nabohøring"),
    hits={
        "Godkendt til fremlæggelse i 8 uger.": "task",
        "Godkendt med henblik på offentlig høring.": "task",
    },
    misses=(
        "Forslaget har været i høring hos ældrerådet.",
        "[text] Kvalitetsstandarden er i høring.",
        "Høringen er slut.",
    ),
)
def hearing(found: Match[str], sentence: Sentence) -> Cue | None:
    """What a decision lets out for a hearing is still to be sent there."""
    deciding = sentence.section in (SectionKind.DECISION, SectionKind.RECOMMENDATION)
    before = sentence.text[: found.start()].lower()
    if not deciding or _OVER.search(before) or aside(sentence, found.start()):
        return None
    return Cue(Kind.TASK, 0.7, found.start(), found.end(), aim=0)


@cue_rule(
    "task.is-told",
    pattern=r"(?:\b(?P<whom>[^\W\d_]\w+)\s+)?\b(?P<verb>orienteres|informeres|høres|spørges|underrettes|adviseres|takkes)\b(?P<next>\s+\w+)?",
    needs=set_of("orienteres informeres høres spørges underrettes adviseres takkes"),
    hits={
        "Forældreforeningen orienteres.": "task",
        "Revisor spørges.": "task",
        "Desuden spørges spejderne, om de vil være med.": "task",
        "Ældrerådet høres.": "task",
        "Naboen i nr. 5 spørges.": "task",
    },
    misses=(
        "Udvalget orienteres om regnskabet.",
        "Der spørges til budgettet.",
        "Vi orienteres om sagen.",
        "På foreningens kanal informeres om arrangementer.",
        "Naboerne, der spørges, er glade.",
    ),
)
def is_told(found: Match[str], sentence: Sentence) -> Cue | None:
    """Who is told or asked is said, who tells is not; those who meet are told at the meeting."""
    whom = (found["whom"] or "").lower()
    if whom in _MEET or (whom in _SMALL and (found["next"] or "").strip().lower() in _MEET):
        return None
    if _PLACE.match(sentence.text):
        return None
    if (
        not sentence.text[: found.start("verb")].strip(' -–•"»')
        or is_relative(sentence, found.start("verb"))
        or aside(sentence, found.start())
    ):
        return None
    return Cue(Kind.TASK, 0.7, found.start("verb"), found.end("verb"), aim=found.start("verb"))


@cue_rule(
    "task.to-be-done",
    pattern=rf"\b(?P<modal>skal|bør|må|vil)\b(?P<gap>(?:\s+(?:\d{{1,2}}\.|[^\s.,;:?]+)){{0,12}}?)\s+"
    rf"(?P<what>[a-zæøå]+(?<!tid)es\b|[a-zæøå]{(3,)}ås\b|være\s+{PARTICIPLE}|(?:blive|have|få)\s+(?:[^\s.;:?]+\s+){{0,5}}?{ANY_PARTICIPLE}|ske(?=\s+(?:en|et|når|i|fra|inden|senest|efter|på|til|den|ved|snarest|hurtigst)))",
    needs=frozenset({"skal", "bør", "må", "vil"}),
    hits={
        "Der skal laves en plan for legepladsen.": "task",
        "Kontrakten skal opdateres.": "task",
        "Sagen vil blive undersøgt nærmere.": "task",
        "Reparationen vil ske når frosten er væk.": "task",
        "Vi skal have lappet hullet i muren.": "task",
    },
    misses=(
        "Der skal ikke indhentes tilbud.",
        "Reglerne, der skal følges, står i loven.",
        "Festen vil kunne holdes ude.",
        "Reglerne skal overholdes.",
    ),
)
def to_be_done(found: Match[str], sentence: Sentence) -> Cue | None:
    """»skal undersøges«, »vil blive sendt«, »skal have lappet«: an obligation on nobody named."""
    gap = f" {found['gap'].lower()} "
    if (
        " ikke " in gap
        or " kunne " in gap
        or " skulle " in gap
        or is_relative(sentence, found.start())
    ):
        return None
    if aside(sentence, found.start()):
        return None
    if found["what"].lower().startswith("have") and found["modal"].lower() != "skal":
        return None
    what = found["what"].lower()
    if what.startswith("have") and found["modal"].lower() != "skal":
        return None
    prior = {"skal": 0.82, "vil": 0.76, "bør": 0.62, "må": 0.55}[found["modal"].lower()]
    if what in _NOT_DONE | _POSSESSIVES | _ALWAYS or _NOUNS.match(what):
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
    misses=(
        "Planen, som bliver sendt ud, er god.",
        "Det bliver ikke undersøgt.",
        "Eleverne bliver undervist i mindre hold.",
    ),
)
def gets_done(found: Match[str], sentence: Sentence) -> Cue | None:
    """»bliver repareret« is the spoken passive, and as much a promise."""
    listing = _A_THING.match(sentence.text, found.end()) is not None
    if (is_relative(sentence, found.start()) and not listing) or " ikke " in found[0].lower():
        return None
    if found["what"].lower() in SELDOM_DONE_PARTICIPLES and not AHEAD_BY.search(sentence.text):
        return None
    if aside(sentence, found.start()):
        return None
    return Cue(
        Kind.TASK,
        0.74,
        found.start(),
        found.end(),
        agent(sentence, found.start()),
        aim=found.start("what"),
    )
