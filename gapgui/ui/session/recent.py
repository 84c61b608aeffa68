"""The pairs that were compared last: the resume's file, and the posting's file or its words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.ui.preferences.choices import KEEP_RECENT, is_on
from gapgui.ui.preferences.settings import RECENT_PAIRS
from gapgui.ui.preferences.store import path_in
from gapgui.ui.session.opened import PostingText, posting_of, posting_values

if TYPE_CHECKING:
    from pathlib import Path

    from gapgui.ui.preferences.settings import Settings

PAIRS = 8
"""How many pairs are offered again."""


@dataclass(frozen=True, slots=True)
class RecentPair:
    """Hold a resume's file and a posting; `title` names the posting to the user."""

    resume: Path
    posting: PostingText
    title: str

    @property
    def missing(self) -> Path | None:
        """Return the file that has gone, the resume's first; None where all that is needed is there."""
        files = (self.resume, self.posting.path)
        return next((path for path in files if path and not path.is_file()), None)

    def is_same(self, other: RecentPair) -> bool:
        """Tell whether both have the same resume and the same posting."""
        mine, theirs = self.posting, other.posting
        same_posting = mine.path == theirs.path if mine.path or theirs.path else mine.text == theirs.text
        return self.resume == other.resume and same_posting


def recent_pairs(settings: Settings) -> list[RecentPair]:
    """Return the pairs compared last, the newest first."""
    kept = settings.value(RECENT_PAIRS)
    return [pair for values in kept if (pair := _pair(values))] if isinstance(kept, list) else []


def add_pair(settings: Settings, pair: RecentPair) -> None:
    """Put a pair on top of those compared last, unless none is to be kept."""
    if not is_on(settings, KEEP_RECENT, default=True):
        return
    pairs = [pair, *(other for other in recent_pairs(settings) if not other.is_same(pair))]
    settings.remember(RECENT_PAIRS, [_values(kept) for kept in pairs[:PAIRS]])


def forget_recent(settings: Settings) -> None:
    """Forget which resumes and pairs were opened."""
    settings.remember(RECENT_PAIRS, "")
    settings.clear_recent()


def _values(pair: RecentPair) -> dict[str, object]:
    return {"resume": str(pair.resume), "posting": posting_values(pair.posting), "title": pair.title}


def _pair(values: object) -> RecentPair | None:
    if not isinstance(values, dict):
        return None
    resume, posting = path_in(values.get("resume")), posting_of(values.get("posting"))
    return RecentPair(resume, posting, str(values.get("title") or "")) if resume and posting else None
