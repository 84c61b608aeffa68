from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.posting.outline import SUBJECTS
from gapgui.reading.cues import written
from gapgui.reading.cues.arranged import keep_cues_in, lexicon
from gapgui.reading.cues.finding import lexicon_of
from gapgui.reading.cues.written import cues_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from gapgui.reading.cues.cue import Cue
    from gapgui.reading.cues.finding import Lexicon


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    keep_cues_in(tmp_path)
    yield tmp_path
    keep_cues_in(None)
    lexicon.cache_clear()


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let nobody read the cues where they are written."""

    def refused(subject: str) -> tuple[Cue, ...]:
        raise AssertionError(subject)

    monkeypatch.setattr(written, "cues_of", refused)


def anew(subjects: tuple[str, ...] = SUBJECTS) -> Lexicon:
    lexicon.cache_clear()
    return lexicon(subjects)


def test_kept_cues_are_those_that_are_written(folder: Path, request: pytest.FixtureRequest) -> None:
    made = anew()
    request.getfixturevalue("unreadable")
    kept = anew()
    assert kept == made == lexicon_of([cue for subject in SUBJECTS for cue in cues_of(subject)])
    assert list(kept.insides) == list(made.insides)


def test_other_subjects_are_kept_beside(folder: Path, request: pytest.FixtureRequest) -> None:
    both = anew(), anew(("headings",))
    request.getfixturevalue("unreadable")
    assert (anew(), anew(("headings",))) == both


@pytest.mark.parametrize("told", [b"", b"[]", b"0\n[[], []]", b"x\ny"])
def test_what_was_not_kept_here_is_made_anew(folder: Path, told: bytes) -> None:
    made = anew(("headings",))
    (file,) = folder.iterdir()
    file.write_bytes(told)
    assert anew(("headings",)) == made
    assert file.read_bytes() != told


def test_without_a_folder_nothing_is_kept(folder: Path) -> None:
    keep_cues_in(None)
    assert anew(("headings",)).whole
    assert not [*folder.iterdir()]
