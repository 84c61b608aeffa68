"""Reading a file of own changes: what is wrong is told with its place, whatever stands there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.errors import GapError
from gapgui.matching.names.laid_index import lay_index
from gapgui.taxonomy.own import corrections
from gapgui.taxonomy.own.keeping import read_own, save_own
from gapgui.taxonomy.own.merging import facts
from gapgui.taxonomy.own.schema import parse_own
from tests.taxonomy.own.said import FILE, small_index

if TYPE_CHECKING:
    from pathlib import Path


def told(text: str) -> list[str]:
    return [str(problem).removeprefix(f"{FILE}:") for problem in parse_own(text.encode(), FILE)[1]]


@pytest.mark.parametrize(
    "text", ["", "# nothing\n", "overlay: 1\n", "overlay: 1\nskills:\nreadings:\n", "---\noverlay: 1\n...\n"]
)
def test_what_says_nothing_has_no_problem(text: str) -> None:
    assert told(text) == []
    assert facts(parse_own(text.encode(), FILE)[0]) == {}


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("skills: {}\n", ["1:1: a file of own changes begins with 'overlay: 1'"]),
        (
            "overlay: 2\nskills: {Bad: 1}\n",
            ["1:10: these changes are written for another version of gapgui (overlay: 2); this one reads 1"],
        ),
        (
            "overlay: 1\nskils: {}\n",
            ["2:1: the file of own changes has an unknown field 'skils'; did you mean 'skills'?"],
        ),
        ("overlay: 1\noverlay: 1\n", ["2:1: the file of own changes has the field 'overlay' twice"]),
        ("overlay: 1\nskills: [a]\n", ["2:9: 'skills' must be a mapping of ids to fields"]),
        (
            "overlay: 1\nskills:\n  Big Id: {name: X}\n",
            ["3:3: the skill id 'Big Id' must be lower-case words joined by hyphens"],
        ),
        (
            "overlay: 1\nskills:\n  a: {name: X}\n  a: {name: Y}\n",
            ["4:3: skill 'a' stands twice, first in line 3"],
        ),
        ("overlay: 1\nskills:\n  a: {removed: yes}\n", ["3:16: 'removed' of 'a' must be true or false"]),
        (
            "overlay: 1\nskills:\n  a: {aliases: word}\n",
            ["3:16: 'aliases' of 'a' must be a mapping of fields (add, remove)"],
        ),
        (
            "overlay: 1\nskills:\n  a: {aliases: {ad: [x]}}\n",
            ["3:17: 'aliases' of 'a' has an unknown field 'ad'; did you mean 'add'?"],
        ),
        (
            "overlay: 1\nskills:\n  a: {aliases: [[x], {y: z}, '']}\n",
            [f"3:{column}: 'aliases' may hold only words and phrases" for column in (17, 22, 30)],
        ),
        ("overlay: 1\nreadings: [{text: a}]\n", ["2:12: an item of 'readings' needs not"]),
        (
            "overlay: 1\nignored: [{skill: a}, b]\n",
            [
                "2:11: an item of 'ignored' needs posting",
                "2:23: an item of 'ignored' must be a mapping of fields (posting, skill)",
                "2:23: an item of 'ignored' needs posting, skill",
            ],
        ),
        ("overlay: 1\ndismissed: a\n", ["2:12: 'dismissed' must be a list: [a, b]"]),
        ("overlay: 1\nx: &a [1]\n", ["2:4: anchors and aliases (& and *) are not read; write the value out"]),
        ("overlay: 1\n---\noverlay: 1\n", ["3:1: a second document; the file may hold only one"]),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(text: str, problems: list[str]) -> None:
    assert told(text) == problems


def test_windows_files_have_their_right_lines() -> None:
    data = b"\xef\xbb\xbfoverlay: 1\r\nskills:\r\n  a: {nam: X}\r\n"
    (problem,) = parse_own(data, FILE)[1]
    assert (problem.line, problem.column) == (3, 7)


LINES = (
    "overlay: 1",
    "skills:",
    "  kafka:",
    "    aliases: {add: [kbus, '# x'], remove: []} # c",
    "    implies: [python, kafka, zzz]",
    "  go: {removed: true}",
    "  new-one: {name: New, category: tools, implies: [kafka]}",
    "  new-two: {name: Kafka, category: tools, titles: [Go]}",
    "readings:",
    "  - {text: Go, not: go}",
    "  - text: kbus",
    "    not: kafka",
    "dismissed: [a, b]",
    "- x",
    "...",
    "---",
    "# comment",
    "\t",
    "{",
    "]",
    "pack: a",
    "ignored: [{posting: a, skill: kafka}]",
)


@given(st.lists(st.sampled_from(LINES), max_size=14), st.sampled_from(["\n", "\r\n", "\r"]))
def test_jumbled_lines_never_raise_and_edits_lose_nothing_or_are_refused(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], end: str
) -> None:
    path: Path = tmp_path_factory.mktemp("own") / "my.yaml"
    path.write_bytes(end.join(lines).encode())
    file = read_own(path)
    lay_index(small_index(), file.own)
    before = facts(file.own)
    after = corrections.dismiss(corrections.add_names(file.own, "pulsar", ["pbus"]), ["term"])
    try:
        saved = save_own(file, after)
    except GapError:
        assert path.read_bytes() == file.data
    else:
        assert before.items() <= facts(saved.own).items()
        assert facts(saved.own) == facts(after)


@given(st.binary(max_size=200))
def test_any_bytes_yield_changes_or_problems(data: bytes) -> None:
    own, problems = parse_own(data, FILE)
    lay_index(small_index(), own)
    assert all(problem.line >= 1 and problem.column >= 1 for problem in problems)
