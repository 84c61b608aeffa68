"""The script that breaks the rules breaks one place at a time, and nothing on the disk."""

from __future__ import annotations

import pytest

from tests.mutants.breaking import breaks_of, chosen, rule_files
from tests.mutants.patterns import alternatives, pattern_signs


def dropped(source: str) -> list[tuple[str, str]]:
    """Return each alternative of the patterns in a source, and the pattern without it."""
    found = []
    for signs in pattern_signs(source):
        text = "".join(sign.character for sign in signs)
        found += [(text[a:b], text[:c] + text[d:]) for (a, b), (c, d) in alternatives(signs)]
    return found


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('r"a|b"', [("a", "b"), ("b", "a")]),
        (
            'r"x(?:a|b(?=c|d))"',
            [
                ("a", "x(?:b(?=c|d))"),
                ("b(?=c|d)", "x(?:a)"),
                ("c", "x(?:a|b(?=d))"),
                ("d", "x(?:a|b(?=c))"),
            ],
        ),
        ('r"[a|b](?P<n>c|d)"', [("c", "[a|b](?P<n>d)"), ("d", "[a|b](?P<n>c)")]),
        (r'r"a\|b"', []),
        ('r"(?:a"\n r"|b)"', [("a", "(?:b)"), ("b", "(?:a)")]),
        ('rf"(?:{x}|a{{2}})"', [("\0", "(?:a{2})"), ("a{2}", "(?:\0)")]),
        ('"a|b"', []),
        ('r"a|a|b"', [("b", "a|a")]),
    ],
)
def test_each_alternative_is_dropped_with_its_bar(source: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(dropped(f"({source})")) == sorted(expected)


def test_the_same_seed_breaks_the_same_places() -> None:
    assert [m.told for m in chosen(5, 3)] == [m.told for m in chosen(5, 3)]
    assert [m.told for m in chosen(5, 3)] != [m.told for m in chosen(5, 4)]


def test_every_room_of_the_rules_has_places_to_break() -> None:
    rooms = {one.file.parent.name for file in rule_files() for one in breaks_of(file)}
    assert rooms >= {"matching", "posting", "resume", "reading", "gapgui"}
