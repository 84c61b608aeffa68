from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column

if TYPE_CHECKING:
    from collections.abc import Iterable

SIDE = ["#Skills", "Python and some more", "Go", "Kubernetes", "", "#Languages", "English", "Dutch"]
MAIN = [
    "#Experience",
    "Senior Engineer at Acme",
    "- Built training pipelines with PyTorch",
    "- Wrote services in Go",
    "",
    "#Education",
    "MSc Computer Science, Delft",
    "BSc Mathematics, Leiden",
]
LEFT, RIGHT = column(40, 100, SIDE), column(250, 100, MAIN)


def told(texts: Iterable[Text]) -> str:
    problems = read_pdf(as_source(build_pdf([PdfPage(texts)]))).quality.problems
    return next(problem.message for problem in problems if problem.code == "columns")


def test_columns_stored_one_after_the_other_are_mixed_only_by_rows() -> None:
    message = told([*LEFT, *RIGHT])

    assert "mixes 14 of 14 lines" in message
    assert "“Python and some more Senior Engineer at Acme”" in message
    assert "keeps them apart" in message


def test_lines_stored_in_pieces_are_broken_by_the_order_of_the_file_too() -> None:
    pieces = [
        Text(text.x + 60 * at, text.y, word, 8)
        for text in [*LEFT, *RIGHT]
        for at, word in enumerate(str(text.text).split())
    ]
    pieces.sort(key=lambda text: (text.x % 7, text.y))

    assert "breaks" in told(pieces)


def test_columns_without_common_rows_are_taken_in_turns() -> None:
    assert "in turns" in told([*column(40, 106.5, SIDE), *RIGHT])
