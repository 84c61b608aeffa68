"""Many people beside many postings: a sentence, the table, and the reports of all pairs."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from gapgui.commands.compare import files_of
from gapgui.report.privacy.left_out import NOTHING_LEFT_OUT, LeftOut
from gapgui.report.telling.posting_name import posting_name
from gapgui.ui.desktop.files import show_in_folder
from gapgui.ui.library.page import Page
from gapgui.ui.library.people.bar import PeopleBar
from gapgui.ui.library.people.person import Person, judge
from gapgui.ui.library.people.progress import Progress
from gapgui.ui.library.people.reports import report_steps
from gapgui.ui.library.people.steps import Steps
from gapgui.ui.library.people.unread import UnreadFiles
from gapgui.ui.library.people.values import Order, lay_out, person_name, with_person
from gapgui.ui.library.people.view import PeopleView
from gapgui.ui.library.people.words import headline, legend, open_musts, pair_words
from gapgui.ui.session.carried import carried_by
from gapgui.ui.widgets.link_label import LinkLabel
from gapgui.ui.widgets.plain_label import PlainLabel
from gapgui.ui.widgets.text_style import set_text_style

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QKeyEvent

    from gapgui.documents.isolation.worker import DocumentWorker
    from gapgui.errors import GapError
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Posting
    from gapgui.report.export import ReportKind
    from gapgui.ui.library.people.steps import Step
    from gapgui.ui.session.jobs import Jobs

_READING, _JUDGING = "people", "people judged"


class PeoplePane(Page):
    """Show how resumes of a folder stand to some postings, and write their reports.

    Signals:
        pair_wanted: the path of a resume and the number of the posting that it is to be opened with.
        reports_written: the folder, and how many reports were written into it.
    """

    pair_wanted = Signal(object, int)
    reports_written = Signal(object, int)

    def __init__(
        self, jobs: Jobs, worker: Callable[[], DocumentWorker], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs, self._worker = jobs, worker
        self._index: Index | None = None
        self._postings: tuple[Posting, ...] = ()
        self._order = Order()
        self._paths: tuple[Path, ...] = ()
        self._sources: tuple[Path, ...] = ()
        self._written: list[Path] = []
        self.people: list[Person] = []
        self.reading = Steps(jobs, "documents", _READING, self)
        self.writing = Steps(jobs, "files", "people reports", self)
        self.sentence, self.bar, self.view = PlainLabel(), PeopleBar(), PeopleView()
        self.progress = Progress(self.reading, self.tr("Reading {done} of {total}: {name}"))
        self.write_progress = Progress(self.writing, self.tr("Writing {done} of {total}: {name}"))
        self.unread, self.written = UnreadFiles(), LinkLabel(self.tr("Reports"))
        self.sorted = LinkLabel(self.tr("Order"))
        self.peek = LinkLabel(self.tr("The chosen cell"))
        self._build()
        self._connect()
        self._show()

    def set_postings(self, postings: Sequence[Posting], index: Index, sources: Iterable[Path] = ()) -> None:
        """Lay the people beside other postings, or read with another taxonomy; `sources` are their files."""
        self._sources = tuple(sources)
        texts = [posting.document.sha256 for posting in postings]
        if index is self._index and texts == [posting.document.sha256 for posting in self._postings]:
            return
        self._postings, self._index, self._order = tuple(postings), index, Order()
        if self.reading.is_running:
            self.open_files(self._paths)
            return
        documents = [(person.number, person.path, person.document) for person in self.people]
        self.people = []
        self._jobs.start(
            "analysis",
            _JUDGING,
            lambda: [judge(*each, postings, index) for each in documents],
            self._take_all,
        )
        self._show()

    def open_folder(self, *places: Path) -> None:
        """Read the resumes of a folder, or of several and of files among them; the people of before go."""
        named = [str(place) for place in places]
        self._jobs.start("files", "people folder", lambda: list(files_of(named)), self.open_files, self._fail)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read some resumes; the people of before go."""
        self._jobs.forget(_JUDGING)
        self._paths = tuple(paths)
        self.people, self._order = [], Order()
        self.unread.clear()
        self.reading.start([self._reads(number, path) for number, path in enumerate(paths, 1)])
        self._show()
        if not paths:
            self.sentence.setText(self.tr("There is no document in this folder that can be read."))

    def choose_folder(self) -> QFileDialog:
        """Ask for a folder of resumes."""
        return self._ask(self.tr("Folder of resumes"), self.open_folder)

    def choose_place(self) -> QFileDialog:
        """Ask for the folder that the reports are to go into."""
        return self._ask(self.tr("Folder for the reports"), lambda folder: self.write(folder, self.bar.kind))

    def write(self, folder: Path, kind: ReportKind) -> None:
        """Write the reports of all pairs into a folder."""
        if self._index is None:
            return
        nameless = self.bar.nameless.isChecked()
        left_out = LeftOut(person=True, employers=True, schools=True) if nameless else NOTHING_LEFT_OUT
        people, read = tuple(self.people), (*self._paths, *self._sources)
        postings, taxonomy = self._postings, self._index.taxonomy
        # files are looked at, which may lie on a disk that doesn't answer
        self._jobs.start(
            "files",
            "people reports to write",
            lambda: report_steps(people, postings, taxonomy, folder, kind, left_out, read),
            self._start_writing,
            self._fail,
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._order != Order():
            self._sort(Order())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take folders and files here; all else goes where the window takes it."""
        if carried_by(event.mimeData()).files:
            event.acceptProposedAction()
            self.sentence.setText(self.tr("Drop to read these resumes."))
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(bool(carried_by(event.mimeData()).files))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._show()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_folder(*carried_by(event.mimeData()).files)

    def _build(self) -> None:
        self.setAcceptDrops(True)
        self.setFocusProxy(self.view)
        set_text_style(self.sentence, larger=1)
        for label in (self.sentence, self.peek, self.sorted, self.written):
            label.setWordWrap(True)
        self.peek.setMinimumHeight(2 * self.fontMetrics().height())
        self.peek.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        for widget in (
            *(self.sentence, self.bar, self.progress, self.write_progress),
            *(self.written, self.unread, self.sorted),
        ):
            layout.addWidget(widget)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.peek)
        self.written.hide()
        # keeps what stands above on top where there is no table yet
        layout.addStretch()

    def _connect(self) -> None:
        self.bar.folder_wanted.connect(self.choose_folder)
        self.bar.reports_wanted.connect(self.choose_place)
        self.bar.nameless_changed.connect(lambda _nameless: self._show())
        self.reading.done.connect(self._take)
        self.reading.failed.connect(self.unread.add)
        self.reading.ended.connect(self._end_reading)
        self.writing.done.connect(self._written.append)
        self.writing.failed.connect(self._fail_writing)
        self.writing.ended.connect(self._end_writing)
        self.written.linkActivated.connect(lambda _link: self._show_folder())
        self.sorted.linkActivated.connect(lambda _link: self._sort(Order()))
        self.view.heads.chosen.connect(self._sort_by_posting)
        self.view.order_wanted.connect(lambda _row, column: self._sort_by_posting(column))
        self.view.person_chosen.connect(self._sort_by_person)
        self.view.opened.connect(self._open)
        self.view.selectionModel().currentChanged.connect(lambda *_indexes: self._show_peek())
        self.peek.linkActivated.connect(lambda _link: self._open_current())

    def _ask(self, title: str, then: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: then(Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _reads(self, number: int, path: Path) -> Step:
        worker, postings, index = self._worker(), self._postings, self._index

        def work() -> Person | None:
            document = worker.read(path)
            return judge(number, path, document, postings, index) if index else None

        return path.name, work

    def _take(self, person: Person) -> None:
        self.people.append(person)
        before = self.view.table.people
        if before is None or not before.rows or not before.heads:
            self._show()
            return
        nameless = self.bar.nameless.isChecked()
        people, at = with_person(before, person, self._order, nameless=nameless)
        self.view.add_row(people, at)
        self.sentence.setText(headline(people))

    def _take_all(self, people: list[Person]) -> None:
        self.people = people
        self._show()

    def _end_reading(self, cancelled: bool) -> None:
        # the worker may be reading something else by now, that the user has opened
        if cancelled and self._jobs.is_at_work(_READING):
            self._worker().cancel()
        self._show()

    def _fail(self, error: GapError) -> None:
        self.sentence.setText(error.message)

    def _start_writing(self, steps: Sequence[Step]) -> None:
        self._written.clear()
        self.written.hide()
        self.writing.start(steps)

    def _fail_writing(self, _name: str, error: GapError) -> None:
        """Stop at the first that can't be written: the disk is full, or the folder has gone."""
        self.writing.cancel()
        self.sentence.setText(error.message)

    def _end_writing(self, _cancelled: bool) -> None:
        if self._written:
            folder, count = self._written[0].parent, len(self._written)
            told = (
                self.tr("1 report was written into {folder}.")
                if count == 1
                else self.tr("{count} reports were written into {folder}.")
            ).format(count=count, folder=folder)
            self.written.tell(f'{escape(told)} <a href="folder">{self.tr("Show in folder")}</a>')
            self.written.show()
            self.reports_written.emit(folder, count)

    def _show_folder(self) -> None:
        show_in_folder(self._written[0], self, lambda: self.written.tell(self.tr("No program opened it.")))

    def _sort_by_posting(self, column: int) -> None:
        head = self.view.table.head_at(column)
        if head:
            again = self._order.posting == head.number
            self._sort(Order(None if again else head.number, self._order.person))

    def _sort_by_person(self, at: int) -> None:
        row = self.view.table.row_at(at)
        if row:
            again = self._order.person == row.number
            self._sort(Order(self._order.posting, None if again else row.number))

    def _sort(self, order: Order) -> None:
        self._order = order
        self._show()

    def _show(self) -> None:
        nameless = self.bar.nameless.isChecked()
        people = lay_out(self.people, self._postings, self._order, nameless=nameless)
        self.view.show_people(people)
        has_pairs = bool(people.rows and people.heads)
        self.show_table(self.view, shown=has_pairs)
        self.peek.setVisible(has_pairs)
        self.bar.reports.setEnabled(has_pairs and not self.reading.is_running)
        self.unread.set_nameless(nameless)
        if has_pairs:
            self.sentence.setText(headline(people))
        elif not people.heads:
            self.sentence.setText(self.tr("Keep some postings to lay resumes beside them."))
        elif not self.reading.is_running:
            self.sentence.setText(self.tr("Open a folder of resumes to see how they stand to your postings."))
        self._show_order(nameless=nameless)
        self._show_peek()

    def _show_order(self, *, nameless: bool) -> None:
        told, order = [], self._order
        if order.posting is not None:
            posting = posting_name(self._postings[order.posting])
            told.append(self.tr("Nearest to {posting} first.").format(posting=posting))
        if order.person is not None:
            person = next(person for person in self.people if person.number == order.person)
            name = person_name(person, nameless=nameless)
            told.append(self.tr("Postings nearest to {person} first.").format(person=name))
        self.sorted.tell(f'{escape(" ".join(told))} <a href="all">{self.tr("As they came")}</a>')
        self.sorted.setVisible(bool(told))

    def _show_peek(self) -> None:
        index = self.view.currentIndex()
        row, head = self.view.table.row_at(index.row()), self.view.table.head_at(index.column())
        if row is None or head is None or self._index is None:
            self.peek.tell(escape(legend()))
            return
        pair = row.person.pairs[head.number]
        told = escape(pair_words(row, head, pair))
        musts = "" if pair.why else escape(open_musts(row, head, self._index.taxonomy))
        link = f'<a href="pair">{self.tr("Open this pair")}</a>'
        self.peek.tell(f"{told}<br>{musts} {link}" if musts else f"{told} {link}")

    def _open_current(self) -> None:
        index = self.view.currentIndex()
        self._open(index.row(), index.column())

    def _open(self, row: int, column: int) -> None:
        person, head = self.view.table.row_at(row), self.view.table.head_at(column)
        if person and head:
            self.pair_wanted.emit(person.person.path, head.number)
