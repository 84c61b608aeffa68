"""Leave personal data out of a report.

What `left_out.cuts` marks in the resume's text is replaced by a word in brackets, in the text itself and so in every
quote and in the JSON: jobs, mentions and headings are places in that text. File names and the taxonomy's folder go as
well. The hashes stay: whoever has the file can tell that a report was made from it. The posting is quoted as it
stands, even where it names the same company. What the rules don't find is listed in `finding`; a report should be
read once before it is handed on.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from gapgui.reading.patterns import late_pattern
from gapgui.report.privacy.left_out import cuts
from gapgui.saying import Sentence, say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Document, Quality
    from gapgui.gaps import GapReport
    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import Posting
    from gapgui.report.privacy.left_out import LeftOut
    from gapgui.report.privacy.personal_data import PersonalData, PersonalKind
    from gapgui.resume.resume import Job, Resume
    from gapgui.resume.sections import Section
    from gapgui.taxonomy.taxonomy import Taxonomy


_Told = TypeVar("_Told", bound=Sentence)
_WORD = late_pattern(r"[^\W_]{2,}")
_CUT_OUT = "…"
_NO_BREAK = "\u00a0"


@dataclass(frozen=True, slots=True)
class _Cut:
    """Say that the old text from `start` to `end` is the stand-in at `new_start` to `new_end`."""

    start: int
    end: int
    new_start: int
    new_end: int


def without_personal_data(report: GapReport, left_out: LeftOut) -> GapReport:
    """Return a report whose resume doesn't tell what is left out, as far as the rules find it; its verdicts stay."""
    if not left_out.kinds:
        return report
    return replace(
        report,
        resume=resume_without(report.resume, left_out, say("Privacy", "resume")),
        posting=posting_called(report.posting, say("Privacy", "posting")),
        taxonomy=without_folder(report.taxonomy),
    )


def resume_without(resume: Resume, left_out: LeftOut, name: str) -> Resume:
    """Return a resume that doesn't tell what is left out, its file called by a name that tells nothing."""
    redacted = _redact(resume, cuts(resume, left_out))
    return replace(redacted, document=_renamed(redacted.document, name))


def posting_called(posting: Posting, name: str) -> Posting:
    """Return a posting whose file is called by a name that tells nothing."""
    return replace(posting, document=_renamed(posting.document, name))


def without_folder(taxonomy: Taxonomy) -> Taxonomy:
    """Return a taxonomy that doesn't tell where its files are; folders hold the names of users."""
    own = taxonomy.own and replace(taxonomy.own, file=Path(taxonomy.own.file.name))
    return replace(taxonomy, file=Path(taxonomy.file.name), own=own)


def stand_in(kind: PersonalKind) -> str:
    """Return what stands for personal data; capitals, so that sentences which begin with one are seen to begin.

    It is one word, so that a quote is never cut within it.
    """
    words = {
        "name": say("Privacy", "[Name]"),
        "contact": say("Privacy", "[Contact]"),
        "link": say("Privacy", "[Link]"),
        "employer": say("Privacy", "[Employer]"),
        "school": say("Privacy", "[School]"),
        "other": say("Privacy", "[Left out]"),
    }[kind]
    return words.replace(" ", _NO_BREAK)


def _redact(resume: Resume, finds: Sequence[PersonalData]) -> Resume:
    text, made = _new_text(resume.document.text, finds)
    skills = tuple(
        replace(
            shown,
            mentions=tuple(replace(m, mention=_moved_mention(m.mention, text, made)) for m in shown.mentions),
        )
        for shown in resume.skills
    )
    jobs = tuple(_moved_job(job, made) for job in resume.jobs)
    document = _moved_document(resume.document, text, made)
    document = replace(
        document, quality=_unquoting(document.quality, _words_cut(resume.document.text, finds))
    )
    sections = tuple(_moved_section(section, made) for section in resume.sections)
    return replace(resume, document=document, skills=skills, jobs=jobs, sections=sections)


def _new_text(text: str, finds: Sequence[PersonalData]) -> tuple[str, tuple[_Cut, ...]]:
    pieces: list[str] = []
    cuts: list[_Cut] = []
    at = length = 0
    for find in finds:
        shown = stand_in(find.kind)
        pieces += [text[at : find.start], shown]
        length += find.start - at
        cuts.append(_Cut(find.start, find.end, length, length + len(shown)))
        length += len(shown)
        at = find.end
    pieces.append(text[at:])
    return "".join(pieces), tuple(cuts)


def _moved(start: int, end: int, made: Sequence[_Cut]) -> tuple[int, int]:
    """Return where a stretch is in the new text; what was cut out of it is its stand-in, whole."""
    return _moved_offset(start, made, at_start=True), _moved_offset(end, made, at_start=False)


def _moved_offset(offset: int, made: Sequence[_Cut], *, at_start: bool) -> int:
    # a start that is a cut's end stands after it; an end that is a cut's start stands before it
    before = bisect_right(made, offset if at_start else offset - 1, key=lambda cut: cut.start)
    if not before:
        return offset
    cut = made[before - 1]
    if offset < cut.end or (not at_start and offset == cut.end):
        return cut.new_start if at_start else cut.new_end
    return offset + cut.new_end - cut.end


def _moved_job(job: Job, made: Sequence[_Cut]) -> Job:
    start, end = _moved(job.start, job.end, made)
    return replace(
        job,
        title=job.title and _moved(*job.title, made),
        employer=job.employer and _moved(*job.employer, made),
        start=start,
        end=end,
    )


def _moved_section(section: Section, made: Sequence[_Cut]) -> Section:
    # each begins where the one before it ends
    start, end, body = (
        _moved_offset(at, made, at_start=True) for at in (section.start, section.end, section.body)
    )
    return replace(section, start=start, end=end, body=body)


def _moved_mention(mention: Mention, text: str, made: Sequence[_Cut]) -> Mention:
    start, end = _moved(mention.start, mention.end, made)
    return mention._replace(start=start, end=end, text=text[start:end])


def _moved_document(document: Document, text: str, made: Sequence[_Cut]) -> Document:
    words = []
    for word in document.words:
        start, end = _moved(word.start, word.end, made)
        words.append(replace(word, start=start, end=end))
    return replace(
        document,
        text=text,
        words=tuple(words),
        headings=tuple(_moved(a, b, made) for a, b in document.headings),
    )


def _words_cut(text: str, finds: Sequence[PersonalData]) -> frozenset[str]:
    return frozenset(word for find in finds for word in _WORD.findall(text[find.start : find.end].casefold()))


def _unquoting(quality: Quality, words: frozenset[str]) -> Quality:
    """Return what is told of a document's quality without the quotes in it that hold words which were cut out."""
    problems = tuple(_retold(problem, words) for problem in quality.problems)
    return replace(quality, problems=problems)


def _retold(sentence: _Told, words: frozenset[str]) -> _Told:
    values = {name: _value_without(value, words) for name, value in sentence.values}
    return type(sentence)(sentence.context, sentence.template, **values)


def _value_without(value: object, words: frozenset[str]) -> object:
    if isinstance(value, Sentence):
        return _retold(value, words)
    if isinstance(value, str) and words.intersection(_WORD.findall(value.casefold())):
        return _CUT_OUT
    return value


def _renamed(document: Document, name: str) -> Document:
    suffix = Path(document.name).suffix.lower()
    return replace(document, name=name + (suffix if suffix[1:].isalnum() else ""))
