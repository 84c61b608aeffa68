from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.comparison import Comparison, compare
from gapgui.posting.reading import read_posting
from gapgui.report.comparison.pair_names import pair_names
from gapgui.resume.reading import read_resume

if TYPE_CHECKING:
    from gapgui.matching.names.index import Index


def names(index: Index, resumes: list[str], postings: list[str], taken: tuple[str, ...] = ()) -> list[str]:
    resume = read_resume(document_from_text("Maren Oakes\n\nSkills\nPython\n", "r.txt"), index)
    posting = read_posting(document_from_text("Engineer\n\nRequirements\n- Python\n", "p.txt"), index)
    comparison: Comparison = compare(
        [replace(resume, document=replace(resume.document, name=name)) for name in resumes],
        [replace(posting, document=replace(posting.document, name=name)) for name in postings],
        index.taxonomy,
    )
    return [name for row in pair_names(comparison, taken) for name in row]


def test_a_pair_is_called_after_both_files(index: Index) -> None:
    assert names(index, ["r.pdf"], ["p.txt"]) == ["r__p.html"]


@pytest.mark.parametrize(
    ("resumes", "postings"),
    [
        (["cv.pdf", "CV.docx"], ["p.txt"]),
        (["cv.pdf", "cv.docx", "cv-2.pdf"], ["p.txt"]),
        (["a__b.pdf", "a.pdf"], ["c.txt", "b__c.txt"]),
        (["caf\u00e9.pdf", "cafe\u0301.pdf"], ["p.txt"]),
        (["x" * 300 + "1.pdf", "x" * 300 + "2.pdf"], ["p.txt"]),
    ],
)
def test_no_two_pairs_are_called_the_same_in_any_casing(
    index: Index, resumes: list[str], postings: list[str]
) -> None:
    told = names(index, resumes, postings)
    assert len({name.casefold() for name in told}) == len(resumes) * len(postings)


def test_a_name_can_be_written_on_every_system(index: Index) -> None:
    told = names(index, ['a:b<c>?"*|.pdf', "..pdf", "ü" * 200 + ".pdf"], ["con. .txt"])
    for name in told:
        assert not set('<>:"/\\|?*') & set(name)
        assert len(name.encode("utf-8")) < 255


def test_a_name_that_is_taken_is_left_alone(index: Index) -> None:
    assert names(index, ["r.pdf"], ["p.txt"], ("R__P.html",)) == ["r__p-2.html"]
