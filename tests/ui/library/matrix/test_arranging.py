from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.comparison import compare
from gapgui.posting.reading import read_posting
from gapgui.resume.reading import read_resume
from gapgui.ui.library.matrix.arranging import Arrangement, Choice, Heading, ShownLine, arrange
from gapgui.ui.library.matrix.values import matrix_values
from gapgui.ui.library.matrix.words import as_if_sentence, headline, mark_words, sentence_behind
from tests.ui.conftest import RESUME
from tests.ui.library.matrix.conftest import ML, PLATFORM, SENIOR_ML

if TYPE_CHECKING:
    from gapgui.library.comparison import Comparison
    from gapgui.matching.names.index import Index
    from gapgui.ui.library.matrix.values import Line, MatrixValues


def told(shown: Arrangement) -> list[str]:
    return [row.track if isinstance(row, Heading) else row.line.name for row in shown.rows]


def line(values: MatrixValues, name: str) -> Line:
    return next(each for each in values.lines if each.name == name)


def test_what_is_asked_stands_by_track_most_asked_first(values: MatrixValues) -> None:
    assert told(arrange(values, Choice())) == [
        "ml",
        "PyTorch",
        "general",
        "Kubernetes",
        "Python or Go",
        "Docker",
        "Terraform",
        "Go",
    ]


def test_the_numbers_of_the_sorted_column_are_in_order(index: Index) -> None:
    texts = [
        "Python and Docker",
        "Python and Docker",
        "Python",
        "Nice to have: Docker",
        "Nice to have: Docker",
    ]
    postings = [
        read_posting(document_from_text(f"Engineer {at}\n\nRequirements\n- {text}\n", f"{at}.txt"), index)
        for at, text in enumerate(texts)
    ]
    resume = read_resume(document_from_text(RESUME, "resume.txt"), index)
    shown = arrange(matrix_values(compare([resume], postings, index.taxonomy)), Choice())
    rows = [row for row in shown.rows if isinstance(row, ShownLine)]
    assert [(row.line.name, row.required, row.asked) for row in rows] == [("Docker", 2, 4), ("Python", 3, 3)]


def test_alternatives_are_one_line_in_whatever_order_they_are_written(values: MatrixValues) -> None:
    choice = line(values, "Python or Go")
    assert set(choice.marks) == {ML, SENIOR_ML}
    assert choice.status == "covered"


def test_the_nearest_posting_comes_first(values: MatrixValues) -> None:
    numbers = [head.number for head in arrange(values, Choice()).columns]
    assert numbers == [SENIOR_ML, PLATFORM, ML]
    given = arrange(values, Choice(columns="given"))
    assert [head.number for head in given.columns] == [ML, SENIOR_ML, PLATFORM]


def test_lines_sort_by_name_and_by_what_is_missing(values: MatrixValues) -> None:
    by_name = told(arrange(values, Choice(lines="name")))
    assert by_name[3:] == ["Docker", "Go", "Kubernetes", "Python or Go", "Terraform"]
    missing = told(arrange(values, Choice(lines="yours")))
    assert missing[3:] == ["Kubernetes", "Terraform", "Go", "Python or Go", "Docker"]


def test_what_one_posting_asks_is_put_on_top(values: MatrixValues) -> None:
    assert told(arrange(values, Choice(by=PLATFORM)))[3:6] == ["Kubernetes", "Go", "Docker"]


def test_only_what_a_shown_posting_requires_and_the_resume_lacks(values: MatrixValues) -> None:
    assert told(arrange(values, Choice(only_open=True))) == [
        *("ml", "PyTorch"),
        *("general", "Kubernetes", "Terraform", "Go"),
    ]
    one = arrange(values, Choice(only_open=True, postings=frozenset({SENIOR_ML})))
    assert told(one) == []


def test_lines_are_found_by_any_name_of_a_skill(values: MatrixValues) -> None:
    assert told(arrange(values, Choice(text="k8s"))) == ["general", "Kubernetes"]
    assert told(arrange(values, Choice(text="nothing like it"))) == []


def test_counts_are_of_the_postings_that_are_shown(values: MatrixValues) -> None:
    shown = arrange(values, Choice(postings=frozenset({SENIOR_ML, PLATFORM})))
    kubernetes = next(r for r in shown.rows if isinstance(r, ShownLine) and r.line.name == "Kubernetes")
    assert (kubernetes.required, kubernetes.asked) == (1, 2)


def test_the_answer_is_a_sentence(values: MatrixValues) -> None:
    assert headline(arrange(values, Choice())) == (
        "Nearest is Senior ML Engineer · Birkholm Data: all its 2 musts are covered.\n"
        "Required most often and not covered: Kubernetes (2)."
    )


def test_without_a_resume_nothing_is_compared(comparison: Comparison) -> None:
    values = matrix_values(comparison, compared=False)
    nobody = compare([], comparison.postings, comparison.taxonomy)
    assert told(arrange(matrix_values(nobody), Choice())) == told(arrange(values, Choice()))
    assert all(mark.status is None for each in values.lines for mark in each.marks.values())
    assert headline(arrange(values, Choice())).startswith("Open a resume")


def test_as_if_some_skills_were_there(comparison: Comparison) -> None:
    values = matrix_values(comparison, ["kubernetes", "go"])
    kubernetes = line(values, "Kubernetes")
    assert kubernetes.status == "covered"
    assert all(mark.new for mark in kubernetes.marks.values())
    assert kubernetes.shown == "as if shown"
    assert not any(mark.new for mark in line(values, "Docker").marks.values())
    assert as_if_sentence(values) == (
        "As if your resume showed Kubernetes and Go: 3 musts closed. "
        "Platform Engineer · Ashgrove Works would be complete."
    )


def test_what_is_only_near_as_if_is_told_as_such(comparison: Comparison, index: Index) -> None:
    resume = read_resume(document_from_text("Maren Oakes\n\nSkills\nDocker\n", "r.txt"), index)
    values = matrix_values(compare([resume], comparison.postings, index.taxonomy), ["tensorflow"])
    pytorch = line(values, "PyTorch")
    assert (pytorch.status, pytorch.shown) == ("partial", "as if near: TensorFlow")
    told = mark_words(pytorch, values.heads[ML], pytorch.marks[ML], values)
    assert told.endswith("~ partial: near: TensorFlow, as if your resume showed that")


def test_a_cell_is_told_in_words_and_has_its_sentence(values: MatrixValues) -> None:
    choice = line(values, "Python or Go")
    head, mark = values.heads[ML], choice.marks[ML]
    assert mark_words(choice, head, mark, values) == (
        "Python or Go: required, 5 years or more. ML Engineer · Corvane Labs\n✓ covered: met by Python"
    )
    found = sentence_behind(head.posting, mark)
    assert found
    assert found.text == "5+ years of Python or Go"


def test_a_resume_that_shows_nothing_is_not_compared(comparison: Comparison, index: Index) -> None:
    resume = read_resume(document_from_text("Maren Oakes\n\nI like gardens.\n", "r.txt"), index)
    values = matrix_values(compare([resume], comparison.postings, comparison.taxonomy))
    assert not values.compared
    assert headline(arrange(values, Choice())).startswith(
        "No skill of the taxonomy was recognised in the resume"
    )
