from __future__ import annotations

import pytest

from gapgui.reading.list_parts import cut_parts

SIGNS = {
    "examples": (
        *("such as", "e.g.", "eg", "for example", "for instance", "z.B.", "beispielsweise", "similar to"),
        *("such tools as", "bspw.", "likes of", "the likes of", "à la", "ex.:", "examples:", "like", "wie"),
        "examples include",
    ),
    "parts": ("including", "incl.", "i.e.", "namely", "unter anderem", "u.a."),
    "joint": (
        *(",", "/", "&", "|", "and", "or", "and/or", "und", "oder", ", and", ", or", "as well as", "sowie"),
        *("alternatively", "alternativ", "beziehungsweise", "bzw."),
    ),
    "stop": (";", ":", "-", "–", "but", "while"),
    "open": ("(", "["),
    "close": (")", "]"),
}


@pytest.mark.parametrize("kind", SIGNS)
def test_each_sign_is_found_however_it_is_written(kind: str) -> None:
    for sign in SIGNS[kind]:
        for written in (sign, sign.capitalize(), sign.upper()):
            text = f"Kafka {written} Flink"
            parts = list(cut_parts(text, 0, len(text), [(0, 5), (len(text) - 5, len(text))]))
            assert [part.kind for part in parts] == ["words", kind, "words"], text
