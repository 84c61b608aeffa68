"""The sentences and words in which results are told, the same in every format and in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.gaps import count_by_status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from gapgui.documents.document import Verdict
    from gapgui.gaps import GapReport, Relation, Requirement, Status
    from gapgui.posting.posting import Archetype, DegreeAsked, Strength
    from gapgui.resume.resume import DegreeHeld, Resume
    from gapgui.taxonomy.taxonomy import Taxonomy, Track

TRACK_NAMES: dict[Track, str] = {"ml": "ML-specific", "general": "General engineering"}
_SIDES: dict[Track, str] = {"ml": "ML-specific", "general": "general engineering"}
STATUS_SIGNS: dict[Status, str] = {"covered": "✓", "partial": "~", "missing": "✗"}
STATUS_NAMES: dict[Status, str] = {"covered": "covered", "partial": "partial", "missing": "missing"}
# Sign, word and meaning, for whoever has never seen the program.
MEANINGS: tuple[tuple[str, str, str], ...] = (
    ("✓", "covered", "the resume names it, or something that includes it"),
    ("~", "partial", "the resume names only something near it or more general"),
    ("✗", "missing", "the resume doesn't mention it"),
)
ARCHETYPE_NAMES: dict[Archetype, str] = {
    "research": "research",
    "ml_engineering": "ML engineering",
    "swe_with_ml": "software with ML",
    "data_science": "data science",
    "data_engineering": "data engineering",
    "software": "software",
}
IGNORED_NAMES: dict[str, str] = {
    "benefits": "benefits and pay",
    "equal_opportunity": "equal opportunity and legal text",
    "company_policy": "the employer's rules and trainings",
    "process": "how to apply",
    "location": "place and terms of work",
    "company_name": "the employer's own name",
    "degree_subject": "subjects of a degree",
    "too_long": "beyond the first 100,000 characters",
    "team_name": "names of teams",
    "set_aside": "named only to be set aside",
}
DEGREE_NAMES: dict[DegreeHeld, str] = {
    "none": "no degree",
    "bachelor": "bachelor's degree",
    "master": "master's degree",
    "phd": "doctorate",
}
VERDICT_SENTENCES: dict[Verdict, str] = {
    "good": "The resume could be read well.",
    "poor": "The resume could be read only in part, so some of what looks missing may be there.",
    "unreadable": "The resume could hardly be read, so it says little about what is missing.",
}
# A sentence that names more than this is a list.
MAX_NAMED = 3


def requirement_name(requirement: Requirement, taxonomy: Taxonomy) -> str:
    """Return the name of a requirement, alternatives joined by "or"."""
    return join([taxonomy.skills[skill].name for skill in requirement.any_of], "or")


def join(names: Sequence[str], word: str) -> str:
    """Return names as a list in a sentence: "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


def reason_text(relation: Relation, shown: Sequence[str], asked: str, *, among_others: bool) -> str:
    """Return in words how skills of the resume speak for one that is asked for, `among_others` or alone."""
    named = join(
        [*shown[:MAX_NAMED], f"{len(shown) - MAX_NAMED} more"] if len(shown) > MAX_NAMED else shown, "and"
    )
    if relation == "same":
        return f"met by {named}" if among_others else "your resume names it"
    if relation == "implied":
        includes = "includes" if len(shown) == 1 else "include"
        return f"shown through {named}" + (f", which {includes} {asked}" if among_others else "")
    if relation == "related":
        return f"near: {named}" + (f" (for {asked})" if among_others else "")
    return f"only in general: {named}"


def negated_skills(resume: Resume) -> frozenset[str]:
    """Return the ids of the skills that a resume names only as lacking, wanted or being learnt."""
    return frozenset(shown.skill.id for shown in resume.skills if shown.claim == "negated")


def because_text(requirement: Requirement, taxonomy: Taxonomy, negated: Collection[str] = frozenset()) -> str:
    """Return why a requirement has its status, in words; `negated` as from `negated_skills`."""
    if not requirement.because:
        named = [taxonomy.skills[skill].name for skill in requirement.any_of if skill in negated]
        if named:
            what = join(named, "and") if len(requirement.any_of) > 1 else "it"
            return f"your resume names {what} only as not known, wanted or being learnt"
        return "your resume doesn't mention " + ("any of them" if len(requirement.any_of) > 1 else "it")
    shown: dict[tuple[Relation, str], list[str]] = {}
    for reason in requirement.because:
        # what is met needs no member named, and two that are met are told as one
        member = "" if reason.relation in {"same", "broader"} else taxonomy.skills[reason.member].name
        names = shown.setdefault((reason.relation, member), [])
        if taxonomy.skills[reason.skill].name not in names:
            names.append(taxonomy.skills[reason.skill].name)
    alone = len(requirement.any_of) == 1
    told = [
        reason_text(relation, names, asked, among_others=not alone)
        for (relation, asked), names in shown.items()
    ]
    return "; ".join(told[:MAX_NAMED])


