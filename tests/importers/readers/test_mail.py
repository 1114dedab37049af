from email.message import EmailMessage

import pytest

from importers import registry
from importers.errors import EmptySourceError, ProtectedError
from importers.proposals import Document, Source
from tests.importers.readers.making import (
    LINES,
    TASKS,
    docx,
    html,
    html_paragraphs,
    mail,
    pdf,
    pdf_text,
    word_paragraphs,
    zipped,
)


def read(data: bytes, name: str = "mail.eml") -> Document:
    return registry.read(Source(name, data))


def said(message: EmailMessage) -> list[str]:
    return [line for line in read(message.as_bytes()).text.split("\n") if line]


def attached(data: bytes, name: str, kind: str = "application/octet-stream") -> EmailMessage:
    made = mail("Hermed referatet.")
    main, _, sub = kind.partition("/")
    made.add_attachment(data, maintype=main, subtype=sub, filename=name)
    return made


def test_a_mail_is_its_subject_and_its_text() -> None:
    assert said(mail()) == ["Referat", *LINES]


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "8bit"])
def test_transfer_encodings_are_undone(encoding: str) -> None:
    made = mail()
    made.set_content("\n".join(LINES), cte=encoding)
    assert said(made)[1:] == list(LINES)


def test_a_mail_without_a_year_has_the_day_it_was_sent() -> None:
    assert said(mail("Bo skriver.")) == ["Referat", "Bo skriver.", "2026-03-05"]


@pytest.mark.parametrize("codec", ["iso-8859-1", "cp1252", "utf-8"])
def test_letters_that_their_header_lies_about_are_right(codec: str) -> None:
    raw = b"From: a@b.dk\nSubject: x\nContent-Type: text/plain; charset=us-ascii\n\n"
    assert "Søren på lørdag" in read(raw + "Søren på lørdag 2026".encode(codec)).text


def test_an_unknown_charset_and_a_broken_encoding_are_survived() -> None:
    raw = (
        b"From: a@b.dk\nSubject: =?x-nonsense?q?Referat_=F8?=\nMIME-Version: 1.0\n"
        b"Content-Type: text/plain; charset=x-odd\nContent-Transfer-Encoding: base64\n\nQm8gc2tyaXZlci4gMjAyNg"
    )
    assert "Bo skriver. 2026" in read(raw).text


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (docx(word_paragraphs()), "referat.docx"),
        (pdf(pdf_text()), "referat.pdf"),
        (html(html_paragraphs()), "referat.html"),
        ("\n".join(LINES).encode("cp1252"), "referat.txt"),
        (docx(word_paragraphs()), "referat.dat"),
        (mail().as_bytes(), "videresendt.eml"),
    ],
)
def test_an_attachment_is_read_as_what_it_is(data: bytes, name: str) -> None:
    text = read(attached(data, name).as_bytes()).text
    assert all(task in text for task in TASKS)


def test_an_attachments_name_loses_its_folders_and_its_odd_signs() -> None:
    made = attached(b"Bo skriver i 2026.", "../../etc/\x1b[31mpasswd\u202e")
    assert said(made)[2] == "[31mpasswd"


def test_a_forwarded_mail_is_read_with_its_attachments() -> None:
    made = mail("Se nedenfor.")
    made.add_attachment(attached(docx(word_paragraphs()), "a.docx"))
    assert all(task in read(made.as_bytes()).text for task in TASKS)


def test_of_two_forms_of_one_text_one_is_read() -> None:
    made = mail()
    made.add_alternative(html(html_paragraphs()).decode(), subtype="html")
    assert said(made)[1:] == list(LINES)


def test_a_page_that_says_more_than_the_plain_text_is_read() -> None:
    made = mail("Din mailklient kan ikke vise HTML.")
    made.add_alternative(html(html_paragraphs()).decode(), subtype="html")
    assert said(made)[1:] == list(LINES)


def test_a_refused_attachment_is_said_and_costs_the_mail_nothing() -> None:
    document = read(attached(zipped({"xl/workbook.xml": ""}), "a.xlsx").as_bytes())
    assert "Hermed referatet." in document.text
    assert document.flags == ("attachment:not-minutes",)


def test_a_mail_that_holds_a_refused_file_only_is_refused_for_its_reason() -> None:
    made = EmailMessage()
    made["From"], made["To"] = "a@b.dk", "c@d.dk"
    made.add_attachment(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
        maintype="a",
        subtype="b",
        filename="a.docx",
    )
    with pytest.raises(ProtectedError, match="protected"):
        read(made.as_bytes())


def test_an_encrypted_mail_asks_for_its_key() -> None:
    raw = b"From: a@b.dk\nTo: c@d.dk\nContent-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nxx"
    with pytest.raises(ProtectedError, match="protected"):
        read(raw)


def test_pictures_in_the_text_are_passed_over() -> None:
    made = mail()
    made.add_related(b"\x89PNG\r\n\x1a\n", "image", "png", cid="<logo>")
    assert read(made.as_bytes()).flags == ()


def test_folded_lines_are_joined() -> None:
    raw = b"From: a@b.dk\nTo: c@d.dk\nContent-Type: text/plain; format=flowed\n\nBo sender \nnotatet i 2026.\n"
    assert read(raw).text == "Bo sender notatet i 2026.\n"


def test_a_box_is_its_mails_each_on_a_page() -> None:
    one = mail().as_bytes(unixfrom=False)
    box = b"".join(
        b"From bo@example.dk Thu Mar  5 09:00:00 2026\n" + one.replace(b"Hvad", b"Hvad") + b"\n\n"
        for _ in range(2)
    )
    document = read(box, "arkiv.mbox")
    assert document.text.count(TASKS[0]) == 2
    assert document.text.count("\f") == 1


def test_a_box_unquotes_what_it_quoted() -> None:
    box = b"From bo@example.dk Thu Mar  5 09:00:00 2026\nFrom: a@b.dk\nTo: c@d.dk\n\nHej 2026\n>From nu af skriver Bo.\n"
    assert "\nFrom nu af skriver Bo." in read(box).text


def test_parts_nested_without_end_are_read_as_text() -> None:
    raw = b"From: a@b.dk\nSubject: x\n" + b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(3_000)
    )
    document = read(raw + b"Content-Type: text/plain\n\n" + "\n".join(LINES).encode())
    assert all(task in document.text for task in TASKS)


def test_minutes_that_begin_with_names_and_colons_are_text() -> None:
    assert read(b"Dato: 4. marts 2026\nSted: Teams\n\nBo skriver.", "a.txt").format == "text"


def test_a_mail_without_text_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        read(b"From: a@b.dk\nTo: c@d.dk\n\n")
