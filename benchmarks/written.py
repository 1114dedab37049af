"""The sample minutes written in other formats, by our own lines, by ReportLab and by LibreOffice."""

import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

from tests.importers.readers.making import docx, html, odt

SAMPLES = Path(__file__).parents[1] / "samples"
_ROW = re.compile(r"\s*\|.*\|\s*")
_RULE = re.compile(r"[\s|:-]+")
_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_BULLET = re.compile(r"\s*[-*]\s+(.*)")
_SECONDS = 240


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, a heading, a bullet, or a table's rows."""

    kind: str
    text: str = ""
    level: int = 0
    rows: tuple[tuple[str, ...], ...] = ()


def samples() -> list[Path]:
    """The bundled minutes."""
    return sorted(path for path in SAMPLES.iterdir() if path.name[:2] == "20")


def pieces(text: str) -> Iterator[Piece]:
    """What a person would type into a word processor to have this text there."""
    rows: list[tuple[str, ...]] = []
    for line in [*text.split("\n"), ""]:
        if _ROW.fullmatch(line):
            if not _RULE.fullmatch(line):
                rows.append(tuple(cell.strip() for cell in line.strip().strip("|").split("|")))
            continue
        if rows:
            yield Piece("table", rows=tuple(rows))
            rows = []
        if heading := _HEADING.fullmatch(line):
            yield Piece("heading", heading[2], len(heading[1]))
        elif bullet := _BULLET.fullmatch(line):
            yield Piece("bullet", bullet[1])
        else:
            yield Piece("text", line.strip())


def as_docx(text: str) -> bytes:
    """The text as a Word document."""
    return docx("".join(_word(one) for one in pieces(text)))


def _word(piece: Piece) -> str:
    if piece.kind == "table":
        cells = [
            [f"<w:tc>{_word(Piece('text', cell))}</w:tc>" for cell in row] for row in piece.rows
        ]
        rows = "".join(f"<w:tr>{''.join(row)}</w:tr>" for row in cells)
        edges = "".join(f'<w:{edge} w:val="single" w:sz="4"/>' for edge in ("top", "left", "bottom", "right", "insideH", "insideV"))  # fmt: skip
        grid = "<w:gridCol/>" * len(piece.rows[0])
        return f"<w:tbl><w:tblPr><w:tblBorders>{edges}</w:tblBorders></w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl><w:p/>"
    level = f'<w:pPr><w:outlineLvl w:val="{piece.level - 1}"/></w:pPr>' if piece.level else ""
    bold = "<w:rPr><w:b/></w:rPr>" if piece.level else ""
    text = f"• {piece.text}" if piece.kind == "bullet" else piece.text
    return f'<w:p>{level}<w:r>{bold}<w:t xml:space="preserve">{escape(text)}</w:t></w:r></w:p>'


def as_odt(text: str) -> bytes:
    """The text as an OpenDocument text."""
    return odt("".join(_open(one) for one in pieces(text)))


def _open(piece: Piece) -> str:
    if piece.kind == "table":
        cells = [[_open_cell(cell) for cell in row] for row in piece.rows]
        rows = "".join(f"<table:table-row>{''.join(row)}</table:table-row>" for row in cells)
        return f"<table:table>{rows}</table:table>"
    if piece.level:
        return f'<text:h text:outline-level="{piece.level}">{escape(piece.text)}</text:h>'
    text = escape(piece.text)
    if piece.kind == "bullet":
        return f"<text:list><text:list-item><text:p>{text}</text:p></text:list-item></text:list>"
    return f"<text:p>{text}</text:p>"


def _open_cell(text: str) -> str:
    return f"<table:table-cell><text:p>{escape(text)}</text:p></table:table-cell>"


def as_html(text: str) -> bytes:
    """The text as a page of a municipality's site."""
    frame = "<nav><ul><li>Forside</li><li>Politik</li></ul></nav><div class='cookie-banner'>Vi bruger cookies</div>"
    body = "".join(_web(one) for one in pieces(text))
    return html(f"{frame}<main>{body}</main><footer>Rådhuset, Torvet 1</footer>")


