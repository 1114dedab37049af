"""The same minutes laid out anew give nearly the same follow-ups."""

from dataclasses import asdict

import pytest

from tests.corpus.gold import DEVELOPMENT
from tests.corpus.layouts import AS_WRITTEN, LAYOUTS, Layout
from tests.corpus.matching import squeezed
from tests.corpus.scoring import figures, read

# How much less may be found, or be right, than in the minutes as they were written.
LEEWAY = 0.1
SAMPLE = (
    "1. Køkken\nPer får tilbud på ovnen og på en ny vask med to kar.\n\n2. Have\n- Maja sår græs i maj\n"
    * 12
)


@pytest.fixture(scope="module")
def written() -> dict[str, float]:
    return asdict(figures(read(DEVELOPMENT, AS_WRITTEN)))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_a_layout_costs_little(layout: Layout, written: dict[str, float]) -> None:
    laid = asdict(figures(read(DEVELOPMENT, layout)))

    for rate in ("recall", "precision", "responsible", "due"):
        assert laid[rate] > written[rate] - LEEWAY, rate


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_a_layout_shows_the_words_that_were_written(layout: Layout) -> None:
    relaid = layout.relay(SAMPLE)

    assert relaid.text != SAMPLE
    assert len(relaid.text) == len(relaid.shown)
    assert squeezed(SAMPLE) in squeezed(relaid.shown)
