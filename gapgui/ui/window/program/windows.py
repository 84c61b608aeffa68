"""The windows that are open; each lives until it is closed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from gapgui.saying import learn, spoken
from gapgui.ui.preferences.language import SETTING, catalogue_of, language_in_use, use_language
from gapgui.ui.session.kept import forget_window
from gapgui.ui.window.main_window import MainWindow
from gapgui.ui.window.menus.commands import Commands
from gapgui.ui.window.placing import beside

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from gapgui.ui.session.kept import KeptWindow

_open: list[MainWindow] = []
_alive: set[MainWindow] = set()


def make_window(
    taxonomy: Path | None = None, kept: KeptWindow | None = None, own: str | None = None
) -> MainWindow:
    """Return a window with its menus, not shown yet; `kept` is what it was left with, `own` names the own changes."""
    window = MainWindow(taxonomy, kept, own)
    Commands(window)
    window.another_wanted.connect(lambda: open_window(window.chosen_taxonomy, own=window.chosen_own))
    window.tour_wanted.connect(lambda: _lead(window))
    window.settings_changed.connect(lambda key: _follow_setting(window, key))
    return window


def open_window(
    taxonomy: Path | None = None, kept: KeptWindow | None = None, own: str | None = None
) -> MainWindow:
    """Make a window and show it: where it was left, or beside the one that is in use."""
    window = make_window(taxonomy, kept, own)
    if kept is None and _open:
        active = QApplication.activeWindow()
        other = active if isinstance(active, MainWindow) and active in _open else _open[-1]
        window.setGeometry(beside(other.geometry(), other.size(), other.screen().availableGeometry()))
    _show(window)
    return window


def _lead(source: MainWindow) -> None:
    """Lead through the sample in a window of its own: what is open in the other one stays as it is."""
    window = open_window(source.chosen_taxonomy, own=source.chosen_own)
    window.furnished.connect(window.begin_tour)


def restore_windows(taxonomy: Path | None, kept: Sequence[KeptWindow], own: str | None = None) -> MainWindow:
    """Open the windows of the last time, each once the one before is there; without any, an empty one."""

    def open_next() -> None:
        restore_windows(taxonomy, kept[1:], own)

    window = open_window(taxonomy, kept[0] if kept else None, own)
    if kept:
        window.furnished.connect(window.restore)
    if kept[1:]:
        window.furnished.connect(lambda: QTimer.singleShot(0, open_next))
    return window


def open_windows() -> tuple[MainWindow, ...]:
    """Return the windows that are open, in the order they were opened."""
    return tuple(_open)


def speak_anew(source: MainWindow) -> None:
    """Let every window speak the language that was chosen in one of them: another of each takes its place."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    language = language_in_use(source.settings)
    if language == spoken().code:
        return
    use_language(application, language)
    for old in _with_the_open(source):
        new = make_window(old.chosen_taxonomy, old.kept, old.chosen_own)
        new.take_over(old)
        _show(new)
        give_way = partial(_give_way, old, new, asked=old is source)
        if old.is_furnished:
            # what was chosen is to be seen before the former window writes down what it had
            QTimer.singleShot(0, old, give_way)
        else:
            # one that is still being made would go on with that
            give_way()


def _give_way(old: MainWindow, new: MainWindow, *, asked: bool) -> None:
    """Close a window in favour of another; of one in which something was `asked` its settings stay open."""
    old.close()
    old.deleteLater()
    if asked:
        new.activateWindow()
        QTimer.singleShot(0, new, new.show_settings)


def _follow_setting(source: MainWindow, key: str) -> None:
    if key == SETTING:
        # the dialog in which it was chosen goes with its window, so it ends what it does first
        QTimer.singleShot(0, source, partial(_learn_language, source))
        return
    for window in _with_the_open(source):
        window.follow_setting(key)


def _learn_language(source: MainWindow) -> None:
    """Read the texts of the language that was chosen, and speak it once the window has come back to its events."""
    learn(catalogue_of(language_in_use(source.settings)))
    QTimer.singleShot(0, source, partial(speak_anew, source))


def _with_the_open(source: MainWindow) -> list[MainWindow]:
    return [source, *(window for window in _open if window is not source)]


def _show(window: MainWindow) -> None:
    window.closed.connect(partial(_let_go, window))
    window.closed.connect(window.deleteLater)
    window.destroyed.connect(lambda: _alive.discard(window))
    _open.append(window)
    _alive.add(window)
    window.show()


def _let_go(window: MainWindow) -> None:
    """Keep a window that is closed for the next start only if no other stays: all that are closed at once come back."""

    def forget_if_alone() -> None:
        # another window may have gone on with what this one had open
        if _open and name not in {other.kept.name for other in _open}:
            forget_window(name)

    _open.remove(window)
    name = window.kept.name
    # whoever quits closes all windows before the program comes back to its events
    QTimer.singleShot(0, forget_if_alone)
