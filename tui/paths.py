"""Completing a path while it is typed."""

import os

from textual.suggester import Suggester


def completed(typed: str) -> str | None:
    """`typed` with the first file or folder that begins like its last part; a folder gets a slash."""
    folder, name = os.path.split(typed)
    if not typed or name.startswith("."):
        return None
    try:
        with os.scandir(folder or ".") as entries:
            fitting = sorted(
                entry.name + ("/" if entry.is_dir() else "")
                for entry in entries
                if entry.name.startswith(name) and not entry.name.startswith(".")
            )
    except (OSError, ValueError):
        return None
    return os.path.join(folder, fitting[0]) if fitting else None  # noqa: PTH118 - what was typed stays as typed


class Paths(Suggester):
    """Suggests the rest of a path."""

    def __init__(self) -> None:
        super().__init__(use_cache=False, case_sensitive=True)

    async def get_suggestion(self, value: str) -> str | None:
        found = completed(value)
        return found if found and found != value else None
