"""Whose it is: labels, names behind the task, holders, groups that are set up."""

import re
from re import Match

from importers.danish.cue import DOER, Cue, Sentence
from importers.danish.cues.clauses import addressee
from importers.danish.cues.listed import is_next_time
from importers.danish.cues.making import cue_rule, phrases
from importers.danish.patterns import GAP, IMPERATIVE, INFINITIVE, PASSIVE
from importers.danish.people.mentions import Mention, kind_of
from importers.danish.rule import compiled
from importers.danish.tables import set_of
from importers.danish.units import Shape
from importers.danish.words.names import GIVEN_NAMES
from importers.proposals import Kind, SectionKind

_DOING = rf"^\W*(?:{INFINITIVE}|{IMPERATIVE})|\b(?:{PASSIVE}|{INFINITIVE}|(?:bliver|skal|vil)\s\w+)"
# »… sammen med KV«: named in the sentence, not behind it.
_WITH = (" med", " til", " af", " for", " hos", " fra", " og", " ved", " på", " i")
_NAMED_INSIDE = re.compile(r"\((?P<who>[^()]{2,40})\)(?=\s*[,;]|\s+(?:og|samt|senest|inden)\b)")
_IN_BRACKETS = re.compile(r"\([^()]{3,80}\)")
_NOUN_OF_WORK = re.compile(
    r"\W*(?:indkøb|planlægning|bestilling|udarbejdelse|indkaldelse|kontakt|opfølgning|forberedelse|tilmelding|koordinering|gave|kaffe|kage|mad|brød|blomster|pynt|bar|grill|rengøring|oprydning|madlavning|invitation|plakat|musik)\b",
    re.IGNORECASE,
)
_REST = 40
# What stands before a name in a list without being work: offices, and who was there or told.
_NO_WORK = re.compile(
    r"\W*(?:orientering|nyt|indlæg|status|velkomst|oplæg|referent|ordstyrer|dirigent|formand|næstformand|kasserer|sekretær|suppleant|medlem"
    r"|deltager|deltagere|afbud|fraværende|til ?stede|tilstede|mødt|mødeleder|valg|konstituering|repræsentant|gæst|bordet|fra|vi var|kære|hilsen"
    r"|hvordan|hvem|hvad|hvornår|godkendelse|underskrift|tak|tillykke|ny\w* (?:formand|medlem))",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"\b(?:referent|ordstyrer|dirigent|mødeleder|formand|ansvarlig|proces|var\s+\w+)\W*$",
    re.IGNORECASE,
)
_BARE = re.compile(r"\W*(?:få\s)?[a-zæøåA-ZÆØÅ][a-zæøå]{2,}[et]\s\w+", re.IGNORECASE)
_SIMPLE_NAME = re.compile(r"[A-ZÆØÅ][a-zæøå]{1,15}(?: [A-ZÆØÅ][a-zæøå]{0,15})?$")


@cue_rule(
    "task.action-label",
    pattern=r"(?:^|(?<=[.:?!–-]\s))\W{0,3}(?P<label>aktion(?:er)?|action|opgave(?:r)?|to[- ]?do|handling|opfølgning|lektier)\s*(?::|(?=\s+(?-i:[A-ZÆØÅ])[a-zæøå]+\s+[a-zæøå]+er\b))\s*(?P<what>\S.{3,})",
    needs=set_of("aktion aktioner action opgave opgaver to to-do todo handling opfølgning lektier"),
    hits={
        "Aktion: Per spørger leverandøren om prisen.": "task: Per Lund",
        "Opgave: Finde en ny dato.": "task",
    },
    misses=("Handlingsplanen er god.", "Opgaver og ansvar i skolen."),
)
def action_label(found: Match[str], sentence: Sentence) -> Cue | None:
    """A label that says »this is a task« is believed."""
    start = found.start("what")
    at = sentence.token_at(start)
    first = sentence.mentions.at.get(at) or sentence.mentions.at.get(at + 1)
    who: tuple[Mention, ...] = ()
    if first is not None and first.kind is not None:
        who = (first, *sentence.mentions.listed(first.last + 1))
    return Cue(Kind.TASK, 0.97, found.start("label"), found.end(), who, aim=start)


@cue_rule(
    "task.owner-line",
    pattern=r"^\W*(?P<label>ansvarlige?(?:\s+for\s+opfølgning)?|tovholdere?|tovholder(?=\s+[A-ZÆØÅ])|udføres\s+af|hvem|opgaveansvarlige?)(?:\W{0,3}:\W{0,4}|(?<=tovholder)\s+)(?P<who>\S.*)",
    needs=set_of(
        "ansvarlig ansvarlige tovholder tovholdere udføres hvem opgaveansvarlig opgaveansvarlige"
    ),
    hits={
        "Nyt skilt ved kirken. Ansvarlig: Per Lund": "task: Per Lund",
        "Nye stole til salen. Tovholder: Maja Skov": "task: Maja Skov",
    },
    misses=("Ansvarlig for salen er ikke fundet.", "Tovholder mangler."),
)
def owner_line(found: Match[str], sentence: Sentence) -> Cue | None:
    """A line that names who is responsible makes what stands before it a task."""
    who = sentence.mentions.all_from(found.start("who"))
    if not who or who[0].start - found.start("who") > 12:  # noqa: PLR2004
        return None
    alone = len(found["who"]) - len(" ".join(one.text for one in who)) < _REST
    return Cue(Kind.TASK, 0.9, found.start("label"), found.end(), who, carried=alone)