def _web(piece: Piece) -> str:
    if piece.kind == "table":
        cells = [[f"<td>{escape(cell)}</td>" for cell in row] for row in piece.rows]
        return f"<table>{''.join(f'<tr>{str().join(row)}</tr>' for row in cells)}</table>"
    text = escape(piece.text)
    if piece.level:
        return f"<h{piece.level}>{text}</h{piece.level}>"
    if piece.kind == "bullet":
        return f"<ul><li>{text}</li></ul>"
    return f"<p>{text or '<br>'}</p>"


@dataclass(frozen=True, slots=True)
class Layout:
    """How ReportLab sets a page."""

    name: str
    columns: int = 1
    size: float = 10.5
    font: str = "Helvetica"
    justified: bool = False


LAYOUTS = (
    Layout("one column"),
    Layout("one column, justified, serif", size=11, font="Times-Roman", justified=True),
    Layout("two columns", columns=2, size=9.5),
)


def as_pdf(text: str, layout: Layout = LAYOUTS[0]) -> bytes:
    """The text as a PDF with a header, a footer with page numbers, and this layout."""
    made = BytesIO()
    wide, high = A4
    gap, margin = 0.8 * cm, 2.2 * cm
    each = (wide - 2 * margin - gap * (layout.columns - 1)) / layout.columns
    frames = [
        Frame(margin + number * (each + gap), 2.2 * cm, each, high - 4.6 * cm, 0, 0, 0, 0)
        for number in range(layout.columns)
    ]
    document = BaseDocTemplate(made, pagesize=A4, invariant=True)
    document.addPageTemplates([PageTemplate("page", frames, onPage=_furniture)])
    document.build([one for piece in pieces(text) for one in _flowing(piece, layout, each)])
    return made.getvalue()


def _furniture(canvas: Canvas, document: BaseDocTemplate) -> None:
    canvas.setFont("Helvetica", 8)
    canvas.drawString(2.2 * cm, A4[1] - 1.5 * cm, "Nordby Kommune · Sekretariatet")
    canvas.drawRightString(A4[0] - 2.2 * cm, 1.3 * cm, f"Side {document.page}")


def _flowing(piece: Piece, layout: Layout, wide: float) -> Iterator[Flowable]:
    style = ParagraphStyle(
        "body", fontName=layout.font, fontSize=layout.size, leading=layout.size * 1.3,
        alignment=4 if layout.justified else 0,
    )  # fmt: skip
    if piece.kind == "table":
        small = ParagraphStyle("cell", style, fontSize=layout.size - 3 * (layout.columns - 1))
        cells = [[Paragraph(escape(cell), small) for cell in row] for row in piece.rows]
        longest = [
            max(len(word) for row in piece.rows for word in (row[at] or "x").split() or "x")
            for at in range(len(piece.rows[0]))
        ]
        widths = [wide * (one + 2) / sum(two + 2 for two in longest) for one in longest]
        made = Table(cells, colWidths=widths)
        made.setStyle(TableStyle([("GRID", (0, 0), (-1, -1), 0.5, "black")]))
        yield made
    elif piece.level:
        size = layout.size + 8 - 2 * piece.level
        yield Paragraph(
            escape(piece.text),
            ParagraphStyle("head", style, fontSize=size, leading=size * 1.3, spaceBefore=6),
        )
    elif piece.kind == "bullet":
        yield Paragraph(
            escape(piece.text),
            ParagraphStyle("list", style, leftIndent=14, bulletIndent=2),
            bulletText="•",
        )
    elif piece.text:
        yield Paragraph(escape(piece.text), style)
    else:
        yield Spacer(1, layout.size * 1.3)


def by_libreoffice(documents: dict[str, bytes], form: str) -> dict[str, bytes]:
    """Word documents converted by LibreOffice; none where it is not installed."""
    program = shutil.which("soffice")
    if program is None:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        home, given, made = (Path(folder, name) for name in ("home", "given", "made"))
        given.mkdir()
        for name, data in documents.items():
            (given / f"{name}.docx").write_bytes(data)
        command = [program, f"-env:UserInstallation={home.as_uri()}", "--headless"]
        command += ["--convert-to", form, "--outdir", str(made), *map(str, given.iterdir())]
        subprocess.run(command, check=True, capture_output=True, timeout=_SECONDS)
        return {path.stem: path.read_bytes() for path in made.iterdir()}
