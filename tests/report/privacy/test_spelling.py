from __future__ import annotations

import pytest

from gapgui.report.privacy.occurrences import occurrences


def places(text: str, name: str, *, exact: bool = False) -> list[str]:
    return [text[a:b] for a, b in occurrences(text, [name], exact=exact)]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Zoë", "Zoe\u0308"),
        ("Zoe\u0308", "Zoë"),
        ("Zoë", "Zoe"),
        ("Müller", "Mueller"),
        ("Mueller", "Müller"),
        ("Müller", "MUELLER"),
        ("Ångquill", "Angquill"),
        ("Ångquill", "Aangquill"),
        ("Dørquill", "Dorquill"),
        ("José", "Jose\u0301"),
        ("Łukasz", "Lukasz"),
        ("straße", "STRASSE"),
        ("strasse", "Straße"),
        ("Quillfin", "Quill\u200bfin"),
        ("Quillfin", "Quill\u00adfin"),
        ("Quillfin", "Quill-\n  fin"),
        ("Quillfin", "Quill-fin"),
        ("Reed", "Re-\ned"),
        ("Reed-Quillfin", "Reed–Quillfin"),
        ("Reed-Quillfin", "Reed Quillfin"),
        ("Reed-Quillfin", "Reed-\nQuillfin"),
        ("Moth Dynamics", "Moth-Dynamics"),
        ("O'Reed", "O’Reed"),
        ("王小明", "王小明"),
    ],
)
def test_a_word_is_found_however_it_is_spelled(name: str, written: str) -> None:
    assert places(f"It was {written}, who came.", name) == [written]


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Reed", "Reeds"),
        ("Reed", "re-ed"),
        ("Jo", "Joe"),
        ("Joel", "Jol"),
        ("Sue", "Su"),
        ("Muller", "Mueller"),
        ("coop", "co-op"),
        ("tide", "tidewise"),
        ("R", "R²"),
    ],
)
def test_another_word_is_not_taken_for_it(name: str, other: str) -> None:
    assert places(f"It was {other} that came.", name) == []


def test_capitals_count_where_they_are_to() -> None:
    assert places("Müller, MUELLER, mueller, Muel-\nler", "Müller", exact=True) == ["Müller", "Muel-\nler"]


def test_a_sign_that_nobody_sees_parts_words_as_well() -> None:
    assert places("by\u200bReed\u200band Jo", "Reed") == ["Reed"]


def test_a_trade_mark_behind_a_name_stays() -> None:
    assert places("Papermoth™ 2", "papermoth") == ["Papermoth"]
