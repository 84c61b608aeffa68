"""The colours that mean something, one set for window and report: two inks and tints for the tracks, three for the states.

Indigo and amber stay apart for every kind of colour-blind eye: they differ along blue and yellow. Text in an ink reaches
a contrast of 4.5:1 on white or dark ground and on the tint of its own name.
"""

from __future__ import annotations

from typing import NamedTuple


class Palette(NamedTuple):
    """Hold colours as #rrggbb for light or for dark ground; a tint lies under text, an ink is read itself."""

    ml: str
    ml_tint: str
    general: str
    general_tint: str
    covered: str
    covered_tint: str
    partial: str
    partial_tint: str
    missing: str
    missing_tint: str


LIGHT = Palette(
    ml="#4640b8",
    ml_tint="#d6d3fb",
    general="#8a5000",
    general_tint="#fddfa8",
    covered="#126644",
    covered_tint="#d9f0e0",
    partial="#5c5c5c",
    partial_tint="#ececec",
    missing="#b3261e",
    missing_tint="#fde7e3",
)
DARK = Palette(
    ml="#a9a5ff",
    ml_tint="#37346e",
    general="#f0b35a",
    general_tint="#553a10",
    covered="#8fe0b0",
    covered_tint="#173a25",
    partial="#c4c4c4",
    partial_tint="#3a3a3a",
    missing="#ff9a90",
    missing_tint="#4d1c13",
)
