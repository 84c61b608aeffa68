"""Postings taken in from files and written to files, by the dialogs of the system."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gapgui.library.store.exchange.exporting import FOLDER, as_csv, as_jsonl, folder_for, write_folder
from gapgui.library.store.exchange.importing import SUFFIXES, TABLE_SUFFIXES, brought_from
from gapgui.saying import say
from gapgui.whole_file import write_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from gapgui.documents.document import Document
    from gapgui.library.store.exchange.importing import Brought
    from gapgui.library.store.kept_posting import Whole
    from gapgui.library.store.library import TakenIn
    from gapgui.ui.library.kept_postings import KeptPostings

Form = Literal["jsonl", "csv", "folder"]
FORMS: tuple[Form, ...] = ("jsonl", "csv", "folder")
_MOST_TOLD = 5


class Transfer(QObject):
    """Take postings in and write them out; `read` makes a document of a file and may be called from another thread.

    Signals:
        told: a sentence about what was done, and the details that go with it.
    """

    told = Signal(str, str)

    def __init__(
        self, kept: KeptPostings, read: Callable[[Path], Document], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kept, self._read, self._widget = kept, read, parent
        kept.brought.connect(self._tell_brought)
        kept.sent.connect(self._tell_sent)

    def choose_files(self) -> QFileDialog:
        """Ask for files, and take in what they hold."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES | TABLE_SUFFIXES))
        kinds = self.tr("Postings ({patterns});;All files (*)").format(patterns=patterns)
        dialog = self._dialog(self.tr("Import postings"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        return self._ask(dialog, lambda names: self.bring_in(map(Path, names)))

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder, and take in the documents in it."""
        dialog = self._dialog(self.tr("Import a folder of postings"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        return self._ask(dialog, lambda names: self.bring_in(map(Path, names)))

    def choose_place(self, form: Form, numbers: Sequence[int] = ()) -> QFileDialog:
        """Ask where some postings are to go, or all of them, and write them there."""
        kinds = f"{form_text(form)} (*.{form})" if form != "folder" else ""
        dialog = self._dialog(self.tr("Export postings"), kinds)
        if form == "folder":
            dialog.setFileMode(QFileDialog.FileMode.Directory)
        else:
            dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            dialog.setDefaultSuffix(form)
            dialog.selectFile(f"{FOLDER}.{form}")
        return self._ask(dialog, lambda names: self.send_out(Path(names[0]), form, numbers))

    def bring_in(self, paths: Iterable[Path]) -> None:
        """Take in what files and folders hold; what is kept already only gets the new tags and notes."""
        chosen, read = tuple(paths), self._read
        self._kept.bring_in(lambda: brought_from(chosen, read))

    def send_out(self, path: Path, form: Form, numbers: Sequence[int] = ()) -> None:
        """Write some postings to a file, or to a folder or a new one in it; all, where none is named."""
        self._kept.send_out(path, _WRITERS[form], *numbers)

    def _dialog(self, title: str, kinds: str = "") -> QFileDialog:
        return QFileDialog(self._widget, title, "", kinds)

    def _ask(self, dialog: QFileDialog, then: Callable[[list[str]], None]) -> QFileDialog:
        dialog.filesSelected.connect(then)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _tell_brought(self, brought: Brought, taken: TakenIn) -> None:
        lines = [f"{problem.place}: {problem.error.message}" for problem in brought.problems]
        if len(lines) > _MOST_TOLD:
            rest = len(lines) - _MOST_TOLD
            lines = [*lines[:_MOST_TOLD], say("Postings", "and {count} more", count=rest)]
        self.told.emit(
            _brought_text(len(taken.added), len(taken.known), len(brought.problems)), "\n".join(lines)
        )

    def _tell_sent(self, path: Path, count: int) -> None:
        self.told.emit(
            say("Postings", "One posting was written to {path}.", path=path)
            if count == 1
            else say("Postings", "{count} postings were written to {path}.", count=count, path=path),
            "",
        )


def form_text(form: Form) -> str:
    """Return how a form is called."""
    return {
        "jsonl": say("Postings", "JSON lines"),
        "csv": say("Postings", "Table (CSV)"),
        "folder": say("Postings", "Folder of text files"),
    }[form]


def _brought_text(added: int, known: int, problems: int) -> str:
    """Return what came of an import: a sentence for each number."""
    parts = [
        say("Postings", "One posting was added.")
        if added == 1
        else say("Postings", "{count} postings were added.", count=added)
    ]
    if known:
        parts.append(
            say("Postings", "One was kept already.")
            if known == 1
            else say("Postings", "{count} were kept already.", count=known)
        )
    if problems:
        parts.append(
            say("Postings", "One could not be read:")
            if problems == 1
            else say("Postings", "{count} could not be read:", count=problems)
        )
    return " ".join(parts)


def _write_file(form: Callable[[Sequence[Whole]], bytes], path: Path, postings: Sequence[Whole]) -> Path:
    write_file(path, form(postings), private=True)
    return path


def _write_folder(chosen: Path, postings: Sequence[Whole]) -> Path:
    folder = folder_for(chosen)
    write_folder(folder, postings)
    return folder


_WRITERS: dict[Form, Callable[[Path, Sequence[Whole]], Path]] = {
    "jsonl": partial(_write_file, as_jsonl),
    "csv": partial(_write_file, as_csv),
    "folder": _write_folder,
}
