"""The weekly report as Markdown (CommonMark with GitHub's tables): to paste into a mail or a page."""

import re

from reports.formats import rows
from reports.weekly import Part, WeeklyReport
from wording import Wording

_ACTIVE = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def markdown(report: WeeklyReport, words: Wording, *, quotes: bool = False) -> str:
    """The whole report; with `quotes` each item's sentence stands under it."""
    title, subtitle, figures = rows.heading(words, report)
    out = [f"# {plain(title)}", "", plain(subtitle), "", plain(figures)]
    for part, lines in report.parts:
        out += ["", f"## {words.say(f'report.part.{part}')} ({len(lines)})", ""]
        out += _table(report, part, words, quotes=quotes) if lines else [words.say("report.empty")]
    out += ["", f"## {words.say('report.part.unreviewed')} ({len(report.unreviewed)})", ""]
    waiting = [
        f"- {plain(rows.unreviewed(words, one, today=report.as_of))}" for one in report.unreviewed
    ]
    return "\n".join([*out, *(waiting or [words.say("report.empty")])]) + "\n"


def plain(text: str) -> str:
    """`text` with every character that Markdown or HTML could act on escaped (CommonMark 2.4).

    The spaces that align dates in a terminal mean nothing on a page.
    """
    return _ACTIVE.sub(r"\\\1", " ".join(text.split()))


def _table(report: WeeklyReport, part: Part, words: Wording, *, quotes: bool) -> list[str]:
    names = [words.say(f"report.column.{name}") for name in _columns(quotes=quotes)]
    out = [_row(names), _row(["---"] * len(names))]
    for line in report.lines(part):
        row = rows.row(words, part, line, today=report.as_of)
        when = f"{row.when} ({row.remark})" if row.remark else row.when
        cells = [when, row.title, row.who, row.forum, row.source]
        out.append(_row([plain(cell) for cell in [*cells, *([row.quote] if quotes else [])]]))
    return out


def _columns(*, quotes: bool) -> list[str]:
    return ["when", "what", "who", "forum", "source", *(["quote"] if quotes else [])]


def _row(cells: list[str]) -> str:
    return f"| {' | '.join(cells)} |"
