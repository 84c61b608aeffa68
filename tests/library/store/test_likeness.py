from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from gapgui.library.store.kept_posting import KeptPosting
from gapgui.library.store.likeness import ALIKE, likeness, runs_of
from tests.conftest import SHARED
from tests.library.store.made import ACME, BIRK, long_posting

if TYPE_CHECKING:
    from gapgui.library.store.library import Library

HEADER = "Jobs near you | Sign in\nSave  Share\nData Engineer (m/f/d) at Larkspur Ltd, 4.2 stars, 31 reviews\nFull-time\n"
FOOTER = "\nApply now on the site of the company\nBeware of fraud: never pay for an interview.\n© Some Board"


def alike(one: str, other: str) -> bool:
    return likeness(runs_of(one), runs_of(other)) >= ALIKE


@pytest.mark.parametrize("text", [long_posting(), ACME * 1 + long_posting(100)])
def test_a_posting_with_another_boards_lines_is_the_same(text: str) -> None:
    assert alike(text, HEADER + text + FOOTER)
    assert alike("Some other board\nEasy apply\n" + text + "\nReport this job", HEADER + text + FOOTER)


def test_lines_that_are_broken_elsewhere_and_other_bullets_make_no_other_posting() -> None:
    text = long_posting()
    assert alike(text, text.replace("\n- ", "\n\n • ").replace(" for ", "\nfor ").upper())


def test_similar_jobs_below_make_no_other_posting() -> None:
    text = long_posting()
    assert alike(text, text + "\nSimilar jobs\n" + long_posting(600, "other"))


def test_two_jobs_of_one_company_are_two() -> None:
    about, offers = long_posting(160, "about"), long_posting(160, "offers")
    one, other = (f"{about}\n{long_posting(100, job)}\n{offers}" for job in ("a", "b"))
    assert not alike(one, other)


def test_a_line_that_is_within_another_posting_is_not_that() -> None:
    assert not alike("- Own the pipelines in Airflow\n- Kubernetes or Nomad", ACME)
    assert not alike("", "")
    assert not alike(ACME, BIRK)


def test_the_library_tells_what_is_like_a_posting(library: Library) -> None:
    text = long_posting()
    _, kept, _ = library.keep(KeptPosting(ACME), KeptPosting(text), KeptPosting(BIRK))
    (found,) = library.alike(KeptPosting(HEADER + text + FOOTER))
    assert (found.posting, found.exact) == (kept, False)
    (same,) = library.alike(KeptPosting(f"\n{text} \n"))
    assert (same.posting, same.share, same.exact) == (kept, 1.0, True)
    assert library.alike(kept) == ()
    assert library.alike(KeptPosting(long_posting(400, "other"))) == ()


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is absent")
@pytest.mark.parametrize("folder", ["eval/dev/texts", "data/postings"])
def test_of_real_postings_no_two_are_taken_for_one(folder: str) -> None:
    files = sorted((SHARED / folder).glob("*.txt"))
    runs = {file.stem: runs_of(file.read_text("utf-8")) for file in files}
    assert [pair for pair in combinations(runs, 2) if likeness(runs[pair[0]], runs[pair[1]]) >= ALIKE] == []
