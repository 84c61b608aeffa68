"""The sections of a posting and the statements in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.language.sentences import split_sentences
from gapgui.posting.headings import LEFT_OUT, SectionKind, classify_heading
from gapgui.posting.lines import read_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from gapgui.documents.document import Document
    from gapgui.posting.lines import Line

# Sentences that belong to no section's subject wherever they stand, and why they are left out.
_LEFT_OUT_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "equal_opportunity",
        re.compile(
            r"equal[- ]opportunit|without regard to|regardless of (?:race|age|gender|sex|religion|colou?r|ethnic)|all qualified applicants"
            r"|reasonable accommodation|protected (?:veteran|characteristic|class|by law)|sexual orientation|gender identity"
            r"|discriminat|people of all backgrounds|women and (?:minorit|under)|\bE-Verify\b|geschlecht.*religion",
            re.IGNORECASE,
        ),
    ),
    (
        "benefits",
        re.compile(
            r"\b401\s?\(?k\)?|health (?:insurance|coverage|care plan)|dental|paid (?:time off|leave|vacation|holiday|parental)|\bPTO\b"
            r"|parental leave|stock options|equity package|salary range|base (?:salary|pay)|pay range|annual bonus|gym membership"
            r"|pension|learning (?:budget|stipend)|compensation package|(?:vacation|holiday) days|life insurance|urlaubstage|bruttogehalt",
            re.IGNORECASE,
        ),
    ),
    (
        "company_policy",
        re.compile(
            r"\b(?:adhere to|comply with|abide by|complete)\b.{0,80}\b(?:training|polic(?:y|ies))\b|^[^.!?]{3,60}[ /](?:Polic(?:y|ies)|Procedures)\W{0,3}$",
            re.IGNORECASE,
        ),
    ),
    (
        "process",
        re.compile(
            r"\bplease (?:apply|send|submit|include|contact|email|e-mail|note that)|to apply|your application|cover letter|recruitment agenc|background check"
            r"|click (?:the )?[“\"']?apply|visa sponsorship|if you don['’]?t (?:think you )?meet (?:all|every)|internet explorer",
            re.IGNORECASE,
        ),
    ),
)
_NEGATED = re.compile(
    r"\b(?:no|not|without|don['’]t|doesn['’]t|isn['’]t|never|nor)\b[^.;,]{0,40}\b(?:need(?:ed)?|required?|necessary|experience|expect(?:ed)?|knowledge|worr)"
    r"|\bunlike\b|\brather than\b|\binstead of\b|\bmigrat\w+ (?:away )?from\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Section:
    """Hold the lines under one heading; the text before any heading has none."""

    kind: SectionKind | None
    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Statement:
    """Give one sentence and the section it stands in; `left_out` says why it asks for nothing.

    `after_list` marks running text below the bullets of its section, where a new subject may have begun unannounced.
    """

    start: int
    end: int
    section: SectionKind | None
    bullet: bool
    after_list: bool = False
    left_out: str | None = None


def read_sections(document: Document) -> tuple[Section, ...]:
    """Return the sections in order; a heading that says nothing of its kind continues the section above it."""
    sections: list[Section] = []
    kind: SectionKind | None = None
    heading = ""
    lines: list[Line] = []
    for line in read_lines(document):
        if line.kind != "heading":
            lines.append(line)
            continue
        if lines or heading:
            sections.append(Section(kind, heading, tuple(lines)))
        heading, lines = document.text[line.start : line.end], [line]
        found = classify_heading(heading)
        kind = found or (kind if kind not in LEFT_OUT else None)
    sections.append(Section(kind, heading, tuple(lines)))
    return tuple(sections)


def read_statements(text: str, sections: Iterable[Section]) -> tuple[Statement, ...]:
    """Return every sentence of the sections; none runs over a line, so none over a bullet."""
    return tuple(statement for section in sections for statement in _statements(text, section))


def _statements(text: str, section: Section) -> Iterator[Statement]:
    bullets = False
    for line in section.lines:
        is_bullet = line.kind == "bullet"
        bullets = bullets or is_bullet
        for start, end in split_sentences(text, line.start, line.end):
            reason = _reason(text[start:end], section.kind)
            yield Statement(start, end, section.kind, is_bullet, bullets and not is_bullet, reason)


def _reason(sentence: str, kind: SectionKind | None) -> str | None:
    if kind in LEFT_OUT:
        return kind
    return next((reason for reason, pattern in _LEFT_OUT_SENTENCES if pattern.search(sentence)), None)


def negated_part(sentence: str) -> tuple[int, int] | None:
    """Return the span within a sentence that is named only to be set aside ("no Java needed", "unlike Hadoop")."""
    match = _NEGATED.search(sentence)
    if match is None:
        return None
    stop = re.compile(r"[,;.]|\bbut\b").search(sentence, match.end())
    return match.start(), stop.start() if stop else len(sentence)
