from pathlib import Path

import pytest

from tools import render_docs

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("path", render_docs.PAGES)
def test_a_made_page_is_what_the_code_gives(path: str) -> None:
    assert (ROOT / path).read_text("utf-8") == render_docs.PAGES[path]()


def test_the_check_names_a_page_that_is_stale(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(render_docs, "ROOT", tmp_path)
    monkeypatch.setattr(render_docs, "PAGES", {"page.md": lambda: "new"})
    (tmp_path / "page.md").write_text("old", "utf-8")
    assert render_docs.main(["--check"]) == 1
    assert "page.md" in capsys.readouterr().out
    assert (tmp_path / "page.md").read_text("utf-8") == "old"


def test_writing_makes_the_check_pass(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(render_docs, "ROOT", tmp_path)
    monkeypatch.setattr(render_docs, "PAGES", {"page.md": lambda: "new"})
    assert render_docs.main([]) == 0
    assert render_docs.main(["--check"]) == 0
