"""What a line of what to learn says in its cells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.comparison.words import learned_name, lesson_sentence, posting_name
from gapgui.report.telling.words import all_of, track_word
from gapgui.saying import say

if TYPE_CHECKING:
    from gapgui.library.comparison import Comparison
    from gapgui.library.learning import Lesson


@dataclass(frozen=True, slots=True)
class LineWords:
    """Hold the cells of a line, and all of it as a sentence."""

    skills: str
    closes: str
    completes: str
    tracks: str
    sentence: str


def line_words(lesson: Lesson, comparison: Comparison) -> LineWords:
    """Return what is said of some skills."""
    taxonomy = comparison.taxonomy
    tracks = sorted({taxonomy.skills[skill].track for skill in lesson.skills}, key=("ml", "general").index)
    # what each of several includes would push the others out of the cell; the sentence says it
    names = (
        [learned_name(skill, lesson, taxonomy) for skill in lesson.skills]
        if len(lesson.skills) == 1
        else [taxonomy.skills[skill].name for skill in lesson.skills]
    )
    return LineWords(
        skills=all_of(names),
        closes=say(
            "Learning",
            "{count} in 1 posting" if len(lesson.postings) == 1 else "{count} in {postings} postings",
            count=lesson.closes,
            postings=len(lesson.postings),
        ),
        completes=", ".join(posting_name(comparison.postings[at]) for at in lesson.completes),
        tracks=", ".join(track_word(track) for track in tracks),
        sentence=lesson_sentence(lesson, comparison),
    )
