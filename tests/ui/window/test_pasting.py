from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from gapgui.ui.window.menus.commands import Commands
from tests.ui.conftest import POSTING
from tests.ui.driving import child

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow


def names(window: MainWindow) -> list[str]:
    return [row.name for row in window.workspace.answer.rows.shown_rows()]


def test_the_clipboard_is_pasted_as_the_posting(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(POSTING)
    window.paste_posting()
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.rows), timeout=20_000)
    assert len(names(window)) == 5


@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("nothing", "The clipboard is empty: copy the text of the posting first."),
        ("picture", "That is a picture. Copy the text of the posting instead."),
        ("link", "gapgui doesn't go online: copy the text of the page."),
    ],
)
def test_a_clipboard_that_does_not_fit_gets_a_sentence(window: MainWindow, kind: str, words: str) -> None:
    data = QMimeData()
    if kind == "picture":
        data.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    if kind == "link":
        data.setText("https://jobs.example/1")
    if kind != "nothing":
        QGuiApplication.clipboard().setMimeData(data)
    child(window, Commands).paste_posting.trigger()
    assert window.banner.label.text() == words
    assert window.empty.isVisible()
    QGuiApplication.clipboard().setText(POSTING)
    child(window, Commands).paste_posting.trigger()
    assert not window.banner.isVisible()
    assert window.workspace.documents.editor.toPlainText() == POSTING


def test_a_file_on_the_clipboard_is_opened_as_the_posting(
    compared: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path, data = tmp_path / "other.txt", QMimeData()
    path.write_text("Docker and Kubernetes", encoding="utf-8")
    data.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(data)
    compared.paste_posting()
    editor = compared.workspace.documents.editor
    qtbot.waitUntil(lambda: editor.posting().path == path, timeout=20_000)


def test_a_huge_paste_is_cut_with_a_sentence(window: MainWindow, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(f"{POSTING}\n{'We have a garden. ' * 5_000}")
    window.paste_posting()
    assert window.banner.label.text().startswith("The first 50,000 of 90,")
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.rows), timeout=20_000)


def test_rich_text_keeps_its_lists_and_headings(window: MainWindow, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setHtml("<h2>Requirements</h2><ul><li>Py<b>Torch</b></li><li>Kubernetes</li></ul>")
    data.setText("Requirements PyTorch Kubernetes")
    QGuiApplication.clipboard().setMimeData(data)
    window.paste_posting()
    qtbot.waitUntil(lambda: bool(window.session.analysis and window.session.analysis.rows), timeout=20_000)
    assert sorted(names(window)) == ["Kubernetes", "PyTorch"]
    assert window.session.posting is not None
    assert window.session.posting.headings
    assert window.workspace.documents.editor.textCursor().position() == 0
