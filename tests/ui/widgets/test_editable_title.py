from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.ui.widgets.elided_label import ElidedLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def test_a_title_that_is_too_long_keeps_its_employer(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    text = "Senior Machine Learning Engineer for Demand Forecasting · Acme"
    label.set_texts(text, tail=" · Acme")
    label.resize(label.fontMetrics().horizontalAdvance(text) // 2, 24)
    label.grab()
    assert label.toolTip() == text
    shown = label.shown()
    assert shown.startswith("Senior Machine")
    assert shown.endswith("… · Acme")
    label.resize(label.fontMetrics().horizontalAdvance(text) + 8, 24)
    label.grab()
    assert label.shown() == text
    assert label.toolTip() == ""
