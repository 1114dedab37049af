"""A forum named on the command line must be one that the database knows."""

from commands.errors import NotFoundError
from store.desk import Desk


def expect_forum(desk: Desk, name: str | None) -> None:
    """Refuse a forum that is not there, with those that are."""
    fora = [] if name is None else desk.fora()
    if name is None or name in fora:
        return
    if not fora:
        raise NotFoundError("no-fora", forum=name)
    raise NotFoundError("no-forum", forum=name, fora=", ".join(fora))
