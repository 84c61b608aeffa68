from __future__ import annotations

from pathlib import Path

from gapgui.ui.preferences.choices import KEEP_RECENT, turn
from gapgui.ui.preferences.settings import Settings
from gapgui.ui.session.opened import PostingText
from gapgui.ui.session.recent import PAIRS, RecentPair, add_pair, forget_recent, recent_pairs
from gapgui.ui.window.menus.recent_menu import files_apart


def pair(resume: Path, text: str, path: Path | None = None) -> RecentPair:
    return RecentPair(resume, PostingText(text, path=path), text.upper())


def test_pairs_are_the_newest_first_few_and_each_once(tmp_path: Path) -> None:
    settings = Settings()
    for number in range(PAIRS + 2):
        add_pair(settings, pair(tmp_path / "r.pdf", f"posting {number}"))
    add_pair(settings, pair(tmp_path / "r.pdf", "posting 5"))
    titles = [each.title for each in recent_pairs(settings)]
    assert len(titles) == PAIRS
    assert titles[:2] == ["POSTING 5", f"POSTING {PAIRS + 1}"]
    assert recent_pairs(settings)[0] == pair(tmp_path / "r.pdf", "posting 5")


def test_a_posting_with_a_file_is_the_same_whatever_its_text(tmp_path: Path) -> None:
    settings, file = Settings(), tmp_path / "p.txt"
    for text in ("old", "new"):
        add_pair(settings, pair(tmp_path / "r.pdf", text, file))
    add_pair(settings, pair(tmp_path / "other.pdf", "new", file))
    assert [each.title for each in recent_pairs(settings)] == ["NEW", "NEW"]


def test_what_has_gone_is_known(tmp_path: Path) -> None:
    resume, posting = tmp_path / "r.pdf", tmp_path / "p.txt"
    assert pair(resume, "text", posting).missing == resume
    resume.touch()
    assert pair(resume, "text", posting).missing == posting
    assert pair(resume, "text").missing is None


def test_none_is_kept_where_none_is_wanted_and_all_can_be_forgotten(tmp_path: Path) -> None:
    settings = Settings()
    add_pair(settings, pair(tmp_path / "r.pdf", "one"))
    turn(settings, KEEP_RECENT, on=False)
    add_pair(settings, pair(tmp_path / "r.pdf", "two"))
    assert [each.title for each in recent_pairs(settings)] == ["ONE"]
    forget_recent(settings)
    assert recent_pairs(settings) == []


def test_broken_pairs_count_as_none() -> None:
    settings = Settings()
    settings.remember("recent/pairs", [3, {}, {"resume": "r.pdf", "posting": 3}, {"resume": 1}])
    assert recent_pairs(settings) == []
    settings.remember("recent/pairs", "x")
    assert recent_pairs(settings) == []


def test_files_of_one_name_are_told_apart_by_the_shortest_of_their_folders() -> None:
    named = {
        "/disk/jobs/a/resume.pdf": "a/resume.pdf",
        "/disk/jobs/b/resume.pdf": "b/resume.pdf",
        "/disk/old/b/cv.pdf": "old/b/cv.pdf",
        "/disk/new/b/cv.pdf": "new/b/cv.pdf",
        "/disk/jobs/a/other.pdf": "other.pdf",
        "/other/cv.pdf": "other/cv.pdf",
    }
    assert files_apart([Path(path) for path in named]) == {
        Path(path): str(Path(name)) for path, name in named.items()
    }
