"""An item as somebody saw it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seen:
    """An item's number and version; a change of one that is no longer so is refused."""

    id: int
    version: int
