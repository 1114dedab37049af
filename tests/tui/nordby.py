"""The minutes of an invented town, Nordby, as the stories and pictures know them.

In the texts `«…»` is the quote and `{who:…}` a mark; the notation is taken out and its places kept.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256

from importers.proposals import (
    Certainty,
    Document,
    Due,
    Grain,
    ItemReference,
    Kind,
    Mark,
    MarkKind,
    Minutes,
    Participant,
    Proposal,
    Responsible,
    ResponsibleKind,
    Span,
)
from store.desk import Desk
from store.rows import CloseReason

TODAY = date(2026, 9, 22)


def day(month: int, number: int, *, words: str = "") -> Due:
    """A due on one day of 2026."""
    on = date(2026, month, number)
    return Due(words or f"den {number}/{month}", on, on, Grain.DAY, Certainty.EXACT)


@dataclass(frozen=True, slots=True)
class Told:
    """One proposal as a line of the tables below."""

    point: str
    heading: str
    said: str
    title: str
    who: str = ""
    due: Due | None = None
    kind: Kind = Kind.TASK
    recurrence: str | None = None
    condition: str | None = None
    confidence: float = 0.95
    doubts: tuple[str, ...] = ()


AFTER_AUTUMN = Due(
    "efter efterårsferien",
    date(2026, 10, 19),
    date(2026, 10, 30),
    Grain.DAY,
    Certainty.APPROXIMATE,
    implied=True,
)

DIREKTIONEN = (
    Told(
        "2",
        "Flytning til det nye rådhus",
        "Direktionen drøftede status på flytningen. Ole Frandsen orienterede om, at entre-\n"
        "prenøren har varslet fire ugers forsinkelse på ventilationsanlægget, og at det kan\n"
        "påvirke indflytningen i etape 2.\n\n"
        "«Direktionen besluttede, at {who:Ole Frandsen} udarbejder en revideret tids-\n"
        "plan til mødet {when:den 30. september 2026}.» Tidsplanen sendes samtidig til formanden\n"
        "for byggeudvalget til orientering.",
        "Revideret tidsplan for rådhusflytning",
        "Ole Frandsen",
        day(9, 30, words="den 30. september 2026"),
    ),
    Told(
        "2",
        "Flytning til det nye rådhus",
        "«{who:Ole Frandsen} orienterer byggeudvalgets formand {when:senest den 30. september}.»",
        "Orientering af byggeudvalgets formand",
        "Ole Frandsen",
        Due("senest den 30. september", None, date(2026, 9, 30), Grain.DAY, Certainty.EXACT),
        Kind.REPORT,
    ),
    Told(
        "4",
        "Sygefravær",
        "«{who:Karina Holst} fremlægger sygefraværstal opdelt på centre {when:8. oktober}, og derefter\n"
        "{repeats:hvert kvartal}.»",
        "Sygefraværstal opdelt på centre",
        "Karina Holst",
        day(10, 8, words="8. oktober"),
        Kind.REPORT,
        "FREQ=MONTHLY;INTERVAL=3",
        confidence=0.7,
    ),
    Told(
        "6",
        "Eventuelt",
        "Mette Lund Krogh nævnte, at flere centre har egne postkasser. «{who:Forvaltningen} undersøger\n"
        "muligheden for en fælles postkasse og vender tilbage {when:efter efterårsferien}.»\n\n"
        "Næste møde er onsdag den 30. september.",
        "Undersøg fælles postkasse",
        "Mette Lund Krogh",
        AFTER_AUTUMN,
        confidence=0.65,
        doubts=("due.implied", "responsible.fuzzy"),
    ),
    Told(
        "7",
        "Rådhusflytning, videre proces",
        "«Punktet genoptages {when:på næste møde}, {condition:hvis entreprenøren har svaret}.»",
        "Punktet genoptages: rådhusflytning",
        "Sekretariatet",
        Due(
            "på næste møde", date(2026, 9, 30), date(2026, 9, 30), Grain.MEETING, Certainty.MEETING
        ),
        Kind.AGENDA,
        condition="hvis entreprenøren har svaret",
    ),
)

BYRAADET = (
    Told(
        "9",
        "Henvendelse fra Lokalrådet",
        "«{who:Tove Abild} sender skriftligt svar til lokalrådet om stiforbindelsen\n"
        "{when:senest fredag den 9. oktober}.»",
        "Svar til lokalrådet om stiforbindelse",
        "Tove Abild",
        day(10, 9),
    ),
    Told(
        "12",
        "Takster",
        "«Takst for skolemad genberegnes af {who:Jens Bak}.»",
        "Genberegn takst for skolemad",
        "Jens Bak",
        confidence=0.65,
    ),
)

# What was accepted before the stories begin: forum, meeting, point, title, who, due, recurrence
Old = tuple[str, date, str, str, str, Due | None, str | None]
OLD: tuple[Old, ...] = (
    ("Økonomiudvalget", date(2026, 6, 17), "3", "Likviditetsnotat", "Jens Bak", day(7, 31), None),
    ("Direktionen", date(2026, 8, 5), "4", "Oplæg om kantineaftalen", "Ole Frandsen", day(8, 28), None),
    ("Byrådet", date(2026, 8, 25), "9", "Skriftligt svar til Lokalrådet i Vester Nordby om lysregulering", "Tove Abild", day(9, 11), None),
    ("MED-udvalget", date(2026, 9, 3), "5", "Retningslinje om fjernarbejde rundsendes", "Karina Holst", day(9, 15), None),
    ("Byrådet", date(2026, 8, 25), "14", "Dagsordenspunkt om frivillighedspris", "Tove Abild", day(9, 24), None),
    ("Økonomiudvalget", date(2026, 9, 16), "1", "Budgetforslag 2027 til 2. behandling", "Jens Bak", day(9, 25), "FREQ=YEARLY"),
    ("Byrådet", date(2026, 8, 25), "6", "Evaluering af borgermødet", "Tove Abild", day(10, 2), None),
    ("Direktionen", date(2026, 9, 2), "7", "Udkast til ny mødeplan 2027", "Mette Lund Krogh", day(10, 7), "FREQ=YEARLY"),
    ("Økonomiudvalget", date(2026, 9, 16), "5", "Afklaring af indkøbsaftale med KL", "Jens Bak", day(10, 16), None),
    ("Økonomiudvalget", date(2026, 6, 17), "2", "Budgetopfølgning pr. 30. september", "Jens Bak", day(10, 30), "FREQ=MONTHLY;INTERVAL=3"),
    ("Byrådet", date(2026, 8, 25), "11", "Notat om cykelstier ved skolerne", "Ole Frandsen", day(11, 20), None),
    ("MED-udvalget", date(2026, 9, 3), "3", "MED-årsdrøftelse forberedes", "Karina Holst", day(11, 26), "FREQ=YEARLY"),
    ("Direktionen", date(2026, 8, 19), "6", "Undersøg mulighed for fælles indkøb", "", None, None),
    ("Byrådet", date(2026, 6, 30), "12", "Tilbagemelding om parkering ved hallen", "Ole Frandsen", None, None),
)  # fmt: skip

_NOTATION = re.compile(r"«|»|\{(who|when|repeats|condition):|\}")


def clock() -> datetime:
    """Nine o'clock on the day of the stories, always: order is told by number, not by time."""
    return datetime(2026, 9, 22, 7, 0, tzinfo=UTC)


