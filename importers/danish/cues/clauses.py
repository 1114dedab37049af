"""What the clause of a cue says about it: who is its subject, and whether it is a side clause."""

import re

from importers.danish.cue import Sentence
from importers.danish.people.mentions import MODALS, Mention
from importers.danish.people.subjects import Subject
from importers.danish.tables import set_of
from importers.danish.words.doers import PREPOSITIONS
from importers.proposals import ResponsibleKind

# A clause that one of these begins tells a condition, a cause or a detail, never a task of its own.
SIDE = set_of("""
    hvis når såfremt om fordi da som der hvem hvad hvor hvordan hvornår hvorfor hvilken
    hvilke hvilket mens medmindre inden før efter end selvom skønt indtil hvorvidt eftersom
    hvorefter hvorved hvortil
    """)
# Of these, the ones that are never a plain preposition (»om to uger«, »inden jul«).
OPENERS = set_of("""
    hvis når såfremt fordi da hvem hvad hvor hvordan hvornår hvorfor hvilken hvilke hvilket
    mens medmindre selvom skønt hvorvidt eftersom
    """)
# »Da chefen var syg udskydes emnet«: behind the side clause's own verb the main clause begins.
_WHEN = set_of("da når hvis fordi såfremt mens medmindre selvom")
# »… inden sagen går videre«, but not »Inden mødet undersøger Per …«.
_UNTIL = set_of("inden før indtil")
_JOINED = set_of("og men så at")
_FINITE = set_of(
    "er var har havde blev bliver kan kunne vil ville skal skulle må kom kommer fik får gik"
)
_FINITE_LIKE = re.compile(
    r"(?:er|var|har|havde|blev|bliver|kan|kunne|vil|ville|skal|skulle|må|bør|gør|så|[^\W\d_]{2,}(?:er|ede|te|es|t|at))$"
)
_CLAUSE_SUBJECTS = set_of("der det den de vi man han hun jeg")
_AGENT_NEAR = 60
_NOUN_ENDS = ("else", "ing", "tion", "elsen", "ingen", "tionen", "del")  # »nedsættelse af gruppen«
_FAR = 12
AHEAD = re.compile(
    r"\b(?:næste|næstkommende|førstkommende|kommende|fremtidig\w*|senere|snarest|hurtigst|inden|efterfølgende"
    r"|fremadrettet|fremover|videre|nærmere|igen|i løbet|personalet|medarbejderne|lærerne|naboerne|de ansatte|familierne|herefter|derefter|efter mødet|til (?:foråret|efteråret|sommer|januar"
    r"|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|i (?:foråret|efteråret|morgen|januar"
    r"|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|primo|medio|ultimo|uge \d{1,2}"
    r"|den \d{1,2}|d\. \d{1,2}|senest|medlemmerne|forældrene|beboerne|på hjemmesiden|(?:man|tirs|ons|tors|fre|lør|søn)dag|med\s+(?:de\s+ansatte|personalet|medarbejderne|lærerne|kommunen|provsten|naboerne|klubben|entreprenøren|håndværkerne)|når|vil|skal|løbende|generalforsamling(?:en)?|årsmødet|(?:\d\.|første|andet|tredje|fjerde) (?:kvartal|halvår)|i 20\d\d|inden for)\b",
    re.IGNORECASE,
)
_TAKING_PART = re.compile(r"\bhvor\s+(?P<who>(?:[^\s,.]+\s+){1,6}?)deltager\b", re.IGNORECASE)
# A day, a period or a rhythm that a follow-up can have.
AHEAD_BY = re.compile(
    r"\b(?:senest|inden|frem til|primo|medio|ultimo|næste|næstkommende|kommende|fremover|løbende|(?:en|én) gang|årligt|halvårligt|kvartalsvist?|månedligt"
    r"|hver[t]? (?:\d+\. |andet |tredje |fjerde )?(?:år|kvartal|måned|halvår|møde|uge|efterår|forår)|på mødet|om (?:et|en|to|tre|fire|fem|seks|\d+|ca\.?)(?: \S+)? (?:år|halvår|måned|uge|dag)"
    r"|i (?:løbet|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|efteråret|foråret|uge)"
    r"|(?:den|d\.) \d{1,2}\.|til (?:januar|februar|marts|april|maj|juni|august|september|oktober|november|december|efteråret|foråret)|efter sommerferien|(?:år|måneder|uger|dage) efter|(?:\d\.|første|andet|tredje|fjerde) (?:kvartal|halvår))",
    re.IGNORECASE,
)
_AGENT = re.compile(r"\b(?:af|v/|ved|gennem)\s+", re.IGNORECASE)
_BETWEEN = re.compile(r"\bmellem\s+", re.IGNORECASE)
# »sendes til udvalget, som svarer«: whoever gets it has to act on it.
_SENT_ON = re.compile(
    r"\btil\s+[^.;:]{3,60}?,\s+(?:som|der)\s+(?P<verb>skal|vil|bedes|(?:svarer|vurderer|behandler|tager|undersøger|ser|udarbejder|arbejder)\b)",
    re.IGNORECASE,
)
_LED_BY = re.compile(
    r"\bmed\s+(?P<who>(?:[^\s,.;:]+\s+){1,6}?)som\s+(?:tovholdere?|ansvarlige?|koordinator(?:er)?|projektleder|leder|formand)\b",
    re.IGNORECASE,
)


