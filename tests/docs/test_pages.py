"""The check of the built pages finds what a page would fetch from elsewhere."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from types import ModuleType


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    spec = importlib.util.spec_from_file_location("pages", ROOT / ".ci" / "pages.py")
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


@pytest.mark.parametrize(
    ("style", "place"),
    [
        ("@import url(https://letters.example/a.css);", "https://letters.example/a.css"),
        ('@import "//letters.example/a.css";', "//letters.example/a.css"),
        ("a{src:url( 'https://letters.example/a.woff2' )}", "https://letters.example/a.woff2"),
    ],
)
def test_what_a_style_sheet_fetches_is_told(pages: ModuleType, style: str, place: str) -> None:
    assert pages.style_faults({Path("a.css"): style}) == [f"a.css loads {place}"]


def test_what_lies_beside_or_within_a_style_sheet_is_not(pages: ModuleType) -> None:
    style = "a{src:url(letters/a.woff2)} b{background:url('data:image/svg+xml;utf8,<svg></svg>')}"
    assert pages.style_faults({Path("a.css"): style}) == []


def test_what_no_page_loads_is_taken_away(pages: ModuleType, tmp_path: Path) -> None:
    page, assets = tmp_path / "index.html", tmp_path / "assets"
    page.write_text('<script src="assets/asked.js"></script>', encoding="utf-8")
    for name in ("asked.js", "asked.js.map", "words/lunr.de.js"):
        (assets / name).parent.mkdir(parents=True, exist_ok=True)
        (assets / name).touch()
    pages.take_away_unasked(assets, {page: pages.Page(page)})
    assert [file.name for file in assets.rglob("*")] == ["asked.js"]
