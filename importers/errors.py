"""Why a file could not be read. Each error carries its file and a code that the wording words."""


class ReaderError(Exception):
    """A file that could not be read; the run goes on with the next."""

    code = "unreadable"

    def __init__(self, name: str, **details: str) -> None:
        super().__init__(f"{name}: {self.code}")
        self.name = name
        self.details = details


class UnknownFormatError(ReaderError):
    """No reader claims the file."""

    code = "unknown-format"


class EmptySourceError(ReaderError):
    """The file holds no text."""

    code = "empty"


class TooLargeError(ReaderError):
    """The file is larger than a referat can be; `limit` says how much is read."""

    code = "too-large"


class NotAFileError(ReaderError):
    """A directory, device, pipe or dangling link where a file was named."""

    code = "not-a-file"


class VanishedError(ReaderError):
    """The file was there when the folder was listed and is gone now, or may not be opened."""

    code = "vanished"


class BrokenTextError(ReaderError):
    """The bytes are no text in any encoding that minutes come in."""

    code = "broken-text"
