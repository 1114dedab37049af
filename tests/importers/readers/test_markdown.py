from importers.proposals import Block, BlockKind, Source
from importers.readers.markdown import Markdown

TEXT = """# Referat

**Sted:** Rådhuset
- [ ] Bo ringer
  * under
1. Punkt

| Opgave | Frist |
```
# ingen overskrift
```
####### for dyb
"""


def test_the_text_stays_letter_by_letter() -> None:
    assert Markdown().read(Source("a.md", TEXT.encode())).text == TEXT


def test_headings_bullets_and_rows_become_blocks() -> None:
    document = Markdown().read(Source("a.md", TEXT.encode()))
    found = [(block.kind, block.level, TEXT[block.start : block.end]) for block in document.blocks]
    assert found == [
        (BlockKind.HEADING, 1, "# Referat"),
        (BlockKind.BULLET, 0, "- [ ] Bo ringer"),
        (BlockKind.BULLET, 1, "  * under"),
        (BlockKind.BULLET, 0, "1. Punkt"),
        (BlockKind.ROW, 0, "| Opgave | Frist |"),
    ]


def test_a_page_break_ends_a_line() -> None:
    document = Markdown().read(Source("a.md", b"a\f# b"))
    assert document.blocks == (Block(BlockKind.HEADING, 2, 5, 1),)


def test_only_markdown_endings_are_claimed() -> None:
    reader = Markdown()
    assert reader.claims(Source("A.MD", b"# a"))
    assert not reader.claims(Source("a.txt", b"# a"))
