"""What stands in a posting, found once: its lines, their sentences, the cues in them, the sections they stand in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from gapgui.posting.headings import LEFT_OUT
from gapgui.posting.lines import CuedSpan, Line, read_lines
from gapgui.posting.sections import Section, read_sections
from gapgui.reading.cues.arranged import lexicon
from gapgui.reading.cues.finding import NO_CUES, Lexicon, find_cues
from gapgui.reading.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.document import Document
    from gapgui.posting.headings import SectionKind
    from gapgui.reading.cues.finding import Cues, Hit

SUBJECTS = (
    "softening",
    "earnest",
    "know_how",
    "reader",
    "us",
    "begins",
    "content",
    "left_out",
    "negated",
    "named_only",
    "choice",
    "archetypes",
    "degrees",
    "years",
)
"""What the rules look for; each is a file of cues."""


ASKING: frozenset[SectionKind | None] = frozenset({"requirements", "preferred", "responsibilities", "stack"})
REASONS = ("equal_opportunity", "benefits", "company_policy", "process")
"""Why sentences are left out wherever they stand, the first that is told first."""
# Characters of "Drug-Free Workplace Policy" and its like.
MAX_NAME = 64


class Sentence(NamedTuple):
    """Give one sentence, the cues in it and the section it stands in.

    `left_out` says why it asks for nothing, `left_out_by` which cue tells it where its section doesn't.

    `after_list` marks running text below the bullets of its section, where a new subject may have begun unannounced.
    """

    start: int
    end: int
    section: SectionKind | None
    bullet: bool
    after_list: bool = False
    left_out: str | None = None
    left_out_by: Hit | None = None
    heading: bool = False
    cues: Cues = NO_CUES

    def hits(self, subject: str, kind: str = "") -> tuple[Hit, ...]:
        """Return the cues of a subject, of one kind where it is given, in order."""
        hits = self.cues.get(subject, ())
        return tuple(hit for hit in hits if hit.cue.kind == kind) if kind and hits else hits

    def first_hit(self, subject: str, kind: str = "") -> Hit | None:
        """Return the first cue of a subject, of one kind where it is given; None where there is none."""
        hits = self.hits(subject, kind)
        return hits[0] if hits else None

    def says(self, subject: str, kind: str = "") -> bool:
        """Tell whether a cue of a subject, of one kind where it is given, stands in the sentence."""
        return subject in self.cues and (not kind or bool(self.hits(subject, kind)))


@dataclass(frozen=True, slots=True)
class Outline:
    """Hold a posting's text, its sections and all their sentences."""

    text: str
    sections: tuple[Section, ...]
    sentences: tuple[Sentence, ...]

    @property
    def sectioned(self) -> bool:
        """Tell whether the posting has a section that asks."""
        return any(s.kind in {"requirements", "preferred"} and len(s.lines) > 1 for s in self.sections)


def read_outline(document: Document) -> Outline:
    """Return the outline of a posting; no sentence runs over a line, so none over a bullet."""
    text = document.text
    cues = lexicon(SUBJECTS)
    lines = tuple(with_sentences(text, line, cues) for line in read_lines(document))
    sections = read_sections(text, lines)
    return Outline(text, sections, tuple(s for section in sections for s in _sentences(section)))


def with_sentences(text: str, line: Line, cues: Lexicon) -> Line:
    """Return a line with its sentences and the cues in them."""
    spans = split_sentences(text, line.start, line.end)
    sentences = tuple(CuedSpan(a, b, find_cues(text, a, b, cues)) for a, b in spans)
    return line._replace(sentences=sentences)


def _sentences(section: Section) -> Iterator[Sentence]:
    bullets = False
    for line in section.lines:
        is_bullet = line.kind == "bullet"
        bullets = bullets or is_bullet
        for span in line.sentences:
            by = _left_out_by(span, asking=is_bullet and section.kind in ASKING)
            yield Sentence(
                span.start,
                span.end,
                section.kind,
                is_bullet,
                after_list=bullets and not is_bullet,
                left_out=section.kind if section.kind in LEFT_OUT else by and by.cue.kind,
                left_out_by=None if section.kind in LEFT_OUT else by,
                heading=line.kind == "heading",
                cues=span.cues,
            )


def _left_out_by(span: CuedSpan, *, asking: bool) -> Hit | None:
    """Return the cue that tells why a sentence asks for nothing, whatever it names; `asking` is a bullet of what is asked."""
    hits = span.cues.get("left_out")
    if not hits:
        return None
    told = [hit for hit in hits if not (hit.cue.unasked and _is_asked(span, hit, asking=asking))]
    return min(told, key=lambda hit: REASONS.index(hit.cue.kind), default=None)


def _is_asked(span: CuedSpan, hit: Hit, *, asking: bool) -> bool:
    """Tell whether a sentence asks for something all the same; the name of a policy doesn't."""
    if "know_how" in span.cues:
        return True
    return hit.end - span.start > MAX_NAME if hit.cue.kind == "company_policy" else asking
