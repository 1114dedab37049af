"""What scanners and hurried fingers make of the words of time, and the words that were meant."""

from re import IGNORECASE, Match
from re import compile as compile_pattern

from importers.danish.dates.words import FULL_MONTHS, MONTHS

MONTH_NAMES = tuple(name for name in FULL_MONTHS if name not in {"maj", "juni", "juli"})
STEMS = "jan|feb|mar|apr|aug|sep|okt|0kt|nov|n0v|dec|dcc"

SUBSTITUTES = {
    r"kvarta[i1|]|kvarta[|]|kvarta[li1]{2}|kvarial": "kvartal",
    r"(?<=[\d½] )ar|(?<=½)ar|(?<=et )ar|(?<=halvt )ar|(?<=halve )ar|(?<=andet )ar|(?<=to )ar|(?<=tre )ar|aar": "år",
    r"m[ao]neder|rnåneder|maaneder|m[åa]nedcr|rnaneder": "måneder",
    r"m[ao]ned|rnåned|maaned": "måned",
    r"ugc|vge|ug[e]?(?= \d\d)": "uge",
    r"ugcr": "uger",
    r"rnaj|ma[il1|](?= 20\d\d)": "maj",
    r"rnarts": "marts",
    r"jun[1l|]": "juni",
    r"ju[1|][il1|]|jul[1|]|ju1i": "juli",
    r"apri[1|]|apr1l": "april",
    r"halvar|ha1vår|halvaar|haivår": "halvår",
    r"forar": "forår",
    r"forar[ec]t": "foråret",
    r"efterar|eftcrår": "efterår",
    r"efterar[ec]t": "efteråret",
    r"paske": "påske",
    r"n(?:ae|z|e|a)[sz]te|nœste|næst[c]|nzeste|næsie": "næste",
    r"f(?:o|0)rstkommende|førstkornmende": "førstkommende",
    r"n(?:ae|e)stkommende|næstkornmende": "næstkommende",
    r"rnøde|m[0]de|mode(?= den| i | efter)|m[0ø]dc|rnode": "møde",
    r"rnødet|m0det": "mødet",
    r"s[o0]ndag": "søndag",
    r"l[o0]rdag": "lørdag",
    r"rnandag|mandaq|manda9": "mandag",
    r"tirsdaq|t[1l]rsdag": "tirsdag",
    r"onsdaq|0nsdag": "onsdag",
    r"torsdaq|t0rsdag": "torsdag",
    r"fredaq": "fredag",
    r"sencst|scnest|senes[il]": "senest",
    r"pr[1l]mo|prirno": "primo",
    r"ult[1l]mo|ultirno|u1timo": "ultimo",
    r"med[1l]o|rnedio": "medio",
}
MEANT = [(compile_pattern(form, IGNORECASE), word) for form, word in SUBSTITUTES.items()]

NOISY = compile_pattern(
    r"(?<![\w])(?:"
    + "|".join(f"(?:{form})" for form in SUBSTITUTES)
    + r")(?!\w)"
    + rf"|(?<![\w])(?:{STEMS})[a-zæøå01|]{{2,8}}(?!\w)"  # months letter by letter
    + rf"|(?<![\w.,])(?:[lI|]|[lI|][\dOol]|[1-3][OolI|])(?=\.? ?(?:{STEMS}|maj|jun|jul))"  # l. maj, 1O. maj
    + r"|(?<![\w.,])[123] (?=\d\. ?(?:"
    + STEMS
    + r"|maj|juni|juli))"  # 1 9. december
    + r"|(?<![\w])2(?:[0Oo]{2}\d|[0Oo][\dOolI]{2})(?!\w)"  # 2O24
    + rf"|(?<=[a-z])(?={'20'}\d\d(?!\w))",  # december2020
    IGNORECASE,
)
DIGITS = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "|": "1"})


def mended(found: Match[str]) -> str | None:
    """The word that was meant, or None where nothing is wrong."""
    text = found[0]
    if not text:
        return " " if _ends_with_month(found) else None
    if text[0].isdigit() and text.endswith(" "):
        return text[0]
    if text[0] in "123lI|" and len(text) < 5:  # noqa: PLR2004 - days and years in figures
        return text.translate(DIGITS)
    if text.casefold() in MONTHS:
        return None
    for form, word in MEANT:
        meant = form.match(found.string, found.start())
        if meant is not None and meant.end() == found.end():
            return word
    return _month(text, found)


def _ends_with_month(found: Match[str]) -> bool:
    return found.string[max(0, found.start() - 9) : found.start()].casefold().endswith(MONTH_NAMES)


def _month(word: str, found: Match[str]) -> str | None:
    """The one month that the word misspells, where a day or a year stands beside it."""
    before = found.string[max(0, found.start() - 4) : found.start()]
    after = found.string[found.end() : found.end() + 5]
    beside = before.rstrip(" .")[-1:].isdigit() or after.strip()[:2] in {"20", "19"}
    if not beside and not before.casefold().endswith((" i ", "mo ")):
        return None
    letters = word.casefold().replace("rn", "m").translate(str.maketrans("01|", "oll"))
    for name in MONTH_NAMES:
        if name[0] == letters[0] and is_near(letters, name):
            return name
    return None


def is_near(one: str, other: str) -> bool:
    """Whether one letter lost, added, changed, or two swapped, make the one of the other.

    Long words may have two such faults.
    """
    if len(other) > 6:  # noqa: PLR2004 - »feburar« is one swap, »septmbr« two losses
        return _distance(one, other) <= 2  # noqa: PLR2004
    return _distance(one, other) <= 1


def _distance(one: str, other: str) -> int:
    """Optimal string alignment, over words of at most a dozen letters."""
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