def fill(desk: Desk) -> None:
    """Old items, one of them closed; then two documents that wait for review."""
    for number, old in enumerate(OLD):
        _accept_old(desk, old, number)
    _close_one(desk)
    take_in(desk, "Direktionen", date(2026, 9, 16), DIREKTIONEN)
    take_in(desk, "Byrådet", date(2026, 9, 21), BYRAADET)


def take_in(
    desk: Desk, forum: str, met: date, told: Sequence[Told], *, name: str = ""
) -> tuple[int, ...]:
    """Take in minutes that say what is told."""
    text, proposals = f"Referat af møde i {forum}\n\n", []
    for one in told:
        text += f"{one.point}. {one.heading}\n\n"
        said, quote, marks = _parsed(one.said, len(text))
        context = Span(len(text), len(text) + len(said))
        text += said + "\n\n"
        proposals.append(_proposal(one, text, quote, marks, context))
    name = name or f"Referat {forum} {met.isoformat()}.txt"
    document = Document(name, sha256(text.encode()).hexdigest(), text, "text")
    names = dict.fromkeys(one.who for one in told if one.who)
    minutes = Minutes(
        document,
        forum=forum,
        meeting_date=met,
        next_meeting=met + timedelta(days=14),
        participants=tuple(Participant(who) for who in names),
    )
    return desk.take_in(document, minutes, proposals).proposal_ids


def _parsed(said: str, at: int) -> tuple[str, Span, list[Mark]]:
    plain, quote, marks = "", Span(at, at), []
    kind, begun, last = "", 0, 0
    for found in _NOTATION.finditer(said):
        plain += said[last : found.start()]
        last, here = found.end(), at + len(plain)
        if found[0] == "«":
            quote = Span(here, here)
        elif found[0] == "»":
            quote = Span(quote.start, here)
        elif found[0] == "}":
            marks.append(Mark(MarkKind(kind), begun, here))
        else:
            kind, begun = found[1], here
    return plain + said[last:], quote, marks


def _proposal(one: Told, text: str, quote: Span, marks: Sequence[Mark], context: Span) -> Proposal:
    people = (Responsible(one.who, one.who, ResponsibleKind.PERSON),) if one.who else ()
    return Proposal(
        kind=one.kind,
        title=one.title,
        quote=text[quote.start : quote.end],
        start=quote.start,
        end=quote.end,
        rule="task.named",
        confidence=one.confidence,
        responsibles=people,
        due=one.due,
        recurrence=one.recurrence,
        condition=one.condition,
        agenda_item=ItemReference(one.point, one.heading),
        section="Beslutning",
        context=context,
        marks=tuple(marks),
        doubts=one.doubts,
    )


def _accept_old(desk: Desk, old: Old, number: int) -> None:
    forum, met, point, title, who, due, recurrence = old
    said = f"«{who or 'Forvaltningen'} har opgaven: {title[0].lower()}{title[1:]}.»"
    told = Told(point, title, said, title, who, due, recurrence=recurrence)
    name = f"{forum} {met.isoformat()} {number}.txt"
    for proposal in take_in(desk, forum, met, [told], name=name):
        desk.accept(proposal)


def _close_one(desk: Desk) -> None:
    told = Told("4", "Ferieplan", "«Birthe Solgaard sender ferieplanen rundt.»", "Ferieplan sendes rundt", "Birthe Solgaard", day(9, 18))  # fmt: skip
    (proposal,) = take_in(desk, "MED-udvalget", date(2026, 9, 3), [told], name="ferie.txt")
    item = desk.item(desk.accept(proposal))
    desk.close([item.seen], CloseReason.DONE, "", on=date(2026, 9, 21))
