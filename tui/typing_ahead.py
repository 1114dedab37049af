"""Keys pressed faster than the screens change are kept, and handed out one at a time.

Textual gives a key to whatever has the focus when it arrives. Of »X B«, typed at once or sent in
one packet over ssh, the B would still go to the list that X is about to cover with a question, and
be lost. Here each key waits until the one before has had its effect and the new screen is there.
"""

import asyncio
from collections import deque
from contextlib import suppress

from textual import events
from textual.app import App
from textual.message_pump import MessagePump

from tui.work import CATCH_UP, LOAD, QUESTION, start

# A handler that waits for something else must not hold up the keyboard for good
PATIENCE = 1.0


class TypingAhead(App[None]):
    """An app that loses no key."""

    def __init__(self) -> None:
        super().__init__()
        self._typed: deque[events.Key] = deque()
        self._handing_out = False

    async def on_event(self, event: events.Event) -> None:
        if isinstance(event, events.Key) and not event.is_forwarded:
            self._typed.append(event)
            if not self._handing_out:
                self._handing_out = True
                start(self, self._hand_out, group="keys")
            return
        await super().on_event(event)

    async def _hand_out(self) -> None:
        try:
            while self._typed:
                await self._hand(self._typed.popleft())
        finally:
            self._handing_out = False

    async def _hand(self, event: events.Key) -> None:
        """Give the key to its target, and wait until it has had its effect.

        A key that the target does not know goes up from parent to parent to the app, which looks
        for its binding; so all of them are waited for, and then the screen that it opened.
        """
        before = self.screen
        target = self.focused or before
        await super().on_event(event)
        for pump in target.ancestors_with_self:
            await _done(pump)
        await self._wait_for(QUESTION)
        if self._running and self.screen is not before:
            await _done(self.screen)
            await _done(self)  # where focus is set
            await self._wait_for(CATCH_UP)
            await self._wait_for(LOAD)

    async def _wait_for(self, group: str) -> None:
        """Wait for what the screen has asked the desk: the next key may be about the answer."""
        mine = [
            one
            for one in self.workers
            if one.node is self.screen and one.group == group and not one.is_finished
        ]
        # Shielded: to give up waiting must not cancel the worker itself
        waits = [asyncio.shield(self.workers.wait_for_complete([one])) for one in mine]
        if waits:
            await asyncio.wait(waits, timeout=PATIENCE)
            await _done(self.screen)
        for wait in waits:
            if not wait.cancel():
                wait.exception()  # a worker's failure is told by its screen


async def _done(pump: MessagePump) -> None:
    """Wait until `pump` has worked off what it has been given so far."""
    done = asyncio.Event()
    if pump.call_later(done.set):
        with suppress(TimeoutError):
            await asyncio.wait_for(done.wait(), PATIENCE)
