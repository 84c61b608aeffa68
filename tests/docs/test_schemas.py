"""What the commands print is what the schemas describe, no more and no less."""

from __future__ import annotations

import json
from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from gapgui.__main__ import main
from gapgui.gaps import find_gaps
from gapgui.posting.reading import read_posting
from gapgui.report.plain.report import plain_report
from gapgui.resume.reading import read_resume
from tests.conftest import SAMPLES
from tests.docs.schemas import NAMES, faults, schema
from tests.goldens.opening import POSTINGS, RESUMES, opened, shipped, shipped_index

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    Printed = Callable[..., list[Any]]

RESUME, POSTING = str(SAMPLES / "resume.pdf"), str(SAMPLES / "posting.txt")


@pytest.fixture
def printed(capsys: pytest.CaptureFixture[str]) -> Printed:
    """Return what calls gapgui and gives the objects that it prints."""

    def call(*arguments: str) -> list[Any]:
        main([*arguments, "--format", "json"])
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return call


@pytest.mark.parametrize("name", NAMES)
def test_every_schema_is_one(name: str) -> None:
    Draft202012Validator.check_schema(schema(name))


@pytest.mark.parametrize("name", NAMES)
def test_no_schema_forbids_fields_that_a_later_version_adds(name: str) -> None:
    closed = [part for part in parts(schema(name)) if "properties" in part and "additionalProperties" in part]
    assert closed == []


def parts(value: Any) -> Iterator[dict[str, Any]]:
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from parts(inner)


@pytest.mark.parametrize(("command", "file"), [("resume", RESUME), ("posting", POSTING)])
def test_a_line_is_a_reading_or_an_error(command: str, file: str, printed: Printed) -> None:
    reading, error = printed(command, file, "nowhere.txt")
    assert faults(reading, f"{command}-1") == []
    assert faults(error, "error") == []


@pytest.mark.parametrize("leave_out", [(), ("--leave-out", "personal", "--leave-out", "employers")])
def test_a_report_is_as_described(leave_out: tuple[str, ...], printed: Printed) -> None:
    (report,) = printed("analyze", RESUME, POSTING, *leave_out)
    assert faults(report, "report-1") == []


@pytest.mark.parametrize("leave_out", [(), ("--leave-out", "personal")])
def test_a_comparison_is_as_described(leave_out: tuple[str, ...], printed: Printed) -> None:
    postings = [POSTING, *map(str, POSTINGS[:6]), "nowhere.txt"]
    (comparison,) = printed("compare", RESUME, "--with", *postings, *leave_out)
    assert comparison["learn"]
    assert comparison["errors"]
    assert faults(comparison, "compare-1") == []


def test_a_market_is_as_described(printed: Printed, tmp_path: Path) -> None:
    table = tmp_path / "ads.jsonl"
    lines = [{"text": file.read_text(encoding="utf-8"), "title": "Engineer"} for file in POSTINGS[:6]]
    table.write_text("\n".join(map(json.dumps, [*lines, {"title": "no text"}, 7])), encoding="utf-8")
    (market,) = printed("market", str(table), POSTING, "nowhere.txt", "--jobs", "1", "--quiet")
    assert market["pairs"]
    assert market["errors"]
    assert faults(market, "market-1") == []


def test_own_changes_are_told_as_described(printed: Printed, config_dir: Path) -> None:
    own = "overlay: 1\nskills:\n  kubernetes:\n    aliases: {add: [our cluster]}\n"
    config_dir.mkdir()
    (config_dir / "my_skills.yaml").write_text(own, encoding="utf-8")
    (report,) = printed("analyze", RESUME, POSTING)
    assert report["taxonomy"]["own"]
    assert faults(report, "report-1") == []


def test_every_fictional_document_is_as_described() -> None:
    index = shipped_index()
    resumes = [read_resume(opened(file), index) for file in RESUMES]
    postings = [read_posting(opened(file), index) for file in POSTINGS]
    pairs = [(resume, postings[0]) for resume in resumes] + [(resumes[0], posting) for posting in postings]
    wrong = {
        (posting.document.name, resume.document.name): found
        for resume, posting in pairs
        if (found := faults(plain_report(find_gaps(posting, resume, shipped())), "report-1"))
    }
    assert wrong == {}


def test_a_schema_finds_what_is_wrong_and_lets_be_what_is_new(printed: Printed) -> None:
    (posting,) = printed("posting", POSTING)
    newer = deepcopy(posting) | {"benefits": ["fruit"]}
    assert faults(newer, "posting-1", strict=False) == []
    assert faults(newer, "posting-1") != []
    broken = deepcopy(posting)
    broken["skills"][0]["strength"] = "urgent"
    del broken["archetype"]
    found = faults(broken, "posting-1", strict=False)
    assert len(found) == 2, found
