"""What can go wrong in the store. Each carries a code that the wording words, and its details."""


class StoreError(Exception):
    """The base of all: nothing was written when one of these is raised."""

    code = "store"

    def __init__(self, **details: object) -> None:
        super().__init__(f"{self.code}: {details}" if details else self.code)
        self.details = details


class NewerDatabaseError(StoreError):
    """The database was written by a newer version; `found` and `known` are schema numbers."""

    code = "newer-database"


class NotADatabaseError(StoreError):
    """The file is no database of this program; it is left as it is."""

    code = "not-a-database"


class UnreachableDatabaseError(StoreError):
    """The place cannot be opened or written; `where` and `why` say more."""

    code = "unreachable"


class NoDriverError(UnreachableDatabaseError):
    """What is needed to speak with the server is not installed."""

    code = "no-driver"


class WrongEncodingError(UnreachableDatabaseError):
    """The server's database cannot keep every letter."""

    code = "wrong-encoding"


class NetworkDiskError(UnreachableDatabaseError):
    """The file lies on a disk that other machines share, which SQLite must not be used on."""

    code = "network-disk"


class BusyError(StoreError):
    """Another process held the database for longer than we wait."""

    code = "busy"


class DiskFullError(StoreError):
    """There is no room left; what was kept before is still there."""

    code = "disk-full"


class ReadOnlyError(StoreError):
    """The database may be read and not written."""

    code = "read-only"


class DamagedError(StoreError):
    """SQLite says that the file is damaged."""

    code = "damaged"


class NotEmptyError(StoreError):
    """The database that should be copied into holds something."""

    code = "not-empty"


class CopyDiffersError(StoreError):
    """A copy was not the same as what it was made of; it was given up."""

    code = "copy-differs"


class NoBackupError(StoreError):
    """There is no safety copy that is whole."""

    code = "no-backup"


class MissingError(StoreError):
    """There is no such row; `what` and `id` name it."""

    code = "missing"


class NotKeptError(StoreError):
    """The file itself is not kept: it was imported before files were, or its bytes are gone."""

    code = "not-kept"


class WithheldError(StoreError):
    """Some of the document is closed, and a file cannot be given with that left out."""

    code = "withheld"


class ChangedMeanwhileError(StoreError):
    """Somebody else has changed the item since it was shown."""

    code = "changed-meanwhile"


class AlreadyDecidedError(StoreError):
    """The proposal was decided already."""

    code = "already-decided"


class AlreadyProposedError(StoreError):
    """The passage is proposed already; `id` is the proposal."""

    code = "already-proposed"


class InvalidError(StoreError):
    """A value that may not be kept; `field` names it."""

    code = "invalid"


class CannotUndoError(StoreError):
    """The change cannot be taken back, since what it changed was changed again."""

    code = "cannot-undo"
