from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from gapgui.errors import GapError
from gapgui.taxonomy.loading import check_taxonomy, load_taxonomy, parse_taxonomy
from tests.taxonomy.core import CORE_FILE, core_taxonomy, parsed, with_skills

GOOD = with_skills("kafka: {name: Kafka}\npulsar-mq: {name: Pulsar MQ}")


def test_a_good_file_is_loaded_with_its_hash(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_text(GOOD, encoding="utf-8")
    taxonomy = load_taxonomy(file)
    assert list(taxonomy.skills) == ["kafka", "pulsar-mq"]
    assert taxonomy.file == file
    assert taxonomy.sha256 == hashlib.sha256(GOOD.encode()).hexdigest()


def test_both_tracks_of_the_test_taxonomy_are_filled() -> None:
    tracks = [skill.track for skill in core_taxonomy().skills.values()]
    assert tracks.count("ml") > 20
    assert tracks.count("general") > 40


def test_windows_files_are_read_with_their_right_lines(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_bytes(b"\xef\xbb\xbf" + (GOOD + "  odd: 1\n").replace("\n", "\r\n").encode())
    _, problems = check_taxonomy(file)
    assert next(str(p) for p in problems if "'odd'" in p.message).startswith(f"{file}:8:")


def test_a_bad_file_can_not_be_loaded_and_says_where_and_how_much(tmp_path: Path) -> None:
    file = tmp_path / "t.yaml"
    file.write_text(with_skills("kafka: {nmae: K}"), encoding="utf-8")
    with pytest.raises(GapError) as caught:
        load_taxonomy(file)
    assert caught.value.code == "bad_taxonomy"
    assert f"{file}:6:" in caught.value.message
    assert "1 more" in caught.value.message


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    with pytest.raises(GapError) as caught:
        load_taxonomy(tmp_path / "none.yaml")
    assert caught.value.code == "not_found"


def test_a_folder_is_no_taxonomy(tmp_path: Path) -> None:
    with pytest.raises(GapError) as caught:
        check_taxonomy(tmp_path)
    assert caught.value.code == "bad_taxonomy"


def test_bytes_that_are_no_utf_8_are_named_with_their_line() -> None:
    _, problems = parse_taxonomy(b"# one\n# \xff\n", Path("t.yaml"))
    assert [(p.line, p.message) for p in problems] == [(2, "this is not UTF-8 text; save the file as UTF-8")]


@given(st.text())
def test_any_text_yields_a_taxonomy_or_problems(text: str) -> None:
    taxonomy, problems = parsed(text.encode(errors="replace").decode())
    assert problems or taxonomy.skills is not None
    assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in problems)


@given(st.binary())
def test_any_bytes_yield_a_taxonomy_or_problems(data: bytes) -> None:
    _, problems = parse_taxonomy(data, Path("t.yaml"))
    assert all(problem.line >= 1 for problem in problems)


LINES = CORE_FILE.read_text(encoding="utf-8").splitlines()


@given(st.data())
def test_a_file_that_was_cut_or_jumbled_never_raises(data: st.DataObject) -> None:
    kept = data.draw(st.lists(st.sampled_from(LINES), max_size=25))
    cut = data.draw(st.integers(0, 40))
    parsed("\n".join(kept) + "\n" + "\n".join(LINES)[: cut * 20])


BOOLEANS = st.booleans()
WORDS = st.text("bdfghjkmpqvwxz", min_size=4, max_size=7)
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)


@st.composite
def taxonomies(draw: st.DrawFn) -> dict[str, Any]:
    names = draw(st.lists(PHRASES, min_size=2, max_size=8, unique_by=lambda name: name.replace(" ", "")))
    skills: dict[str, Any] = {}
    for at, name in enumerate(names):
        earlier = list(skills)
        fields: dict[str, Any] = {"name": name}
        if draw(BOOLEANS) and earlier:
            fields["implies"] = draw(st.lists(st.sampled_from(earlier), unique=True, min_size=1))
        if draw(BOOLEANS) and earlier:
            fields["related"] = draw(st.lists(st.sampled_from(earlier), unique=True, min_size=1))
        if draw(BOOLEANS):
            fields["ambiguous"] = [name]
            fields["contexts"] = draw(st.lists(PHRASES, min_size=1, max_size=3, unique=True))
        skills[f"skill-{at}"] = fields
    track = draw(st.sampled_from(["ml", "general"]))
    return {"categories": {"kinds": {"name": "Kinds", "track": track, "skills": skills}}}


@given(taxonomies())
def test_what_is_written_is_read_again(content: dict[str, Any]) -> None:
    taxonomy, problems = parsed(yaml.safe_dump(content, sort_keys=False))
    assert problems == ()
    category = content["categories"]["kinds"]
    assert list(taxonomy.skills) == list(category["skills"])
    for key, fields in category["skills"].items():
        skill = taxonomy.skills[key]
        assert (skill.name, skill.track) == (fields["name"], category["track"])
        assert list(skill.implies) == fields.get("implies", [])
        assert list(skill.related) == fields.get("related", [])
        assert skill.ambiguous == set(fields.get("ambiguous", []))
        assert list(skill.contexts) == fields.get("contexts", [])
        assert set(skill.implies) <= taxonomy.umbrellas[key]
        assert set(skill.related) <= taxonomy.near[key]
