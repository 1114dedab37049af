"""Scans, read by a program that says what Tesseract would; and by Tesseract where it is installed."""

import stat
import sys
from pathlib import Path

import pytest

from importers import registry
from importers.errors import DamagedError, NoLettersError, ScanError
from importers.pipeline import extract
from importers.proposals import Document, Source
from importers.readers.progress import listen
from importers.readers.scan import tesseract
from importers.readers.scan.tesseract import Found
from tests.importers.readers.making import HEAD, TASKS, pdf, pdf_text

PNG = b"\x89PNG\r\n\x1a\n"
TSV = (
    "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext"
)
PICTURE = "0.9 0.9 0.9 rg 10 10 500 700 re f"


def told(*lines: str, sure: int = 96) -> str:
    """What Tesseract says of a page with these lines."""
    rows = [TSV, "1\t1\t0\t0\t0\t0\t0\t0\t1600\t2200\t-1\t"]
    for number, line in enumerate(lines):
        left = 100
        for place, word in enumerate(line.split(), start=1):
            width = 12 * len(word)
            at = f"{left}\t{100 + 60 * number}\t{width}\t24"
            rows.append(f"5\t1\t1\t{number}\t1\t{place}\t{at}\t{sure}\t{word}")
            left += width + 10
    return "\n".join(rows)


@pytest.fixture
def says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that says what the installed program answers."""
    answer = tmp_path / "answer"
    program = tmp_path / "tesseract"
    program.write_text(
        f"#!{sys.executable}\nprint(open({str(answer)!r}, encoding='utf-8').read())\n"
    )
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    found = Found(str(program), "5", ("dan", "eng"))
    monkeypatch.setattr(tesseract, "find", lambda: found)
    return answer


def read(data: bytes, name: str = "scan.png") -> Document:
    return registry.read(Source(name, data))


def test_a_picture_is_read_line_by_line_and_marked(says: Path) -> None:
    says.write_text(told(*HEAD, *TASKS), "utf-8")
    document = read(PNG)
    assert [line for line in document.text.split("\n") if line] == [*HEAD, *TASKS]
    assert (document.format, document.flags) == ("picture", ("ocr",))


def test_letters_that_are_unsure_are_said_to_be(says: Path) -> None:
    says.write_text(told(*HEAD, sure=71), "utf-8")
    assert read(PNG).flags == ("ocr", "ocr-sure:70")


def test_proposals_of_a_scan_are_less_sure_and_say_why(says: Path) -> None:
    says.write_text(told(*HEAD, *TASKS), "utf-8")
    typed = extract(Source("a.txt", "\n".join((*HEAD, *TASKS)).encode()))
    scanned = extract(Source("a.png", PNG))
    assert [one.quote for one in scanned.proposals] == [one.quote for one in typed.proposals]
    assert all(
        one.confidence < other.confidence and "document.ocr" in one.doubts
        for one, other in zip(scanned.proposals, typed.proposals, strict=True)
    )


def test_pages_of_a_pdf_that_are_pictures_are_read_among_the_others(says: Path) -> None:
    says.write_text(told("Bo skriver til Ib i 2026."), "utf-8")
    heard: list[tuple[int, int]] = []
    listen(lambda done, pages: heard.append((done, pages)))
    document = read(pdf(pdf_text(), PICTURE, PICTURE), "scan.pdf")
    assert document.text.count("Bo skriver til Ib i 2026.") == 2
    assert all(task in document.text for task in TASKS)
    assert heard == [(1, 2), (2, 2)]
    assert "ocr" in document.flags


def test_a_picture_without_text_says_so(says: Path) -> None:
    says.write_text(told(), "utf-8")
    with pytest.raises(NoLettersError, match="no-letters"):
        read(PNG)
    with pytest.raises(NoLettersError, match="no-letters"):
        read(pdf(PICTURE), "scan.pdf")


def test_what_is_no_picture_is_damaged(says: Path) -> None:
    says.write_text("", "utf-8")
    with pytest.raises(DamagedError, match="damaged-file"):
        read(PNG)


@pytest.mark.parametrize("found", [None, Found("tesseract", "5", ("eng",))])
def test_without_danish_a_scan_is_refused_and_a_mixed_file_is_read(
    found: Found | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "find", lambda: found)
    for data in (PNG, pdf(PICTURE)):
        with pytest.raises(ScanError, match="scan"):
            read(data)
    document = read(pdf(pdf_text(), PICTURE), "a.pdf")
    assert all(task in document.text for task in TASKS)
    assert document.flags == ("pages-unread:1",)


def test_text_that_begins_as_a_bitmap_is_text() -> None:
    assert read(b"BM skriver referat i 2026.", "a.txt").format == "text"


def test_tesseract_reads_danish_where_it_is_installed() -> None:
    found = tesseract.find()
    if found is None or not found.reads_danish:
        pytest.skip("Tesseract with Danish is not installed")
    import pypdfium2

    page = pypdfium2.PdfDocument(pdf(pdf_text()))[0]
    bitmap = page.render(scale=200 / 72, grayscale=True)
    head = b"P5\n%d %d\n255\n" % (bitmap.width, bitmap.height)
    seen = tesseract.see(found, head + bytes(bitmap.buffer))
    assert seen is not None
    assert [line.text for line in seen.lines] == [*HEAD, *TASKS]