def acts(sentence: Sentence, verb_start: int) -> Subject | None:
    """The subject of a main clause's verb, if it is somebody who can act."""
    subject = sentence.subject(verb_start)
    if subject is None or subject.is_object or in_side_clause(sentence, subject, verb_start):
        return None
    return subject


def in_side_clause(sentence: Sentence, subject: Subject, verb_start: int) -> bool:
    """»… om TinaMaria undersøger«: the word before the subject opens a side clause."""
    at = sentence.token_at(verb_start)
    if subject.lead == "som" and subject.mentions[0].text.lower() in ("han", "hun"):
        return False  # »Pia har en, som hun sender til Per«
    return subject.first < at and subject.lead in SIDE


def aside(sentence: Sentence, start: int) -> bool:
    """Whether a side clause is open around the letter at `start`: opened, and no comma since."""
    at = sentence.token_at(start)
    main = nested = False
    for i in range(at - 1, max(-1, at - _FAR), -1):
        token = sentence.tokens[i]
        if token.text in ",;:()–":
            return False
        if token.low in _WHEN and main:
            return False
        if i > 0 and token.low in _UNTIL and sentence.tokens[i - 1].low not in _JOINED:
            return not main
        if token.low == "snart" and i > 0 and sentence.tokens[i - 1].low == "så":
            return True
        if token.low in OPENERS or (token.low == "om" and _asks(sentence, i)):
            return True
        nested = nested or token.low in ("at", "som", "der", "og", "eller")
        main = main or (not nested and token.low in _FINITE)
    return False


def _asks(sentence: Sentence, at: int) -> bool:
    """»om festen skal holdes« asks; »om to uger« does not, nor »ansøgning om gulvet skal sendes«."""
    if at > 0 and not any(_FINITE_LIKE.match(token.low) for token in sentence.tokens[:at]):
        return False
    following = [token.low for token in sentence.tokens[at + 1 : at + 5]]
    return bool(following) and (
        following[0] in _CLAUSE_SUBJECTS or bool(MODALS & set(following[1:]))
    )


def agent(sentence: Sentence, start: int) -> tuple[Mention, ...]:
    """Whom a passive names behind »af«: »indkøbes af beboerforeningen«."""
    taking_part = _TAKING_PART.search(sentence.text, start)
    if taking_part is not None:
        return addressee(sentence, taking_part.start("who"), taking_part.end("who"))
    led = _LED_BY.search(sentence.text, start)
    if led is not None:
        return addressee(sentence, led.start("who"), led.end("who"))
    between = _BETWEEN.search(sentence.text, start)
    if between is not None:
        pair = addressee(sentence, between.end(), between.end() + 2)
        if len(pair) > 1:
            return pair
    sent_on = _SENT_ON.search(sentence.text, max(0, start - 4))
    if sent_on is not None and (told := receiver(sentence, sent_on.start("verb"))):
        return told
    for found in _AGENT.finditer(sentence.text, start):
        before = sentence.text[: found.start()].rstrip()
        if found.start() - start > _AGENT_NEAR or before.endswith(_NOUN_ENDS):
            continue
        at = sentence.token_at(found.end())
        for i in (at, at + 1):
            mention = sentence.mentions.at.get(i)
            if (
                mention is not None
                and mention.kind is not None
                and (found[0].lower().startswith("af") or _by_person(mention, found[0]))
            ):
                return (mention, *sentence.mentions.listed(mention.last + 1))
    return ()


def _by_person(mention: Mention, lead: str) -> bool:
    """»ved formanden« and »v/ Per« name who does it; »ved kirken« a place."""
    return not lead.lower().startswith("gennem") and mention.kind in (
        ResponsibleKind.ROLE,
        ResponsibleKind.PERSON,
    )


def addressee(sentence: Sentence, start: int, end: int) -> tuple[Mention, ...]:
    """The first doers named between two letters."""
    for _, mention in sorted(sentence.mentions.at.items()):
        if start <= mention.start < end and mention.kind is not None:
            return (mention, *sentence.mentions.listed(mention.last + 1))
    return ()


def receiver(sentence: Sentence, start: int) -> tuple[Mention, ...]:
    """»Sagen sendes til forvaltningen, som bedes …«: the noun that a side clause speaks of."""
    at = sentence.token_at(start) - 1
    if at < 1 or sentence.tokens[at].low not in ("som", "der"):
        return ()
    last = at - 2 if sentence.tokens[at - 1].text == "," else at - 1
    found = sentence.mentions.ending.get(last)
    return () if found is None or found.kind is None else (found,)


def is_relative(sentence: Sentence, start: int) -> bool:
    """»…, som sendes ud« and »gruppen, der skal se på det«: a detail about a noun."""
    at = sentence.token_at(start)
    if at == 0:
        return False
    before = sentence.tokens[at - 1].low
    if before == "som":
        return True
    if before != "der" or at == 1:
        return False
    earlier = sentence.tokens[at - 2]
    return (
        earlier.low
        not in {"at", "og", ":", ".", "så", "men", "–", "-", "hvor", "samt", "idet", "herunder"}
        | PREPOSITIONS
    )