@cue_rule(
    "task.owner-said",
    pattern=r"\b(?:er|bliver)\s+(?:hoved)?ansvarlige?\s+(?:her)?for\b(?:\s+(?:dette|det|punktet|opgaven))?|^\W*ansvarlige?\s+for\s+[^.,;:]{3,40}?\s+er\b|\bansvaret\s+(?:herfor\s+)?ligger\s+hos\b|\b(?:er|bliver)\s+tovholder(?:e)?\b|\ber\s+på\s+(?:opgaven|sagen)\b|\bhar\s+bolden\b|\bbold(?:en)?[”\"]?\s+ligger\b",
    needs=set_of(
        "ansvarlig ansvarlige hovedansvarlig ansvaret tovholder tovholdere opgaven sagen bolden"
    ),
    hits={
        "Det er en fælles sag. Formandskabet er ansvarlige herfor.": "task: Formandskabet",
        "Nyt gulv i salen. Per er på opgaven.": "task: Per Lund",
    },
    misses=("Skolen har et ansvar for alle børn.", "Han er ansvarlig."),
)
def owner_said(found: Match[str], sentence: Sentence) -> Cue | None:
    """»… er ansvarlige herfor« speaks of the sentence before; »er ansvarlig for X« of itself."""
    subject = sentence.subject(found.start())
    who = subject.named if subject is not None and not subject.is_object else ()
    if not who:
        who = addressee(sentence, found.end(), found.end() + 30)
    if not who:
        return None
    back = (
        found[0]
        .lower()
        .endswith(("herfor", "dette", "opgaven", "sagen", "tovholder", "det", "punktet"))
    )
    return Cue(Kind.TASK, 0.84, found.start(), found.end(), who, carried=back)


# »Orientering v/AK« names who presents the point
_PRESENTED = re.compile(r"\bv$", re.IGNORECASE)


@cue_rule(
    "task.owner-after",
    pattern=r"(?:\((?P<inside>[^()]{2,60})\)|(?:(?<![vV])/|:|\s[–—-]{1,2}|[–—-]>|→|➔|⇒)\s*(?P<behind>[^\W\d_][\w .,&/]{1,50}?)"
    r"|\s(?P<last>(?-i:[A-ZÆØÅ]{2,4}(?:/[A-ZÆØÅ]{2,4})*))(?:\s+(?:\d|primo|medio|ultimo|løbende|snarest|uge|senest|asap).{0,25})?)\s*[.!]?$",
    needs=frozenset({DOER, ">", "→", "➔", "⇒", ")"}),
    hits={
        "Indkøb af nye stole til salen (Per)": "task: Per Lund",
        "Indkøb af skilt til kirken /KH": "task: KH",
        "Referatet sendes ud – Maja": "task: Maja Skov",
        "Opskrift på bodega -> Per": "task: Per Lund",
        "Gave: Kirsten og Leif.": "task: Kirsten, Leif",
    },
    misses=(
        "Mødet i salen (onsdag)",
        "Indkøb af borde v/KH",
        "Han tager til byen sammen med KH",
        "Orientering fra formanden (Per)",
        "Kører bussen (Per)?",
    ),
)
def owner_after(found: Match[str], sentence: Sentence) -> Cue | None:
    """A name alone behind the work is its owner, where the name is one we know."""
    group = next(name for name in ("inside", "behind", "last") if found[name])
    text = found[group].strip()
    parts = [
        part.strip(" .")
        for part in re.split(r",|/|&|\s+og\s+|\s+samt\s+", text)
        if part.strip(" .")
    ]
    before = sentence.text[: found.start()]
    arrow = bool(re.match(r"\s*(?:[–—-]>|[→➔⇒])", found[0]))
    if group == "last" and before.rstrip().lower().endswith(_WITH):
        return None
    known = any(part.lower() in sentence.known for part in parts) and all(
        part.lower() in sentence.known or kind_of(part.lower()) is not None for part in parts
    )
    met = not sentence.known.isdisjoint(sentence.words)
    given = _NOUN_OF_WORK.match(before) and all(part.lower() in GIVEN_NAMES for part in parts)
    if not parts or not (
        known
        or given
        or (
            (arrow or ((met or group == "inside") and _BARE.match(before)))
            and all(map(_SIMPLE_NAME.match, parts))
        )
    ):
        return None
    listed = sentence.section is SectionKind.ACTIONS
    listed_line = sentence.shape is Shape.BULLET or sentence.section is SectionKind.DECISION
    named_line = listed_line and group != "last" and before.strip(" :-–")
    if not (
        _BARE.match(before)
        or named_line
        or is_next_time(sentence.heading)
        or arrow
        or listed
        or compiled(_DOING).search(before)
        or _NOUN_OF_WORK.match(before)
        or (found[0].startswith("/") and before.count(" ") > 1)
    ):
        return None
    if _NO_WORK.match(before) or _OFFICE.search(before):
        return None
    if _PRESENTED.search(before) and not listed:
        return None
    first = found.start(group)
    if found[0].startswith("/"):  # »KH/Per«: the one before the stroke too
        first = next(
            (
                one.start
                for one in sentence.mentions.at.values()
                if one.end == found.start() and one.text.lower() in sentence.known
            ),
            first,
        )
    who = tuple(one for one in sentence.mentions.at.values() if one.start >= first)
    until = min(first, found.start())
    prior = 0.88 if not named_line else 0.76
    return Cue(Kind.TASK, prior, found.start(), found.end(), who, aim=0, until=until)


