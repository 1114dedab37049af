"""Opening what a search found: the item's page, or the document at the place."""

from functools import partial

from store.found import Hit, HitKind
from store.rows import ItemRow
from tui.screens.base import DeskScreen
from tui.screens.find import FindDialog, place_of
from tui.screens.item import ItemScreen
from tui.screens.source import Cited, SourceScreen
from tui.work import QUESTION


def find(screen: DeskScreen) -> None:
    """Ask what is sought, and open what is chosen over the screen."""

    def chosen(hit: Hit | None) -> None:
        if hit is None:
            return
        if hit.kind is HitKind.ITEM:
            screen.ask(partial(screen.given.desk.item, hit.id), show_item, group=QUESTION)
        else:
            words, start = place_of(hit)
            cited = Cited(hit.id, hit.title.text, hit.forum, words, start)
            screen.app.push_screen(SourceScreen(cited, screen.mode, screen.given, screen.work))

    def show_item(row: ItemRow) -> None:
        screen.app.push_screen(ItemScreen(row, screen.given, screen.work))

    screen.app.push_screen(FindDialog(screen.given, screen.work), chosen)
