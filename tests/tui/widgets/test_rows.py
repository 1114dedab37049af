"""The list: what the cursor passes over, what is drawn, and how little that is."""

from collections.abc import Sequence

from textual.app import App, ComposeResult
from textual.content import Content

from tui.widgets.rows import Row, Rows

HEADING = Row(None)


class ListApp(App[None]):
    """Nothing but a list, which remembers what it drew and told."""

    def __init__(self, rows: Sequence[Row]) -> None:
        super().__init__()
        self.rows = rows
        self.drawn: list[int] = []
        self.opened: list[int] = []
        self.moved: list[int] = []

    def compose(self) -> ComposeResult:
        yield Rows(self.draw)

    def on_mount(self) -> None:
        self.list.fill(self.rows)
        self.list.focus()

    def draw(self, number: int, width: int) -> list[Content]:
        self.drawn.append(number)
        return [Content(f"{number}/{n}".ljust(width)) for n in range(self.rows[number].height)]

    def on_rows_opened(self, message: Rows.Opened) -> None:
        self.opened.append(message.key)

    def on_rows_moved(self, message: Rows.Moved) -> None:
        self.moved.append(message.key)

    @property
    def list(self) -> Rows:
        return self.query_one(Rows)


def grouped() -> list[Row]:
    return [HEADING, Row(10), Row(11, 2), HEADING, HEADING, Row(12)]


async def test_the_cursor_passes_over_headings() -> None:
    app = ListApp(grouped())
    async with app.run_test() as pilot:
        assert app.list.key == 10
        await pilot.press("down", "down", "down")
        assert app.list.key == 12
        await pilot.press("up")
        assert app.list.key == 11
        await pilot.press("home", "up")
        assert app.list.key == 10
        await pilot.press("end", "enter")

    assert app.opened == [12]
    assert app.moved == [10, 11, 12, 11, 10, 12]


async def test_a_list_of_headings_has_no_cursor() -> None:
    app = ListApp([HEADING] * 50)
    async with app.run_test(size=(20, 10)) as pilot:
        await pilot.press("enter", "down", "down")
        assert app.list.key is None
        assert app.list.scroll_offset.y == 2
        await pilot.press("pagedown")
        assert app.list.scroll_offset.y == 10
        await pilot.press("end")
        assert app.list.scroll_offset.y == 40


async def test_an_empty_list_answers_every_key() -> None:
    app = ListApp([])
    async with app.run_test() as pilot:
        await pilot.press("up", "down", "pageup", "pagedown", "home", "end", "enter")
        await pilot.click(Rows)

        assert app.list.key is None


async def test_the_cursor_stays_on_its_row_when_others_come() -> None:
    app = ListApp(grouped())
    async with app.run_test() as pilot:
        await pilot.press("down")
        app.rows = [Row(1), *grouped()]
        app.list.fill(app.rows, at=app.list.key)
        assert app.list.key == 11


async def test_the_cursor_stays_near_when_its_row_is_gone() -> None:
    app = ListApp([Row(1), Row(2), Row(3)])
    async with app.run_test() as pilot:
        await pilot.press("end")
        app.rows = [HEADING, Row(1)]
        app.list.fill(app.rows, at=3)

        assert app.list.key == 1


async def test_only_what_is_seen_is_drawn() -> None:
    app = ListApp([Row(number) for number in range(100_000)])
    async with app.run_test(size=(40, 20)) as pilot:
        await pilot.press("end", "pageup", "up")

        assert app.list.key == 99_980
        assert len(set(app.drawn)) < 100


async def test_a_click_moves_and_a_second_one_opens() -> None:
    app = ListApp(grouped())
    async with app.run_test() as pilot:
        await pilot.click(Rows, offset=(3, 3))
        assert (app.list.key, app.opened) == (11, [])
        await pilot.click(Rows, offset=(3, 0))
        assert app.list.key == 11
        await pilot.click(Rows, offset=(3, 2), times=2)

    assert app.opened == [11]


async def test_the_heading_above_the_cursor_is_seen_too() -> None:
    app = ListApp([HEADING, *(Row(number) for number in range(30))])
    async with app.run_test(size=(20, 10)) as pilot:
        await pilot.press("end")
        await pilot.press(*["up"] * 29)

        assert app.list.scroll_offset.y == 0
