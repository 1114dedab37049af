"""Print what the engine proposes for files, one JSON object a line, ready for a gold file's scorer.

python -m benchmarks.extract FILE... > proposals.jsonl
"""

import json
import sys
from pathlib import Path

from commands import shapes
from importers.errors import ReaderError
from importers.pipeline import extract_all


def main(paths: list[str]) -> int:
    """Print the proposals of `paths` in the shape of `opfoelg extract --json`."""
    for result in extract_all(map(Path, paths)):
        if isinstance(result, ReaderError):
            print(result, repr(result.__cause__), file=sys.stderr)
            continue
        for found in result.proposals:
            print(json.dumps(shapes.proposal(result, found), ensure_ascii=False))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
