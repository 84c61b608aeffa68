"""A comparison for people to read, as text or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status
from gapgui.library.comparison import musts_open
from gapgui.report.comparison.plain import learn
from gapgui.report.comparison.table import matrix
from gapgui.report.comparison.words import covered_of, lesson_sentence, posting_name, really_is
from gapgui.report.markdown import escape
from gapgui.report.telling.words import track_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.library.comparison import Comparison
    from gapgui.taxonomy.taxonomy import Track

MAX_LESSONS = 5
"""Lessons of one size that are told."""


def comparison_text(comparison: Comparison) -> str:
    """Return the postings with what is covered, what they really are, and what to learn first."""
    return "\n".join(_text_lines(comparison))


def comparison_markdown(comparison: Comparison) -> str:
    """Return a comparison as GitHub-style Markdown; text of the documents can't become markup."""
    return "\n".join(_markdown_lines(comparison)) + "\n"


def musts_covered(report: GapReport, track: Track) -> tuple[int, int]:
    """Return how many musts of a track are covered, and of how many."""
    counts = count_by_status(report.requirements, track, "required")
    return counts["covered"], sum(counts.values())


def standing(report: GapReport) -> str:
    """Return how a resume stands to a posting's musts, by track."""
    if not report.is_read:
        return say("Comparison", "not compared: in a language that is not read")
    told = [
        f"{track_word(track)} {covered_of(counts)}"
        for track in ("ml", "general")
        if (counts := musts_covered(report, track))[1]
    ]
    return ", ".join(told) or say("Comparison", "no musts named")


def _text_lines(comparison: Comparison) -> Iterator[str]:
    for resume_at, resume in enumerate(comparison.resumes):
        yield say("Comparison", "{resume}: required skills covered", resume=resume.document.name)
        ranked = sorted(
            range(len(comparison.postings)), key=lambda at: musts_open(comparison.reports[at][resume_at])
        )
        for at in ranked:
            yield f"  {posting_name(comparison.postings[at])}: {standing(comparison.reports[at][resume_at])}"
        yield ""
    yield say("Comparison", "What they really are")
    for posting in comparison.postings:
        yield f"  {posting_name(posting)}: {really_is(posting)}"
    yield from _lessons(comparison)


def _lessons(comparison: Comparison) -> Iterator[str]:
    found = learn(comparison)
    for size, title in enumerate(
        (
            say("Comparison", "What to learn first"),
            say("Comparison", "Two together"),
            say("Comparison", "Three together"),
        ),
        start=1,
    ):
        told = [lesson for lesson in found if len(lesson.skills) == size][:MAX_LESSONS]
        if told:
            yield ""
            yield (
                title
                if told[0].exact
                else say(
                    "Comparison",
                    "{title} (found step by step: there are too many sets to look at all)",
                    title=title,
                )
            )
            yield from (f"  {lesson_sentence(lesson, comparison)}" for lesson in told)


def _markdown_lines(comparison: Comparison) -> Iterator[str]:
    yield f"# {say('Comparison', 'Postings side by side')}"
    yield ""
    for line in _text_lines(comparison):
        if line.startswith("  "):
            yield f"- {escape(line.strip())}"
        elif line:
            yield from ("", f"## {escape(line)}", "")
    yield ""
    head, *rows = matrix(comparison)
    yield f"| {' | '.join(map(escape, head))} |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield f"| {' | '.join(map(escape, row))} |"
