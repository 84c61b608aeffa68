from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import ClassInfo, QObject, Qt, QUrl, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QDesktopServices, QGuiApplication

from gapgui.ui.desktop.files import open_file, reveal_command
from gapgui.ui.export.written_notice import WrittenNotice
from gapgui.ui.session.opened import PostingText
from tests.ui.driving import click, press

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QPushButton
    from pytestqt.qtbot import QtBot

    from gapgui.ui.window.main_window import MainWindow

MANAGER = "org.freedesktop.FileManager1"


class Desktop(QObject):
    """Stand where the desktop opens files and folders, and note which."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


# PySide's own types know its keywords alone, and no name with a blank is one
_as_manager: Any = ClassInfo({"D-Bus Interface": MANAGER})  # type: ignore[call-arg]


@_as_manager
class FileManager(QObject):
    """Be the file manager of a desktop, and note what it is asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot("QStringList", str)
    def ShowItems(self, items: list[str], start: str) -> None:  # noqa: ARG002, N802 - as the desktop calls it
        self.shown += items


@pytest.fixture
def desktop() -> Iterator[Desktop]:
    stands = Desktop()
    QDesktopServices.setUrlHandler("file", stands, "open")  # type: ignore[arg-type]
    yield stands
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture
def without_bus(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'no bus'}")


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Run a session bus for the time of a test."""
    daemon = shutil.which("dbus-daemon")
    if not daemon:
        pytest.skip("no dbus-daemon")
    command = [daemon, "--session", "--nofork", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as running:
        assert running.stdout is not None
        address = running.stdout.readline().strip()
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address
        running.terminate()


def button(notice: WrittenNotice, name: str) -> QPushButton:
    found = notice.button(name)
    assert found is not None
    return found


@pytest.fixture
def report(compared: MainWindow, tmp_path: Path, qtbot: QtBot) -> Path:
    path = tmp_path / "gaps & more <b>.md"
    with qtbot.waitSignal(compared.exports.exported, timeout=30_000):
        compared.exports.write("markdown", path)
    return path


def test_the_strip_says_where_the_report_is_and_opens_it(
    compared: MainWindow, report: Path, desktop: Desktop
) -> None:
    notice = compared.exports.notice
    assert notice.isVisible()
    assert notice.label.text().replace("\u200b", "") == f"Written: {report}"
    click(button(notice, "&Open"))
    assert desktop.opened == [report]


def test_the_strip_goes_with_the_posting_it_was_about(
    compared: MainWindow, report: Path, qtbot: QtBot
) -> None:
    editor = compared.workspace.documents.editor
    assert compared.exports.notice.isVisible()
    with qtbot.waitSignal(compared.session.analysed, timeout=20_000):
        editor.set_posting(PostingText("We need Rust and Kafka."))
    assert not compared.exports.notice.isVisible()


def test_its_buttons_are_reached_by_tab_and_by_their_letters(
    compared: MainWindow, report: Path, desktop: Desktop
) -> None:
    opening = button(compared.exports.notice, "&Open")
    assert opening.shortcut().toString() == "Alt+O"
    opening.setFocus(Qt.FocusReason.TabFocusReason)
    press(opening, Qt.Key.Key_Space)
    assert desktop.opened == [report]
    assert opening.nextInFocusChain() is button(compared.exports.notice, "Show in fol&der")


@pytest.mark.usefixtures("without_bus")
@pytest.mark.skipif("sys.platform in {'darwin', 'win32'}")
def test_where_no_file_manager_can_be_asked_the_folder_is_opened(
    compared: MainWindow, report: Path, desktop: Desktop
) -> None:
    click(button(compared.exports.notice, "Show in fol&der"))
    assert desktop.opened == [report.parent]


@pytest.mark.skipif("sys.platform in {'darwin', 'win32'}")
def test_the_file_manager_is_asked_to_select_the_report(
    compared: MainWindow, report: Path, bus: str, desktop: Desktop, qtbot: QtBot
) -> None:
    own = QDBusConnection.connectToBus(bus, "file manager")
    manager = FileManager()
    assert own.registerService(MANAGER)
    assert own.registerObject(
        f"/{MANAGER.replace('.', '/')}", manager, QDBusConnection.RegisterOption.ExportAllSlots
    )
    click(button(compared.exports.notice, "Show in fol&der"))
    qtbot.waitUntil(lambda: bool(manager.shown), timeout=10_000)
    assert [Path(QUrl(item).toLocalFile()) for item in manager.shown] == [report]
    assert desktop.opened == []
    QDBusConnection.disconnectFromBus("file manager")


@pytest.mark.skipif("sys.platform in {'darwin', 'win32'}")
def test_a_desktop_without_a_file_manager_opens_the_folder(
    compared: MainWindow, report: Path, bus: str, desktop: Desktop, qtbot: QtBot
) -> None:
    assert bus
    click(button(compared.exports.notice, "Show in fol&der"))
    qtbot.waitUntil(lambda: desktop.opened == [report.parent], timeout=10_000)


def test_a_report_that_has_gone_is_told(compared: MainWindow, report: Path, desktop: Desktop) -> None:
    notice = compared.exports.notice
    report.unlink()
    click(button(notice, "&Open"))
    assert "is no longer there" in notice.label.text()
    assert desktop.opened == []
    assert notice.button("&Open") is None


@pytest.mark.usefixtures("without_bus")
@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.skipif("sys.platform in {'darwin', 'win32'}")
def test_what_no_program_opens_is_told_in_a_sentence(compared: MainWindow, report: Path) -> None:
    if QGuiApplication.platformName() != "offscreen":
        pytest.skip("here a program may open it")
    notice = compared.exports.notice
    click(button(notice, "&Open"))
    assert notice.label.text().startswith(f"No program on this computer opened {report.name}")
    click(button(notice, "Show in fol&der"))
    assert notice.label.text().startswith("No program on this computer opened the folder")


def test_what_was_written_before_is_not_told_beside_a_failure(
    compared: MainWindow, report: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(compared.exports.failed, timeout=30_000):
        compared.exports.write("markdown", report / "nowhere" / "report.md")
    assert compared.exports.notice.isHidden()


def test_a_long_path_does_not_widen_the_window(qtbot: QtBot) -> None:
    notice = WrittenNotice()
    qtbot.addWidget(notice)
    notice.tell(Path("/", *["a folder with a name"] * 20, "report.pdf"))
    assert notice.minimumSizeHint().width() < 700


def test_each_platform_has_its_way_to_select_a_file() -> None:
    path = Path("folder") / "gaps a, b.pdf"
    assert reveal_command("darwin", path) == ["open", "-R", str(path)]
    assert reveal_command("win32", path)[:2] == ["explorer.exe", "/select,"]
    assert reveal_command("linux", path) == []


def test_what_a_frozen_gapgui_opens_does_not_get_its_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = list[str | None]()
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda _url: seen.append(os.environ.get("LD_LIBRARY_PATH"))
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/gapgui/inside")
    open_file(Path("report.html"))
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/theirs")
    open_file(Path("report.html"))
    assert seen == [None, "/theirs"]
    assert os.environ["LD_LIBRARY_PATH"] == "/gapgui/inside"
