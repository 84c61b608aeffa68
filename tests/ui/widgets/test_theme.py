"""The colours are read by everybody: contrast as WCAG measures it, and pairs apart as colour-blind eyes see them."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor, QPalette

from gapgui.ui.widgets.theme import colors_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.ui.widgets.theme import Colors

Triple = tuple[float, float, float]
BASES = {"light": ("#ffffff", "#efefef"), "dark": ("#1f1f1f", "#303030")}
# Machado, Oliveira and Fernandes 2009, severity 1, for linear RGB.
EYES: dict[str, Sequence[Triple]] = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deutan": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritan": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
APART = 20.0
"""Between two colours of which one is seen without the other beside it (CIE 1976 distance; 2.3 is just noticed)."""


@pytest.fixture(params=["light", "dark"])
def kind(request: pytest.FixtureRequest, qapp: object) -> str:
    return str(request.param)


@pytest.fixture
def colors(kind: str) -> Colors:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(BASES[kind][0]))
    return colors_of(palette)


def test_text_has_a_contrast_of_four_and_a_half(kind: str, colors: Colors) -> None:
    inks = (*colors.inks.values(), *colors.states.values(), colors.muted)
    for base in BASES[kind]:
        for ink in inks:
            assert contrast(ink, QColor(base)) >= 4.5, (ink.name(), base)


def test_the_text_of_a_mark_is_read_on_its_tint_and_its_line_seen(kind: str, colors: Colors) -> None:
    text = QColor("#000000" if kind == "light" else "#eeeeee")
    for track, tint in colors.tints.items():
        assert contrast(text, tint) >= 4.5
        assert contrast(colors.inks[track], tint) >= 3
        assert contrast(colors.states["missing"], tint) >= 3


@pytest.mark.parametrize("eye", EYES)
def test_the_tracks_are_told_apart_by_any_eye(colors: Colors, eye: str) -> None:
    for pair in (colors.inks, colors.tints):
        assert distance(pair["ml"], pair["general"], eye) >= APART, eye


@pytest.mark.parametrize("eye", EYES)
def test_neighbours_of_the_states_differ_by_more_than_their_sign(colors: Colors, eye: str) -> None:
    for one, other in combinations(colors.states.values(), 2):
        assert distance(one, other, eye) >= 10, (eye, one.name(), other.name())


def linear(color: QColor) -> Triple:
    def straight(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return straight(color.redF()), straight(color.greenF()), straight(color.blueF())


def contrast(one: QColor, other: QColor) -> float:
    def luminance(color: QColor) -> float:
        red, green, blue = linear(color)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def seen(color: QColor, eye: str) -> Triple:
    """Return a colour in CIE Lab as a kind of eye sees it."""
    parts = linear(color)
    red, green, blue = (
        min(1.0, max(0.0, sum(weight * part for weight, part in zip(weights, parts, strict=True))))
        for weights in EYES[eye]
    )
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (float(v ** (1 / 3)) if v > 0.008856 else 7.787 * v + 16 / 116 for v in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def distance(one: QColor, other: QColor, eye: str) -> float:
    first, second = seen(one, eye), seen(other, eye)
    return float(sum((a - b) ** 2 for a, b in zip(first, second, strict=True)) ** 0.5)
