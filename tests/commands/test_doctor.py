import pytest

from commands.doctor import _scans, _workers
from importers.readers.scan import tesseract
from importers.readers.scan.tesseract import Found
from importers.worker import limits
from tests.running import Run


def test_the_doctor_says_what_is_there_and_ends_well(opfoelg: Run) -> None:
    run = opfoelg("doctor")
    assert run.code == 0
    assert "PDF læses med PDFium" in run.out
    assert "Tesseract" in run.out
    assert run.err == ""


@pytest.mark.parametrize(
    ("found", "key", "well"),
    [
        (None, "no_tesseract", False),
        (Found("t", "5", ("eng",)), "no_danish", False),
        (Found("t", "5", ("dan",)), "tesseract", True),
    ],
)
def test_what_is_missing_for_scans_is_told(
    found: Found | None, key: str, *, well: bool, monkeypatch: pytest.MonkeyPatch
) -> None:

    monkeypatch.setattr(tesseract, "find", lambda: found)
    assert (_scans().key, _scans().well) == (key, well)


def test_a_system_without_limits_is_told(monkeypatch: pytest.MonkeyPatch) -> None:

    monkeypatch.setattr(limits, "has_limits", lambda: False)
    assert next(iter(_workers())).key == "no_limits"
