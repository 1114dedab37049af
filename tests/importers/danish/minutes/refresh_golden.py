"""The golden twins: each text in `golden/` has a JSON beside it with the structure it must give.

`python -m tests.importers.danish.minutes.refresh_golden` writes the twins that are missing;
`--overwrite NAME …` writes those named again, and no others.
"""

import argparse
import json
from pathlib import Path

from importers import registry
from importers.danish.minutes import read_minutes
from importers.proposals import Minutes, Participant, Source

GOLDEN = Path(__file__).parent / "golden"
TEXTS = sorted(path for path in GOLDEN.iterdir() if path.suffix in {".txt", ".md"})
_SHOWN = 60


def minutes_of(path: Path) -> Minutes:
    """The minutes in a file of the golden set."""
    return read_minutes(registry.read(Source(path.name, path.read_bytes())))


def shape(minutes: Minutes) -> dict[str, object]:
    """The structure as a person checks it: words where the values hold offsets."""
    return {
        "forum": minutes.forum,
        "date": _plain(minutes.meeting_date),
        "place": minutes.place,
        "next": _plain(minutes.next_meeting),
        "plan": [day.isoformat() for day in minutes.meeting_plan],
        "people": [_person(one) for one in minutes.participants],
        "items": [
            " | ".join(filter(None, (item.number, item.title, item.case_number)))
            for item in minutes.items
        ],
        "sections": [
            {
                "item": section.item,
                "kind": section.kind.value,
                "heading": section.heading,
                "text": _cut(minutes.document.text[section.start : section.end]),
            }
            for section in minutes.sections
        ],
    }


def twin(path: Path) -> Path:
    """The JSON beside a text."""
    return path.with_name(f"{path.name}.json")


def _plain(value: object) -> str | None:
    return None if value is None else str(value)


def _person(one: Participant) -> str:
    said = (one.name, one.initials, one.title, one.organisation, None if one.present else "absent")
    return " | ".join(filter(None, said))


def _cut(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= 2 * _SHOWN else f"{flat[:_SHOWN]} … {flat[-_SHOWN:]}"


def main() -> None:
    """Write the missing twins, and those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--overwrite", nargs="*", default=[], metavar="NAME")
    named = parser.parse_args().overwrite
    for path in TEXTS:
        if path.name in named or not twin(path).exists():
            found = json.dumps(shape(minutes_of(path)), ensure_ascii=False, indent=1)
            twin(path).write_text(found + "\n", "utf-8")


if __name__ == "__main__":
    main()
