"""The guide, in the browser: pages that come with gapgui, nothing of the net."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.errors import GapError
from gapgui.paths import guide
from gapgui.saying import say
from gapgui.ui.desktop.files import open_file

if TYPE_CHECKING:
    from gapgui.ui.window.problems.problem_strip import ProblemStrip
    from gapgui.ui.window.views.view_bar import View


def open_guide(strip: ProblemStrip, view: View) -> None:
    """Open its first page, or that of a view of many postings; where that can't be, the strip says where the page is."""
    try:
        page = guide("index" if view == "one" else "many")
    except GapError as error:
        strip.say("guide", error.message)
        return
    if open_file(page):
        strip.settle("guide")
    else:
        told = say("Guide", "No program on this computer opened {path}: open it in your browser.", path=page)
        strip.say("guide", told)
