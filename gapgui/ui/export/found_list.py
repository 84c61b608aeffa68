"""What was found in the resume and may be left out: a list by kind, each line with a tick."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from gapgui.report.privacy.left_out import PERSON, LeftOut
from gapgui.report.privacy.personal_data import KINDS
from gapgui.ui.widgets.box_outline import OutlinedBoxes
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from gapgui.report.privacy.personal_data import Item, PersonalKind

_ITEM = Qt.ItemDataRole.UserRole
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROW_ROOM = 4
_FIXED = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class FoundList(QTreeWidget):
    """List what was found under its kinds; what is ticked is left out, and a kind's own tick is that of all below it.

    Signals:
        changed: what is left out is another.
    """

    changed = Signal()

    def __init__(self, left_out: LeftOut) -> None:
        super().__init__()
        self._first = left_out
        self._is_filled = False
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setItemDelegate(OutlinedBoxes(self))
        self.setIndentation(16)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setStretchLastSection(False)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._kinds = {kind: self._add_kind(kind) for kind in KINDS}
        # a kind's tick changes those of all its lines: they are told as one
        self._settled = QTimer(self, singleShot=True, interval=0)
        self._settled.timeout.connect(self.changed)
        self.itemChanged.connect(lambda _item: self._settled.start())
        for word in left_out.words:
            self.add_word(word, 1)

    @property
    def left_out(self) -> LeftOut:
        """Return what is ticked."""
        if not self._is_filled:
            return LeftOut(self._first.person, self._first.employers, self._words(), self._first.schools)
        lines = [line for kind in KINDS if kind != "other" for line in self._lines(kind)]
        ticked = {_item_of(line)[0] for line in lines if line.checkState(0) is _ON}
        person = bool(ticked & PERSON) if self._has(*PERSON) else self._first.person
        employers = "employer" in ticked if self._has("employer") else self._first.employers
        schools = "school" in ticked if self._has("school") else self._first.schools
        chosen = LeftOut(person, employers, self._words(), schools)
        kept = {_item_of(line) for line in lines if line.checkState(0) is not _ON}
        return LeftOut(
            person,
            employers,
            chosen.words,
            schools,
            frozenset(item for item in kept if item[0] in chosen.kinds),
        )

    def fill(self, items: Mapping[Item, int]) -> None:
        """List what was found, and at how many places."""
        wanted = self._first.kinds
        for item, places in items.items():
            self._add_line(item, places, ticked=item[0] in wanted)
        for kind in KINDS:
            if kind != "other" and not self._has(kind):
                self._tell_none(self._kinds[kind])
        self._is_filled = True
        # where keys begin; nothing is chosen yet
        self.setCurrentItem(self._kinds[KINDS[0]], 0, QItemSelectionModel.SelectionFlag.NoUpdate)

    def add_word(self, word: str, places: int) -> None:
        """List one of the user's own words, ticked and in sight; one that is listed is ticked."""
        same = [line for line in self._lines("other") if _item_of(line)[1].casefold() == word.casefold()]
        line = same[0] if same else self._add_line(("other", word), places, ticked=True)
        line.setCheckState(0, _ON)
        # once the list has its new size
        QTimer.singleShot(0, self, lambda: self.scrollToItem(line))

    def _add_kind(self, kind: PersonalKind) -> QTreeWidgetItem:
        titles = {
            "name": self.tr("Name"),
            "contact": self.tr("Contact lines"),
            "link": self.tr("Links and user names"),
            "employer": self.tr("Employers"),
            "school": self.tr("Schools"),
            "other": self.tr("Words of your own"),
        }
        line = QTreeWidgetItem(self, [titles[kind], ""])
        line.setFlags(_FIXED)
        line.setSizeHint(0, self._row_size())
        line.setHidden(kind == "other")
        line.setExpanded(True)
        return line

    def _add_line(self, item: Item, places: int, *, ticked: bool) -> QTreeWidgetItem:
        kind = self._kinds[item[0]]
        kind.setHidden(False)
        line = QTreeWidgetItem(kind, [item[1], f"{places}×"])
        line.setFlags(_FIXED | Qt.ItemFlag.ItemIsUserCheckable)
        line.setData(0, _ITEM, item)
        line.setCheckState(0, _ON if ticked else _OFF)
        told = self.tr("at {places} places").format(places=places) if places > 1 else self.tr("at one place")
        line.setToolTip(0, f"{item[1]}\n{told}")
        line.setToolTip(1, told)
        line.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{item[1]}, {told}")
        line.setForeground(1, colors_of(self.palette()).muted)
        kind.setFlags(_FIXED | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        return line

    def _row_size(self) -> QSize:
        return QSize(0, self.fontMetrics().height() + _ROW_ROOM)

    def _tell_none(self, kind: QTreeWidgetItem) -> None:
        line = QTreeWidgetItem(kind, [self.tr("none found"), ""])
        line.setFlags(_FIXED)
        line.setForeground(0, colors_of(self.palette()).muted)

    def _lines(self, kind: PersonalKind) -> Iterator[QTreeWidgetItem]:
        above = self._kinds[kind]
        lines = [above.child(at) for at in range(above.childCount())]
        return (line for line in lines if line and line.data(0, _ITEM))

    def _has(self, *kinds: PersonalKind) -> bool:
        return any(next(self._lines(kind), None) for kind in kinds)

    def _words(self) -> tuple[str, ...]:
        return tuple(_item_of(line)[1] for line in self._lines("other") if line.checkState(0) is _ON)


def _item_of(line: QTreeWidgetItem) -> Item:
    kind, text = line.data(0, _ITEM)
    return kind, text
