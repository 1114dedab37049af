"""The words of Danish time, as tables and as pieces of patterns: no rule and no arithmetic."""

MONTHS = {
    **{name: number for number, name in enumerate(
        ("januar", "februar", "marts", "april", "maj", "juni", "juli", "august",
         "september", "oktober", "november", "december"), start=1)},
    "jan": 1, "feb": 2, "febr": 2, "mar": 3, "apr": 4, "jun": 6, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    name: number for number, name in enumerate(
        ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"))
}  # fmt: skip
SHORT_WEEKDAYS = {
    "man": 0,
    "tirs": 1,
    "tir": 1,
    "ons": 2,
    "tors": 3,
    "tor": 3,
    "fre": 4,
    "lør": 5,
    "søn": 6,
}

NUMBERS = {
    "en": 1, "et": 1, "én": 1, "ét": 1, "een": 1, "eet": 1, "to": 2, "tre": 3, "fire": 4, "fem": 5,
    "seks": 6, "syv": 7, "otte": 8, "ni": 9, "ti": 10, "elleve": 11, "tolv": 12, "tretten": 13,
    "fjorten": 14, "femten": 15, "seksten": 16, "sytten": 17, "atten": 18, "nitten": 19, "tyve": 20,
    "enogtyve": 21, "fireogtyve": 24, "femogtyve": 25, "tredive": 30, "fyrre": 40, "halvtreds": 50,
    "tres": 60, "halvfems": 90, "hundrede": 100,
}  # fmt: skip
FRACTIONS = {
    "½": 0.5, "1/2": 0.5, "en halv": 0.5, "et halvt": 0.5, "halvt": 0.5, "halve": 0.5, "halv": 0.5,
    "halvandet": 1.5, "halvanden": 1.5, "trekvart": 0.75, "tre kvart": 0.75, "¾": 0.75, "3/4": 0.75,
    "et kvart": 0.25, "¼": 0.25, "to et halvt": 2.5, "to og et halvt": 2.5, "to og en halv": 2.5,
}  # fmt: skip
A_FEW = ("et par", "et par-tre", "nogle få")
ORDINALS = {
    word: number
    for number, words in enumerate(
        ("første", "anden|andet", "tredje|tredie", "fjerde", "femte", "sjette", "syvende",
         "ottende", "niende", "tiende", "ellevte|elvte", "tolvte", "trettende", "fjortende",
         "femtende", "sekstende", "syttende", "attende", "nittende", "tyvende", "enogtyvende",
         "toogtyvende", "treogtyvende", "fireogtyvende", "femogtyvende", "seksogtyvende",
         "syvogtyvende", "otteogtyvende", "niogtyvende", "tredivte", "enogtredivte"), start=1)
    for word in words.split("|")
}  # fmt: skip
UNITS = {
    "dag": "day", "dage": "day", "døgn": "day", "arbejdsdag": "workday", "arbejdsdage": "workday",
    "hverdag": "workday", "hverdage": "workday", "uge": "week", "uger": "week", "ugers": "week",
    "måned": "month", "måneder": "month", "måneders": "month", "mdr": "month", "mdr.": "month", "md": "month", "md.": "month",
    "kvartal": "quarter", "kvartaler": "quarter", "halvår": "half-year", "år": "year", "års": "year",
    "dages": "day", "dags": "day", "uges": "week", "måneds": "month",
}  # fmt: skip


def either(*words: str) -> str:
    """A pattern for any of the words, the longest first."""
    return "(?:" + "|".join(sorted(words, key=len, reverse=True)) + ")"


AT_ONCE = 5
"""How many letters are looked at together: two short looks are cheaper than one long list."""


def by_first_letter(*openings: str) -> str:
    """A pattern for any of the openings that looks at the first letter before anything else."""
    letters: dict[str, list[str]] = {}
    for opening in openings:
        letters.setdefault(opening[0], []).append(opening)
    branches = [f"(?={letter}){either(*letters[letter])}" for letter in sorted(letters)]
    firsts = sorted(letters)
    return "|".join(
        f"(?=[{''.join(firsts[start : start + AT_ONCE])}])"
        f"(?:{'|'.join(branches[start : start + AT_ONCE])})"
        for start in range(0, len(firsts), AT_ONCE)
    )


def escaped(*words: str) -> str:
    """The same for words that may hold a full stop."""
    return either(*(word.replace(".", r"\.") for word in words))


DAY = r"(?:3[01]|[12]\d|0?\d)"
"""A day of the month by its digits; what cannot be one is refused with the month beside it."""
LONE = r"(?<![\d,/])(?<!\d[.-])"
"""Before figures that belong to no longer number."""
FULL_MONTHS = tuple(MONTHS)[:12]
SHORT_MONTHS = r"(?:jan|febr?|mar|apr|jun|aug|sept?|okt|nov|dec)(?![a-zæøå])\.?"
MONTH = rf"(?:{either(*FULL_MONTHS)}(?![a-zæøå])|{SHORT_MONTHS})"
FULL_YEAR = r"(?:1[89]|20|21)\d\d"
YEAR = rf"(?:{FULL_YEAR}(?!\d)|'\d\d(?!\d)|næste år\b|i år\b|dette år\b|d\.å\.?|ds\. år\b|indeværende år\b)"
AND_YEAR = rf"(?:,? ?(?:i |af |til )?(?P<year>{YEAR}))?"
"""A year that may follow a month, a week or a quarter: »2024«, »i 2024«, »næste år«."""
WEEKDAY = either(*WEEKDAYS)
ORDINAL = either(*ORDINALS)
UNIT = escaped(*UNITS)
COUNT = r"(?:\d{1,3}|" + either(*NUMBERS) + ")"
HALVES = (
    r"(?:\d{1,2} ?½|\d{1,2} 1/2|\d{1,2},5|½|¾|¼|1/2|3/4|"
    + either(*(w for w in FRACTIONS if w[0].isalpha()))
    + "(?= ))"
)
ROUGHLY = r"(?:ca\.?|cirka|circa|omkring|omtrent|knapt?|godt(?: og vel)?|små|rundt regnet|lidt (?:over|under)|cirkus|c\.|op mod|tæt på)"
AMOUNT = (
    rf"(?:(?P<rough>{ROUGHLY}) ?)?"
    rf"(?:(?P<half>{HALVES}) ?|(?:(?P<few>(?:et )?par(?:-tre| tre)?) |(?:en |et )?(?P<low>{COUNT}) ?(?P<small>lille |lidt |god |godt |rigelig |rigeligt |stiv |kort )?)"
    rf"(?:(?:-|til|eller) ?(?P<high>{COUNT}) ?)?)"
    rf"(?P<unit>{UNIT})(?![a-zæøå])(?P<tail> tid\b)?"
)
"""How much of what: »ca. ½ år«, »8-10 dage«, »et par uger«, »en måneds tid«."""


def month_number(word: str) -> int:
    """The month that a word names; it must be one."""
    return MONTHS[word.casefold().rstrip(".")]


def number(word: str) -> int:
    """The number that digits or a word stand for; it must be one."""
    return int(word) if word.isdigit() else NUMBERS[word.casefold()]


def ordinal(word: str) -> int:
    """The number of »3.«, »3« or »tredje«; it must be one."""
    digits = word.rstrip(".")
    return int(digits) if digits.isdigit() else ORDINALS[word.casefold()]


def half(word: str) -> float:
    """The number of »½«, »1½«, »2,5« or »halvandet«; it must be one."""
    lower = word.casefold().strip()
    if lower in FRACTIONS:
        return FRACTIONS[lower]
    whole = lower.split(",")[0].removesuffix("½").removesuffix("1/2").strip()
    return int(whole) + 0.5
