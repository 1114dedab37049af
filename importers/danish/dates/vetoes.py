"""What looks like time and is not: names, law numbers, file numbers, money and hours per year."""

from re import Match

from importers.danish.dates.context import Context
from importers.danish.dates.words import by_first_letter
from importers.danish.rule import rule

NAMES = r"(?:Maj|Juni|Juli|April|August|Marts|Sommer|Vinter|Jul|Påske)"

OPENINGS = (
    *("lov", "bekendtgørelse", "cirkulære", "vejledning", "forordning", "direktiv", "lbk", "bek"),
    *(
        "vej",
        "cir",
        "dom",
        "skrivelse",
        "sag",
        "journal",
        r"j\.",
        "dok",
        "løbenr",
        "tlf",
        "telefon",
    ),
    *("mobil", "cvr", "cpr", "konto", "ean", "p-nr", "matr", "faktura", "id", "årlig", "månedlig"),
    *("ugentlig", "daglig", "siden", "lige siden", "tilbage", "helt", "stk", "pkt", "punkt"),
    *("bilag", "afsnit", "kapitel", "side", r"s\. ?\d", "version", r"v\. ?\d", "nr", "artikel"),
    *("født", "fødselsdag", r"f\. ?\d", "http", "www"),
)
SUSPECT = rf"(?<!\w)(?:{by_first_letter(*OPENINGS)})|[@§%]|//|(?-i:{NAMES})|\d[.-]\d|\b(?:kr|kron|mio|mia|tkr|t\.kr|time|pct|procent|besøg|plads|borger|patient|elev|tilfælde|ton|km|m2|kwh|point|stk|lektion|børn|sager|henvendelse|dage|minut|ture|afgang|kørs)"
"""Whether any veto can speak at all; most sentences with a date give it no cause."""


@rule(
    "no.name",
    pattern=rf"\b(?:af|med|hos|fra|til|for|og|samt|v/|ved|spurgte|siger) (?P<name>{NAMES})\b(?!\.? ?\d)(?! måned)",
    hits={"orientering fra Maj om sagen": "", "referat ved Juli": ""},
    misses=("fra maj til juni", "til Maj 2027"),
)
def name(found: Match[str], context: Context) -> bool:
    """Maj, Juli and Sommer with a capital, after a word that goes with people, are people."""
    del context
    return found["name"][0].isupper()


LEADS = frozenset(
    [
        "primo",
        "medio",
        "ultimo",
        "start",
        "slut",
        "senest",
        "inden",
        "frist",
        "til",
        "i",
        "efter",
        "før",
        "fra",
        "midt",
        "hver",
        "næste",
    ]
)


@rule(
    "no.surname",
    pattern=rf"\b(?P<first>[A-ZÆØÅ][a-zæøåé]{{1,20}}) (?P<name>{NAMES})\b(?! \d)(?!-|/)",
    hits={"Peter Sommer og Anna": "", "Jens August skriver": ""},
    misses=("Primo Maj", "I Juni 2027"),
)
def surname(found: Match[str], context: Context) -> bool:
    """A capitalised word before it makes it somebody's last name, unless that word leads to a time."""
    del context
    first = found["first"]
    leads = first.casefold() in LEADS
    return found["name"][0].isupper() and first[0].isupper() and not leads


@rule(
    "no.law",
    pattern=r"\b(?:lov|lovbekendtgørelse|bekendtgørelse|cirkulære|vejledning|forordning|direktiv|LBK|BEK|VEJ|CIR|dom|skrivelse)(?:en)?(?: nr\.? ?[\d/]{1,12})? af (?:den |d\. ?)?[^.;]{0,4}\d{1,2}\. ?[a-z]{3,9} \d{4}",
    hits={"lov nr. 573 af 24. juni 2005": "", "bekendtgørelse nr. 1234 af 12. oktober 2021": ""},
    misses=("lovforslag fremsat den 24. juni 2027", "lov træder i kraft 1. juli 2026"),
)
def law(found: Match[str], context: Context) -> bool:
    """The date of a law is part of its name."""
    del found, context
    return True


@rule(
    "no.file-number",
    pattern=r"\b(?:sags?(?:nr|nummer|id)?|journal(?:nr|nummer)?|j\.? ?nr|dok(?:ument)?(?:nr|id|\.? ?nr)?|løbenr|tlf|telefon|mobil|cvr|cpr|konto(?:nr)?|ean|p-nr|matr(?:ikel)?(?:nr)?|faktura(?:nr)?|id)\.?(?:-nr\.?)? ?:? {0,2}[\d][\d./ -]{3,24}",
    hits={"Sagsnr. 2026-05-12": "", "tlf. 21 12 20 21": ""},
    misses=("sagen den 12. maj 2026",),
)
def file_number(found: Match[str], context: Context) -> bool:
    """Numbers of files, telephones and accounts."""
    del found, context
    return True


@rule(
    "no.standard",
    pattern=r"\b(?-i:DS|EN|ISO|BS|DIN|IEC|NS|SS|ETSI|ASTM)(?:[/ -](?-i:EN|ISO|IEC|DS|R|INSTA|HD|CEN|TS|TR)){0,3}[ -]?\d{3,5}(?:[-:]\d{1,4}){1,4}",
    hits={"DS/EN 1996-1-1": "", "BS EN 1990-1-1": "", "DS/EN ISO 2009-2-3": ""},
    misses=("en 2026-05-01",),
)
def standard(found: Match[str], context: Context) -> bool:
    """Building standards are numbered like years and days."""
    del found, context
    return True


