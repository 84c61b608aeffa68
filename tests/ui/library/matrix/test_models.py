from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from gapgui.ui.library.columns.heads import in_two_lines
from gapgui.ui.library.matrix.arranging import Choice, arrange
from gapgui.ui.library.matrix.kinds import kinds_by_title
from gapgui.ui.library.matrix.kinds_model import NAME, WORDS, KindsModel
from gapgui.ui.library.matrix.models import CellsTable, Fixed, LinesTable
from gapgui.ui.library.matrix.values import matrix_values
from tests.ui.driving import check_model
from tests.ui.library.matrix.conftest import ML, SENIOR_ML

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.modeltest import ModelTester

    from gapgui.library.comparison import Comparison
    from gapgui.ui.library.matrix.values import MatrixValues

TIP, SAID = Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
CHOICES = (Choice(), Choice(text="k8s"), Choice(postings=frozenset({ML})), Choice(text="none"), Choice())


@pytest.mark.parametrize("table", [LinesTable, CellsTable])
def test_the_tester_finds_no_fault(
    qapp: object,
    values: MatrixValues,
    qtmodeltester: ModelTester,
    table: type[LinesTable] | type[CellsTable],
) -> None:
    made = table()
    check_model(qtmodeltester, made)
    for choice in CHOICES:
        made.show_arrangement(arrange(values, choice))
        check_model(qtmodeltester, made)


def test_the_tester_finds_no_fault_in_titles(
    qapp: object, values: MatrixValues, qtmodeltester: ModelTester
) -> None:
    made = KindsModel()
    check_model(qtmodeltester, made)
    for heads in (values.heads, values.heads[1:], ()):
        made.show_kinds(kinds_by_title(heads))
        check_model(qtmodeltester, made)


@pytest.fixture
def cells(qapp: object, values: MatrixValues) -> CellsTable:
    made = CellsTable()
    made.show_arrangement(arrange(values, Choice(columns="given")))
    return made


def row_of(table: CellsTable, name: str) -> int:
    names = [
        table.headerData(at, Qt.Orientation.Vertical, Qt.ItemDataRole.DisplayRole)
        for at in range(table.rowCount())
    ]
    return names.index(name)


def test_a_cell_says_how_it_is_asked_and_how_the_resume_stands(cells: CellsTable) -> None:
    row = row_of(cells, "Kubernetes")
    assert [cells.index(row, at).data() for at in range(3)] == ["● ✗", "○ ✗", "● ✗"]
    said = cells.index(row, SENIOR_ML).data(SAID)
    assert said == (
        "Kubernetes: preferred. Senior ML Engineer · Birkholm Data\n✗ missing: your resume doesn't mention it"
    )


def test_an_empty_cell_says_so(cells: CellsTable) -> None:
    said = cells.index(row_of(cells, "Terraform"), SENIOR_ML).data(SAID)
    assert said == "Senior ML Engineer · Birkholm Data doesn't name Terraform."


def test_headings_count_the_musts_of_each_posting(cells: CellsTable) -> None:
    assert [cells.index(row_of(cells, "General engineering"), at).data() for at in range(3)] == [
        *("1/3", "2/2", "1/3"),
    ]
    assert [cells.index(row_of(cells, "ML-specific"), at).data() for at in range(3)] == ["0/1", "", ""]


def test_a_head_tells_the_whole_name_and_the_musts(cells: CellsTable) -> None:
    tip = cells.headerData(ML, Qt.Orientation.Horizontal, TIP)
    assert tip.splitlines()[:2] == [
        "ML Engineer · Corvane Labs",
        "ML: 0 of 1 musts, general: 1 of 3 musts",
    ]


def test_lines_tell_who_asks_and_what_the_resume_has(qapp: object, values: MatrixValues) -> None:
    lines = LinesTable()
    lines.show_arrangement(arrange(values, Choice()))
    told = [[lines.index(row, column).data() for column in Fixed] for row in range(lines.rowCount())]
    assert told[0] == ["ML-specific (1)", "of 3", ""]
    assert told[1] == ["PyTorch", "1", "~ near: TensorFlow"]
    assert told[3] == ["Kubernetes", "3", "✗ missing"]
    assert told[6] == ["Terraform", "1", "✗ named as not known yet"]
    assert told[5] == ["Docker", "2", "✓ 4 years, until 2023"]
    tip = lines.index(3, Fixed.NAME).data(TIP)
    assert "required by 2, required or preferred by 3 of 3" in tip.replace("\n", " ")


def test_without_a_resume_cells_have_no_state(qapp: object, comparison: Comparison) -> None:
    cells = CellsTable()
    cells.show_arrangement(arrange(matrix_values(comparison, compared=False), Choice()))
    assert cells.index(row_of(cells, "Docker"), SENIOR_ML).data() == "●"
    heading = cells.index(row_of(cells, "General engineering"), SENIOR_ML)
    assert heading.data() == "2"
    assert heading.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "general: 2 musts"


def test_postings_of_one_title_are_summed_up_and_unfold(qapp: object, values: MatrixValues) -> None:
    kinds = KindsModel()
    kinds.show_kinds(kinds_by_title(values.heads))
    top = kinds.index(0, NAME)
    assert top.data() == "ML Engineer (2 postings)"
    assert kinds.numbers_at(top) == {ML, SENIOR_ML}
    below = kinds.index(1, NAME, top)
    assert below.data() == "Senior ML Engineer · Birkholm Data"
    assert kinds.numbers_at(below) == {SENIOR_ML}
    assert "ML engineering" in top.siblingAtColumn(WORDS).data()
    assert kinds.rowCount(kinds.index(1, NAME)) == 0


def test_the_last_open_must_of_a_posting_is_told(qapp: object, comparison: Comparison) -> None:
    lines = LinesTable()
    lines.show_arrangement(arrange(matrix_values(comparison, ["kubernetes"]), Choice(text="golang")))
    go = {lines.text(row, Fixed.NAME): lines.text(row, Fixed.YOURS) for row in range(lines.rowCount())}["Go"]
    assert go == "✗ the last open must of Ashgrove Works"


@pytest.mark.parametrize(
    ("text", "characters", "lines"),
    [
        ("ML Engineer", 20, ("ML Engineer", "")),
        ("Senior ML Engineer", 12, ("Senior ML", "Engineer")),
        ("Softwareentwickler", 12, ("Softwareent-", "wickler")),
    ],
)
def test_a_title_of_a_head_is_broken_and_never_cut(
    text: str, characters: int, lines: tuple[str, str], qapp: QApplication
) -> None:
    metrics = QFontMetrics(qapp.font())
    width = (
        metrics.horizontalAdvance(lines[0]) if "-" in lines[0] else metrics.averageCharWidth() * characters
    )
    shown = in_two_lines(text, width, metrics)
    assert all(metrics.horizontalAdvance(line) <= width for line in shown)
    assert "".join(shown).replace("-", "").replace(" ", "") == text.replace(" ", "")
    assert in_two_lines(f"{text}{' and many more words' * 3}", width, metrics)[1].endswith("…")
