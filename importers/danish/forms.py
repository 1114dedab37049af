"""The forms that a Danish verb takes, made from its infinitive."""

_IRREGULAR_PRESENT = {
    "gøre": "gør",
    "spørge": "spørger",
    "være": "er",
    "have": "har",
    "mødes": "mødes",
    "overveje": "overvejer",
}
_IRREGULAR_PARTICIPLE = {
    "tage": "taget",
    "gøre": "gjort",
    "finde": "fundet",
    "skrive": "skrevet",
    "give": "givet",
    "sætte": "sat",
    "lægge": "lagt",
    "se": "set",
    "holde": "holdt",
    "bringe": "bragt",
    "hænge": "hængt",
    "spørge": "spurgt",
    "vælge": "valgt",
    "få": "fået",
    "gå": "gået",
    "stå": "stået",
    "følge": "fulgt",
    "binde": "bundet",
    "skære": "skåret",
    "hjælpe": "hjulpet",
    "bryde": "brudt",
    "byde": "budt",
}
_DOUBLED = ("bb", "dd", "ff", "gg", "kk", "ll", "mm", "nn", "pp", "rr", "ss", "tt")


def present(infinitive: str) -> str:
    """»undersøge« → »undersøger«."""
    return _of_last(infinitive, _IRREGULAR_PRESENT) or infinitive + "r"


def passive(infinitive: str) -> str:
    """»undersøge« → »undersøges«, which is the present and the infinitive alike."""
    return infinitive if infinitive.endswith("s") else infinitive + "s"


def participles(infinitive: str) -> tuple[str, ...]:
    """»undersøge« → »undersøgt« or »undersøget«: both classes, since a table of classes would only say which is never read."""
    irregular = _of_last(infinitive, _IRREGULAR_PARTICIPLE)
    if irregular is not None:
        return (irregular,)
    stem = infinitive.removesuffix("e")
    single = stem[:-1] if stem.endswith(_DOUBLED) else stem
    return (stem + "et", stem + "t", single + "t")


def imperative(infinitive: str) -> str:
    """»kontakte« → »kontakt«, »lægge« → »læg«."""
    stem = infinitive.removesuffix("e")
    return stem[:-1] if stem.endswith(_DOUBLED) else stem


def _of_last(infinitive: str, table: dict[str, str]) -> str | None:
    """The irregular form, also of a verb with something put before it (»foretage«, »udskrive«)."""
    if infinitive in table:
        return table[infinitive]
    for known, form in table.items():
        if len(known) > 3 and infinitive.endswith(known):  # noqa: PLR2004 (»se« also ends »udlæse«)
            return infinitive.removesuffix(known) + form
    return None
