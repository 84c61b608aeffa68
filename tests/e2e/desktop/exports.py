"""A report is exported by keys, and tells nobody whose resume it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gapgui.ui.export.export_dialog import ExportDialog

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QTreeWidgetItem

    from gapgui.ui.export.found_list import FoundList
    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands

OF_THE_PERSON = ("oakes", "0142", "example.com", "brindlewick", "severnside")


def test_a_report_without_names(compared: MainWindow, hands: Hands, tmp_path: Path) -> None:
    hands.keys("ctrl+p")
    dialog = hands.dialog(ExportDialog)
    kinds = [dialog.found.topLevelItem(at) for at in range(dialog.found.topLevelItemCount())]
    hands.wait(lambda: any(kind and kind.childCount() for kind in kinds))
    hands.keys("alt+f")
    hands.wait(dialog.format.hasFocus)
    hands.write("JS")
    hands.wait(lambda: dialog.text.isVisible() and "Maren Oakes" in dialog.text.toPlainText())

    hands.keys("alt+l")
    hands.wait(dialog.found.hasFocus)
    for kind in (kind for kind in kinds if kind and not kind.isHidden()):
        assert dialog.found.currentItem() is kind
        tick(dialog.found, kind, hands)
    hands.wait(lambda: not told_of_the_person(dialog.text.toPlainText()))
    assert "Kubernetes" in dialog.text.toPlainText()

    file = tmp_path / "gaps.json"
    hands.keys("alt+s")
    hands.give_name(file, compared)
    notice = compared.exports.notice
    hands.wait(notice.isVisible)
    assert notice.path == file
    assert "gaps.json" in notice.label.text()
    assert notice.button("&Open") is not None
    written = file.read_text("utf-8")
    assert "Kubernetes" in written
    assert not told_of_the_person(written)
    hands.keys("ctrl+1")
    hands.wait(compared.workspace.documents.resume.isVisible)
    assert notice.isVisible()


def tick(found: FoundList, kind: QTreeWidgetItem, hands: Hands) -> None:
    """Tick a kind, and go on to the next."""
    hands.keys("space")
    hands.wait(lambda: kind.checkState(0) == Qt.CheckState.Checked)
    hands.keys(*["Down"] * (kind.childCount() + 1))
    below = found.topLevelItem(found.indexOfTopLevelItem(kind) + 1)
    hands.wait(lambda: below is None or below.isHidden() or found.currentItem() is below)


def told_of_the_person(report: str) -> list[str]:
    return [word for word in OF_THE_PERSON if word in report.casefold()]
