"""How what to learn is drawn: a line in its cells, what it closes as one line with the skill in bold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QStyleOptionViewItem

from gapgui.ui.library.learning.model import ITEM_ROLE, Column, LearningModel
from gapgui.ui.library.learning.values import Must
from gapgui.ui.library.learning.words import must_lead
from gapgui.ui.widgets.box_outline import OutlinedBoxes
from gapgui.ui.widgets.quoted import Quoted, Stretch
from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from gapgui.ui.library.learning.values import LearningValues

AnyIndex = QModelIndex | QPersistentModelIndex
_PADDING, _MARGIN = 5, 8
_LEAD_SHARE = 0.4
"""How much of a line may go to who asks for what; the sentence needs the rest."""


class LearningDelegate(OutlinedBoxes):
    """Draw the cells of a line in quiet inks, and what it closes as its posting and its sentence."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        super().initStyleOption(option, index)
        colors = colors_of(option.palette)
        if index.column() in (Column.CLOSES, Column.TRACK):
            option.palette.setColor(QPalette.ColorRole.Text, colors.muted)
        elif index.column() == Column.COMPLETES:
            option.palette.setColor(QPalette.ColorRole.Text, colors.states["covered"])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        must, model = index.data(ITEM_ROLE), index.model()
        if not isinstance(must, Must) or not isinstance(model, LearningModel) or model.values is None:
            super().paint(painter, option, index)
            return
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        _quoted(model.values, must, own).paint(painter, own)

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:  # noqa: ARG002 - Qt's signature
        return QSize(0, option.fontMetrics.height() + 2 * _PADDING)


def _quoted(values: LearningValues, must: Must, option: QStyleOptionViewItem) -> Quoted:
    """Return the posting muted and the skill of its sentence bold, cut where there is no room for more."""
    lead, quote = must_lead(values, must), values.quote(must)
    if option.fontMetrics.horizontalAdvance(lead) > _LEAD_SHARE * (option.rect.width() - 2 * _MARGIN):
        lead = must_lead(values, must, short=True)
    muted = Stretch(0, len(lead) + 1, ink=colors_of(option.palette).muted)
    if quote is None:
        return Quoted(lead, (muted,), _MARGIN, cut=True)
    head = f"{lead}: "
    bold = Stretch(len(head) + quote.start, len(head) + quote.end, bold=True)
    return Quoted(head + quote.text, (muted, bold), _MARGIN, cut=True)
