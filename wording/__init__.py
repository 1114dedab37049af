"""Every word that a person reads, in Danish and English, in one place.

Texts stand in `wording/<language>/<subject>.toml`; a key is `subject.table.name`. Callers name a
key and its parts; nobody writes a sentence in code. A text is plain: whoever shows it treats it,
and every part put into it, as data and never as markup.
"""

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

LANGUAGES = ("da", "en")
FOLDER = Path(__file__).parent


class UnknownTextError(KeyError):
    """A key that no language file holds: a mistake of ours, found by a test."""


class Wording:
    """The texts of one language."""

    def __init__(self, language: str, texts: Mapping[str, str]) -> None:
        self.language = language
        self.texts = texts

    def say(self, key: str, /, **parts: object) -> str:
        """The text under `key` with its `{parts}` filled in; no part is read as a template."""
        try:
            text = self.texts[key]
        except KeyError as error:
            raise UnknownTextError(key) from error
        return text.format_map(parts) if parts else text

    def count(self, key: str, number: int, /, **parts: object) -> str:
        """The text under `key.one` or `key.many`, by `number`, which fills `{n}`."""
        return self.say(f"{key}.one" if number == 1 else f"{key}.many", n=number, **parts)


@cache
def load(language: str) -> Wording:
    """The wording of `da` or `en`; anything else is Danish."""
    chosen = language if language in LANGUAGES else "da"
    texts: dict[str, str] = {}
    for file in sorted((FOLDER / chosen).glob("*.toml")):
        tables = tomllib.loads(file.read_text("utf-8"))
        texts.update(_flat(file.stem, tables))
    return Wording(chosen, texts)


def _flat(prefix: str, tables: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for name, value in tables.items():
        key = f"{prefix}.{name}"
        if isinstance(value, Mapping):
            yield from _flat(key, value)
        else:
            yield key, str(value)
