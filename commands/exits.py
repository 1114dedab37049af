"""What the exit code tells (docs/command-line.md)."""

from enum import IntEnum


class Exit(IntEnum):
    """One code for each class of outcome."""

    FINE = 0
    PART_REFUSED = 1
    WRONG_USE = 2
    DATABASE = 3
    NOT_FOUND = 4
    OUR_FAULT = 70
    INTERRUPTED = 130
    CLOSED_OUTPUT = 141
