from __future__ import annotations

from typing import TYPE_CHECKING

from tests.ui.conftest import POSTING

if TYPE_CHECKING:
    from tests.ui.library.conftest import Desk


def test_a_posting_that_is_kept_stands_in_the_list_with_its_musts(desk: Desk) -> None:
    assert desk.titles == []
    desk.keep(POSTING)
    (line,) = desk.pane.view.postings.lines
    assert line.title == "ML Engineer"
    assert (line.ml, line.general) is not None
    assert line.is_open
    assert not line.is_changed
