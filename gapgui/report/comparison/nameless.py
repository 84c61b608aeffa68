"""A comparison that doesn't tell who the resumes are about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.report.privacy.redaction import posting_called, resume_without, without_folder
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.comparison import Comparison
    from gapgui.report.privacy.left_out import LeftOut


def without_personal_data(
    comparison: Comparison,
    left_out: LeftOut,
    resume_numbers: Sequence[int] = (),
    posting_numbers: Sequence[int] = (),
) -> Comparison:
    """Return a comparison without what is left out; its verdicts stay, its files are called by their numbers.

    Those are the places among the files that were given, or among those compared.
    """
    if not left_out.kinds:
        return comparison
    taxonomy = without_folder(comparison.taxonomy)
    resumes = tuple(
        resume_without(resume, left_out, resume_name(number))
        for number, resume in zip(
            _numbers(resume_numbers, comparison.resumes), comparison.resumes, strict=True
        )
    )
    postings = tuple(
        posting_called(posting, posting_name(number))
        for number, posting in zip(
            _numbers(posting_numbers, comparison.postings), comparison.postings, strict=True
        )
    )
    reports = tuple(
        tuple(
            replace(report, taxonomy=taxonomy, resume=resume, posting=posting)
            for report, resume in zip(own, resumes, strict=True)
        )
        for own, posting in zip(comparison.reports, postings, strict=True)
    )
    return replace(comparison, taxonomy=taxonomy, resumes=resumes, postings=postings, reports=reports)


def resume_name(number: int) -> str:
    """Return what the file of a resume is called where names are left out."""
    return f"{say('Privacy', 'resume')}-{number}"


def posting_name(number: int) -> str:
    """Return what the file of a posting is called where names are left out."""
    return f"{say('Privacy', 'posting')}-{number}"


def _numbers(given: Sequence[int], documents: Sequence[object]) -> Sequence[int]:
    return given or range(1, len(documents) + 1)