@rule(
    "no.chain",
    pattern=r"(?<![\w.-])(?!\d\d?[.-]\d\d?[.-]\d{4}-\d)\d{1,8}(?:[-.]\d{1,8}){3,12}",
    hits={"1-01-72-116-21": "", "22.00.00-A00-1-20": ""},
    misses=("12.-14. maj", "09-12-2026"),
)
def chain(found: Match[str], context: Context) -> bool:
    """Four numbers or more in a chain are a file number or an address on the network."""
    del found, context
    return True


COUNTED = r"(?:kr\.?|kroner|mio\.?|mia\.?|t\.kr\.?|tkr\.?|timer|time|pct\.?|procent|%|besøg|pladser|borgere|patienter|elever|tilfælde|tons?|km|m2|kWh|point|stk\.?|lektioner|børn|sager|henvendelser|dage|minutter|ture|afgange|kørsler)"


@rule(
    "no.rate",
    pattern=rf"(?:\d|\ben|\bto|\bmio\.|\bmillion(?:er)?)[^\w]? ?{COUNTED}(?: [a-zæøå]{{2,20}})?(?: i alt)? (?:(?:om |pr\.? |per |i )?(?:{{0}}|(?:års|måneds|kvartals)vist?|halvårligt|kvartårligt|årligt|månedligt|ugentligt|dagligt|halvårlig|årlig|ugen|året|måneden|år|uge|måned|kvartal|hvert? (?:(?:anden|andet|tredje|\d\.) )?(?:halvår|år|måned|kvartal|uge|dag)))".replace(
        "{0}|", ""
    ),
    hits={
        "2 mio. kr. årligt": "",
        "37 timer ugentligt": "",
        "500 kr. hvert år": "",
        "300 kr. halvårligt": "",
        "2 lektioner hver uge": "",
    },
    misses=("mødes 2 timer den 1. maj", "to gange årligt"),
)
def rate(found: Match[str], context: Context) -> bool:
    """Money and hours per year are rates, not something that comes again."""
    del found, context
    return True


@rule(
    "no.yearly-sum",
    pattern=r"\b(?:årlig|månedlig|ugentlig|daglig)e? (?:[a-zæøå]{2,20} )?[a-zæøå]{0,20}(?:udgift|besparelse|ydelse|tilskud|drift|afkast|leje|kontingent|beløb|ramme|vækst|stigning|omkostning|indtægt|regulering|bevilling|arbejdstid|timetal|forbrug|løn|afgift|pris|leder|ledelse|gennemsnit|rate)[a-zæøå]{0,10}",
    hits={"den årlige driftsudgift": "", "en årlig besparelse": "", "den daglige leder": ""},
    misses=("den årlige status", "ugentlige møder"),
)
def yearly_sum(found: Match[str], context: Context) -> bool:
    """A yearly sum, and the daily leader, are no appointments."""
    del found, context
    return True


@rule(
    "no.since",
    pattern=r"\b(?:siden|lige siden|tilbage i|helt tilbage fra) (?:den |d\. ?|i )?(?:(?:primo|medio|ultimo|sidste|seneste|forrige) )?(?:\d{1,2}\. ?)?(?:[a-zæøå]{2,12}(?: \d{4})?|\d{4}|\d{1,2}[/-]\d{1,2})",
    hits={"siden 2019": "", "siden 1. maj 2020": "", "siden sidste møde": ""},
    misses=("for 3 uger siden", "på den anden side 2027"),
)
def since_then(found: Match[str], context: Context) -> bool:
    """What has been since then lies behind."""
    del found, context
    return True


@rule(
    "no.paragraph",
    pattern=r"(?:§{1,2} ?|\bstk\. ?|\bpkt\.? ?|\bpunkt(?:et)? ?|\bbilag ?|\bafsnit ?|\bkapitel ?|\bside ?|\bs\. ?|\bversion ?|\bv\. ?|(?<!uge )\bnr\. ?|\bartikel ?)\d[\d./-]{0,12}(?! ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))",
    hits={"§ 12/5": "", "pkt. 2.3.20": "", "bilag 5/6": "", "version 1.2.2020": ""},
    misses=("til punkt den 1. maj",),
)
def paragraph(found: Match[str], context: Context) -> bool:
    """Paragraphs, points, pages and versions are numbered like dates."""
    del found, context
    return True


@rule(
    "no.address",
    pattern=r"(?:https?://|www\.|//)[^\s<>]{1,200}|[\w.-]{1,40}@[\w.-]{2,60}",
    hits={"www.kommune.dk/2026-05-01": "", "maj@nordby.dk": ""},
    misses=("se http: den 1. maj",),
)
def address(found: Match[str], context: Context) -> bool:
    """Addresses on the network are full of figures and names."""
    del found, context
    return True


@rule(
    "no.born",
    pattern=r"\b(?:født|fødselsdag|f\.) (?:den |d\. ?)?\d{1,2}[./-] ?[\w]{1,9}[./ -]{1,2}\d{2,4}",
    hits={"født den 1. maj 1980": "", "født 1.5.1980": ""},
    misses=("fødselsdag fejres den 1. maj",),
)
def born(found: Match[str], context: Context) -> bool:
    """Birthdays are nobody's deadline."""
    del found, context
    return True
