"""Names where there is little room: »OLFR« for Ole Frandsen, »DIR« for Direktionen."""

from collections.abc import Sequence

from importers.proposals import Responsible, ResponsibleKind
from wording import Wording
from wording.clean import clean_line

SMALL_WORDS = frozenset({"og", "for", "i", "af", "til", "den", "det", "de", "–", "-", "&"})


def names(words: Wording, responsibles: Sequence[Responsible]) -> str:
    """All who must act, or that nobody is named."""
    return ", ".join(clean_line(one.name) for one in responsibles) or words.say("tui.nobody")


def first_name(words: Wording, responsibles: Sequence[Responsible]) -> str:
    """The first of them, as colleagues would say it: »Ole«, but »Hver kommune«."""
    if not responsibles:
        return words.say("tui.nobody")
    first = responsibles[0]
    whole = clean_line(first.name)
    said = whole.partition(" ")[0] if first.kind is ResponsibleKind.PERSON else whole
    more = f" +{len(responsibles) - 1}" if len(responsibles) > 1 else ""
    return said + more


def initials(responsibles: Sequence[Responsible]) -> str:
    """Two letters of the first name and two of the last; of one word the first four."""
    if not responsibles:
        return "–"
    parts = clean_line(responsibles[0].name).split()
    letters = parts[0][:4] if len(parts) == 1 else parts[0][:2] + parts[-1][:2] if parts else "–"
    return letters.upper()


def forum_code(forum: str | None) -> str:
    """A forum in at most four letters."""
    words = [word for word in clean_line(forum or "").split() if word.casefold() not in SMALL_WORDS]
    match words:
        case []:
            return ""
        case [one]:
            return one[:3].upper()
        case [first, second]:
            return (first[:1] + second[:2]).upper()
        case _:
            return "".join(word[0] for word in words[:4]).upper()
