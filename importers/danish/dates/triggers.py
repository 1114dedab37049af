"""The one cheap test before any rule: where in a text a time can begin at all.

Most sentences say nothing of time, so this decides the speed. The openings stand under the letters
that they begin with, so that a word is held against few of them. A rule whose first words are not
here is never tried; every rule's own examples are read through this test, so that cannot stay
unnoticed.
"""

from collections.abc import Iterable
from functools import cache
from re import IGNORECASE, Pattern
from re import compile as compile_pattern

from importers.danish.dates import noise
from importers.danish.dates.words import NUMBERS, ORDINALS, ROUGHLY, by_first_letter, either

MONTHS = "jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec"
WEEKDAYS = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag"
UNITS = "uge|måned|kvartal|halvår|år|dag|døgn|mdr?|arbejdsdag|hverdag"
JOIN = r"(?:-|/|,|\+|og|til|eller|samt|t\.o\.m\.)"
COUNTABLE = (
    rf"(?:{MONTHS}|{WEEKDAYS}|{UNITS}|kvt|tertial|påsked|pinsed|juled|søndag i adv|gang|weekend"
    r"|[a-zæøå]{0,20}-?møde|årlig|fælles|fysisk|halvdel|ordinær|par\b|til |eller |og |½|års)"
)
COMING = ("næst", "kommende", "førstkommende", "sidste", "seneste", "forrige", "foregående")
FEW = r"\d{1,3}(?:,5| ?[½¾]| 1/2)?(?: ?(?:-|til|eller) ?\d{1,3})?"
SOME = rf"(?:{FEW} ?(?:{UNITS})|1/2|3/4|[½¼¾]|et par|par |halv|trekvart|{either(*NUMBERS)}[ -])"
AMOUNT = rf"(?:{ROUGHLY} ?)?{SOME}"
STRETCH = rf"(?:(?:de|den|det) )?(?:(?:{'|'.join(COMING)}|nærmeste)[a-z]{{0,6}} )?{AMOUNT}"
ONE = r"e[tn] (?:af|kommende|fremtidig|senere|snarlig|efter|næste)"


def led(leads: str, *openings: str) -> tuple[str, ...]:
    """The openings alone, and after each of the words that may lead to them."""
    return (*openings, *(f"{lead} {opening}" for lead in leads.split("|") for opening in openings))


def followed(words: Iterable[str], by: str) -> tuple[str, ...]:
    """All words of a letter as one opening, so that what follows them stands there once."""
    letters: dict[str, list[str]] = {}
    for word in words:
        letters.setdefault(word[0], []).append(word[1:])
    return tuple(f"{letter}{either(*rest)}{by}" for letter, rest in letters.items())


