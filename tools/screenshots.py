"""Draw docs/pictures: every screen of the app on the demo's minutes, on the demo's day."""

import asyncio
import re
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from textual.pilot import Pilot

from commands.context import Context
from commands.demo import DEMO_DAY, fill
from commands.opening import make_app
from store.desk import Desk
from store.rows import CloseReason, ProposalState
from tui.themes import DAY, NIGHT
from wording import load

PICTURES = Path(__file__).parents[1] / "docs" / "pictures"
# The pictures name no place that fonts are fetched from: whoever looks has a fixed-width font
FONT_FACE = re.compile(r"@font-face\s*\{.*?\}\s*", re.DOTALL)
GENERATED = re.compile(r"<!-- Generated.*?-->\s*")
FONT = "Cascadia Mono, Menlo, DejaVu Sans Mono, monospace"


@dataclass(frozen=True, slots=True)
class Picture:
    """A screen, and the keys that lead to it from the start."""

    name: str
    keys: tuple[str, ...] = ()
    size: tuple[int, int] = (120, 40)
    theme: str = DAY


TELLING = ("n",) * 12  # a proposal with somebody, a day and a doubt
LIST = (
    Picture("review", TELLING),
    Picture("review-80x24", TELLING, (80, 24), NIGHT),
    Picture("source", (*TELLING, "o")),
    Picture("edit", (*TELLING, "r")),
    Picture("due", ("2", "down")),
    Picture("due-80x24", ("2", "down"), (80, 24), NIGHT),
    Picture("item", ("2", "down", "enter")),
    Picture("year", ("3",)),
    Picture("report", ("4",)),
    Picture("help", ("f1",)),
)


def main() -> None:
    """Draw them all."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="opfoelg-pictures-") as folder:
        context = Context(
            today=DEMO_DAY,
            now=lambda: datetime(DEMO_DAY.year, DEMO_DAY.month, DEMO_DAY.day, 9, tzinfo=UTC),
            words=load("da"),
            database=str(Path(folder) / "demo.db"),
            user="ida",
            user_named=True,
            configuration=Path(folder) / "opfoelg.toml",
            configuration_named=False,
            environment={},
            servers_copies=Path(folder) / "backups",
        )
        fill(context)
        with context.desk() as desk:
            work(desk)
            for picture in LIST:
                drawn = asyncio.run(draw(picture, context, desk))
                (PICTURES / f"{picture.name}.svg").write_text(drawn, "utf-8")


def work(desk: Desk) -> None:
    """The week so far: every proposal but the last meetings' is decided, and two items are closed."""
    rows = desk.proposals(state=ProposalState.PENDING)
    undecided = {row.document_id for row in rows[-14:]}
    items = [desk.accept(row.id) for row in rows if row.document_id not in undecided]
    for number in items[:2]:
        desk.close([desk.item(number).seen], CloseReason.DONE, "", on=DEMO_DAY)


async def draw(picture: Picture, context: Context, desk: Desk) -> str:
    """The picture as SVG."""
    app = make_app(context, desk)
    async with app.run_test(size=picture.size) as pilot:
        app.theme = picture.theme
        await settle(pilot)
        for key in picture.keys:
            await pilot.press(key)
            await settle(pilot)
        return without_fonts(app.export_screenshot())


async def settle(pilot: Pilot[None]) -> None:
    """Until nothing is under way."""
    await pilot.pause()
    while busy := [one for one in pilot.app.workers if not one.is_finished]:
        await pilot.app.workers.wait_for_complete(busy)
        await pilot.pause()


def without_fonts(svg: str) -> str:
    """The picture without the addresses of fonts; it is drawn in one that is there."""
    return GENERATED.sub("", FONT_FACE.sub("", svg)).replace("Fira Code", FONT)


if __name__ == "__main__":
    main()
