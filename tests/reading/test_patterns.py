from __future__ import annotations

import re

import pytest

from gapgui.reading.patterns import late_pattern


def test_a_late_pattern_finds_what_a_pattern_finds() -> None:
    source, text = r"(?P<word>[a-z]+)-(\d)", "a-1 B-2 x"
    late, now = late_pattern(source, re.IGNORECASE), re.compile(source, re.IGNORECASE)
    assert [m.span() for m in late.finditer(text)] == [m.span() for m in now.finditer(text)]
    assert late.sub(r"\2", text) == now.sub(r"\2", text)
    assert late.split(text) == now.split(text)
    assert late.match(text, 4) is not None
    assert late.fullmatch(text) is None
    assert (late.groups, late.groupindex, late.flags) == (now.groups, now.groupindex, now.flags)


def test_what_a_late_pattern_is_made_of_can_stand_in_another() -> None:
    assert late_pattern(rf"{late_pattern('a|b').pattern}|c").findall("abcd") == ["a", "b", "c"]


def test_a_bad_late_pattern_shows_when_it_is_used() -> None:
    bad = late_pattern("(")
    with pytest.raises(re.error):
        bad.search("")


def test_a_late_pattern_has_nothing_that_a_pattern_lacks() -> None:
    with pytest.raises(AttributeError, match="no 'find'"):
        late_pattern("a").find("a")  # type: ignore[attr-defined]
