"""How many words of PDFs are read right and in order, outside tables: a line for each layout.

python -m benchmarks.pdf_words
"""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher

from benchmarks.written import LAYOUTS, as_docx, as_pdf, by_libreoffice, pieces, samples
from importers import registry
from importers.proposals import Source

_WORD = re.compile(r"[^\s|•]+")


def main() -> None:
    """Print the share of words, the share of documents that are right to the letter, and all."""
    texts = {path.stem: path.read_text("utf-8") for path in samples()}
    made = {one.name: {s: as_pdf(t, one) for s, t in texts.items()} for one in LAYOUTS}
    made["LibreOffice"] = by_libreoffice({s: as_docx(t) for s, t in texts.items()}, "pdf")
    right = words = 0
    for name, documents in made.items():
        shares = [_judge(texts[stem], data) for stem, data in documents.items()]
        if shares:
            _print(name, shares)
            right += sum(one for one, _ in shares)
            words += sum(other for _, other in shares)
    count = sum(map(len, made.values()))
    print(f"{'all':32} {100 * right / words:7.3f} % of {words} words in {count} files")


def _print(name: str, shares: list[tuple[int, int]]) -> None:
    right, words = (sum(one) for one in zip(*shares, strict=True))
    whole = sum(1 for one, other in shares if one == other)
    print(
        f"{name:32} {100 * right / words:7.3f} % of {words} words, {whole} of {len(shares)} files whole"
    )


def _judge(text: str, data: bytes) -> tuple[int, int]:
    """The words read in their order, and the words there are."""
    wanted = list(_said(text))
    read = registry.read(Source("a.pdf", data)).text
    found = _WORD.findall("\n".join(line for line in read.split("\n") if line[:1] != "|"))
    blocks = SequenceMatcher(None, wanted, found, autojunk=False).get_matching_blocks()
    return sum(block.size for block in blocks), len(wanted)


def _said(text: str) -> Iterator[str]:
    for piece in pieces(text):
        yield from _WORD.findall(piece.text)


if __name__ == "__main__":
    main()
