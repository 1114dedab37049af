"""Each screen as text, in three sizes; `pytest --refresh-snapshots` writes them anew."""

from pathlib import Path

import pytest

from tests.tui.conftest import Sits

SNAPSHOTS = Path(__file__).parent / "snapshots"
SIZES = [(80, 24), (120, 40), (160, 50)]
SCREENS = {
    "review": ("n", "n", "n"),
    "edit": ("r",),
    "source": ("n", "n", "n", "o"),
    "due": ("2", "down"),
    "close": ("2", "l"),
    "item": ("2", "down", "enter"),
    "year": ("3",),
    "report": ("4",),
    "help": ("f1",),
    "palette": ("ctrl+p",),
    "filter": ("2", "s", *"ansvarlig:o"),
    "find": ("ctrl+f", *"ventil"),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("name", SCREENS)
async def test_a_screen_looks_as_it_did(
    sits: Sits, name: str, size: tuple[int, int], request: pytest.FixtureRequest
) -> None:
    file = SNAPSHOTS / f"{name}_{size[0]}x{size[1]}.txt"
    async with sits(size=size) as secretary:
        await secretary.presses(*SCREENS[name])
        seen = secretary.screen + "\n"

    if request.config.getoption("--refresh-snapshots"):
        SNAPSHOTS.mkdir(exist_ok=True)
        file.write_text(seen, "utf-8")
    assert seen == file.read_text("utf-8")


def test_no_snapshot_is_left_over() -> None:
    wanted = {f"{name}_{width}x{height}.txt" for name in SCREENS for width, height in SIZES}

    assert {file.name for file in SNAPSHOTS.iterdir()} == wanted
