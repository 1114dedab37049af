"""What is no minutes at all, against minutes of the same length: a ratio for each, none far above one.

python -m benchmarks.hostile [NAME]

A megabyte each, through structure and proposals; times are of the processor.
"""

import sys

from benchmarks.speed import long_document, minutes, seconds

MEGABYTE = 1_000_000
UNITS = {
    "letters": "a",
    "spaces": " ",
    "line ends": "\n",
    "og": "og ",
    "at": "at ",
    "i": "i ",
    "commas": ",",
    "commas and spaces": ", ",
    "digits": "1",
    "digits and spaces": "1 ",
    "digits and dots": "1.",
    "opening brackets": "(",
    "brackets": "()",
    "square brackets": "[ ] ",
    "stars": "*",
    "dashes": "- ",
    "hyphens": "a-",
    "colons": "a: ",
    "bars": "| ",
    "tags": "<a>",
    "quotation marks": "»«",
    "capitals": "A ",
    "names": "Per Lund ",
    "numbered": "1. Punkt ",
    "passives": "sendes ",
    "dates": "den 1. maj ",
    "weeks": "uge 1-",
    "decided": "besluttede at ",
    "labels": "Beslutning: ",
}


def main(wanted: list[str]) -> None:
    """Print seconds, and how many times the seconds of minutes."""
    text = minutes()
    seconds(text)  # patterns are compiled when they are first wanted
    prose = seconds(long_document(text, MEGABYTE))
    print(f"{'minutes':18} {prose:7.2f} s")
    for name, unit in UNITS.items():
        if not wanted or name in wanted:
            taken = seconds("Referat\n" + long_document(unit, MEGABYTE))
            print(f"{name:18} {taken:7.2f} s  {taken / prose:6.2f} times minutes", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
