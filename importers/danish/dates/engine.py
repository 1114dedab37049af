"""The reading of a text: rules propose, wraps and joints build on them, vetoes and overlap dispose."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache
from re import Match

from importers.danish.dates.bounds import LAST_WORDS
from importers.danish.dates.context import BACK, BaseRule, Context, Joint, JointRule, Wrap, WrapRule
from importers.danish.dates.drafts import Draft, told
from importers.danish.dates.events import NAMED_EVENT
from importers.danish.dates.healing import heal
from importers.danish.dates.period import Impossible, Period, Value
from importers.danish.dates.rules import (
    BASES,
    BOUNDS,
    DOUBTS,
    JOINTS,
    PARTS,
    RECURRING,
    TAILS,
    VETOES,
)
from importers.danish.dates.triggers import flat, hint, trigger
from importers.danish.dates.vetoes import SUSPECT
from importers.danish.openings import openings_of
from importers.danish.rule import compiled
from importers.proposals import Certainty, Times

BETWEEN = 40
"""How many characters may stand between two times that are read as one."""
LONGEST = 240
"""How long a list of times may grow; bounded, so that reading stays linear."""
LONGEST_COMMA = 10
"""How far a comma's neighbours may lie apart in a list: »1. maj, den 1. juni og …«."""
MOST_WRAPS = 5
FIRST_LETTERS = 3
"""How many letters tell well enough which rules can begin at a place."""
SHORTEST_DOUBT = 6
"""How short a lead can hold a bound and a word beside it."""


def read(text: str, reference: date, meetings: Sequence[date]) -> Times:
    """All that a text says of time, best first."""
    if hint().search(text) is None and ("\n" not in text or hint().search(flat(text)) is None):
        return Times()
    healed = heal(text)
    context = Context(healed.text, reference, tuple(meetings))
    drafts = [
        _wrapped(draft, PARTS, context, floor) for draft, floor in _floors(_proposed(context))
    ]
    joined = _joined(_joined(drafts, JOINTS, context), RECURRING, context)
    bound = [
        _doubted(_wrapped(draft, BOUNDS, context, floor), context, floor)
        for draft, floor in _floors(joined)
    ]
    ended = [_ended(draft, context) for draft in _joined(bound, RECURRING, context)]
    kept = [draft for draft in ended if _stands(draft, context)]
    return told(kept, healed, text)


def _floors(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, int]]:
    floor = 0
    for draft in drafts:
        yield draft, floor
        floor = draft.end


def _proposed(context: Context) -> list[Draft]:
    """The longest base reading at each place where one can begin, left to right."""
    drafts: list[Draft] = []
    place, opening = 0, trigger()
    while (found := opening.search(context.text, place)) is not None:
        best = _best(found.start(), context)
        if best is None:
            place = found.start() + 1
        else:
            drafts.append(best)
            place = best.end
    return drafts


@lru_cache(maxsize=5_000)
def bases_at(letters: str) -> tuple[tuple[BaseRule, Callable[[str, int], Match[str] | None]], ...]:
    """The base rules that can begin with these letters, and their patterns at hand."""
    return tuple(
        (rule, rule.pattern.match) for rule in BASES if letters.startswith(_beginnings(rule.source))
    )


@cache
def _beginnings(source: str) -> tuple[str, ...]:
    """The first letters of all that a pattern matches."""
    openings = openings_of(source, FIRST_LETTERS)
    return ("",) if openings is None else (*openings.words, *openings.letters)


def _best(place: int, context: Context) -> Draft | None:
    best: Draft | None = None
    for rule, match in bases_at(context.text[place : place + FIRST_LETTERS].lower()):
        found = match(context.text, place)
        if found is None or (best is not None and found.end() <= best.end):
            continue
        value = _value(rule, found, context)
        if value is not None:
            best = Draft(place, found.end(), value, rule.id)
    return best


def _value(rule: BaseRule, found: Match[str], context: Context) -> Value | None:
    try:
        return rule.produce(found, context)
    except (ValueError, OverflowError):  # beyond the years that a calendar has
        return Impossible("out-of-range")


def _wrapped(draft: Draft, rules: tuple[WrapRule, ...], context: Context, floor: int) -> Draft:
    """The draft with the words before it, as often as they wrap it again."""
    for _ in range(MOST_WRAPS):
        if not isinstance(draft.value, Period):
            return draft
        wrapped = _wrap(draft, draft.value, rules, context, floor)
        if wrapped is None:
            return draft
        draft = wrapped
    return draft


def _wrap(
    draft: Draft, inner: Period, rules: tuple[WrapRule, ...], context: Context, floor: int
) -> Draft | None:
    best: Draft | None = None
    low = max(floor, draft.start - BACK)
    if not _can_lead(context.text[low : draft.start], inner):
        return None
    lead = context.text[low : draft.start].casefold()
    for rule in rules:
        if rule.needs and not any(word in lead for word in rule.needs):
            continue
        found = rule.pattern.search(context.text, low, draft.start)
        if found is None or (best is not None and found.start() >= best.start):
            continue
        value = _wrapped_value(rule, found, Wrap(inner, context))
        if value is not None:
            best = Draft(found.start(), draft.end, value, _named(rule, draft))
    return best


