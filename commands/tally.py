"""What an import came to, counted as it goes and told at the end."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from commands.output import put
from commands.refusals import reason
from store.desk import Desk
from store.rows import Imported, IntakeStatus
from wording import Wording
from wording.clean import clean_line

ORDER = ("read", "none", "corrected", "known", "refused")


@dataclass(slots=True)
class Tally:
    """Files by what came of them, proposals that wait, why files failed, and what is gone."""

    files: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    proposals: int = 0
    gone: list[int] = field(default_factory=list)

    def add(self, one: Imported, words: Wording) -> None:
        """Count one file; a file that was read and proposes nothing is counted as such."""
        if one.refused is not None:
            self.reasons[reason(one.refused, words)] += 1
        if one.intake is not None:
            self.proposals += len(one.intake.proposal_ids)
            self.gone += one.intake.gone_ids
        self.files[_kind(one)] += 1

    def tell(self, words: Wording, *, kept: bool) -> None:
        """Print the table."""
        if not self.files:
            put(words.say("cli.import.nothing"))
            return
        put()
        for kind in ORDER:
            if self.files[kind]:
                put(_row(self.files[kind], words.count(f"cli.import.sum.{kind}", self.files[kind])))
            if kind == "refused":
                for why, number in self.reasons.most_common():
                    put(_row(number, why, indent=4))
        if not kept:
            put(words.say("cli.import.dry"))
        elif self.proposals:
            put(words.count("cli.import.waiting", self.proposals))

    def tell_closed(self, desk: Desk, words: Wording) -> None:
        """Print how many points call themselves closed and wait for somebody to close them."""
        if self.files["read"] + self.files["corrected"] and (waiting := desk.points_to_close()):
            put(words.count("cli.points.to_close", waiting))

    def tell_gone(self, desk: Desk, words: Wording) -> None:
        """Print what corrected versions no longer say."""
        if self.gone:
            put(words.count("cli.import.gone", len(self.gone)))
            for line in _gone_lines(self.gone, desk, words):
                put(line)


def _kind(one: Imported) -> str:
    without = one.extraction is not None and not one.extraction.proposals
    return "none" if without and one.status == IntakeStatus.READ else one.status


def _row(number: int, said: str, *, indent: int = 0) -> str:
    return f"{number:>{6 + indent}} {said}"


def _gone_lines(gone: list[int], desk: Desk, words: Wording) -> Iterator[str]:
    for row in desk.proposals_among(gone):
        quote = clean_line(row.quote)
        where = clean_line(row.document)
        if row.item_id is None:
            yield words.say("cli.import.gone_proposal", quote=quote, document=where)
        else:
            yield words.say("cli.import.gone_item", quote=quote, document=where, id=row.item_id)
