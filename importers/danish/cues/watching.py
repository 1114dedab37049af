"""Something is watched, wished for and backed, or is a dated step of a plan."""

from re import Match

from importers.danish.cue import PLANNED, Cue, Sentence
from importers.danish.cues.making import cue_rule, phrases
from importers.danish.dates.words import FULL_MONTHS
from importers.danish.tables import set_of
from importers.proposals import Kind, SectionKind

watched = phrases(
    "monitor.watched",
    "Something is to be kept an eye on.",
    Kind.MONITOR,
    0.91,
    {
        "(?:følge|følger|følges) … (?:tæt|nøje)": "Projektet følges tæt.",
        "(?:holder|holdes|holde) … øje": "Bestyrelsen holder øje med taget.",
        "(?:følger|følge|følges) (?:sagen|udviklingen|projektet|arbejdet|situationen|processen|området)": "Udvalget følger udviklingen.",
        "følges (?:løbende|fortsat|videre)": "Sagen følges løbende.",
        "(?:situationen|sagen|udviklingen|området|projektet|forsøget) følges": "Situationen følges.",
        "(?:er|holdes|rettes|sættes) … (?:særlig|særligt|øget|fortsat) (?:opmærksomhed|fokus)": "Der er særlig opmærksomhed på afløserne.",
        "(?:obs|være opmærksom|vær opmærksom) (?:på|ved)": "Obs på kandidater til ny formand.",
    },
    misses=("Bestyrelsen fulgte sagen.", "Reglerne følger af loven."),
)


@cue_rule(
    "task.wish-backed",
    pattern=r"^\W*(?:dette|det|forslaget|ønsket|ideen|idéen|hertil)\s+(?:var|er|blev|fik|bakkes|støttes)\b(?:\s+\S+){0,4}?\s*\b(?:opbakning|enighed|tilslutning|op|vedtaget|bakket|støttet)\b",
    needs=set_of("opbakning enighed tilslutning op vedtaget bakket støttet"),
    hits={
        "Ønske om at tilføje et afsnit om trivsel. Dette var der opbakning til.": "task",
        "Forslag om en fast læseuge. Det var der enighed om.": "task",
    },
    misses=("Det er et godt forslag.", "Der var god opbakning til festen."),
)
def wish_backed(found: Match[str], sentence: Sentence) -> Cue | None:
    """A wish is nothing until the minutes say it was backed; then it is what was wished."""
    before = sentence.before
    if before is None or not before.words & {
        "ønske",
        "ønsker",
        "forslag",
        "foreslår",
        "foreslog",
        "foreslås",
        "idé",
        "ide",
        "ønskes",
        "foreslået",
    }:
        return None
    return Cue(Kind.TASK, 0.86, found.start(), found.end(), carried=True)


_MONTH = f"(?:{'|'.join(FULL_MONTHS)})"
_STAMP = (
    rf"(?:(?:primo|medio|ultimo|start|slut|senest|inden|i|uge)\s+)?(?:(?:den\s+)?\d{{1,2}}\.?\s*(?:[-–]\s*\d{{1,2}}\.?\s*)?)?{_MONTH}(?:\s*[-–/]\s*{_MONTH})?(?:\s+20\d\d)?"
    r"|20\d\d|uge\s+\d{1,2}(?:\s*[-–]\s*\d{1,2})?(?:,?\s+20\d\d)?|\d\.\s*(?:kvartal|halvår)(?:\s+(?:af\s+)?20\d\d)?|(?:forår|efterår|sommer|vinter)(?:et|en)?(?:\s+20\d\d)?|\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?"
)


@cue_rule(
    "milestone.dated-step",
    pattern=rf"^\W*(?P<stamp>{_STAMP})\s*[:–|-]+\s*(?P<what>[^\W\d].{{3,}})",
    needs=frozenset({PLANNED}),
    hits={
        "[process] Januar-marts 2023: Godkendelse i byråd og regionsråd": "milestone",
        "[process] Uge 12: Høring i skolebestyrelsen": "milestone",
    },
    misses=("December 2022: Godkendelse i udvalget", "2023: Et godt år"),
)
def dated_step(found: Match[str], sentence: Sentence) -> Cue | None:
    """A plan's lines say when and what; outside a plan such a line is a calendar."""
    if sentence.section is not SectionKind.PROCESS:
        return None
    return Cue(Kind.MILESTONE, 0.85, found.start("stamp"), found.end(), aim=found.start("what"))
