"""Files made for the tests, byte by byte where a program would not make them so."""

import zipfile
import zlib
from email.message import EmailMessage
from io import BytesIO
from xml.sax.saxutils import escape

TASKS = (
    "Mette Holm sender notatet til alle medlemmer inden den 1. maj 2026.",
    "Sekretariatet indkalder til et møde om budgettet i uge 24.",
    "Punktet sættes på dagsordenen igen på næste møde.",
)
"""Three sentences that oblige: at the beginning, in the middle and at the end of what is made."""

HEAD = ("Driftsforum Nord", "Referat fra møde onsdag den 4. marts 2026", "1. Budget", "Beslutning:")
LINES = (*HEAD, *TASKS)
_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" '
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"'
)


def zipped(parts: dict[str, str | bytes], *, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of `parts`."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return made.getvalue()


def word_paragraphs(lines: tuple[str, ...] = LINES) -> str:
    """The lines as paragraphs of a Word document."""
    return "".join(f"<w:p><w:r><w:t>{escape(line)}</w:t></w:r></w:p>" for line in lines)


def docx(body: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>', **parts: str) -> bytes:
    """A Word document with this body; `parts` are others below word/."""
    main = f"{head}<w:document {_W}><w:body>{body}</w:body></w:document>"
    others = {f"word/{name}.xml": part.replace("<w:", "<w:", 1) for name, part in parts.items()}
    named = {name: _with_names(part) for name, part in others.items()}
    kinds = {
        "[Content_Types].xml": (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Override PartName="/word/document.xml" ContentType="application/'
            'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
        ),
        "_rels/.rels": (
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Target="word/document.xml" Type='
            '"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/>'
            "</Relationships>"
        ),
    }
    return zipped({**kinds, "word/document.xml": main, **named})


def _with_names(part: str) -> str:
    """The part with its namespace declared on its first element."""
    first = part.index(">") if "/>" not in part[: part.index(">") + 1] else part.index("/>")
    return f"{part[:first]} {_W}{part[first:]}"


def odt_paragraphs(lines: tuple[str, ...] = LINES) -> str:
    """The lines as paragraphs of an OpenDocument text."""
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in lines)


def odt(body: str, styles: str = "", head: str = "", **parts: str) -> bytes:
    """An OpenDocument text with this body; `styles` are its automatic ones."""
    content = (
        f'<?xml version="1.0"?>{head}<office:document-content {_ODF}>'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    others = {name.replace("__", "/") + ".xml": part for name, part in parts.items()}
    return zipped({"mimetype": kind, "content.xml": content, **others})


def pdf_text(lines: tuple[str, ...] = LINES, top: int = 780) -> str:
    """Drawing commands that set the lines one below another."""
    shown = [f"({_pdf_escaped(line)}) Tj 0 -18 Td" for line in lines]
    return f"BT /F1 11 Tf 60 {top} Td {' '.join(shown)} ET"


def _pdf_escaped(line: str) -> str:
    escaped = line.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
    return "".join(
        sign if sign < "\x7f" else f"\\{sign.encode('cp1252')[0]:03o}" for sign in escaped
    )


def pdf(*pages: str, extra: str = "", trailer: str = "", compress: bool = False) -> bytes:
    """A PDF whose pages are drawn by these commands; `extra` are objects, `trailer` entries."""
    font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Count {len(pages)}/Kids[{kids}]>>".encode(),
        font.encode(),
    ]
    for number, drawn in enumerate(pages):
        data = drawn.encode("latin-1")
        packed = zlib.compress(data, 9) if compress else data
        told = "/Filter/FlateDecode" if compress else ""
        place = f"/Parent 2 0 R/MediaBox[0 0 595 842]/Contents {5 + 2 * number} 0 R"
        fonts = "/Resources<</Font<</F1 3 0 R>>>>"
        objects.append(f"<</Type/Page{place}{fonts}>>".encode())
        objects.append(
            f"<</Length {len(packed)}{told}>>\nstream\n".encode() + packed + b"\nendstream"
        )
    objects.extend(one.encode("latin-1") for one in ([extra] if extra else []))
    return _pdf_file(objects, trailer)


def _pdf_file(objects: list[bytes], trailer: str) -> bytes:
    made = bytearray(b"%PDF-1.7\n")
    places = []
    for number, one in enumerate(objects, start=1):
        places.append(len(made))
        made += f"{number} 0 obj\n".encode() + one + b"\nendobj\n"
    table = len(made)
    made += f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode()
    made += b"".join(f"{place:010d} 00000 n \n".encode() for place in places)
    end = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n"
    return bytes(made + end.encode())


def html(body: str, head: str = '<meta charset="utf-8">') -> bytes:
    """A web page with this body."""
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>".encode()


def html_paragraphs(lines: tuple[str, ...] = LINES) -> str:
    """The lines as paragraphs of a web page."""
    return "".join(f"<p>{escape(line)}</p>" for line in lines)


def mail(text: str = "\n".join(LINES), subject: str = "Referat") -> EmailMessage:
    """A mail that says `text`."""
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = "bo@example.dk", "alle@example.dk", subject
    made["Date"] = "Thu, 05 Mar 2026 09:00:00 +0100"
    made.set_content(text)
    return made
