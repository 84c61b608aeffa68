"""A comparison for people to read, as text or Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.comparison.learn import learn_parts
from gapgui.report.comparison.standing import musts_covered, nearest_first, standings
from gapgui.report.comparison.table import matrix
from gapgui.report.comparison.words import covered_of, not_compared_notes, posting_names, really_is
from gapgui.report.excerpt import readable
from gapgui.report.markdown import escape
from gapgui.report.telling.summary import why_not_comparable
from gapgui.report.telling.words import track_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.gaps import GapReport
    from gapgui.library.comparison import Comparison


def comparison_text(comparison: Comparison) -> str:
    """Return the postings with what is covered, what they really are, and what to learn first."""
    return "\n".join(_text_lines(comparison))


def comparison_markdown(comparison: Comparison) -> str:
    """Return a comparison as GitHub-style Markdown; text of the documents can't become markup."""
    return "\n".join(_markdown_lines(comparison)) + "\n"


def standing(report: GapReport) -> str:
    """Return how a resume stands to a posting's musts, by track."""
    if why_not_comparable(report) is not None:
        return say("Report", "not compared")
    told = [
        f"{track_word(track)} {covered_of(counts)}"
        for track in ("ml", "general")
        if (counts := musts_covered(report, track))[1]
    ]
    return ", ".join(told) or say("Comparison", "no musts named")


def _text_lines(comparison: Comparison) -> Iterator[str]:
    counted, names = standings(comparison), posting_names(comparison)
    for resume_at, resume in enumerate(comparison.resumes):
        yield say(
            "Comparison",
            "{resume}: required skills covered, the fewest open first",
            resume=readable(resume.document.name),
        )
        for at in nearest_first(counted, resume_at):
            yield f"  {names[at]}: {standing(comparison.reports[at][resume_at])}"
        yield ""
    notes = not_compared_notes(comparison)
    if notes:
        yield say("Comparison", "Not compared")
        yield from (f"  {name}: {why}" for name, why in notes)
        yield ""
    yield say("Comparison", "What they really are")
    for name, posting in zip(names, comparison.postings, strict=True):
        yield f"  {name}: {really_is(posting)}"
    yield from _lessons(comparison)


def _lessons(comparison: Comparison) -> Iterator[str]:
    for part in learn_parts(comparison):
        yield ""
        if len(comparison.resumes) == 1:
            yield say("Comparison", "What to learn first")
        else:
            yield say("Comparison", "What to learn first, by {resume}", resume=part.resume)
        for title, sentences in part.groups:
            yield f"  {title}"
            yield from (f"    {sentence}" for sentence in sentences)


def _markdown_lines(comparison: Comparison) -> Iterator[str]:
    yield f"# {say('Comparison', 'Postings side by side')}"
    yield ""
    for line in _text_lines(comparison):
        if line.startswith("  "):
            yield f"{' ' * (len(line) - len(line.lstrip()) - 2)}- {escape(line.strip())}"
        elif line:
            yield from ("", f"## {escape(line)}", "")
    yield ""
    head, *rows = matrix(comparison)
    yield f"| {' | '.join(map(escape, head))} |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield f"| {' | '.join(map(escape, row))} |"
