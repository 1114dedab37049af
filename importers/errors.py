"""Why a file could not be read. Each error carries its file and a code that the wording words."""

from collections.abc import Callable


class ReaderError(Exception):
    """A file that could not be read; the run goes on with the next."""

    code = "unreadable"

    def __init__(self, name: str, **details: str) -> None:
        super().__init__(f"{name}: {self.code}")
        self.name = name
        self.details = details

    def __reduce__(self) -> tuple[Callable[..., "ReaderError"], tuple[object, ...]]:
        """What other processes make the same error of; a cause stays where it was."""
        return _again, (type(self), self.name, self.details)


def _again(kind: "type[ReaderError]", name: str, details: dict[str, str]) -> "ReaderError":
    return kind(name, **details)


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


class ProtectedError(ReaderError):
    """The file asks for a password before it shows its text."""

    code = "protected"


class TruncatedError(ReaderError):
    """The file ends before its text does; half a referat would hide the other half's decisions."""

    code = "truncated"


class DamagedError(ReaderError):
    """The file is of a known format and its inside does not hold together."""

    code = "damaged-file"


class BombError(ReaderError):
    """The file unfolds to more than a referat can be."""

    code = "bomb"


class UnsafeXmlError(ReaderError):
    """The file declares entities or a document type, which no office program writes."""

    code = "unsafe-xml"


class OldWordError(ReaderError):
    """A Word document from before 2007; its inside is documented for Word alone."""

    code = "old-word"


class NotMinutesError(ReaderError):
    """A file of a known format that no minutes come in: a sheet, a slide show, a program."""

    code = "not-minutes"


class ScanError(ReaderError):
    """Pictures of text, and no Tesseract to read them with."""

    code = "scan"


class NoLettersError(ReaderError):
    """Pictures in which Tesseract finds no text."""

    code = "no-letters"


class TimeoutReadingError(ReaderError):
    """Reading took longer than any referat takes; the worker was ended."""

    code = "timeout"


class MemoryReadingError(ReaderError):
    """Reading asked for more memory than a worker may have."""

    code = "memory"


class CrashedReadingError(ReaderError):
    """The worker that read the file died of it."""

    code = "crashed"


def by_code(code: str) -> type[ReaderError]:
    """The class of the error with this code; the base where there is none."""
    return next((one for one in ReaderError.__subclasses__() if one.code == code), ReaderError)
