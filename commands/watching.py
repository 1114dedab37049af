"""Which files of a folder are ready: new or changed, and no longer growing."""

from collections.abc import Iterable, Iterator

from importers.errors import ReaderError
from importers.files import Choice, Found, Paths, listed

Stamp = tuple[int, int]


class Ripening:
    """Looks through a folder; what looks the same in two rounds is ready, once for each content.

    A file that is copied to a share is there long before its last byte is, and grows from round
    to round. An empty one may be the beginning of that, and is left alone until it is filled.
    """

    def __init__(self, paths: Paths, choice: Choice) -> None:
        self._paths = paths
        self._choice = choice
        self._seen: dict[str, Stamp] = {}
        self._given: dict[str, Stamp] = {}

    def ripe(self) -> list[Found]:
        """The files that are ready since the last round, in the order of their names."""
        now = {str(found.path): (found, stamp) for found, stamp in self._there()}
        ready = [
            found
            for path, (found, stamp) in now.items()
            if self._seen.get(path) == stamp and self._given.get(path) != stamp
        ]
        self._seen = {path: stamp for path, (_, stamp) in now.items()}
        self._given = {path: stamp for path, stamp in self._given.items() if path in now}
        self._given |= {str(found.path): self._seen[str(found.path)] for found in ready}
        return ready

    def again(self, files: Iterable[Found]) -> None:
        """Give these once more: what was to be done with them could not be done."""
        for found in files:
            self._given.pop(str(found.path), None)

    def _there(self) -> Iterator[tuple[Found, Stamp]]:
        for found in listed(self._paths, self._choice):
            stamp = None if isinstance(found, ReaderError) else found.stamp()
            if not isinstance(found, ReaderError) and stamp is not None and stamp[0] > 0:
                yield found, stamp
