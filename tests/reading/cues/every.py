"""The cues of all subjects, for what has to hold of each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.reading.cues.written import cues_of
from tests.conftest import ROOT

if TYPE_CHECKING:
    from gapgui.reading.cues.cue import Cue


def all_cues() -> tuple[Cue, ...]:
    """Return the cues of every file."""
    files = sorted((ROOT / "gapgui/reading/cues").glob("*.yaml"))
    return tuple(cue for file in files for cue in cues_of(file.stem))
