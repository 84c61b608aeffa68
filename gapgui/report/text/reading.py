"""Postings and resumes as text; nothing of gaps is needed for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS
from gapgui.report.kinds import kinds_of_work
from gapgui.report.telling.facts import (
    columns_text,
    degree_asked_text,
    degree_found_text,
    pages_text,
    total_years_text,
    years_text,
)
from gapgui.report.telling.places import place
from gapgui.report.telling.words import (
    TRACKS,
    claim_word,
    ignored_word,
    strength_word,
    track_title,
)
from gapgui.report.telling.words import (
    kinds_of_work as kinds_in_words,
)
from gapgui.resume.resume import CLAIMS
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.posting.posting import AskedSkill, Posting
    from gapgui.resume.resume import Resume


def posting_text(posting: Posting) -> str:
    """Return what a posting asks for, by track and strength."""
    title = posting.title or say("Text", "no title")
    lines = [f"{posting.document.name}: {title}", *_terms_of(posting)]
    for track in TRACKS:
        for strength in STRENGTHS:
            asked = [s for s in posting.skills if s.skill.track == track and s.strength == strength]
            if asked:
                lines += ["", f"{track_title(track)}, {strength_word(strength)}:", *map(_asked_line, asked)]
    if not posting.skills:
        lines += [
            "",
            say("Text", "No skill of the taxonomy was recognised; nothing found is not nothing asked for."),
        ]
    if posting.unknown_terms:
        terms = ", ".join(term.text for term in posting.unknown_terms)
        lines += ["", say("Text", "Not in the taxonomy: {terms}", terms=terms)]
    if posting.ignored:
        reasons = ", ".join(dict.fromkeys(ignored_word(item.reason) for item in posting.ignored))
        lines += ["", say("Text", "Left out: {reasons}", reasons=reasons)]
    return "\n".join(lines)


def resume_text(resume: Resume) -> str:
    """Return what a resume shows, by track and claim."""
    document = resume.document
    pages = len(document.pages)
    found = say(
        "Text",
        "{pages}, {columns}, {experience}, {degree}",
        pages=pages_text(pages) if pages else say("Text", "no pages"),
        columns=columns_text(document.columns),
        experience=total_years_text(resume),
        degree=degree_found_text(resume.degree),
    )
    lines = [f"{document.name}: {found}"]
    lines += [f"  {document.quality.verdict}: {problem.message}" for problem in document.quality.problems]
    for track in TRACKS:
        for claim in CLAIMS:
            shown = [s for s in resume.skills if s.skill.track == track and s.claim == claim]
            if shown:
                names = ", ".join(s.skill.name for s in shown)
                lines += ["", f"{track_title(track)}, {claim_word(claim)}:", f"  {names}"]
    if not resume.skills:
        lines += ["", say("Text", "No skill of the taxonomy was recognised; look at how the file was read.")]
    return "\n".join(lines)


def kinds_of_job(posting: Posting) -> Iterator[str]:
    """Yield what a posting really is, if anything tells: the shares, and of each what made it and its first sentence."""
    kinds = kinds_of_work(posting)
    if kinds:
        told = kinds_in_words(posting.archetype_shares)
        yield say("Text", "What it really is: {kinds}", kinds=told)
    for kind in kinds:
        yield f"  {kind.name} {kind.percent}: {kind.source}"
        yield from (f"    {quote.place}: “{quote.text}”" for quote in kind.quotes[:1])


def _terms_of(posting: Posting) -> Iterator[str]:
    yield from kinds_of_job(posting)
    if posting.total_years:
        yield say("Text", "Experience: {years}", years=years_text(posting.total_years))
    if posting.degree:
        yield say("Text", "Degree: {asked}", asked=degree_asked_text(posting.degree))


def _asked_line(asked: AskedSkill) -> str:
    extra = [say("Text", "any one of {group}", group=asked.group)] if asked.group else []
    extra += [years_text(asked.min_years)] if asked.min_years else []
    told = f" ({', '.join(extra)})" if extra else ""
    return f"  {asked.skill.name}{told}  {place(None, asked.mentions[0].line)}"
