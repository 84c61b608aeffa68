"""What a mark has to say, line by line: how the skill was found there, what the place claims, what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.report.telling.job_titles import is_job_title
from gapgui.report.telling.words import capital, ignored_word, status_word, track_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.gaps import Reason
    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import Strength
    from gapgui.resume.headings import SectionKind
    from gapgui.resume.resume import Claim
    from gapgui.taxonomy.taxonomy import Skill
    from gapgui.ui.telling.rows import Row

_WORD = late_pattern(r"\w+")


def found_line(skill: Skill, mention: Mention) -> str:
    """Return how a skill was found: by a name, by a job title, by part of a name that two skills share, by a guess."""
    written = " ".join(mention.text.split())
    values = {
        "skill": skill.name,
        "track": track_title(skill.track),
        "name": mention.name,
        "text": written,
    }
    if mention.kind == "fuzzy":
        return say(
            "Marks",
            "A guess: {skill} ({track}). “{text}” is taken for “{name}”, {score:.0f} % alike.",
            **values,
            score=mention.score,
        )
    if is_job_title(skill, mention):
        return say("Marks", "{skill} ({track}), found by the job title “{text}”.", **values)
    if _is_part(written, mention.name):
        return say(
            "Marks",
            "{skill} ({track}). “{text}” is read as “{name}”, with a word that stands near.",
            **values,
        )
    if not _is_same(written, mention.name):
        return say("Marks", "{skill} ({track}), found by another spelling of “{name}”.", **values)
    if mention.name == skill.name:
        return say("Marks", "{skill} ({track}), found by its name.", **values)
    return say("Marks", "{skill} ({track}), found by its other name “{name}”.", **values)


def strength_line(strength: Strength) -> str:
    """Return how strongly a place of the posting asks."""
    return {
        "required": say("Marks", "Required here."),
        "preferred": say("Marks", "Preferred here."),
        "mentioned": say("Marks", "Mentioned here."),
    }[strength]


def left_out_line(reason: str) -> str:
    """Return why a stretch of the posting was left out."""
    return say("Marks", "Left out: {reason}.", reason=ignored_word(reason))


def unknown_line(term: str) -> str:
    """Return that a term is not known."""
    return say("Marks", "“{term}” is not in the taxonomy.", term=term)


def claim_line(claim: Claim, section: SectionKind | None) -> str:
    """Return what a place in a section of the resume claims."""
    if claim == "negated":
        return say(
            "Marks", "Named as not known, not used, wanted or still being learned, so it doesn't count."
        )
    if claim == "used":
        return {
            "experience": say("Marks", "Told of in a job."),
            "projects": say("Marks", "Told of in a project."),
            "education": say("Marks", "Told of under education."),
            "publications": say("Marks", "Told of in a publication."),
        }.get(section or "", say("Marks", "Told of in a job, project, paper or course."))
    return {
        "skills": say("Marks", "Listed among the skills, without telling of its use."),
        "summary": say("Marks", "Named in the summary, without telling of its use."),
        "certificates": say("Marks", "Named among the certificates, without telling of its use."),
        "contact": say("Marks", "Named at the head, without telling of its use."),
        "": say("Marks", "Named at the head, without telling of its use."),
    }.get(section or "", say("Marks", "Named without telling of its use."))


def asked_lines(row: Row, member: str, mention: Mention) -> Iterator[str]:
    """Yield what came of one member of a requirement; where another one is shown, that this one isn't."""
    if len(row.members) > 1:
        yield say("Marks", "Any one of: {names}.", names=row.name)
    if mention.kind == "fuzzy":
        yield say("Marks", "It is asked for only if the guess is right.")
    if not row.status:
        return
    yield f"{capital(status_word(row.status))}: {row.why}."
    if row.status != "missing" and member not in {reason.member for reason in row.reasons}:
        yield say("Marks", "The resume doesn't show this one.")


def answer_lines(shown: Skill, mention: Mention, own: Sequence[Row]) -> Iterator[str]:
    """Yield for which of the posting's requirements a skill of the resume speaks, and how."""
    for row in own:
        if mention.kind == "fuzzy":
            yield say("Marks", "Asked for: {names}. A guess covers nothing.", names=row.name)
        elif row.status:
            status = capital(status_word(row.status))
            reason = next((r for r in row.reasons if r.skill == shown.id), None)
            yield f"{status}: {_answer(row, shown, reason)}"


def needless_line(row: Row) -> str:
    """Return that the posting asks for it among others, of which another covers the requirement."""
    return say("Marks", "Asked for in “{requirement}”, which another of them covers.", requirement=row.name)


def unasked_line() -> str:
    """Return that the posting doesn't ask for what the resume shows."""
    return say("Marks", "The posting doesn't ask for it.")


def _answer(row: Row, shown: Skill, reason: Reason | None) -> str:
    values = {"names": row.name, "skill": shown.name}
    if reason and reason.relation == "implied":
        return (
            say("Marks", "{names}. {skill} includes it.", **values)
            if len(row.members) == 1
            else say("Marks", "{names}. {skill} includes one of them.", **values)
        )
    if reason and reason.relation == "related":
        return say("Marks", "{names}. {skill} is only near.", **values)
    if reason and reason.relation == "broader":
        return say("Marks", "{names}. {skill} is more general.", **values)
    return say("Marks", "{names}.", **values)


def _is_same(written: str, name: str) -> bool:
    """Tell whether only case, blanks and signs set a spelling apart from a name."""
    return _squashed(written) == _squashed(name)


def _is_part(written: str, name: str) -> bool:
    """Tell whether words of a name are not there: "ML research, platform and tools" holds "platform" of "ML platform"."""
    fewer = len(_WORD.findall(written)) < len(_WORD.findall(name))
    return fewer and len(_squashed(written)) < len(_squashed(name)) - 1


def _squashed(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))
