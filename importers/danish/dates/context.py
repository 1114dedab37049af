"""What a rule is given beside its match: the text, the reference day and the meeting plan."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from re import Match

from importers.danish.dates.period import Period, Value
from importers.danish.rule import Rule

BACK = 64
"""How many characters before a period can lead to it; bounded, so that reading stays linear."""


@dataclass(frozen=True, slots=True)
class Context:
    """The healed text that is read, and what its dates count from."""

    text: str
    reference: date
    meetings: Sequence[date] = ()

    def is_whole(self, found: Match[str]) -> bool:
        """Whether the match is all of the text, as when it is typed into a date field."""
        return not self.text[: found.start()].strip() and not self.text[found.end() :].strip(" .")

    def lead(self, start: int, width: int = BACK) -> str:
        """The text just before a place."""
        return self.text[max(0, start - width) : start]

    def ahead(self, end: int, width: int = BACK) -> str:
        """The text just after a place."""
        return self.text[end : end + width]


@dataclass(frozen=True, slots=True)
class Wrap:
    """A period and the words before it."""

    inner: Period
    context: Context


@dataclass(frozen=True, slots=True)
class Joint:
    """Two neighbours; the words between them are the match, `lead` those before both.

    `listed`: from the right one on the neighbours run to an »og« or »eller«.
    """

    left: Value
    right: Value
    context: Context
    lead: str
    listed: bool = False


BaseRule = Rule[Context, Value]
WrapRule = Rule[Wrap, Value]
JointRule = Rule[Joint, Value]
VetoRule = Rule[Context, bool]
