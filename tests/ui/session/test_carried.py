from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QUrl

from gapgui.ui.session.carried import Carried, carried_by, is_link


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://jobs.example/1?a=b#c", True),
        ("  <https://jobs.example/1>\n", True),
        ("www.jobs.example https://jobs.example/2", True),
        ("jobs.example.com/senior-engineer", True),
        ("Apply at https://jobs.example/1", False),
        ("Python", False),
        ("Node.js", False),
        ("", False),
        ("https://jobs.example/" + "x" * 5000, False),
    ],
)
def test_an_address_and_nothing_else_is_a_link(text: str, link: bool) -> None:
    assert is_link(text) == link


def test_local_files_go_before_everything_else() -> None:
    data = QMimeData()
    data.setUrls([QUrl("https://jobs.example"), QUrl.fromLocalFile("/tmp.pdf")])
    carried = carried_by(data)
    assert [file.name for file in carried.files] == ["tmp.pdf"]
    assert carried.unfit is None


def test_nothing_carried_is_unfit() -> None:
    assert carried_by(None) == Carried()
    assert Carried().unfit == "nothing"
    assert Carried(picture=True).unfit == "picture"
    assert Carried(text="Python", picture=True).unfit is None
