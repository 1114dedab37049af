"""What scanners and hurried fingers make of the words of time, and the words that were meant."""

from functools import cache
from re import IGNORECASE, Match, Pattern
from re import compile as compile_pattern

from importers.danish.dates.words import FULL_MONTHS, MONTHS, by_first_letter

LONG_MONTHS = tuple(name for name in FULL_MONTHS if name not in {"maj", "juni", "juli"})
STEMS = (
    "jan",
    "feb",
    "mar",
    "apr",
    "aug",
    "sep",
    "okt",
    "0kt",
    "nov",
    "n0v",
    "dec",
    "dcc",
    "dee",
    "fcb",
)
COUNTED = "|".join(
    rf"(?<={before}ar)"
    for before in (r"\d ", "½ ", "½", "et ", "halvt ", "halve ", "andet ", "to ", "tre ")
)
DAY_BESIDE = r"(?=\.? ?(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))"

MEANT: dict[str, tuple[str, ...]] = {
    "kvartal": ("kvarta[i1|]", "kvarta[li1]{2}", "kvarial"),
    "år": (f"ar(?:{COUNTED})", "aar"),
    "måned": ("m[ao]ned", "rnåned", "maaned"),
    "måneder": ("m[ao]neder", "rnåneder", "maaneder", "m[åa]nedcr", "rnaneder"),
    "uge": ("ugc", "vge"),
    "uger": ("ugcr",),
    "maj": ("rnaj", r"ma[il1|](?= 20\d\d)"),
    "marts": ("rnarts",),
    "juni": ("jun[1l|]",),
    "juli": ("ju[1|i][il1|]", "jul[1|]"),
    "april": ("apri[1|]", "apr1l"),
    "halvår": ("halv[a1]r", "ha1vår", "halvaar", "haivår"),
    "forår": ("forar",),
    "foråret": ("forar[ec]t",),
    "efterår": ("efterar", "eftcrår"),
    "efteråret": ("efterar[ec]t",),
    "påske": ("paske",),
    "påsken": ("pasken",),
    "næste": ("n(?:ae|z|e|a)[sz]te", "nœste", "næstc", "nzeste", "næsie"),
    "førstkommende": ("f[o0]rstkommende", "førstkornmende"),
    "næstkommende": ("n(?:ae|e)stkommende", "næstkornmende"),
    "møde": ("rnøde", "m0de", "mode(?<=te mode)", "m[0ø]dc", "rnode"),
    "mødet": ("rnødet", "m0det"),
    "søndag": ("s[o0]ndag",),
    "lørdag": ("l[o0]rdag",),
    "mandag": ("rnandag", "mandaq", "manda9"),
    "tirsdag": ("tirsdaq", "t[1l]rsdag"),
    "onsdag": ("onsdaq", "0nsdag"),
    "torsdag": ("torsdaq", "t0rsdag"),
    "fredag": ("fredaq",),
    "senest": ("sencst", "scnest", "senes[il]"),
    "primo": ("pr[1l]mo", "prirno"),
    "ultimo": ("ult[1l]mo", "ultirno", "u1timo"),
    "medio": ("med[1l]o", "rnedio"),
}


@cache
def damaged_forms() -> list[tuple[Pattern[str], str]]:
    """Each damaged form with the word that it stands for."""
    spelled = ((form, word) for word, forms in MEANT.items() for form in forms)
    return [(compile_pattern(form, IGNORECASE), word) for form, word in spelled]


OPENINGS = (
    *(rf"{form}(?!\w)" for forms in MEANT.values() for form in forms),
    *(rf"{stem}[a-zæøå01|]{{2,8}}(?!\w)" for stem in STEMS),
    *(rf"{month}(?=20\d\d(?!\w))" for month in FULL_MONTHS),
)
"""Damaged words, and names of months glued to their year."""
DATED = r"[\dOlI|]{1,2}(?P<sign>[-./])[\dOlI|]{1,2}[-./](?:[2][\dOlI|]{3})(?!\w)"
"""A whole date in figures, perhaps with letters among them: O1-03-2025."""
LIKE_FIGURES = r"(?=\d|[OlI|][\dOlI|./-])"
MOST_LETTERS = 4
"""How many figures a date must have kept, and more."""
FIGURES = (
    rf"(?<![.,])(?:[lI|](?=[\dOo.])[\dOol]?|[1-3][OolI|]){DAY_BESIDE}"  # l. maj, 1O. maj
    rf"|(?<![.,])[123] (?=\d{DAY_BESIDE})"  # 1 9. december
    r"|(?<=uge )(?:[lI|]\d|[1-5][OolI|])(?!\w)"  # uge l2
    r"|2(?:[Oo][\dOolI]{2}|0[OolI][\dOolI]|0\d[OolI])(?!\w)"  # 2O24
)


@cache
def noisy() -> Pattern[str]:
    """Where a word or a figure of time may be damaged."""
    return compile_pattern(
        rf"(?<!\w)(?:{LIKE_FIGURES}(?:{FIGURES}|{DATED})|{by_first_letter(*OPENINGS)})", IGNORECASE
    )


AS_DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "L": "1", "I": "1", "i": "1", "|": "1"})
AS_LETTERS = str.maketrans("01|", "oll")


def mended(found: Match[str]) -> str | None:
    """The word that was meant, or None where nothing is wrong."""
    text = found[0]
    if found["sign"]:
        enough = sum(letter.isdigit() for letter in text) > MOST_LETTERS
        return text.translate(AS_DIGITS) if enough else None
    if text.endswith(" "):
        return text[0]
    damaged = text[0] in "lI|" and not text[1:].isalpha()
    if damaged or text[:1] in "12345" or len(text) == 1:
        return text.translate(AS_DIGITS)
    if text.casefold() in MONTHS:
        return f"{text} " if found.string[found.end() : found.end() + 2] == "20" else None
    for form, word in damaged_forms():
        meant = form.match(found.string, found.start())
        if meant is not None and meant.end() == found.end():
            return word
    return _month(text, found)


def _month(word: str, found: Match[str]) -> str | None:
    """The one month that the word misspells, where a day or a year stands beside it."""
    before = found.string[max(0, found.start() - 4) : found.start()]
    after = found.string[found.end() : found.end() + 5]
    beside = before.rstrip(" .")[-1:].isdigit() or after.strip()[:2] in {"20", "19"}
    if not beside and not before.casefold().endswith((" i ", "mo ")):
        return None
    letters = word.casefold().replace("rn", "m").translate(AS_LETTERS)
    near = (name for name in LONG_MONTHS if name[0] == letters[0] and is_near(letters, name))
    return next(near, None)


SHORT = 6


def is_near(one: str, other: str) -> bool:
    """Whether one letter lost, added, changed, or two swapped, make the one of the other.

    Long words may have two such faults: »feburar«, »septmbr«.
    """
    return distance(one, other) <= (1 if len(other) <= SHORT else 2)


def distance(one: str, other: str) -> int:
    """How many such faults lie between two words (optimal string alignment)."""
    rows = [list(range(len(other) + 1))]
    for i, letter in enumerate(one, start=1):
        row = [i]
        for j, against in enumerate(other, start=1):
            best = min(rows[-1][j] + 1, row[j - 1] + 1, rows[-1][j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]
