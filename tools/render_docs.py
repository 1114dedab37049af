"""Write the pages that are made from the code; with --check, say which are not as written.

    python -m tools.render_docs [--check]

A page is a path and a function that returns its text: one line in PAGES.
"""

import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any

from importers.danish.dates import rules as dates
from importers.danish.rule import Rule
from importers.danish.rules import CUES, VETOES

_MADE_BY = (
    "Made by `python -m tools.render_docs` from `importers/danish`: edit the rules, not this page."
)
_HOW_TO_ADD = "How to add one: [adding-a-rule.md](adding-a-rule.md)."
_WHO_WINS = "Of two cues in a sentence the stronger wins, then what stands first, then the longer match, then the earlier here."
_HOW_READ = (
    "The examples are counted from a meeting on Monday 2 March 2026. `start/end` are inclusive days, "
    "`..` an open end, `m:` hangs on a meeting, `~` about, `?` the likeliest of several readings, `!` "
    "a warning and no date."
)
_DATE_PARTS: dict[str, tuple[Rule[Any, Any], ...]] = {
    "Days, stretches and meetings": dates.BASES,
    "A part of a stretch": dates.PARTS,
    "Two that belong together": (*dates.JOINTS, *dates.RECURRING),
    "Before, by, after, about": (*dates.BOUNDS, *dates.DOUBTS, *dates.TAILS),
}
ROOT = Path(__file__).parents[1]


def rules_page() -> str:
    """Every rule of the language with its reason and its examples."""
    parts = [
        "# The rules of the language",
        f"{_MADE_BY} {_HOW_TO_ADD}",
        f"{len(CUES)} cue rules propose, {len(VETOES)} vetoes dispose. {_WHO_WINS}",
        "## Cues",
        *(_cue(rule.id, rule.why, rule.hits.items(), rule.misses) for rule in CUES),
        "## Vetoes",
        *(_veto(rule.id, rule.why, rule.hits, rule.misses) for rule in VETOES),
    ]
    return "\n\n".join(parts) + "\n"


def dates_page() -> str:
    """Every way of saying when that is read, and what looks like it and is none."""
    parts = ["# How minutes say when", _MADE_BY, _HOW_READ]
    for title, rules in _DATE_PARTS.items():
        parts.append(f"## {title}")
        parts += [_cue(rule.id, rule.why, rule.hits.items(), rule.misses) for rule in rules]
    parts.append("## What looks like time and is none")
    parts += [_veto(rule.id, rule.why, rule.hits, rule.misses) for rule in dates.VETOES]
    return "\n\n".join(parts) + "\n"


def _cue(rule_id: str, why: str, hits: Iterable[tuple[str, str]], misses: Sequence[str]) -> str:
    lines = [*(f"- {_quoted(text)} → {given}" for text, given in hits)]
    lines += [f"- not {_quoted(text)}" for text in misses]
    return f"### `{rule_id}`\n\n{_plain(why)}\n\n" + "\n".join(lines)


def _veto(rule_id: str, why: str, hits: Iterable[str], misses: Sequence[str]) -> str:
    lines = [*(f"- silences {_quoted(text)}" for text in hits)]
    lines += [f"- leaves {_quoted(text)}" for text in misses]
    return f"### `{rule_id}`\n\n{_plain(why)}\n\n" + "\n".join(lines)


def _quoted(text: str) -> str:
    """An example on one line, as data and never as markup."""
    return "`" + " ⏎ ".join(text.split("\n")).replace("`", "'") + "`"


def _plain(why: str) -> str:
    return "\n".join(line.strip() for line in why.splitlines())


PAGES: dict[str, Callable[[], str]] = {
    "docs/rules.md": rules_page,
    "docs/dates.md": dates_page,
}


def main(arguments: Sequence[str]) -> int:
    """Write all pages, or name those that differ and return 1."""
    stale = [path for path, render in PAGES.items() if _read(ROOT / path) != render()]
    if "--check" in arguments:
        for path in stale:
            print(f"{path} is not what the code gives: run python -m tools.render_docs")
        return 1 if stale else 0
    for path in stale:
        (ROOT / path).write_text(PAGES[path](), "utf-8")
    return 0


def _read(path: Path) -> str | None:
    return path.read_text("utf-8") if path.exists() else None


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
