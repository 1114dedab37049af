"""Hostile files through the whole of safe reading: each is read with all it says, or refused.

Every case is made here, so that none is kept as a file. What each reader does with its own
format's oddities stands in that reader's tests; here they meet the worker and its limits.
"""

import random
import zipfile
from collections.abc import Iterator

import pytest

from importers.errors import ReaderError
from importers.proposals import Source
from importers.worker.reading import SafeReader
from tests.importers.readers.making import (
    LINES,
    TASKS,
    docx,
    html,
    html_paragraphs,
    mail,
    odt,
    odt_paragraphs,
    pdf,
    pdf_text,
    word_paragraphs,
    zipped,
)

TEXT = "\n".join(LINES)
ABOVE, BELOW = LINES[:5], LINES[5:]
MUTANTS = 25


@pytest.fixture(scope="module")
def safe() -> Iterator[SafeReader]:
    with SafeReader() as reader:
        yield reader


def told(safe: SafeReader, data: bytes, name: str) -> str:
    """»read« where all three tasks are there, how many where some are missing, or the refusal."""
    try:
        text = " ".join(safe.read(Source(name, data)).text.split())
    except ReaderError as error:
        return error.code
    found = sum(task in text for task in TASKS)
    return "read" if found == len(TASKS) else f"{found} of {len(TASKS)}"


def around(middle: str) -> str:
    return "\n".join((*ABOVE, middle, *BELOW))


def word_around(middle: str) -> bytes:
    return docx(word_paragraphs(ABOVE) + middle + word_paragraphs(BELOW))


def page_around(middle: str) -> bytes:
    return html(html_paragraphs(ABOVE) + middle + html_paragraphs(BELOW))


def nested_mail(depth: int) -> bytes:
    made = mail().as_bytes()
    head = b"From: a@b.dk\nTo: c@d.dk\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    return head * depth + made


