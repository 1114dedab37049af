"""How well the same minutes are read when they are laid out anew: a line for each layout.

python -m benchmarks.layouts
"""

from tests.corpus.gold import DEVELOPMENT
from tests.corpus.layouts import AS_WRITTEN, LAYOUTS
from tests.corpus.scoring import figures, read


def main() -> None:
    """Print recall, precision, and the rates of responsibles and dues."""
    print(f"{'layout':16} recall precision responsible   due")
    for layout in (AS_WRITTEN, *LAYOUTS):
        rates = figures(read(DEVELOPMENT, layout))
        print(
            f"{layout.name:16} {rates.recall:6.3f} {rates.precision:9.3f} "
            f"{rates.responsible:11.3f} {rates.due:5.3f}"
        )


if __name__ == "__main__":
    main()
