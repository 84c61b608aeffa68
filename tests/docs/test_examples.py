"""The programs of the documentation run, and print what they say."""

from __future__ import annotations

import io
import json
import runpy
import sys
from typing import TYPE_CHECKING, Any

import pytest

from gapgui.paths import shipped_taxonomy
from tests.conftest import ROOT, SAMPLES
from tests.docs.schemas import faults

if TYPE_CHECKING:
    from collections.abc import Callable

    Example = Callable[..., str]

EXAMPLES = ROOT / "docs" / "examples"
RESUME, POSTING = SAMPLES / "resume.pdf", SAMPLES / "posting.txt"


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Example:
    """Return what runs an example with arguments and gives what it prints."""

    def run(name: str, *arguments: object) -> str:
        monkeypatch.setattr(sys, "argv", [name, *map(str, arguments)])
        runpy.run_path(str(EXAMPLES / name), run_name="__main__")
        return capsys.readouterr().out

    return run


def test_gaps(example: Example) -> None:
    lines = example("gaps.py", RESUME, POSTING).splitlines()
    assert "missing: Kubernetes (general)" in lines
    assert "partial: MLflow (ml)" in lines


def test_many(example: Example) -> None:
    lines = example("many.py", RESUME, ROOT / "tests" / "samples" / "postings").splitlines()
    assert len(lines) == 5
    assert any(line.startswith("Birkwood Institute: ") and line.endswith("research") for line in lines)


def test_json(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("You need Python and Kafka."))
    posting: dict[str, Any] = json.loads(example("as_json.py"))
    assert faults(posting, "posting-1") == []
    assert [skill["id"] for skill in posting["skills"]] == ["python", "kafka"]


def test_pieces(example: Example) -> None:
    lines = example("pieces.py", shipped_taxonomy(), RESUME, POSTING).splitlines()
    assert "missing required ('kubernetes',)" in lines


def test_every_example_is_run_here_and_shown_whole() -> None:
    page = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    files = {file.name: file.read_text(encoding="utf-8") for file in EXAMPLES.glob("*.py")}
    assert sorted(files) == ["as_json.py", "gaps.py", "many.py", "pieces.py"]
    assert [name for name, text in files.items() if f"```python\n{text}```" not in page] == []
