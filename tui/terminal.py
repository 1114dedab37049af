"""The border to the terminal: nothing it would obey goes out, nothing it sends brings us down."""

import asyncio
import codecs
import functools
import select
import signal
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from rich.segment import Segment
from textual.color import Color
from textual.drivers._writer_thread import WriterThread
from textual.filter import LineFilter

from wording.clean import MARK, clean

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


def outlive_the_terminal() -> None:
    """Let a terminal that closes end us, instead of leaving us waiting for it.

    The kernel tells of it by SIGHUP and SIGCONT. Textual takes any SIGCONT for the end of a stop and
    starts a second thread to read and one to write; and the one that writes dies of the first line
    that nobody takes, whereupon the app waits for ever for room to write.
    """
    WriterThread.run = _to_the_end(WriterThread.run)  # type: ignore[assignment,method-assign]
    with suppress(ImportError):  # Windows has no such driver
        driver = __import__("textual.drivers.linux_driver", fromlist=["LinuxDriver"]).LinuxDriver
        driver._sigcont_application = _once_stopped(driver._sigcont_application)  # noqa: SLF001


def _to_the_end(run: Callable[[WriterThread], None]) -> Callable[[WriterThread], None]:
    @functools.wraps(run)
    def to_the_end(writer: WriterThread) -> None:
        try:
            run(writer)
        except OSError:
            while writer._queue.get() is not None:  # noqa: SLF001
                pass

    return _once(run, to_the_end)


def _once_stopped(resume: Callable[..., None]) -> Callable[..., None]:
    @functools.wraps(resume)
    def once_stopped(driver: Any, *told: object) -> None:  # noqa: ANN401 - of the driver's own kind
        if driver._must_signal_resume:  # noqa: SLF001
            resume(driver, *told)

    return _once(resume, once_stopped)


def _once(original: Callable[..., None], ours: Callable[..., None]) -> Callable[..., None]:
    """Ours, or what is ours already: every app of a process asks for it."""
    return original if hasattr(original, "__wrapped__") else ours


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


def end_on_signals(end: Callable[[], Any]) -> None:
    """Leave in good order when the terminal is closed or the machine shuts down."""
    loop = asyncio.get_running_loop()
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError, RuntimeError, ValueError):  # no signals here
                loop.add_signal_handler(number, end)