OPENINGS: tuple[str, ...] = (
    *MONTHS.split("|"),
    *WEEKDAYS.split("|"),
    *(rf"{short}\b" for short in ("man", "tirs?", "ons", "tors?", "fre", "lør", "søn")),
    *followed((*ORDINALS, "næstsidste"), rf"(?:(?: og|,| eller) [a-z]{{4,7}})? {COUNTABLE}"),
    *followed(NUMBERS, f" {COUNTABLE}"),
    *(
        rf"{word}(?: end)? ?{SOME}"
        for word in ("ca", r"ca\.", "cirka", "omkring", "knap", "knapt", "godt")
    ),
    *(rf"{word} ?{SOME}" for word in ("for", "mindst", "minimum", "op til", "mere end")),
    *(
        rf"for {word} ?{SOME}"
        for word in ("mere end", r"ca\.?", "cirka", "omkring", "knap", "godt")
    ),
    *(
        rf"{word} {STRETCH}"
        for word in ("om", "inden", "inden ?for", "senest", "højst", "i løbet af")
    ),
    *(
        rf"{word} på {AMOUNT}"
        for word in ("frist(?:en)?(?: er)?", "svarfrist", "med (?:en )?frist")
    ),
    rf"efter {AMOUNT}",
    *(rf"inden ?for d(?:en|et) {word}" for word in COMING),
    *(rf"i løbet af d(?:en|et) {word}" for word in COMING),
    *led("den|det|de|til|på|ved", *COMING),
    *led("på|ved|til", "hver", "alle ", "samtlige ", ONE, "det konst"),
    *("på hverdage", "om hverdage"),
    *led("i|på", *(f"{word} weekend" for word in ("næste", "kommende", "denne", "den"))),
    "den stille uge",
    rf"de {either(*NUMBERS)} (?:næst|komm|følg|først)",
    r"den \d",
    *led("over|det|dette|henover|hen over", "forår", "sommer", "efterår", "vinter"),
    rf"om (?:{WEEKDAYS})en",
    r"om (?:senest|tidligst|højst|allerhøjst|mindst|ma[kx])",
    r"senest ?(?:inden ?for|om)",
    r"højst om",
    r"tidligst om",
    r"først om",
    rf"med (?:{SOME}|et halvt)",
    r"i ?(?:dag|morgen|overmorgen|går|forgårs|aften|eftermiddag|år|fjor|weekend)",
    r"mellem (?:(?:den |d\. ?)?\d|jul|[a-zø]{3,6}dag)",
    r"fra (?:(?:den |d\. ?)?\d|[a-zø]{3,6}dag)",
    r"d(?:\. ?|  ?)\d",
    r"d\. ?d\.",
    r"ds\. år",
    r"d\.å\.",
    r"uge(?:r|rne)?(?: nr\.?)? ?\d",
    r"u\. ?\d",
    r"ugens?\b",
    r"kvartal(?:et| \d)",
    r"året(?:s|\b)",
    r"dagen\b",
    r"måneden",
    r"halvåret",
    r"q\d",
    r"k\d",
    r"h[12] 20",
    r"senere [ip]",
    r"resten af",
    r"sidenhen",
    r"nye? (?:år|valg|skole|budget)",
    *("nærmest", "følgende", "efterfølgende", "denne", "dette", "den her", "det her", "det nye"),
    *("indeværende", "nærværende", "igangværende", "nuværende", "forgangne", "dags dato"),
    *("overmorgen", "nu på", "weekend", "halvand", "et halvt", "en halv", "trekvart", "par ", "½"),
    *(
        "jul",
        "nytår",
        "årsskiftet",
        "helligtrekonger",
        "kyndelmisse",
        "fastelavn",
        "palmesøndag",
        "septuages",
        "seksages",
        "midfaste",
    ),
    *(
        "skærtorsdag",
        "langfredag",
        "påske",
        "store bededag",
        r"st\. bededag",
        "kristi",
        r"kr\.? himmel",
        "mariæ beb",
        "alle helgen",
        "trinitatis",
        "pinse",
    ),
    *("grundlovsdag", "sankt ?hans", r"s[kc]t\.? ?hans", "allehelgen", "mortens", "lucia"),
    *("lille ?jul", "skolestart", "valgperiode", "byrådsperiode", "kommunalbestyrelsesperiode"),
    *(
        "skoleår",
        "studieår",
        "forårets",
        "efterårets",
        "sommerens",
        "vinterens",
        "budgetår",
        "regnskabsår",
        "kalenderår",
        "foreningsår",
    ),
    *("dagligt", "ugentlig", "månedlig", "månedsvis", "kvartalsvis", "kvartårlig"),
    *("kvartalsmæssig", "halvårlig", "halvårsvis", "årlig", "årsvis", "fast", "stående"),
    *(
        "tilbagevendende",
        "gennemgående",
        "permanent",
        "overnæste",
        "næstnæste",
        "møde",
        "konstituer",
    ),
)
FIGURES = (
    r"\d{1,4}(?: ?½|,5| 1/2)?"
    rf"(?:\.?(?: ?{JOIN} ?(?:(?:{WEEKDAYS}),? )?(?:den |d\. ?)?\d{{1,2}}(?!\d)\.?){{0,6}} ?(?:i )?{COUNTABLE}"
    r"|\. ?\d{1,2}[.-] ?\d\d|\.(?:\d{1,2}\.)? ?- ?\d{1,2}\.\d|[/-]\d{1,2}(?!\d)|-?W\d\d)|(?:1[89]|2[01])\d\d(?![\w%])"
)


@cache
def hint() -> Pattern[str]:
    """Whether a text can say anything of time at all, be it damaged."""
    words = by_first_letter(*OPENINGS, *noise.OPENINGS)
    figures = rf"(?=\d)(?:{FIGURES})|{noise.LIKE_FIGURES}(?:{noise.FIGURES}|{noise.DATED})"
    broken = r"-[ \t]{0,8}\r?\n|\xad|__|\*\*"
    return compile_pattern(rf"(?<!\w)(?:{figures}|{words})|{broken}", IGNORECASE)


def flat(text: str) -> str:
    """The text in one line: what runs over a line end is a time all the same."""
    return " ".join(text.split())


@cache
def trigger() -> Pattern[str]:
    """The test, compiled when it is first wanted."""
    return compile_pattern(
        rf"(?<!\w)(?:(?=\d)(?:{FIGURES})|{by_first_letter(*OPENINGS)})", IGNORECASE
    )
