from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QCheckBox, QListWidget, QListWidgetItem, QRadioButton, QStyleFactory, QWidget

from gapgui.ui.widgets.box_outline import OutlinedBoxes, outline_box

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_DARK, _DARKER = QColor("#2b2b2b"), QColor("#1e1e1e")


def _dark() -> QPalette:
    palette = QPalette(_DARK)
    palette.setColor(QPalette.ColorRole.Base, _DARKER)
    palette.setColor(QPalette.ColorRole.Window, _DARK)
    return palette


def _in_fusion(widget: QWidget) -> None:
    style = QStyleFactory.create("Fusion")
    # a widget doesn't own its style
    style.setParent(widget)
    widget.setStyle(style)


def _luminance(color: QColor) -> float:
    red, green, blue = (
        c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4
        for c in (color.redF(), color.greenF(), color.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _strongest(widget: QWidget) -> float:
    """Return the contrast of what stands out most from the dark in a widget without a text."""
    image = widget.grab().toImage()
    seen = max(
        _luminance(image.pixelColor(x, y)) for x in range(image.width()) for y in range(image.height())
    )
    return (seen + 0.05) / (_luminance(_DARKER) + 0.05)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_the_box_of_a_button_is_seen_in_the_dark(qtbot: QtBot, kind: type[QCheckBox | QRadioButton]) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.setPalette(_dark())
    button = kind(around)
    _in_fusion(button)
    button.resize(button.sizeHint())
    assert _strongest(button) < 3
    outline_box(button)
    assert _strongest(button) > 3


def test_the_boxes_of_a_list_are_seen_in_the_dark(qtbot: QtBot) -> None:
    boxes = QListWidget()
    qtbot.addWidget(boxes)
    boxes.setPalette(_dark())
    _in_fusion(boxes)
    item = QListWidgetItem("", boxes)
    item.setCheckState(Qt.CheckState.Unchecked)
    assert _strongest(boxes.viewport()) < 3
    boxes.setItemDelegate(OutlinedBoxes(boxes))
    assert _strongest(boxes.viewport()) > 3
