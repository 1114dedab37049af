"""The border to the terminal: nothing it would obey goes out, nothing it sends brings us down."""

import asyncio
import codecs
import functools
import os
import select
import signal
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

from wording.clean import MARK, clean

LAST = 5.0  # seconds between the end of the terminal and that of the process, at the most
HUNG_UP = 129  # 128 + SIGHUP, as a shell tells it
_MORE = str.maketrans({"\t": " ", "\n": MARK})


class ControlFilter(LineFilter):
    """Every line of the app on its way out, with each control character shown as a mark.

    Textual and Rich pass C0, C1 and bidirectional controls on as they find them; this one place
    covers every widget, dialog and message, whoever wrote it.
    """

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:
        del background
        if all(segment.text.isprintable() for segment in segments):
            return segments
        return [
            segment
            if segment.text.isprintable() or segment.control
            else Segment(clean(segment.text).translate(_MORE), segment.style)
            for segment in segments
        ]


def read_keys_forgivingly() -> None:
    """Let one byte that is no UTF-8 cost a letter and not the session.

    Textual's drivers decode the keyboard strictly (textual #6456): an »å« from a terminal set to
    Latin-1 would end the program.
    """
    forgiving = functools.partial(_decoder, errors="replace")
    for name in ("linux_driver", "linux_inline_driver"):
        with suppress(ImportError):  # Windows has neither
            module = __import__(f"textual.drivers.{name}", fromlist=[name])
            module.__dict__["getincrementaldecoder"] = forgiving


def _decoder(encoding: str, *, errors: str) -> Callable[[], codecs.IncrementalDecoder]:
    return functools.partial(codecs.getincrementaldecoder(encoding), errors=errors)


def hung_up(descriptor: int) -> bool:
    """Whether the terminal behind an open file is gone.

    A closed window does not always send SIGHUP: what started us (`make`) may keep it. Textual's
    input thread then reads an endless end of file, as fast as it can.
    """
    if not hasattr(select, "poll"):  # Windows
        return False
    waiting = select.poll()
    waiting.register(descriptor, 0)
    return any(what & (select.POLLHUP | select.POLLNVAL) for _, what in waiting.poll(0))


def leave_for_certain() -> None:
    """End the process some seconds from now, whatever still waits.

    Textual hands its last words to a thread that may have died with the terminal, and then waits
    for ever to be rid of them. Every change that was told is kept by then.
    """
    last = threading.Timer(LAST, os._exit, args=(HUNG_UP,))
    last.daemon = True
    last.start()


def end_on_signals(end: Callable[[], Any]) -> None:
    """Leave in good order when the terminal is closed or the machine shuts down."""

    def leave() -> None:
        leave_for_certain()
        end()

    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError, RuntimeError, ValueError):  # no signals here
                loop.add_signal_handler(number, leave)
