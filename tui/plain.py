"""Foreign text as content: whatever it holds is shown, and nothing in it is obeyed.

Minutes, names and notes come from outside. Textual reads a plain string as markup in many places,
so no screen hands one on: it goes through here and comes out as `Content` without any.
"""

from textual.content import Content

from wording.clean import clean, clean_line


def plain(text: str, style: str = "") -> Content:
    """`text` as it stands, over as many lines as it has."""
    return Content.styled(clean(text), style) if style else Content(clean(text))


def line(text: str, style: str = "") -> Content:
    """`text` on one line."""
    return plain(clean_line(text), style)


def fitted(content: Content, width: int) -> Content:
    """One line of exactly `width` cells: cut with an ellipsis, or filled with spaces."""
    if width <= 0:
        return Content("")
    content = cut(content, width)
    return content.pad_right(width - content.cell_length)


def cut(content: Content, width: int) -> Content:
    """One line of at most `width` cells; an ellipsis says that there was more."""
    return content.truncate(width, ellipsis=True) if content.cell_length > width else content


def joined(*parts: Content) -> Content:
    """The parts after one another; each keeps its own style."""
    return Content("").join(parts)
