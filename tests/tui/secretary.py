"""Somebody at the keyboard: presses keys, waits as one does, and reads what the screen says."""

import io
import re

from rich.console import Console
from textual.pilot import Pilot
from textual.worker import Worker, WorkerState

from tui.app import OpfoelgApp

PATIENCE = 100
UNDER_WAY = {WorkerState.PENDING, WorkerState.RUNNING}
NAMES = {" ": "space", "/": "slash", ",": "comma", ".": "full_stop", "-": "minus", "»": "»"}
# Colours, and the cursor's way to the beginning of each line: all that we ourselves send
OURS = re.compile(r"\x1b\[[0-9;]*m|\x1b\[[0-9]+;1H")


class Secretary:
    """Drives the app through its keys alone."""

    def __init__(self, app: OpfoelgApp, pilot: Pilot[None]) -> None:
        self.app = app
        self.pilot = pilot

    async def presses(self, *keys: str) -> None:
        """One key after another, then a moment."""
        await self.pilot.press(*keys)
        await self.waits()

    async def types(self, text: str) -> None:
        """A text, letter by letter."""
        await self.presses(*(NAMES.get(letter, letter) for letter in text))

    async def finds(self, text: str) -> bool:
        """Whether the screen comes to say this: some answers need the desk twice."""
        for _ in range(PATIENCE):
            if self.sees(text):
                return True
            await self.pilot.pause(0.05)
            await self.waits()
        return False

    async def waits(self) -> None:
        """Until nothing is under way."""
        await self.pilot.pause()
        while self._busy or self._unread:
            await self.app.workers.wait_for_complete(self._busy)
            await self.pilot.pause()

    @property
    def _busy(self) -> list[Worker[object]]:
        return [one for one in self.app.workers if one.state in UNDER_WAY]

    @property
    def _unread(self) -> bool:
        """Whether the app or any screen has messages to work off, also one that lies under a dialog.

        The pilot waits for the one on top only, and for a calm processor, which a starved one is.
        """
        nodes = (
            node
            for screen in self.app.screen_stack
            for node in screen.walk_children(with_self=True)
        )
        waiting = any(node.message_queue_size for node in (self.app, *nodes))
        return waiting or bool(self.app.screen._callbacks)

    @property
    def screen(self) -> str:
        """The screen as lines of text, without trailing blanks."""
        return "\n".join(line.rstrip() for line in OURS.sub("", self.bytes).splitlines())

    @property
    def bytes(self) -> str:
        """The screen as it goes to a terminal, colours and all."""
        width, height = self.app.size
        console = Console(
            width=width,
            height=height,
            file=io.StringIO(),
            force_terminal=True,
            color_system="truecolor",
            legacy_windows=False,
            _environ={},
        )
        render = self.app.screen._compositor.render_update(
            full=True, screen_stack=self.app._background_screens
        )
        with console.capture() as captured:
            console.print(render)
        return captured.get()

    def sees(self, text: str) -> bool:
        """Whether the screen says this, wherever its lines break."""
        return text in self.screen or text in " ".join(self.screen.split())