def in_brackets(sentence: Sentence) -> tuple[Mention, ...]:
    """»Priser indhentes (KH), og sagen tages op igen«: known names in brackets own the work."""
    for found in _NAMED_INSIDE.finditer(sentence.text):
        parts = [part.strip() for part in re.split(r",|/|&|\+|\s+og\s+", found["who"])]
        if all(part.lower() in sentence.known for part in parts):
            ends = found.span("who")
            inside = sentence.mentions.at.values()
            return tuple(one for one in inside if ends[0] <= one.start and one.end <= ends[1])
    return ()


@cue_rule(
    "task.group",
    pattern=rf"\b(?:nedsættes|nedsatte|nedsætter|nedsat|nedsætte|dannes|etableres)\b{GAP}\s+\w*(?:gruppe|udvalg|team|taskforce)\w*"
    rf"|\b\w*(?:gruppe|udvalg)\b{GAP}\s+(?:nedsættes|nedsat|dannes|etableres)\b",
    needs=set_of("nedsættes nedsatte nedsætter nedsat nedsætte dannes etableres"),
    hits={
        "Der nedsættes en arbejdsgruppe.": "task",
        "Der blev nedsat et udvalg bestående af Per og Maja.": "task: Per Lund, Maja Skov",
    },
    misses=("Prisen er nedsat.", "Gruppen er stor."),
)
def group(found: Match[str], sentence: Sentence) -> Cue | None:
    """A group is set up to do something, so its setting-up is open whatever tense it is told in."""
    if sentence.lead_of(found.start()) in ("er", "har", "været"):
        return None
    of = re.compile(
        r"\b(?:bestående af|består af|med deltagelse af|med)\b\s*:?", re.IGNORECASE
    ).search(sentence.text, found.end())
    who = addressee(sentence, of.end(), of.end() + 12) if of else ()
    inside = _IN_BRACKETS.search(sentence.text, found.end())
    if not who and inside is not None:
        who = addressee(sentence, inside.start(), inside.end())
    return Cue(Kind.TASK, 0.85, found.start(), found.end(), who, aim=found.start())


@cue_rule(
    "task.handed-over",
    pattern=rf"\b(?:(?:overlades|overladt|overdraget|overdrages|overlader|overdrager|uddelegeres|overgår|tilfalder){GAP}\s+til|(?:en\s+)?opgave\s+for|er\s+op\s+til|påhviler|(?:opgaven|ansvaret)\s+(?:gives|går|lægges|blev\s+givet)\s+(?:\w+\s+)?til)\b",
    needs=set_of(
        "overlades overladt overdraget overdrages overlader overdrager uddelegeres overgår opgave opgaven ansvaret op påhviler"
    ),
    hits={
        "Opgaven overdrages til Per Lund.": "task: Per Lund",
        "Det er op til udvalget at vurdere planen.": "task: udvalget",
        "Opgaven påhviler kirkeværgen.": "task: kirkeværgen",
    },
    misses=("Opgaven er løst.", "Udgifter op til 5.000 kr."),
)
def handed(found: Match[str], sentence: Sentence) -> Cue | None:
    """Work that is handed to somebody is theirs."""
    who = addressee(sentence, found.end(), found.end() + 12)
    return Cue(Kind.TASK, 0.85, found.start(), found.end(), who, aim=found.start()) if who else None


remaining = phrases(
    "task.remaining",
    "What is said to be lacking still, or under way, is open.",
    Kind.TASK,
    0.62,
    {
        "mangler (?:svar|tilbud|afklaring|tilbagemelding|godkendelse)": "Der mangler svar fra kommunen.",
        "(?:mangler|udestår) (?:stadig|endnu|fortsat|at)(?! \\d)": "Vi mangler stadig en referent.",
        "^\\W*afventer": "Afventer tilbud fra tømreren.",
        "afventer (?:svar|tilbud|forslag|godkendelse|afklaring|tilbagemelding|behandling)": "Legepladsen afventer tilbud fra kommunen.",
        "(?:vi|bestyrelsen|udvalget|forvaltningen|kommunen) afventer": "Vi afventer svar fra kommunen.",
    },
    misses=("Intet mangler.", "Der mangler ikke noget."),
    who=False,
)
