"""How many proposals of the samples survive another format: a line for each format and writer.

python -m benchmarks.round_trip
"""

import re
from collections.abc import Callable
from functools import partial

from benchmarks.written import LAYOUTS, as_docx, as_html, as_odt, as_pdf, by_libreoffice, samples
from importers.pipeline import extract
from importers.proposals import Proposal, Source

_WORDS = re.compile(r"\w+")
Key = tuple[object, ...]


def main() -> None:
    """Print each format's share; LibreOffice's lines are there where it is installed."""
    texts = {path.stem: path.read_text("utf-8") for path in samples()}
    plain = {path.stem: _keys(path.name, path.read_bytes()) for path in samples()}
    writers: dict[str, tuple[str, Callable[[str], bytes]]] = {
        "docx, ours": ("docx", as_docx),
        "odt, ours": ("odt", as_odt),
        "html, ours": ("html", as_html),
        **{f"pdf, ReportLab, {one.name}": ("pdf", partial(as_pdf, layout=one)) for one in LAYOUTS},
    }
    for name, (ending, write) in writers.items():
        _print(name, plain, {stem: write(text) for stem, text in texts.items()}, ending)
    words = {stem: as_docx(text) for stem, text in texts.items()}
    for ending in ("docx", "odt", "html", "pdf", "rtf"):
        made = by_libreoffice(words, ending)
        if made:
            _print(f"{ending}, LibreOffice", plain, made, ending)


def _print(name: str, plain: dict[str, list[Key]], made: dict[str, bytes], ending: str) -> None:
    same = missing = extra = 0
    for stem, wanted in plain.items():
        found = _keys(f"{stem}.{ending}", made[stem])
        same += sum(1 for key in wanted if key in found)
        missing += sum(1 for key in wanted if key not in found)
        extra += sum(1 for key in found if key not in wanted)
    share = 100 * same / (same + missing)
    print(f"{name:46} {share:6.2f} %  ({same} of {same + missing}, {extra} others)")


def _keys(name: str, data: bytes) -> list[Key]:
    return [_key(one) for one in extract(Source(name, data)).proposals]


def _key(proposal: Proposal) -> Key:
    """What makes two proposals the same: what is said, who and when; not where it stands."""
    due = proposal.due
    return (
        proposal.kind,
        " ".join(_WORDS.findall(proposal.quote.lower())),
        tuple(sorted(one.name for one in proposal.responsibles)),
        None if due is None else (due.start, due.end),
        proposal.recurrence,
    )


if __name__ == "__main__":
    main()
