"""The sentence of the posting that asks for the selected row, while only the resume is in sight."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from gapgui.saying import say
from gapgui.ui.widgets.link_label import LinkLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gapgui.ui.telling.quotes import Quote
    from gapgui.ui.telling.rows import Evidence, Row

_REACH = 70
"""Characters kept on either side of the skill, so that two lines hold it all."""


class Peek(LinkLabel):
    """Tell where the posting asks for a row that the resume shows nothing of; a click goes there.

    Signals:
        chosen: the Evidence that is told.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Peek", "Where the posting asks for the selected row"), parent)
        self._place: Evidence | None = None
        self.setWordWrap(True)
        # the list above doesn't jump from row to row
        self.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.linkActivated.connect(lambda _link: self.chosen.emit(self._place))
        self.hide()

    def show_row(self, row: Row | None) -> None:
        """Tell the first place of a row that nothing in the resume speaks for; nothing for any other row."""
        places = row.evidence if row else ()
        is_seen = any(place.side == "resume" for place in places)
        self._place = None if is_seen else next(iter(places), None)
        self.setVisible(self._place is not None)
        if self._place:
            self.tell(_told_place(self._place))


def _told_place(place: Evidence) -> str:
    before, named, after = _shortened(place.quote)
    return f'<a href="place">{escape(place.place)}</a>: {escape(before)}<b>{escape(named)}</b>{escape(after)}'


def _shortened(words: Quote) -> tuple[str, str, str]:
    """Return the parts of a quote before, at and after its place, cut to what two lines hold."""
    before, after = words.text[: words.start], words.text[words.end :]
    if len(before) > _REACH:
        before = "… " + before[-_REACH:].partition(" ")[2]
    if len(after) > _REACH:
        after = after[:_REACH].rpartition(" ")[0] + " …"
    return before, words.text[words.start : words.end], after
