"""What a user can get wrong on the command line; `main` words it and exits with its code."""

from commands.exits import Exit


class UseError(Exception):
    """A wrong argument; `key` is a text under `errors`, `parts` fill it."""

    exit_code = Exit.WRONG_USE

    def __init__(self, key: str, **parts: object) -> None:
        super().__init__(key)
        self.key = key
        self.parts = parts


class NotFoundError(UseError):
    """Something named on the command line that is not there."""

    exit_code = Exit.NOT_FOUND
