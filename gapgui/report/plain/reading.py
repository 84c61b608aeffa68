"""Postings, resumes, taxonomies and errors as plain values; nothing of gaps is needed for them."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from gapgui.documents.document import Document, Quality
    from gapgui.errors import GapError
    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import AskedSkill, Posting
    from gapgui.resume.resume import Job, Resume, ShownSkill
    from gapgui.taxonomy.taxonomy import Taxonomy

Plain = dict[str, Any]


def plain_posting(posting: Posting) -> Plain:
    """Return a posting in the shape of `gapgui.posting/1`."""
    return {
        "schema": "gapgui.posting/1",
        "file": posting.document.name,
        "sha256": posting.document.sha256,
        "text": posting.document.text,
        "title": posting.title,
        "employer": posting.employer or None,
        "language": posting.language or None,
        "archetype": posting.archetype,
        "archetype_shares": dict(posting.archetype_shares),
        "archetype_evidence": [asdict(item) for item in posting.archetype_evidence],
        "total_years": posting.total_years,
        "degree": asdict(posting.degree) if posting.degree else None,
        "skills": [_asked(skill) for skill in posting.skills],
        "ignored": [asdict(item) for item in posting.ignored],
        "unknown_terms": [
            {"text": term.text, "start": term.start, "end": term.end, "line": term.line, "count": term.count}
            for term in posting.unknown_terms
        ],
    }


def plain_resume(resume: Resume) -> Plain:
    """Return a resume in the shape of `gapgui.resume/1`; what only the titles of jobs show is no skill that it names."""
    document = resume.document
    return {
        "schema": "gapgui.resume/1",
        "file": document.name,
        "sha256": document.sha256,
        "pages": len(document.pages),
        "columns": document.columns,
        "language": resume.language or None,
        "text": document.text,
        "quality": _quality(document.quality),
        "total_years": resume.total_years,
        "total_years_on_page": None if resume.total_years is None else resume.experience.least,
        "degree": resume.degree,
        "jobs": [_job(document, job) for job in resume.jobs],
        "skills": [_shown(document, skill) for skill in resume.skills if not skill.is_by_title],
        "by_title": [_shown(document, skill) for skill in resume.skills if skill.is_by_title],
    }


def plain_taxonomy(taxonomy: Taxonomy) -> Plain:
    """Return what identifies a taxonomy."""
    own = taxonomy.own
    return {
        "file": str(taxonomy.file),
        "sha256": taxonomy.sha256,
        "skills": len(taxonomy.skills),
        "own": {"file": str(own.file), "sha256": own.sha256} if own else None,
    }


def plain_error(file: str, error: GapError) -> Plain:
    """Return the line that stands for a file that can't be read."""
    return {"file": file, "error": {"code": error.code, "message": error.sentence.english}}


def _quality(quality: Quality) -> Plain:
    """Return the verdict and the problems, their sentences in English whatever the window speaks."""
    problems = [{"code": problem.code, "message": problem.english} for problem in quality.problems]
    return {"verdict": quality.verdict, "problems": problems}


def _asked(asked: AskedSkill) -> Plain:
    return {
        "id": asked.skill.id,
        "name": asked.skill.name,
        "track": asked.skill.track,
        "category": asked.skill.category,
        "strength": asked.strength,
        "group": asked.group,
        "min_years": asked.min_years,
        "mentions": [
            {
                "start": m.mention.start,
                "end": m.mention.end,
                "line": m.line,
                **_match(m.mention),
                "strength": m.strength,
            }
            for m in asked.mentions
        ],
    }


def _shown(document: Document, shown: ShownSkill) -> Plain:
    return {
        "id": shown.skill.id,
        "name": shown.skill.name,
        "track": shown.skill.track,
        "category": shown.skill.category,
        "claim": shown.claim,
        "months": shown.use.months,
        "last_used": shown.use.last,
        "jobs": list(shown.use.jobs),
        "mentions": [
            {
                "start": m.mention.start,
                "end": m.mention.end,
                **_place(document, m.mention),
                **_match(m.mention),
                "claim": m.claim,
            }
            for m in shown.mentions
        ],
    }


def _job(document: Document, job: Job) -> Plain:
    return {
        "title": _words(document, job.title),
        "employer": _words(document, job.employer),
        "start": job.dates.begins,
        "end": job.dates.ends,
        "present": job.present,
        "span": {"start": job.start, "end": job.end},
    }


def _words(document: Document, place: tuple[int, int] | None) -> str | None:
    return None if place is None else " ".join(document.text[slice(*place)].split())


def _place(document: Document, mention: Mention) -> Plain:
    """Return the page and the box of a mention; `boxes` has one for each line it stands on."""
    boxes = document.boxes_between(mention.start, mention.end)
    if not boxes:
        return {"page": None, "box": None, "boxes": []}
    page = boxes[0][0]
    rounded = [[round(v, 1) for v in (box.x0, box.top, box.x1, box.bottom)] for _, box in boxes]
    return {"page": page, "box": rounded[0], "boxes": rounded}


def _match(mention: Mention) -> Plain:
    return {"text": mention.text, "match": mention.kind, "score": mention.score}
