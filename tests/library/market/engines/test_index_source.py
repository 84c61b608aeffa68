from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from gapgui.library.market.engines import index_source
from gapgui.library.market.engines.index_source import reading_version
from tests.conftest import ROOT

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    "source", ["matching/matcher.py", "posting/reading.py", "reading/english_words.txt", "taxonomy/rows.py"]
)
def test_another_machine_has_the_same_version_only_with_the_same_code(
    source: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "gapgui"
    shutil.copytree(ROOT / "gapgui", package, ignore=shutil.ignore_patterns("__pycache__", "ui"))
    here = package.joinpath(*index_source.__name__.split(".")[1:]).with_suffix(".py")
    monkeypatch.setattr(index_source, "__file__", str(here))
    assert reading_version.__wrapped__() == reading_version()
    with (package / source).open("a") as file:
        file.write("\n")
    assert reading_version.__wrapped__() != reading_version()
