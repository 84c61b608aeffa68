from __future__ import annotations

from gapgui.documents.formats.pdf import read_pdf
from tests.documents.pdf_builder import PdfPage, Text, as_source, build_pdf, column


def lines_of(*texts: Text) -> list[str]:
    document = read_pdf(as_source(build_pdf([PdfPage(texts)])))
    return [line for line in document.text.split("\n") if line]


def test_cells_that_wrap_are_read_one_after_the_other() -> None:
    texts = [
        *column(40, 100, ["Senior Machine", "Learning Engineer"], size=11),
        *column(150, 100, ["2021-03-01 -", "2024-08-31"]),
        *column(240, 100, ["https://", "northgate.example.com"]),
        *column(40, 130, ["Owned the perception stack of warehouse robots and of their charging stations"]),
    ]

    assert lines_of(*texts)[0] == (
        "Senior Machine Learning Engineer\t2021-03-01 - 2024-08-31\thttps:// northgate.example.com"
    )


def test_entry_of_a_list_in_two_columns_wraps_within_its_own() -> None:
    texts = [
        *column(60, 100, ["Probabilistic Graphical", "Models"]),
        Text(190, 100, "Distributed Systems"),
        *column(60, 140, ["Courses taken beside the work of a full week, over two years, at one university"]),
    ]

    assert lines_of(*texts)[0] == "Probabilistic Graphical Models\tDistributed Systems"


def test_next_row_of_a_table_is_no_wrapped_cell() -> None:
    rows = [("Languages", "Python, Go, SQL"), ("Frameworks", "Django, FastAPI"), ("Clouds", "AWS")]
    texts = [
        text
        for at, (label, items) in enumerate(rows)
        for text in (Text(40, 100 + 13 * at, label), Text(110, 100 + 13 * at, items))
    ]

    assert lines_of(*texts) == [f"{label}\t{items}" for label, items in rows]


def test_last_item_of_a_list_in_two_columns_stays_alone() -> None:
    texts = [*column(60, 100, ["Algebra", "Statistics"]), Text(190, 100, "Calculus")]

    assert lines_of(*texts) == ["Algebra\tCalculus", "Statistics"]