def _doubted(draft: Draft, context: Context, floor: int) -> Draft:
    """The draft in doubt where the words before it are not understood; they are no part of it."""
    low = max(floor, draft.start - BACK)
    if not isinstance(draft.value, Period) or draft.start - low < SHORTEST_DOUBT:
        return draft
    lead = context.text[low : draft.start].casefold()
    for rule in DOUBTS:
        if not any(word in lead for word in rule.needs):
            continue
        found = rule.pattern.search(context.text, low, draft.start)
        value = None if found is None else rule.produce(found, Wrap(draft.value, context))
        if value is not None:
            return replace(draft, value=value, rule=rule.id)
    return draft


def _ended(draft: Draft, context: Context) -> Draft:
    """The draft with the words after it that change it."""
    if not isinstance(draft.value, Period):
        return draft
    for rule in TAILS:
        found = rule.pattern.match(context.text, draft.end)
        value = None if found is None else rule.produce(found, Wrap(draft.value, context))
        if found is not None and value is not None:
            return Draft(draft.start, found.end(), value, draft.rule)
    return draft


def _can_lead(before: str, inner: Period) -> bool:
    """Whether the words before a draft may belong to it."""
    last = before[-24:].casefold().replace("/", " ").replace("-", " ").split()[-1:]
    if not last or before[-1] not in " :;-/":
        return False
    word = last[0]
    return (
        word in LAST_WORDS
        or word[-1] in ":;,-/"
        or word.endswith(("møde", "mødet", "frist", "fristen", "deadline"))
        or " kl" in before[-12:].casefold()
        or (inner.is_closed and compiled(NAMED_EVENT).search(before) is not None)
    )


def _named(rule: WrapRule, draft: Draft) -> str:
    return draft.rule if rule.id == "bound.lead" else rule.id


def _wrapped_value(rule: WrapRule, found: Match[str], wrap: Wrap) -> Value | None:
    try:
        return rule.produce(found, wrap)
    except (ValueError, OverflowError):
        return Impossible("out-of-range")


def _joined(drafts: Sequence[Draft], rules: tuple[JointRule, ...], context: Context) -> list[Draft]:
    """Neighbours that say one time together are one draft."""
    done: list[Draft] = []
    for draft, listed in zip(drafts, _listed(drafts, context), strict=True):
        joined = _join(done[-1], draft, rules, context, listed=listed) if done else None
        if joined is None:
            done.append(draft)
        else:
            done[-1] = joined
    return done


def _listed(drafts: Sequence[Draft], context: Context) -> list[bool]:
    """Of each draft, whether commas lead from it to an »og« or »eller«."""
    listed = [False] * len(drafts)
    for place in reversed(range(len(drafts) - 1)):
        end, start = drafts[place].end, drafts[place + 1].start
        between = context.text[end : min(start, end + LONGEST_COMMA)].casefold()
        first = between.replace(",", " , ").split()[:1]
        if first == [","] and start - end <= LONGEST_COMMA:
            between = between.lstrip(" ,")
            listed[place] = listed[place + 1] or between.startswith(("og ", "eller "))
        else:
            listed[place] = first in (["og"], ["eller"], ["samt"])
    return listed


def _join(
    left: Draft, right: Draft, rules: tuple[JointRule, ...], context: Context, *, listed: bool
) -> Draft | None:
    one, other = left.value, right.value
    if (
        isinstance(one, Impossible)
        or isinstance(other, Impossible)
        or right.start - left.end > BETWEEN
        or right.end - left.start > LONGEST
    ):
        return None
    lead = context.text[max(0, left.start - 16) : left.start]
    joint = Joint(one, other, context, lead, listed)
    for rule in rules:
        found = rule.pattern.fullmatch(context.text, left.end, right.start)
        value = None if found is None else rule.produce(found, joint)
        if value is not None:
            return Draft(left.start, right.end, value, rule.id)
    return None


def _stands(draft: Draft, context: Context) -> bool:
    """Whether the draft is neither vetoed nor too weak to stand alone."""
    value = draft.value
    alone = not context.text[: draft.start].strip() and not context.text[draft.end :].strip(" .:")
    if isinstance(value, Period) and ((value.weak and not alone) or _is_empty(value)):
        return False
    low, high = max(0, draft.start - BACK), draft.end + BACK
    if compiled(SUSPECT).search(context.text, low, high) is None:
        return True
    for veto in VETOES:
        for found in veto.pattern.finditer(context.text, low, high):
            inside = found.start() < draft.end and found.end() > draft.start
            if inside and veto.produce(found, context):
                return False
    return True


def _is_empty(value: Period) -> bool:
    """Whether it claims a date and has none: what it waited for never came."""
    claims = value.certainty in {Certainty.EXACT, Certainty.APPROXIMATE}
    return claims and value.start is None and value.end is None
