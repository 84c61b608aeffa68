"""Rows of Word tables whose cells hold several lines."""

from __future__ import annotations

from gapgui.documents.formats.docx import read_docx
from gapgui.documents.formats.word_rows import lines_across
from tests.documents.formats.word_files import document_of, source_of


def row(*cells: list[str]) -> str:
    """Make a table of one row; the lines of a cell are line breaks of one paragraph."""
    texts = ("<w:br/>".join(f"<w:t>{line}</w:t>" for line in cell) for cell in cells)
    return f"<w:tbl><w:tr>{''.join(f'<w:tc><w:p><w:r>{t}</w:r></w:p></w:tc>' for t in texts)}</w:tr></w:tbl>"


def lines_of(*cells: list[str]) -> list[str]:
    return read_docx(source_of(document_of(row(*cells)))).text.rstrip("\n").split("\n")


def test_dates_meet_their_titles() -> None:
    assert lines_of(["Engineer, Norfold", "Analyst, Acme"], ["2018 - 2020", "2015 - 2018"]) == [
        "Engineer, Norfold\t2018 - 2020",
        "Analyst, Acme\t2015 - 2018",
    ]


def test_date_and_place_meet_title_and_firm() -> None:
    assert lines_of(["Norfold", "Engineer"], ["Leeds", "Jan 2018 - present"]) == [
        "Norfold\tLeeds",
        "Engineer\tJan 2018 - present",
    ]


def test_blank_lines_put_dates_to_their_entries() -> None:
    assert lines_of(["Engineer", "Ran Kafka", "Analyst"], ["2018 - 2020", "", "2015 - 2018"]) == [
        "Engineer\t2018 - 2020",
        "Ran Kafka",
        "Analyst\t2015 - 2018",
    ]


def test_columns_of_as_many_lines_are_read_one_by_one() -> None:
    left = ["Tove Maddock", "tove@example.com", "Skills", "Terraform"]
    right = ["Experience", "Engineer, Norfold", "Jan 2018 - Dec 2020", "Ran Kafka"]

    assert lines_of(left, right) == left + right


def test_dates_stacked_without_blanks_stay_their_own_cell() -> None:
    left, right = ["Engineer", "Ran Kafka", "Analyst", "Wrote SQL"], ["2018 - 2020", "2015 - 2018"]

    assert lines_of(left, right) == left + right


def test_one_date_stands_beside_the_first_line_of_its_job() -> None:
    assert lines_of(["2018 - 2020"], ["Engineer", "Norfold, Leeds"]) == [
        "2018 - 2020\tEngineer",
        "Norfold, Leeds",
    ]


def test_a_label_beside_several_lines_is_a_cell_of_its_own() -> None:
    assert lines_of(["Skills"], ["Python", "Kafka"]) == ["Skills", "Python", "Kafka"]


def test_a_cell_with_a_section_is_read_by_itself() -> None:
    section = '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Experience</w:t></w:r></w:p>'
    table = row(["2018 - 2020"], ["Engineer", "Norfold"]).replace("<w:tc><w:p>", f"<w:tc>{section}<w:p>", 1)

    lines = read_docx(source_of(document_of(table))).text.split("\n")

    assert [line for line in lines if line] == ["Experience", "2018 - 2020", "Engineer", "Norfold"]


def test_single_lines_are_a_row_and_empty_cells_none() -> None:
    assert lines_across([["Languages"], ["", "Python"], [""]]) == [["Languages", "Python"]]
    assert lines_across([[""], []]) == []