READ = {
    "attributes.docx": word_around("<w:p " + " ".join(f'a{n}="1"' for n in range(50_000)) + "/>"),
    "attributes.html": page_around("<p " + " ".join(f"a{n}=1" for n in range(50_000)) + ">x</p>"),
    "comments.html": page_around("<!--" * 20_000 + "-->"),
    "controls.txt": around("\x1b]52;c;aGVq\x07\x1b[2J\u202egnp.exe\u202c\x9b31m").encode(),
    "deep.docx": docx("<w:sdt><w:sdtContent>" * 20_000 + word_paragraphs() + "</w:sdtContent></w:sdt>" * 20_000),
    "deep.html": html("<div>" * 100_000 + html_paragraphs()),
    "deep.odt": odt("<text:section>" * 20_000 + odt_paragraphs() + "</text:section>" * 20_000),
    "empty-paragraphs.docx": word_around("<w:p/>" * 50_000),
    "lie.pdf": docx(word_paragraphs()),
    "lie.txt": pdf(pdf_text()),
    "line.txt": around("ord " * 200_000).encode(),
    "marked.html": html(html_paragraphs()).decode().encode("utf-16"),
    "media.docx": zipped({"word/document.xml": f"<w:document xmlns:w='w'>{word_paragraphs()}</w:document>", "word/media/a.png": b"\0" * 50_000_000}),
    "nested.eml": nested_mail(100),
    "nul.txt": around("\0" * 4_096).encode(),
    "opened.html": page_around("<a " * 20_000 + ">"),
    "paths.docx": zipped({"../../../evil.txt": "x", "/etc/x": "y", "word/document.xml": f"<w:document xmlns:w='w'>{word_paragraphs()}</w:document>"}),
    "script.html": html(f"<script>while(1);</script>{html_paragraphs()}<iframe src='http://127.0.0.1:9/'></iframe>"),
    "spaces.odt": odt(odt_paragraphs(ABOVE) + '<text:p>a<text:s text:c="2000000000"/>b</text:p>' + odt_paragraphs(BELOW)),
    "stored.docx": zipped({"word/document.xml": f"<w:document xmlns:w='w'>{word_paragraphs()}</w:document>"}, method=zipfile.ZIP_STORED),
}  # fmt: skip
REFUSED = {
    "bomb.docx": (docx("<w:p><w:r><w:t>" + "a" * 80_000_000), "bomb"),
    "bomb.odt": (odt("<text:p>" + "a" * 80_000_000), "bomb"),
    "entities.docx": (docx("", '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'), "unsafe-xml"),
    "model.docx": (docx("", f'<?xml version="1.0"?><!DOCTYPE l [<!ELEMENT a {"(" * 100_000}b{")" * 100_000}>]>'), "unsafe-xml"),
    "empty.pdf": (b"", "empty"),
    "half.docx": (docx(word_paragraphs(tuple(f"{n} {line}" for n in range(300) for line in LINES)))[:-3_000], "truncated"),
    "half.pdf": (pdf(pdf_text())[:500], "truncated"),
    "junk.pdf": (b"%PDF-1.7\n" + random.Random(1).randbytes(5_000) + b"%%EOF", "damaged-file"),
    "locked.docx": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le") * 99, "protected"),
    "locked.odt": (zipped({"content.xml": "x", "META-INF/manifest.xml": "<a:encryption-data/>"}), "protected"),
    "noise.txt": (random.Random(2).randbytes(20_000), "broken-text"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le") * 99, "old-word"),
    "program.pdf": (b"MZ\x90\0" + bytes(5_000), "not-minutes"),
    "sheet.docx": (zipped({"xl/workbook.xml": "<a/>"}), "not-minutes"),
    "zip.zip": (zipped({"a.txt": TEXT}), "not-minutes"),
}  # fmt: skip


@pytest.mark.parametrize("name", READ)
def test_an_odd_file_is_read_with_all_that_it_says(safe: SafeReader, name: str) -> None:
    assert told(safe, READ[name], name) == "read"


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_file_is_refused_for_what_it_is(safe: SafeReader, name: str) -> None:
    data, code = REFUSED[name]
    assert told(safe, data, name) == code


WHOLE = {
    "a.docx": docx(word_paragraphs()),
    "a.odt": odt(odt_paragraphs()),
    "a.pdf": pdf(pdf_text()),
    "a.html": html(html_paragraphs()),
    "a.eml": mail().as_bytes(),
    "a.rtf": b"{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\b Bo} skriver i 2026.\\par}",
    "a.xml": b'<?xml version="1.0"?><Dagsorden><Punkt><Titel>Budget</Titel></Punkt></Dagsorden>',
}


def mutated(data: bytes, chance: random.Random) -> bytes:
    """The bytes with a few of them changed, doubled, or the end cut off."""
    made = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(made))
        made[at : at + chance.randint(0, 3)] = chance.randbytes(chance.randint(0, 4))
        made = made or bytearray(b"x")
    if chance.random() < 0.2:
        return bytes(made[: chance.randrange(1, len(made) + 1)])
    at = chance.randrange(len(made))
    return bytes(made + made[at:]) if chance.random() < 0.2 else bytes(made)


def ended(safe: SafeReader, source: Source) -> str:
    """How reading ended: clean text, text with a sign that a terminal obeys, or a refusal."""
    try:
        text = safe.read(source).text
    except ReaderError as error:
        return f"{error.code} {error.details}" if error.code == ReaderError.code else "refused"
    return "unclean" if any(sign < " " and sign not in "\t\n\f" for sign in text) else "clean"


@pytest.mark.parametrize("name", WHOLE)
def test_whatever_is_done_to_a_file_it_is_read_or_refused(safe: SafeReader, name: str) -> None:
    chance = random.Random(name)
    ends = {ended(safe, Source(name, mutated(WHOLE[name], chance))) for _ in range(MUTANTS)}
    assert ends <= {"clean", "refused"}
