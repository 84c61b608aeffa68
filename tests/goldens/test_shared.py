"""Whole readings of documents that are not ours: numbers, names of the taxonomy and hashes, none of their words.

A document that is not there, or is another than the one that was read, is skipped.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from gapgui import read_posting, read_resume
from tests.conftest import ROOT
from tests.goldens.facts import wordless_posting, wordless_resume
from tests.goldens.golden import check_golden, updating
from tests.goldens.opening import opened, shipped_index

GOLDENS = Path(__file__).with_name("shared")
SHARED = ROOT.parent / "shared"
POSTINGS = sorted([*SHARED.glob("eval/dev/texts/*.txt"), *SHARED.glob("data/postings/*.[th]*")])
RESUMES = sorted(SHARED.glob("eval/dev/pdfs/*.pdf"))


def golden_of(file: Path) -> Path:
    """Return where the reading of exactly these bytes is kept."""
    golden = GOLDENS / f"{hashlib.sha256(file.read_bytes()).hexdigest()[:16]}.json"
    if not golden.is_file() and not updating():
        pytest.skip("no golden for this file")
    return golden


@pytest.mark.parametrize("file", POSTINGS, ids=lambda file: file.name)
def test_a_posting_of_others_is_read_as_before(file: Path) -> None:
    golden = golden_of(file)
    check_golden(golden, {"file": file.name} | wordless_posting(read_posting(opened(file), shipped_index())))


@pytest.mark.parametrize("file", RESUMES, ids=lambda file: file.name)
def test_a_resume_of_others_is_read_as_before(file: Path) -> None:
    golden = golden_of(file)
    check_golden(golden, {"file": file.name} | wordless_resume(read_resume(opened(file), shipped_index())))
