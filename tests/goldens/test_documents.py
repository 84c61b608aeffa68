"""Whole readings of the documents here: who changes a rule sees what else it changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from gapgui import read_posting, read_resume
from tests.goldens.facts import whole_posting, whole_resume
from tests.goldens.golden import check_golden
from tests.goldens.opening import POSTINGS, RESUMES, opened, shipped_index

READINGS = Path(__file__).with_name("readings")


def name_of(file: Path) -> str:
    return file.name.removesuffix(".toml")


def golden_of(file: Path) -> Path:
    return READINGS / file.parent.name / f"{name_of(file)}.json"


@pytest.mark.parametrize("file", POSTINGS, ids=name_of)
def test_a_posting_is_read_as_before(file: Path) -> None:
    check_golden(golden_of(file), whole_posting(read_posting(opened(file), shipped_index())))


@pytest.mark.parametrize("file", RESUMES, ids=name_of)
def test_a_resume_is_read_as_before(file: Path) -> None:
    check_golden(golden_of(file), whole_resume(read_resume(opened(file), shipped_index())))


def test_every_golden_has_its_document() -> None:
    assert {golden_of(file) for file in (*POSTINGS, *RESUMES)} == set(READINGS.glob("*/*.json"))
