"""A session reads, finds gaps and compares as the commands do, and leaves nothing running."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import gapgui
from tests.conftest import ROOT
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def session() -> Iterator[gapgui.Session]:
    with gapgui.Session(taxonomy=CORE_FILE) as opened:
        yield opened


@pytest.fixture
def resume(session: gapgui.Session, tmp_path: Path) -> gapgui.Resume:
    file = tmp_path / "resume.txt"
    file.write_text("Ada Example\n\nExperience\nEngineer, 2020 - 2024\nBuilt services in Python.\n")
    return session.resume(file)


def test_a_resume_stands_to_a_posting(session: gapgui.Session, resume: gapgui.Resume) -> None:
    posting = session.posting(text="You need Python. You need Kubernetes.")
    verdicts = {each.any_of: each.status for each in session.gaps(resume, posting).requirements}
    assert verdicts == {("python",): "covered", ("kubernetes",): "missing"}


def test_a_posting_is_a_file_or_a_text(session: gapgui.Session, tmp_path: Path) -> None:
    file = tmp_path / "ad.txt"
    file.write_text("You need Python.", encoding="utf-8")
    by_path, by_name = session.posting(file), session.posting(str(file))
    by_text = session.posting(text="You need Python.", name="ad.txt")
    assert by_path == by_name == by_text
    with pytest.raises(TypeError, match="one of them"):
        session.posting()


def test_many_are_laid_beside_one_another(session: gapgui.Session, resume: gapgui.Resume) -> None:
    postings = (session.posting(text=f"You need {name}.") for name in ("Python", "Kubernetes"))
    comparison = session.compare([resume], postings)
    assert [report.requirements[0].status for (report,) in comparison.reports] == ["covered", "missing"]


@pytest.mark.parametrize("kind", ["posting", "resume", "report", "compare"])
def test_a_result_has_the_shape_of_the_commands(
    session: gapgui.Session, resume: gapgui.Resume, kind: str
) -> None:
    posting = session.posting(text="You need Python.")
    results: dict[str, gapgui.Posting | gapgui.Resume | gapgui.GapReport | gapgui.Comparison] = {
        "posting": posting,
        "resume": resume,
        "report": session.gaps(resume, posting),
        "compare": session.compare([resume], [posting]),
    }
    assert gapgui.plain(results[kind])["schema"] == f"gapgui.{kind}/1"


def test_own_changes_count_and_their_problems_are_told(config_dir: Path) -> None:
    config_dir.mkdir()
    own = config_dir / "my_skills.yaml"
    own.write_text(
        "overlay: 1\nskills:\n  kubernetes: {aliases: {add: [our cluster]}}\n  nosuch: {removed: true}\n"
    )
    text = "You need our cluster."
    with gapgui.Session() as mine, gapgui.Session(own="none") as plain:
        assert [each.skill.id for each in mine.posting(text=text).skills] == ["kubernetes"]
        assert [problem.line for problem in mine.problems] == [4]
        assert not plain.posting(text=text).skills
    with gapgui.Session(CORE_FILE) as named, gapgui.Session(CORE_FILE, own=own) as both:
        assert not named.posting(text=text).skills
        assert both.posting(text=text).skills


def test_what_can_not_be_read_says_why(session: gapgui.Session, tmp_path: Path) -> None:
    with pytest.raises(gapgui.GapError) as refused:
        session.resume(tmp_path / "nowhere.pdf")
    assert refused.value.code == "not_found"
    with pytest.raises(gapgui.GapError) as empty:
        session.posting(text=" ")
    assert empty.value.code == "empty"


def test_a_closed_session_reads_no_more_files(sample_resume: Path) -> None:
    with gapgui.Session(CORE_FILE) as session:
        pass
    with pytest.raises(RuntimeError, match="closed"):
        session.resume(sample_resume)


def test_the_package_is_light_until_it_is_used() -> None:
    told = "import sys, gapgui; print(sorted(name for name in sys.modules if name.startswith('gapgui')))"
    done = subprocess.run([sys.executable, "-c", told], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "['gapgui', 'gapgui.version']"


def test_every_public_name_is_there() -> None:
    assert all(getattr(gapgui, name) is not None for name in gapgui.__all__)
    assert gapgui.__all__ == sorted(gapgui.__all__)
