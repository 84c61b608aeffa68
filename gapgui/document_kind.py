"""Whether a document reads like a resume or like a posting, whatever it was opened as.

The signs are what both readings find anyway: jobs with dates and an address on top, or headings that only postings
have and sentences that speak to a reader.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gapgui.posting.outline import read_outline
from gapgui.reading.addresses import EMAIL, PHONE
from gapgui.resume.experience import own_month
from gapgui.resume.jobs import jobs_of, read_entries
from gapgui.resume.sections import read_sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.document import Document
    from gapgui.posting.headings import SectionKind
    from gapgui.posting.outline import Outline

DocumentKind = Literal["resume", "posting"]

MAX_CHARACTERS = 30_000
"""The beginning tells."""
# Skills and requirements head sections of both; these are a posting's alone.
_OF_POSTINGS: frozenset[SectionKind | None] = frozenset(
    {"responsibilities", "preferred", "benefits", "equal_opportunity"}
)
_TOP = 600  # characters above which nobody writes an address of their own
# Of 40 resumes none has a share of more than 0.03, of 177 postings nine in ten have more than 0.1.
_SPEAKS_TO_READER = 0.1
_SPEAKS_MOSTLY_TO_READER = 0.25
_MAX_HEADINGS = 3


@dataclass(frozen=True, slots=True)
class KindSigns:
    """Hold what tells a resume from a posting: dated jobs, whether an address stands on top, whether there are studies.

    `headings` are those that only postings have, as written; `spoken_to` is the share of sentences that say "you" or "we".
    """

    jobs: int
    address: bool
    studies: bool
    headings: tuple[str, ...]
    spoken_to: float

    @property
    def kind(self) -> DocumentKind | None:
        """Return what the document reads like; None where the signs are few or speak against each other."""
        to_reader = (self.spoken_to >= _SPEAKS_TO_READER) + (self.spoken_to >= _SPEAKS_MOSTLY_TO_READER)
        if self.jobs == 0 and not self.address:
            return "posting" if len(self.headings) + to_reader > 1 else None
        if self.jobs > 1 or (self.jobs and (self.address or self.studies)):
            return None if to_reader or len(self.headings) > 1 else "resume"
        return None


def kind_signs(document: Document) -> KindSigns:
    """Return the signs in a document's beginning."""
    if len(document.text) > MAX_CHARACTERS:
        document = replace(document, text=document.text[:MAX_CHARACTERS])
    sections, outline = read_sections(document), read_outline(document)
    return KindSigns(
        jobs=len(jobs_of(read_entries(document.text, sections, (), own_month(document)))),
        address=any(pattern.search(document.text[:_TOP]) for pattern in (EMAIL, PHONE)),
        studies=any(section.kind == "education" for section in sections),
        headings=tuple(dict.fromkeys(_headings(outline)))[:_MAX_HEADINGS],
        spoken_to=_spoken_to(outline),
    )


def _headings(outline: Outline) -> Iterator[str]:
    for section in outline.sections:
        if section.kind in _OF_POSTINGS and section.told_by == "heading":
            words = section.heading.strip(" \t#*_:")
            if words:
                yield words


def _spoken_to(outline: Outline) -> float:
    sentences = [sentence for sentence in outline.sentences if not sentence.heading]
    speaking = sum(sentence.says("reader") or sentence.says("us") for sentence in sentences)
    return speaking / len(sentences) if sentences else 0.0
