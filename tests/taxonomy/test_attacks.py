"""Taxonomies of others that once took minutes, all memory, or for ever: each is told with its place, or read.

Nothing here looks at a clock: what once grew with the square of the file, or never ended, would take minutes.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gapgui.errors import GapError
from gapgui.taxonomy import edges, schema
from gapgui.taxonomy.edges import MOST_CIRCLES, MOST_IMPLIED, find_circles
from gapgui.taxonomy.loading import check_taxonomy, load_taxonomy, parse_taxonomy
from gapgui.taxonomy.source import MAX_BYTES
from tests.taxonomy.core import parsed, with_skills

if TYPE_CHECKING:
    from collections.abc import Iterator

THOUSANDS = 10_000


def skills(count: int, field: str, target: str) -> str:
    """Return skills, each with a target; {next} is the one behind it, {other} its neighbour in pairs."""
    return "\n".join(
        f"s{at}: {{name: Zkil{at}x, {field}: [{target.format(next=(at + 1) % count, other=at ^ 1, at=at)}]}}"
        for at in range(count)
    )


def told(text: str) -> list[tuple[int, str]]:
    return [(problem.line, problem.message) for problem in parsed(with_skills(text))[1]]


def test_a_ring_of_thousands_is_one_problem_told_in_a_line() -> None:
    ((line, message),) = told(skills(THOUSANDS, "implies", "s{next}"))
    assert line >= 6
    assert message.startswith("'implies' runs in a circle: s0 -> s1 -> ")
    assert len(message) < 200


def test_of_rings_by_the_thousand_some_are_told() -> None:
    problems = told(skills(THOUSANDS, "implies", "s{other}"))
    assert len(problems) == MOST_CIRCLES
    assert problems[0] == (6, "'implies' runs in a circle: s0 -> s1 -> s0")


def test_a_chain_of_thousands_is_told_where_it_begins() -> None:
    problems = told(skills(THOUSANDS, "implies", "s{next}").rpartition("\n")[0])
    assert problems[0] == (6, f"'s0' implies more than {MOST_IMPLIED} skills, itself or through others")


def test_a_chain_as_long_as_may_be_is_read() -> None:
    assert (
        told(skills(MOST_IMPLIED + 1, "implies", "s{next}").rpartition("\n")[0] + "\ns500: {name: Zkil500x}")
        == []
    )


def test_each_implication_is_followed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    followed: list[str] = []

    class Targets(tuple[str, ...]):
        __slots__ = ()

        def __iter__(self) -> Iterator[str]:
            for target in tuple.__iter__(self):
                followed.append(target)
                yield target

    monkeypatch.setattr(edges, "_may_have_circle", lambda _skills: True)
    ring = parsed(with_skills(skills(400, "implies", "s{next}")))[0].skills
    found = find_circles({key: replace(skill, implies=Targets(skill.implies)) for key, skill in ring.items()})
    assert len(found) == 1
    assert len(followed) == 400


@pytest.mark.parametrize("field", ["implies", "alias", "case"])
def test_of_thousands_of_mistakes_only_the_first_are_guessed_at(
    field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    compared: list[int] = []

    def counted(_word: str, known: object) -> str:
        compared.append(len(known))  # type: ignore[arg-type]
        return ""

    monkeypatch.setattr(schema, "closest", counted)
    problems = told(skills(THOUSANDS, field, "t{at}"))
    assert len(problems) == THOUSANDS
    # a file with problems is read twice, the second time to know where they stand
    assert sum(compared) <= 2 * schema.MOST_COMPARED


def test_two_hundred_thousand_aliases_are_read() -> None:
    names = ", ".join(f"zkil{at}" for at in range(200_000))
    taxonomy, problems = parsed(with_skills(f"zkil: {{name: Zkil, aliases: [{names}]}}"))
    assert problems == ()
    assert len(taxonomy.skills["zkil"].aliases) == 200_000


def test_aliases_that_all_stand_twice_are_told_each_where_it_stands() -> None:
    names = ", ".join(f"zkil{at}" for at in range(50_000))
    _, problems = parsed(with_skills(f"zkil: {{name: Zkil, aliases: [{names}, {names}]}}"))
    assert len(problems) == 50_000
    assert problems[0].message == "'zkil0' stands twice in 'aliases' of 'zkil'"
    assert problems[0].column > 500_000


def test_marks_of_what_is_no_name_are_told_each_where_it_stands() -> None:
    _, problems = parsed(
        with_skills(f"zkil: {{name: Zkil, case: [{', '.join(f'zk{at}' for at in range(50_000))}]}}")
    )
    assert len(problems) == 50_000
    assert problems[0].column < problems[-1].column


@pytest.mark.parametrize(
    ("field", "value", "sign"),
    [
        ("name", '"a\\e[31mb"', "U+001B"),
        ("name", '"a\\0b"', "U+0000"),
        ("aliases", '[fine, "a\u202eb"]', "U+202E"),
        ("contexts", '["a\\x9bb"]', "U+009B"),
    ],
)
def test_what_commands_a_terminal_or_turns_what_follows_is_told_where_it_stands(
    field: str, value: str, sign: str
) -> None:
    """Attack: such a name was printed as it was."""
    name = "" if field == "name" else "name: Zkil, ambiguous: [Zkil], "
    (found,) = {message for _line, message in told(f"s1: {{{name}{field}: {value}}}") if "seen" in message}
    assert found == f"a value of '{field}' holds a character that can't be seen ({sign})"


def test_blanks_of_other_widths_are_seen() -> None:
    assert told('s1: {name: "Zkil\\_one", aliases: ["a\u3000b"]}') == []


def test_a_hundred_thousand_contexts_and_names_of_a_thousand_words_are_read() -> None:
    words = ", ".join(f"word{at}" for at in range(100_000))
    assert told(f"go: {{name: Go, ambiguous: [Go], contexts: [{words}]}}") == []
    assert (
        told(
            "\n".join(f"s{at}: {{name: {' '.join(f'w{at}x{n}' for n in range(1_000))}}}" for at in range(50))
        )
        == []
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "t.yaml"
    os.mkfifo(pipe)
    with pytest.raises(GapError, match="is no file"):
        load_taxonomy(pipe)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="there is no endless file here")
def test_an_endless_file_is_not_read(tmp_path: Path) -> None:
    link = tmp_path / "t.yaml"
    link.symlink_to("/dev/zero")
    with pytest.raises(GapError, match="is no file"):
        check_taxonomy(link)


def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    with file.open("wb") as sparse:
        sparse.truncate(50_000_000_000)
    _, (problem,) = check_taxonomy(file)
    assert (problem.line, problem.column) == (1, 1)
    assert "larger than 8 MB" in problem.message


def test_signs_of_several_bytes_are_never_cut_into_another_taxonomy(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    data = with_skills("zkil: {name: Zkil}").encode() + ("#" + "é" * (MAX_BYTES // 2)).encode()
    _, (problem,) = parse_taxonomy(data, file)
    assert "larger than 8 MB" in problem.message


def test_a_name_that_no_file_can_have_is_told(tmp_path: Path) -> None:
    with pytest.raises(GapError, match="can't be read"):
        load_taxonomy(tmp_path / "a\0b")
