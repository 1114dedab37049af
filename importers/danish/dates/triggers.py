"""The one cheap test before any rule: where in a text a time can begin at all.

Most sentences say nothing of time, so this decides the speed. A rule whose first words are not
here is never tried; every rule's own examples are read through this test, so that cannot stay
unnoticed.
"""

from re import IGNORECASE
from re import compile as compile_pattern

from importers.danish.dates.words import COUNT, HALVES, ORDINAL, ROUGHLY

MONTHS = r"(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)"
WEEKDAYS = r"(?:man|tirs|ons|tors|fre|lør|søn)dag"
UNITS = r"(?:uge|måned|kvartal|halvår|år|dag|døgn|mdr|arbejdsdag|hverdag)"
JOIN = r"(?:-|/|,|\+|og|til|eller|samt|t\.o\.m\.)"
AFTER_FIGURES = (
    rf"(?:{MONTHS}|kvartal|kvt|halvår|tertial|påsked|pinsed|juled|søndag i adv|{WEEKDAYS}|{UNITS}"
    r"|gang|[a-zæøå]{0,20}-?møde|årlig|fælles|fysisk|halvdel)"
)
FIGURES = (
    r"\d{1,4}(?: ?½|,5| 1/2)?"
    rf"(?:\.?(?: ?{JOIN} ?(?:den |d\. ?)?\d{{1,2}}(?!\d)\.?){{0,6}} ?(?:i )?{AFTER_FIGURES}"
    r"|\. ?\d{1,2}[.-] ?\d\d|[/-]\d{1,2}(?!\d)|-?W\d\d)|(?:1[89]|2[01])\d\d(?![\w%])"
)
STARTS = (
    FIGURES,
    rf"{MONTHS}(?:\.|[a-z]{{0,6}}-?m?ø?d?|\b)",
    WEEKDAYS,
    r"(?:man|tirs?|ons|tors?|fre|lør|søn)\b",
    r"uge(?:r|rne|n)?\b",
    r"ugens|måneden|kvartalet|halvåret|årets|året\b|dagen\b",
    r"[qk]\d|h[12] 20|kvartal \d",
    rf"(?:den |d\. ?|det )?(?:{ORDINAL}|næstsidste) (?:{AFTER_FIGURES}|arbejdsdag|ordinær)",
    r"(?:den|d) ?[.:]? ?\d",
    r"på (?:den|d\.) ?\d",
    rf"(?:om|inden ?for|inden|højst|senest|frist(?:en)?(?: er)? på|svarfrist på|med (?:en )?frist på) (?:(?:de|den|det|højst|senest|tidligst|mindst|maks|om|inden|næste|kommende|{ROUGHLY}) ?)*(?:{COUNT}|{HALVES}|et par|halv)",
    r"senere [ip]|resten af|først om|tidligst om|senest om|sidenhen",
    r"om (?:man|tirs|ons|tors|fre|lør|søn)dagen",
    r"(?:i |på )?(?:den )?(?:næste|kommende|førstkommende|denne) weekend",
    r"(?:den |det |de |til |hver )?(?:næst|kommende|førstkommende|følgende|efterfølgende|nærmest)",
    r"(?:den |det |de )?(?:sidste|seneste|forrige|foregående|forgangne)",
    r"denne|dette|den her|det her|indeværende|nærværende|igangværende|nuværende",
    r"(?:det |den )?nye? (?:år|valg|skole|budget)",
    r"i ?(?:dag|morgen|overmorgen|går|forgårs|aften|eftermiddag|år|fjor|weekend(?:en)?)\b",
    r"i løbet af (?:et|en|de|den|det|ca|\d|to|tre|fire|fem|seks|halv)",
    r"overmorgen|dags dato|d\. ?d\.|ds\. år|d\.å\.|nu på|weekend",
    r"(?:for |mere end )?(?:et|en|ét|én|to|tre|fire|fem|seks|syv|otte|ni|ti|tolv|fjorten|halvandet|halvanden|trekvart|par|½|¾|ca\.?|cirka|omkring|godt|knap|mindst|minimum|op til) ?(?:½|\d|par|halv|en|et|to|tre|fire|seks|årlig|fælles|fysisk|uge|måned|år\b|års|dag|døgn|kvartal|gang|til|eller|hverdag|[a-zæøå]{0,20}-?møde)",
    r"for \d",
    r"forår|sommer|efterår|vinter|hen ?over (?:det |den )?(?:forår|sommer|efterår|vinter)",
    r"jul|nytår|årsskiftet|helligtrekonger|kyndelmisse|fastelavn|palmesøndag|skærtorsdag|langfredag|påske",
    r"store bededag|st\. bededag|kristi|pinse|grundlovsdag|sankt ?hans|s[kc]t\.? ?hans|allehelgen",
    r"mortens|lucia|lille ?jul|skolestart|mellem jul|mellem (?:den |d\. ?)?\d|fra (?:den |d\. ?)?\d",
    r"valgperiode|byrådsperiode|kommunalbestyrelsesperiode|skoleår|studieår|budgetår|regnskabsår|kalenderår|foreningsår",
    r"hver|dagligt?e?\b|ugentlig|månedlig|månedsvis|kvartalsvis|kvartårlig|kvartalsmæssig|halvårlig|halvårsvis|årlig|årsvis",
    r"fast|faste|stående|tilbagevendende|gennemgående|permanent|med \d|med (?:et halvt|to|tre|fire|fem)",
    r"på hver|ved hver|til hver|på alle|alle |ved alle",
    r"overnæste|møde|det overnæste|næstnæste|det konst|konstituer|på (?:et|det|næst|kommende)|ved (?:et|næst)|til (?:et|næst)|et (?:af|kommende|fremtidig|senere|snarlig|efter)|de",
)


def _by_first_letter(starts: tuple[str, ...]) -> str:
    """The alternatives as they are: the order does not matter, only whether one of them fits."""
    return "|".join(starts)


TRIGGER = compile_pattern(rf"(?<!\w)(?:{_by_first_letter(STARTS)})", IGNORECASE)
