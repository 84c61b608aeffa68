"""The sections of a posting and the statements in them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gapgui.posting.headings import LEFT_OUT, SectionKind, classify_heading
from gapgui.posting.lines import read_lines
from gapgui.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.posting.lines import Line

# Sentences that belong to no section's subject wherever they stand, and why they are left out.
_LEFT_OUT_SENTENCES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "equal_opportunity",
        re.compile(
            r"equal[- ]opportunit|without regard to|regardless of (?:race|age|gender|sex|religion|colou?r|ethnic)|all qualified applicants"
            r"|reasonable accommodation|protected (?:veteran|characteristic|class|by law)|sexual orientation|gender identity"
            r"|\b(?:non-?)?discriminat(?:e[sd]?|ing|ion|ory)\b|people of all backgrounds|women and (?:minorit|under)|\bE-Verify\b|geschlecht.*religion",
            re.IGNORECASE,
        ),
    ),
    (
        "benefits",
        re.compile(
            r"\b401\s?\(?k\)?|health (?:insurance|coverage|care plan)|\b(?:medical|health|vision|life)\W+(?:and |& )?dental\b|\bdental\W+(?:and |& )?(?:vision|health|medical|life|insurance|plan|cover\w*|care|benefits?)\b|paid (?:time off|leave|vacation|holiday|parental)|\bPTO\b"
            r"|parental leave|stock options|equity package|salary range|base (?:salary|pay)|pay range|annual bonus|gym membership"
            r"|pension plan|learning (?:budget|stipend)|compensation package|(?:vacation|holiday) days|urlaubstage|bruttogehalt",
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
            r"\bplease (?:apply|send|submit|include|contact|email|e-mail|note that)|(?<!ability )(?<!able )(?<!how )\bto apply(?:[,:.]| (?:for (?:this|the|a)|please|online|now|today|by|via|click|send|visit))|\byour application\b(?!\s+(?:server|code|stack|portfolio))|cover letter|recruitment agenc|background check"
            r"|click (?:the )?[“\"']?apply|visa sponsorship|if you don['’]?t (?:think you )?meet (?:all|every)|internet explorer",
            re.IGNORECASE,
        ),
    ),
)
_NEGATED = re.compile(
    r"\b(?:no|not(?!\s+only\b)|without|don['’]t|doesn['’]t|isn['’]t|never|nor)\b[^.;,]{0,40}\b(?:need(?:ed)?|required?|necessary|experience|expect(?:ed)?|knowledge|worr)"
    r"|\bunlike\b|\brather than\b|\binstead of\b|\bmigrat\w+ (?:away )?from\b",
    re.IGNORECASE,
)
# What a bullet says that asks for know-how, or tells of work.
_KNOWING = re.compile(
    r"\b(?:experience[ds]?|proficien\w+|knowledge|familiar\w*|understanding|expertise|degree|years?|skills?|ability|fluen\w+|background|comfortable|strong|excellent|must|\w*kenntnisse|\w*erfahrung|\w*studium)\b",
    re.IGNORECASE,
)
_DOING = re.compile(
    r"(?:design|build|develop|implement|work|collaborate|own|lead|create|maintain|support|help|drive|write|analy[sz]e|research|deploy|optimi[sz]e|manage|deliver|define|improve|partner|contribute|participate|ensure|take|mentor|monitor|identify|evaluate|conduct|provide|translate|architect|automate|integrate|train|test|review|document|scale|present|stay|entwickl\w+|du )(?:s|ing|ment|ning)?\b",
    re.IGNORECASE,
)
_DESIRED = re.compile(r"\b(?:desired|preferred|ideal)\b", re.IGNORECASE)
# Place, hours and pay are told in fewer characters a line.
MAX_TERMS = 80
# Fewer say nothing of the rest.
MIN_BULLETS = 3


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
    heading: bool = False


def read_sections(document: Document) -> tuple[Section, ...]:
    """Return the sections in order; a heading that says nothing of its kind leaves it to the lines under it."""
    text = document.text
    sections: list[Section] = []
    kind: SectionKind | None = None
    for heading, lines in _under_headings(document):
        words = text[heading.start : heading.end] if heading else ""
        found = classify_heading(words) if heading else None
        inherited = kind if kind not in LEFT_OUT else None
        by_content = None if found else _kind_by_content(text, lines)
        lead = _lines_before_bullets(lines) if by_content else 0
        if lead:
            # what stands over the bullets is an introduction, not one of them
            sections.append(Section(inherited, words, (*([heading] if heading else []), *lines[:lead])))
            heading, words, lines = None, "", lines[lead:]
        kind = found or by_content or inherited
        own = _lines_of_terms(lines) if kind == "location" else len(lines)
        sections.append(Section(kind, words, (*([heading] if heading else []), *lines[:own])))
        if own < len(lines):
            kind = _kind_by_content(text, lines[own:])
            sections.append(Section(kind, "", tuple(lines[own:])))
    return _with_requirements(sections)


def _lines_before_bullets(lines: Sequence[Line]) -> int:
    return next((at for at, line in enumerate(lines) if line.kind == "bullet"), 0)


def _lines_of_terms(lines: Sequence[Line]) -> int:
    """Return how many lines go on with place and terms of work; the first long one speaks of something else."""
    return next((at for at, line in enumerate(lines) if line.end - line.start > MAX_TERMS), len(lines))


def _with_requirements(sections: Sequence[Section]) -> tuple[Section, ...]:
    """Return the sections; what is "desired" is required where nothing else is."""
    if any(section.kind == "requirements" and len(section.lines) > 1 for section in sections):
        return tuple(sections)
    return tuple(
        replace(section, kind="requirements")
        if section.kind == "preferred" and _DESIRED.search(section.heading)
        else section
        for section in sections
    )


def _under_headings(document: Document) -> Iterator[tuple[Line | None, list[Line]]]:
    heading: Line | None = None
    lines: list[Line] = []
    for line in read_lines(document):
        if line.kind != "heading":
            lines.append(line)
            continue
        if lines or heading:
            yield heading, lines
        heading, lines = line, []
    yield heading, lines


def _kind_by_content(text: str, lines: Sequence[Line]) -> SectionKind | None:
    """Return what a list is by what its bullets say: what to know, or what to do; None where neither prevails."""
    bullets = [text[line.start : line.end] for line in lines if line.kind == "bullet"]
    if len(bullets) < MIN_BULLETS:
        return None
    know = sum(_KNOWING.search(bullet) is not None for bullet in bullets)
    do = sum(_DOING.match(bullet) is not None for bullet in bullets)
    if 2 * know >= len(bullets) and know > do:
        return "requirements"
    return "responsibilities" if 2 * do >= len(bullets) else None


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
            below = bullets and not is_bullet
            yield Statement(start, end, section.kind, is_bullet, below, reason, line.kind == "heading")


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
