from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from gapgui.ui.widgets.quoted import Quoted, Stretch

_WHITE, _BLACK, _RED, _GREEN = map(QColor, ("white", "black", "red", "green"))
_SENTENCE = "Built the tide tables of a harbour in Python and Rust and kept them for years"
_WIDTH, _HEIGHT = 260, 30


def _option(width: int = _WIDTH, *, selected: bool = False) -> QStyleOptionViewItem:
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, width, _HEIGHT)
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, _BLACK)
    palette.setColor(QPalette.ColorRole.Highlight, _WHITE)
    palette.setColor(QPalette.ColorRole.HighlightedText, _GREEN)
    option.palette = palette
    option.state = QStyle.StateFlag.State_Enabled
    if selected:
        option.state |= QStyle.StateFlag.State_Selected
    return option


def _drawn(quoted: Quoted, option: QStyleOptionViewItem) -> QImage:
    image = QImage(2 * _WIDTH, _HEIGHT, QImage.Format.Format_RGB32)
    image.fill(_WHITE)
    painter = QPainter(image)
    quoted.paint(painter, option)
    painter.end()
    return image


def _columns(image: QImage, color: QColor | None = None) -> list[int]:
    """Return the columns in which something is drawn, in just a colour where one is given."""
    return [
        x
        for x in range(image.width())
        if any(
            (seen := image.pixelColor(x, y)) != _WHITE and color in (None, seen)
            for y in range(image.height())
        )
    ]


@pytest.mark.usefixtures("qapp")
def test_a_quote_is_wrapped_and_one_that_is_cut_stays_one_line() -> None:
    wrapped, option = Quoted(_SENTENCE), _option()
    cut = replace(wrapped, cut=True)
    assert wrapped.height(option, 2000) < wrapped.height(option, _WIDTH) < wrapped.height(option, 100)
    assert cut.height(option, 100) == cut.height(option, 2000) == wrapped.height(option, 2000)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("text", [_SENTENCE, "בנה לוחות גאות"], ids=["cut", "right to left"])
def test_a_line_begins_at_the_margin_and_ends_before_the_other(text: str) -> None:
    bold = Stretch(0, len(text), bold=True)
    shown = _columns(_drawn(Quoted(text, (bold,), margin=20, cut=True), _option()))
    assert 20 <= shown[0] < 30
    assert shown[-1] <= _WIDTH - 20


@pytest.mark.usefixtures("qapp")
def test_a_muted_stretch_has_the_ink_of_the_selection_in_a_selected_row() -> None:
    quoted = Quoted("WWWW HHHH", (Stretch(0, 4, ink=_RED),))
    plain, selected = (_drawn(quoted, _option(selected=each)) for each in (False, True))
    assert _columns(plain, _RED)
    assert max(_columns(plain, _RED)) < min(_columns(plain, _BLACK))
    assert _columns(selected, _RED) == []
    assert _columns(selected, _GREEN)


@pytest.mark.usefixtures("qapp")
def test_what_is_looked_for_is_washed_where_it_stands_in_a_selected_row_too() -> None:
    quoted = Quoted("WWWW HHHH", (Stretch(5, 9, wash=_RED),))
    for selected in (False, True):
        drawn = _drawn(quoted, _option(selected=selected))
        assert min(_columns(drawn, _RED)) > min(_columns(drawn))
