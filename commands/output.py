"""Printing: always UTF-8, never a control character, JSON one object a line."""

import json
import sys
from collections.abc import Mapping, Sequence

from wording.clean import clean, escape_json


def put(text: str = "") -> None:
    """Print `text` for a person, cleaned."""
    print(clean(text))


def complain(text: str) -> None:
    """Print `text` for a person on the error stream, cleaned."""
    print(clean(text), file=sys.stderr)


def json_line(value: Mapping[str, object]) -> None:
    """Print `value` as one line of JSON, at once: whoever reads it may count on it."""
    print(escape_json(json.dumps(value, ensure_ascii=False)), flush=True)


def json_list(values: Sequence[Mapping[str, object]]) -> None:
    """Print `values` as one line holding a JSON list."""
    print(escape_json(json.dumps(list(values), ensure_ascii=False)))
