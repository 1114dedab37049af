import pytest

from importers import registry
from importers.errors import EmptySourceError
from importers.proposals import BlockKind, Document, Source
from tests.importers.readers.making import LINES, TASKS, html, html_paragraphs


def read(data: bytes, name: str = "referat.html") -> Document:
    return registry.read(Source(name, data))


def said(body: str) -> list[str]:
    return [line for line in read(html(body)).text.split("\n") if line]


def test_paragraphs_are_lines() -> None:
    document = read(html(html_paragraphs()))
    assert document.text.split("\n")[:-1] == list(LINES)
    assert (document.format, document.flags) == ("html", ())


@pytest.mark.parametrize(
    "frame",
    [
        "<nav>Forside Om os</nav>",
        "<footer>Rådhusgade 1</footer>",
        '<div class="cookie-banner">Vi bruger cookies</div>',
        '<div id="CookieConsent"><div>Vi bruger <b>cookies</b></div></div>',
        '<div role="navigation">Menu</div>',
        "<script>alert(1)</script>",
        "<style>p {}</style>",
        "<!-- udkast -->",
        "<!--[if gte mso 9]><xml>Word</xml><![endif]-->",
    ],
)
def test_the_frame_of_a_page_is_left_out(frame: str) -> None:
    assert said(f"{frame}<main>{html_paragraphs()}</main>{frame}") == list(LINES)


def test_a_page_that_is_all_frame_is_read_whole() -> None:
    assert said(f'<div class="cookie">{html_paragraphs()}') == list(LINES)


def test_deep_nesting_loses_nothing() -> None:
    deep = (
        "<div>" * 20_000 + html_paragraphs(LINES[:5]) + "<b>" * 20_000 + html_paragraphs(LINES[5:])
    )
    assert said(deep) == list(LINES)


def test_unclosed_and_crossed_tags_lose_nothing() -> None:
    assert said("<ul><li>Et<li>To</ul><p>Tre<b>fire<p>Fem</b><table><tr><td>a<td>b</table>") == [
        "• Et",
        "• To",
        "Trefire",
        "Fem",
        "| a | b |",
    ]


def test_lists_are_numbered_as_the_page_says() -> None:
    body = '<ol start="3"><li>Et<ul><li>under</ul><li>To<li value="9">Ni</ol>'
    assert said(body) == ["3. Et", "• under", "4. To", "9. Ni"]


def test_headings_have_their_level() -> None:
    blocks = read(html("<h1>Et</h1><h3>To</h3><p>Tre.</p>")).blocks
    assert [(one.kind, one.level) for one in blocks] == [
        (BlockKind.HEADING, 1),
        (BlockKind.HEADING, 3),
        (BlockKind.PARAGRAPH, 0),
    ]


def test_a_table_comes_row_by_row() -> None:
    body = "<table><tr><th>Opgave</th><th>Frist</th></tr><tr><td><p>Budget</p></td><td></td></tr></table>"
    assert said(body) == ["| Opgave | Frist |", "| Budget |  |"]


def test_white_space_is_one_space_and_a_break_is_a_line() -> None:
    assert said("<p>a\n   b&nbsp;c<br>d</p><pre>e\n  f</pre>") == ["a b\xa0c", "d", "e", "  f"]


def test_struck_out_text_is_out() -> None:
    assert said("<p>Bo <del>ringer</del><ins>skriver</ins>.</p>") == ["Bo skriver."]


def test_text_that_is_not_shown_is_read_and_said() -> None:
    document = read(html('<p>Bo.</p><p style="display: none">Ib.</p>'))
    assert document.text == "Bo.\nIb.\n"
    assert document.flags == ("hidden-text",)


@pytest.mark.parametrize(
    ("codec", "declared"),
    [
        ("utf-8", "utf-8"),
        ("utf-8", "iso-8859-1"),
        ("cp1252", "utf-8"),
        ("cp1252", ""),
        ("cp865", "ibm865"),
        ("utf-16", "utf-8"),
        ("iso-8859-1", "x-nonsense"),
    ],
)
def test_danish_letters_are_right_whatever_the_page_says_of_them(codec: str, declared: str) -> None:
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">'
    page = f"<html><head>{meta}</head><body><p>Søren sender æblegrød på Århus Ø</p></body></html>"
    assert "Søren sender æblegrød på Århus Ø" in read(page.encode(codec)).text


def test_the_title_is_read_where_the_page_names_no_year() -> None:
    page = html("<p>Bo skriver.</p>", "<title>Referat 4. marts 2026</title>")
    assert read(page).text == "Referat 4. marts 2026\nBo skriver.\n"


def test_text_that_speaks_of_tags_is_text() -> None:
    assert read(b"Siden skal have <html> og <body>.", "a.txt").format == "text"


def test_a_fragment_is_claimed_by_its_ending() -> None:
    assert read(b"Referat<br>Bo skriver.", "a.htm").format == "html"


def test_a_page_without_text_is_empty() -> None:
    with pytest.raises(EmptySourceError, match="empty"):
        read(html("<script>x</script>"))


def test_all_three_tasks_are_there_under_a_hundred_thousand_attributes() -> None:
    odd = "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x</p>"
    text = read(html(html_paragraphs(LINES[:5]) + odd + html_paragraphs(LINES[5:]))).text
    assert all(task in text for task in TASKS)