def why_not_comparable(report: GapReport) -> str | None:
    """Return why the documents tell nothing of gaps, in a sentence; None where they can be compared."""
    if not report.posting.skills:
        return "No skill of the taxonomy was recognised in the posting, so there is nothing to compare."
    if report.resume.document.quality.verdict == "unreadable":
        return "The resume could hardly be read, so it was not compared; see how it was read, and what to do."
    if not report.resume.skills:
        return "No skill of the taxonomy was recognised in the resume, so it was not compared; see how it was read."
    return None


def summary_sentence(report: GapReport) -> str:
    """Return the whole answer in one or two sentences."""
    refusal = why_not_comparable(report)
    if refusal:
        return refusal
    asked = [r for r in report.requirements if r.strength == "required"] or list(report.requirements)
    kind = "required" if any(r.strength == "required" for r in report.requirements) else "named"
    missing = [r for r in asked if r.status == "missing"]
    partial = [r for r in asked if r.status == "partial"]
    if not missing and not partial:
        return (
            f"Your resume shows all {len(asked)} {kind} skills."
            if len(asked) > 1
            else f"Your resume shows the one {kind} skill."
        )
    if not missing:
        return f"Nothing {kind} is missing; {len(partial)} of {len(asked)} {_are(len(partial))} shown only in part: {_named(partial, report.taxonomy)}."
    named = _named(missing, report.taxonomy)
    if len(missing) == 1:
        count = "The one" if len(asked) == 1 else f"1 of {len(asked)}"
        noun = "skill" if len(asked) == 1 else "skills"
        sentence = f"{count} {kind} {noun} is missing: {named} ({_SIDES[missing[0].track]})."
    else:
        sentence = (
            f"{len(missing)} of {len(asked)} {kind} skills are missing, {_which_side(missing)}: {named}."
        )
    if partial:
        sentence += f" {len(partial)} more {_are(len(partial))} shown only in part."
    return sentence


def count_sentence(requirements: Iterable[Requirement], track: Track, strength: Strength) -> str:
    """Return "7 of 9 required covered, 1 partial" for one track; empty where it asks for none."""
    counts = count_by_status(requirements, track, strength)
    total = sum(counts.values())
    if not total:
        return ""
    rest = "".join(f", {counts[status]} {status}" for status in ("partial", "missing") if counts[status])
    return f"{counts['covered']} of {total} {strength} covered{rest}"


def years_text(years: int) -> str:
    """Return "1 year", "3 years"."""
    return "1 year" if years == 1 else f"{years} years"


def total_years_text(resume: Resume) -> str:
    """Return how much experience a resume shows, in words, and how far a job that goes on was counted."""
    experience = resume.experience
    if experience.years is None:
        return "no dated jobs found"
    told = f"{_some_years(experience.years)} in dated jobs"
    if experience.counted_to is None:
        return told
    return (
        f"{told}, the present one counted to {experience.counted_to:%m/%Y}, the file's own date "
        f"({_some_years(experience.least)} to the latest date on the page)"
    )


def _some_years(years: int) -> str:
    return years_text(years) if years else "less than a year"


def degree_asked_text(degree: DegreeAsked) -> str:
    """Return the degree that a posting asks for, and how strongly."""
    return f"{DEGREE_NAMES[degree.level]} ({degree.strength})"


def _which_side(missing: Sequence[Requirement]) -> str:
    ml = sum(r.track == "ml" for r in missing)
    if 2 * ml == len(missing):
        return "half of them ML-specific"
    how_many = "all" if ml in {0, len(missing)} else "most of them"
    return f"{how_many} {_SIDES['ml' if 2 * ml > len(missing) else 'general']}"


def _named(requirements: Sequence[Requirement], taxonomy: Taxonomy) -> str:
    names = [requirement_name(r, taxonomy) for r in requirements[:MAX_NAMED]]
    more = len(requirements) - len(names)
    return f"{', '.join(names)} and {more} more" if more > 0 else join(names, "and")


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
