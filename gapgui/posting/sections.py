"""The sections of a posting, by their headings and by what their bullets say."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from gapgui.posting.headings import LEFT_OUT, SectionKind, classify_heading
from gapgui.posting.lines import MAX_LINE
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import SURE_BULLETS, begins_item

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.posting.lines import Line

ToldBy = Literal["heading", "content", "before"]

# Headings under which writers put what to do and what to know alike.
_EITHER_WAY = late_pattern(
    r"impact|\byou(?:['’]ll| will)? (?:bring|make|do|be|are)\b|about you|who you are|your (?:role|profile|mission|day)|looking for|in this role|what (?:success|it takes)|contribute|success",
    re.IGNORECASE,
)
# Headings that only part a list.
_PART = late_pattern(
    r"\W*+(?:(?:technical|soft|hard|core|key|other|personal|professional|domain|general|additional|work) )?(?:skills?|experiences?|knowledge|education|competenc(?:y|ies)|abilities|tools?|technical|technologies|languages?|attributes?|certifications?)"
    r"(?: (?:and|&) (?:skills?|experiences?|knowledge|education|competenc(?:y|ies)|abilities|tools?|technologies|certifications?))?\W*$",
    re.IGNORECASE,
)
# What parts no heading from the one above it.
_NOTHING = re.compile(rf"[ \t\r\n:*#_{SURE_BULLETS}-]*+")
# Of ten bullets eight.
MOST = 0.8
_DESIRED = late_pattern(r"\b(?:desired|preferred|ideal)\b", re.IGNORECASE)
# Place, hours and pay are told in fewer characters a line.
MAX_TERMS = 80
# Fewer say nothing of the rest.
MIN_BULLETS = 3


@dataclass(frozen=True, slots=True)
class Section:
    """Hold the lines under one heading; the text before any heading has none.

    `told_by` says what tells its kind: the heading, what its bullets say, or the section before it.
    """

    kind: SectionKind | None
    heading: str
    lines: tuple[Line, ...]
    told_by: ToldBy = "before"


@dataclass(frozen=True, slots=True)
class _Part:
    """Hold a heading and its lines; `ends` says that it may end before the next heading, `returns` that one has."""

    heading: Line | None
    lines: list[Line]
    ends: bool = False
    returns: bool = False


def read_sections(text: str, all_lines: Sequence[Line]) -> tuple[Section, ...]:
    """Return the sections in order; a heading that says nothing of its kind leaves it to the lines under it."""
    sections: list[Section] = []
    kind: SectionKind | None = None
    outer: SectionKind | None = None
    parent: Line | None = None
    parted = False
    for part in _under_headings(text, all_lines):
        if part.returns:
            kind = outer
            sections.append(Section(kind, "", tuple(part.lines)))
            continue
        heading, lines = part.heading, part.lines
        words = text[heading.start : heading.end] if heading else ""
        inherited = kind if kind not in LEFT_OUT else None
        found = classify_heading(words) if heading else None
        if (
            parent
            and heading
            and (_is_part_of(text, heading, parent, found) or (parted and _PART.match(words)))
        ):
            found, parted = "preferred", True
        elif found or not heading:
            parent, parted = (heading if found == "preferred" else None), False
        by_content = _kind_by_content(lines)
        if found and not _belies(words, found, lines, by_content):
            by_content = None
        else:
            found = None
        kind = found or by_content or inherited
        introduction = inherited if by_content else None
        told_by: ToldBy = "heading" if found else "content" if by_content else "before"
        under = _sections_under(text, heading, lines, kind, introduction, parted=by_content is not None)
        sections += (replace(section, told_by=told_by) for section in under)
        kind = sections[-1].kind
        if not part.ends:
            outer = kind
    return _with_requirements(sections)


def _sections_under(
    text: str,
    heading: Line | None,
    lines: Sequence[Line],
    kind: SectionKind | None,
    introduction: SectionKind | None,
    *,
    parted: bool,
) -> Iterator[Section]:
    """Yield the lines under a heading: an introduction apart from its bullets, and what follows terms of work as well."""
    words = text[heading.start : heading.end] if heading else ""
    lead = _lines_before_bullets(lines) if parted else 0
    if lead:
        # what stands over the bullets is an introduction, not one of them
        yield Section(introduction, words, (*([heading] if heading else []), *lines[:lead]))
        heading, words, lines = None, "", lines[lead:]
    own = _lines_of_terms(lines) if kind == "location" else len(lines)
    yield Section(kind, words, (*([heading] if heading else []), *lines[:own]))
    if own < len(lines):
        yield Section(_kind_by_content(lines[own:]), "", tuple(lines[own:]))


def _is_part_of(text: str, heading: Line, parent: Line, found: SectionKind | None) -> bool:
    """Tell whether a heading parts the list of wishes above it: "Skills" right below "Preferred", or "Cloud:"."""
    words = text[heading.start : heading.end]
    if found and not _PART.match(words):
        return False
    directly = _NOTHING.fullmatch(text, parent.end, heading.start) is not None
    return directly or (words.endswith(":") and not text[parent.start : parent.end].endswith(":"))


def _belies(words: str, found: SectionKind, lines: Sequence[Line], by_content: SectionKind | None) -> bool:
    """Tell whether nearly all bullets say something else than a heading that can be read either way."""
    if by_content in {None, found} or not _EITHER_WAY.search(words):
        return False
    bullets = [line for line in lines if line.kind == "bullet"]
    know = sum(bullet.says("content", "begins-knowing", first=True) for bullet in bullets)
    do = sum(bullet.says("content", "begins-doing", first=True) for bullet in bullets)
    if found == "responsibilities":
        return know >= MOST * len(bullets) and not do
    knowing = sum(bullet.says("content", "knowing") for bullet in bullets)
    return found == "requirements" and do >= MOST * len(bullets) and knowing <= (1 - MOST) * len(bullets)


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


def _under_headings(text: str, lines: Sequence[Line]) -> Iterator[_Part]:
    """Yield each heading with its lines, and where it ends before the next one what comes behind it."""
    part = _Part(None, [])
    for line in lines:
        if line.kind == "heading":
            if part.lines or part.heading:
                yield part
            part = _Part(line, [], ends=_is_label(text, line) or _bullet_indent(text, line) is not None)
        elif part.ends and part.lines and _is_behind(text, part, line):
            yield part
            part = _Part(None, [line], returns=True)
        else:
            part.lines.append(line)
    yield part


def _is_behind(text: str, part: _Part, line: Line) -> bool:
    """Tell whether a line stands behind what its label or its nested list holds."""
    if part.heading is None:
        return False
    if _is_label(text, part.heading):
        return line.kind != "bullet" and "\n" in text[part.heading.end : line.start]
    own, first = _bullet_indent(text, part.heading), _bullet_indent(text, part.lines[0])
    here = _bullet_indent(text, line)
    return own is not None and first is not None and here is not None and here <= own < first


def _is_label(text: str, heading: Line) -> bool:
    """Tell whether a heading has its list on its own short line: "Requirements: Python, SQL"."""
    begin, end = text.rfind("\n", 0, heading.start) + 1, text.find("\n", heading.end)
    end = len(text) if end < 0 else end
    if end - begin > MAX_LINE:
        return False
    rest = text[heading.end : end].lstrip("*_ ")
    return not text[begin : heading.start].strip("*_ \t") and rest[:1] == ":" and rest[1:].strip() != ""


def _bullet_indent(text: str, line: Line) -> int | None:
    """Return how far the bullet of a line is set in; None where it has none."""
    before = text[text.rfind("\n", 0, line.start) + 1 : line.start]
    if not begins_item(before):
        return None
    blanks = before[: len(before) - len(before.lstrip())]
    return len(blanks.expandtabs(4))


def _kind_by_content(lines: Sequence[Line]) -> SectionKind | None:
    """Return what a list is by what its bullets say: what to know, or what to do; None where neither prevails."""
    bullets = [line for line in lines if line.kind == "bullet"]
    if len(bullets) < MIN_BULLETS:
        return None
    know = sum(bullet.says("content", "knowing") for bullet in bullets)
    do = sum(bullet.says("content", "doing", first=True) for bullet in bullets)
    if 2 * know >= len(bullets) and know > do:
        return "requirements"
    return "responsibilities" if 2 * do >= len(bullets) else None
