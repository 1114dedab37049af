"""The two rows that are always there: where one is and how much waits; and which keys help here."""

from collections.abc import Sequence
from datetime import date

from textual.content import Content
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget

from store.lists import Counts
from tui.actions import CHANGING, MODES, Action, Mode, Place, at, key_name
from tui.plain import joined, plain
from wording import Wording
from wording.dates import short, week

NARROW = 100


class Nav(Widget):
    """The screens with their digits and counts, and the day."""

    auto_links = False

    counts: reactive[Counts | None] = reactive(None)
    locked: reactive[bool] = reactive(False)

    def __init__(
        self, current: str, words: Wording, today: date, *, with_closed: bool = False
    ) -> None:
        super().__init__()
        self.with_closed = with_closed
        self.current = current
        self.words = words
        self.today = today

    def on_mount(self) -> None:
        self.watch(self.app, "counts", self._counted)
        self.watch(self.app, "locked", self._locked)

    def _locked(self, locked: bool) -> None:  # noqa: FBT001 - a watcher's argument
        self.locked = locked

    def _counted(self, counts: Counts | None) -> None:
        self.counts = counts

    def render(self) -> Content:
        width = self.size.width
        roomy = width >= NARROW
        name = plain(f" {self.words.say('tui.name')}  ", "bold") if roomy else Content("")
        left = joined(name, *(self._mode(digit, mode) for digit, mode in enumerate(MODES, 1)))
        right = joined(self._closed_too(), plain(self._day(roomy=roomy) + " ", "$dim"))
        if self.locked:
            right = joined(
                plain(f" {self.words.say('tui.read_only')} ", "reverse"), Content(" "), right
            )
        return joined(
            left, Content(" " * max(1, width - left.cell_length - right.cell_length)), right
        )

    def _closed_too(self) -> Content:
        """That closed points are shown: nobody should look at them, or show them, unawares."""
        return (
            plain(f" {self.words.say('tui.with_closed')} ", "bold")
            if self.with_closed
            else Content("")
        )

    def _mode(self, digit: int, mode: Mode) -> Content:
        here = mode.name == self.current
        label = self.words.say(f"tui.mode.{mode.name}")
        count = getattr(self.counts, mode.counted) if self.counts and mode.counted else None
        said = label if count is None else f"{label} {count}"
        if here:
            return plain(f" {digit} {said} ", "bold $chosen-text on $chosen")
        click = Style.from_meta({"@click": f"app.show('{mode.name}')"})
        parts = joined(plain(f" {digit}", "$chosen bold"), plain(f" {said} "))
        return parts.stylize(click)

    def _day(self, *, roomy: bool) -> str:
        day = short(self.words, self.today)
        return f"{day} · {week(self.words, self.today)}" if roomy else day


class KeyBar(Widget):
    """The keys that work here, as many as there is room for; the last, help, always."""

    auto_links = False

    locked: reactive[bool] = reactive(False)

    def __init__(self, words: Wording, *places: Place) -> None:
        super().__init__()
        self.words = words
        self.shown = [one for place in places for one in at(place) if one.footer and one.keys]

    def on_mount(self) -> None:
        self.watch(self.app, "locked", self._locked)

    def _locked(self, locked: bool) -> None:  # noqa: FBT001 - a watcher's argument
        self.locked = locked

    def render(self) -> Content:
        works = (one for one in self.shown if not (self.locked and one.method in CHANGING))
        *hints, last = map(self._hint, works)
        room = self.size.width - last.cell_length
        chosen: list[Content] = []
        for hint in hints:
            room -= hint.cell_length
            if room < 0:
                break
            chosen.append(hint)
        return joined(*chosen, last)

    def _hint(self, action: Action) -> Content:
        key = plain(f" {key_name(action.keys[0], self.words)}", "bold $chosen")
        click = Style.from_meta({"@click": _clicked(action)})
        return joined(key, plain(f" {action.label(self.words)} ")).stylize(click)


def _clicked(action: Action) -> str:
    method = action.method if "(" in action.method else f"{action.method}()"
    return f"app.{method}" if Place.APP in action.places else f"screen.{method}"


class KeyChips(Widget):
    """A few keys as chips that look like the buttons they are; the first one stands out."""

    auto_links = False

    locked: reactive[bool] = reactive(False)

    def __init__(
        self, words: Wording, place: Place, names: Sequence[str], *, first: str = ""
    ) -> None:
        super().__init__()
        self.words = words
        self.first = first
        wanted = {one.name: one for one in at(place)}
        self.shown = [wanted[name] for name in names]

    def on_mount(self) -> None:
        self.watch(self.app, "locked", self._locked)

    def _locked(self, locked: bool) -> None:  # noqa: FBT001 - a watcher's argument
        self.locked = locked

    def render(self) -> Content:
        works = [one for one in self.shown if not (self.locked and one.method in CHANGING)]
        chips = [self._chip(action, first=number == 0) for number, action in enumerate(works)]
        return Content("  ").join(chips)

    def _chip(self, action: Action, *, first: bool) -> Content:
        style = "$chosen-text on $chosen" if first else "$foreground on $button"
        key = plain(f" {key_name(action.keys[0], self.words)} ", f"bold {style}")
        said = self.first if first and self.first else action.label(self.words)
        label = plain(f" {said} ", style)
        return joined(key, label).stylize(Style.from_meta({"@click": _clicked(action)}))
