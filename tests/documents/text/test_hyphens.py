from __future__ import annotations

import pytest

from gapgui.documents.text.hyphens import divides_words, joined


@pytest.mark.parametrize(
    ("first", "second", "dividing", "expected"),
    [
        ("al-", "gorithm", False, "algorithm"),
        ("imple-", "mentation.", True, "implementation."),
        ("per-", "formance", True, "performance"),
        ("submis\u00ad", "sions)", False, "submissions)"),
        ("model\ufffe", "ing", False, "modeling"),
        ("cross-", "functional", True, "cross-functional"),
        ("machine-", "learning", False, "machine-learning"),
        ("widget-", "driven", False, "widget-driven"),
        ("down-", "load", False, "download"),
        ("kuber-", "netes", True, "kubernetes"),
        ("scikit-", "learn", True, "scikit-learn"),
        ("GPT-", "4", True, "GPT-4"),
        ("Time-", "Series", True, "Time-Series"),
        ("end-to-", "end", True, "end-to-end"),
        ("2019-", "2021", False, "2019-2021"),
        ("pre-", "and", True, None),
        ("2019 -", "2021", True, None),
        ("-", "Python", True, None),
        ("C++", "and", True, None),
    ],
)
def test_joined(first: str, second: str, dividing: bool, expected: str | None) -> None:
    assert joined(first, second, frozenset(), dividing=dividing) == expected


def test_the_document_itself_settles_it() -> None:
    assert joined("data-", "base", frozenset({"database"}), dividing=False) == "database"
    assert joined("light-", "weight", frozenset({"light-weight"}), dividing=True) == "light-weight"


def test_programs_that_divide_words() -> None:
    assert divides_words("pdfTeX-1.40.26 LaTeX with hyperref")
    assert divides_words("Typst 0.14.2")
    assert not divides_words("WeasyPrint 70.0")
    assert not divides_words("Skia/PDF m143 Chromium")
    assert not divides_words("Microsoft® Word for Microsoft 365")
