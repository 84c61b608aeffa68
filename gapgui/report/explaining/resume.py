"""Why a resume is read as it is: each line with its section, the jobs and degrees on it, what its names claim and by what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.report.explaining.words import rule_text, section_text, unshown_text
from gapgui.report.telling.facts import total_years_text
from gapgui.report.telling.words import claim_word, degree_word
from gapgui.resume.reading import sum_up
from gapgui.resume.resume import is_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.matching.names.index import Index
    from gapgui.resume.degree import NamedDegree
    from gapgui.resume.jobs import DatedEntry
    from gapgui.resume.reading import CloseReading, Said
    from gapgui.resume.resume import Job, Resume, ShownSkill
    from gapgui.resume.sections import Section
    from gapgui.taxonomy.taxonomy import Taxonomy

MAX_QUOTE = 300
"""Characters of a line that are quoted."""
_LINE = late_pattern(r"(?<![^\S\n])[^\S\n]*+\S[^\n]*+")


def explained_resume(close: CloseReading, index: Index) -> str:
    """Return the reading of a resume, line by line, then its skills with their months; told from the values that decide."""
    told = _Told(close, index.taxonomy)
    lines: list[str] = []
    for section in close.sections:
        if not told.text[section.start : section.end].strip():
            continue
        lines += ["", _section_line(told, section)]
        for match in _LINE.finditer(told.text, section.start, section.end):
            number = close.document.line_of(match.start())
            lines.append(f"{number:>4}  {told.quote(*match.span())}")
            lines += (f"        {fact}" for fact in _facts(told, *match.span()))
    return "\n".join([*lines[1:], "", *_summary(told, sum_up(close, index))])


class _Told:
    """Quote a resume and name its skills."""

    def __init__(self, close: CloseReading, taxonomy: Taxonomy) -> None:
        self.close = close
        self.text = close.document.text
        self.skills = taxonomy.skills

    def quote(self, start: int, end: int) -> str:
        words = " ".join(self.text[start:end].split())
        return words if len(words) <= MAX_QUOTE else words[:MAX_QUOTE] + " …"

    def job(self, job: Job) -> str:
        """Return a job as it is read: its title, its employer and its dates."""
        title = self.quote(*job.title) if job.title else say("Explained", "no title")
        employer = self.quote(*job.employer) if job.employer else say("Explained", "no employer")
        return say(
            "Explained",
            "“{title}” at “{employer}”, {begins} to {ends}",
            title=title,
            employer=employer,
            begins=job.dates.begins,
            ends=job.dates.ends or say("Explained", "present"),
        )


def _section_line(told: _Told, section: Section) -> str:
    heading = told.quote(section.start, section.body)
    if heading:
        why = say("Explained", "by its heading, “{heading}”", heading=heading)
    elif section.kind is None:
        why = say("Explained", "below no heading")
    elif section.kind == "experience":
        why = say("Explained", "by the jobs in it")
    else:
        why = say("Explained", "as before")
    return f"[{section_text(section.kind)}: {why}]"


def _facts(told: _Told, start: int, end: int) -> Iterator[str]:
    for entry in told.close.entries:
        if start <= entry.start < end:
            yield from _entry_facts(told, entry)
    for degree in told.close.degrees:
        if start <= degree.start < end:
            yield _degree_fact(degree)
    for said in told.close.said:
        if start <= said.mention.start < end:
            yield _mention_fact(told, said)


def _entry_facts(told: _Told, entry: DatedEntry) -> Iterator[str]:
    for job in entry.jobs:
        yield say("Explained", "a job: {job}", job=told.job(job))
    if not entry.jobs:
        yield {
            "work": "",
            "study": say("Explained", "no job: study"),
            "unpaid": say("Explained", "no job: unpaid"),
            "time_off": say("Explained", "no job: time off"),
            "course": say("Explained", "no job: a course"),
            "other": say("Explained", "no job: another thing that bears dates"),
            "whole_time": say(
                "Explained", "no job: the whole time at an employer, its positions stand below"
            ),
        }[entry.kind]


def _degree_fact(degree: NamedDegree) -> str:
    why = {
        "words": say("Explained", "for “{words}”", words=degree.cue),
        "dates": say("Explained", "by its dates, {dates}", dates=degree.cue),
        "no_dates": say("Explained", "nothing says otherwise"),
    }[degree.told_by]
    level = degree_word(degree.level)
    if degree.finished:
        return say("Explained", "degree: {level}, finished: {why}", level=level, why=why)
    return say("Explained", "degree: {level}, not finished: {why}", level=level, why=why)


def _mention_fact(told: _Told, said: Said) -> str:
    mention, claimed = said.mention, said.claimed
    skill = told.skills[mention.skill]
    if claimed is None:
        facts = [say("Explained", "shows nothing"), unshown_text(said.unshown or "company")]
    else:
        facts = [claim_word(claimed.claim), rule_text(claimed)]
        facts += [f"“{told.quote(*claimed.cue)}”"] if claimed.cue else []
    facts += [say("Explained", "by a job's title")] if is_title(mention, skill) else []
    facts += [say("Explained", "a guess")] if mention.kind == "fuzzy" else []
    return f"{skill.name} (“{told.quote(mention.start, mention.end)}”): {', '.join(facts)}"


def _summary(told: _Told, resume: Resume) -> Iterator[str]:
    yield f"[{say('Explained', 'in all')}]"
    yield f"      {total_years_text(resume)}"
    yield f"      {say('Explained', 'degree: {level}', level=degree_word(resume.degree))}"
    for shown in resume.skills:
        facts = [claim_word(shown.claim)]
        facts += [say("Explained", "only by a job's title")] if shown.is_by_title else []
        yield f"      {shown.skill.name}: {', '.join([*facts, *_months(told, resume, shown)])}"


def _months(told: _Told, resume: Resume, shown: ShownSkill) -> Iterator[str]:
    if shown.use.months is None:
        yield say("Explained", "in no dated job")
        return
    jobs = "; ".join(told.job(resume.jobs[at]) for at in shown.use.jobs)
    if shown.use.months == 1:
        yield say("Explained", "1 month, from {jobs}", jobs=jobs)
    else:
        yield say("Explained", "{months} months, from {jobs}", months=shown.use.months, jobs=jobs)
