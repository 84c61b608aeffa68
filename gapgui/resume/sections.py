"""The sections of a resume."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Literal

from gapgui.reading.signs import SURE_BULLETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.documents.document import Document

SectionKind = Literal[
    "experience",
    "projects",
    "education",
    "skills",
    "publications",
    "certificates",
    "summary",
    "contact",
    "other",
]

_CUES: tuple[tuple[SectionKind, str], ...] = (
    (
        "skills",
        r"(?:technical |core |key |professional |computer |it |hard |soft |other |my |programming |software |additional |relevant |main )*(?:skills?|competenc(?:ies|es?)|expertise|technologies|proficienc(?:y|ies)|tech(?:nical)? stack|toolbox|toolkit|tools|languages? (?:&|and) (?:tools|frameworks|technologies)|programming languages?|technical (?:knowledge|profile|summary|strengths|background)|strengths|kenntnisse|fähigkeiten|it-kenntnisse|areas? of expertise|habilidades.*|competencias.*|conocimientos.*|competenze.*|vaardigheden|technical proficiency|qualifications summary|(?:(?!and )[a-z/-]+ ){1,2}skills|compétences)",
    ),
    (
        "experience",
        r"(?:(?:professional|work|working|industry|employment|relevant|career|research|teaching|engineering|selected|other|additional|internship|volunteer\w*|leadership|military|academic|industrial|technical|prior|previous|freelance)[ ,&/]*(?:and )?)*(?:experiences?|history|employment|career|internships?|positions?|background|appointments|jobs?|work)(?: (?:history|summary|highlights|&.*|and.*))?|berufserfahrung(?:en)?|berufliche[r]? (?:werdegang|erfahrung(?:en)?|stationen)|berufspraxis|arbeitserfahrung|praktische erfahrung(?:en)?|praktika|experiencia.*|trayectoria.*|esperienz[ae].*|experiência.*|werkervaring|where i(?:'ve|’ve)? worked|expérience.*|volunteering|volunteer(?: work)?|extracurricular.*|activities.*|leadership.*|community.*",
    ),
    (
        "projects",
        r"(?:(?:personal|selected|academic|side|open[- ]source|notable|key|research|relevant|technical|course|featured|professional|recent|school|university|other)[ ,&/]*(?:and )?)*(?:projects?|open[- ]source(?: contributions?| work)?|portfolio|contributions|hackathons?)(?: (?:experience|work|&.*|and.*))?|projekte",
    ),
    (
        "education",
        r"(?:academic |formal )?(?:education(?:al)?(?: (?:background|history|and .*|& .*|qualifications?))?|academic (?:background|history|qualifications?|record)|studies|academics?|degrees?|(?:relevant )?course ?work|(?:relevant )?courses|training(?: .*)?|(?:academic |educational )?credentials|bildung|ausbildung|studium|formation|études|diplômes|educación.*|formación.*|istruzione.*|formação.*|opleiding(?:en)?|schooling|qualifications?)",
    ),
    (
        "publications",
        r"(?:selected |peer-reviewed |recent |conference )?(?:publications?(?: .*)?|papers?|patents?(?: .*)?|talks?(?: .*)?|presentations?(?: .*)?|invited talks|writing|articles|research|research interests?|veröffentlichungen|posters?)",
    ),
    (
        "certificates",
        r"(?:(?:professional|technical|licenses?)[ ,&/]*(?:and )?)*(?:certificat(?:es?|ions?)(?: .*)?|licen[sc]es?(?: .*)?|zertifikate|awards?(?: .*)?|honou?rs?(?: .*)?|achievements?(?: .*)?|accomplishments|scholarships?|recognition|fellowships?(?: .*)?)",
    ),
    (
        "summary",
        r"(?:(?:professional|executive|career|personal|brief)[ ]*)*(?:summary|profile|objective|statement|overview|about(?: me)?|bio|introduction|highlights|über mich|profil|zusammenfassung|who i am|at a glance)(?: (?:of qualifications|statement))?|welcome.*",
    ),
    (
        "contact",
        r"contact(?: .*)?|personal (?:details|info\w*|data)|details|links|social(?: .*)?|kontakt|find me.*|profiles",
    ),
    (
        "other",
        r"(?:spoken |foreign |human )?languages?|interests?(?: .*)?|hobb(?:y|ies)(?: .*)?|references?|sprachen|personal|memberships?|affiliations?|service|miscellaneous|additional information|other|strengths|life philosophy|my time|a day of my life|organi[sz]ations?|passions|extra.*",
    ),
)
_PATTERNS = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in _CUES)
_ORNAMENT = re.compile(r"^[^\w]+|[^\w)]+$")
_NUMBERING = re.compile(r"^(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
# E D U C A T I O N in a text without places; two blanks part its words
_SPACED_OUT = re.compile(r"\w(?: \w){3,}(?: {2,}\w(?: \w)+)*")
# "Skills & Awards" is the section of its first word.
_JOINT = re.compile(rf"(?<!\s)\s*+(?:[&+/,|{SURE_BULLETS}]|\band\b|\bund\b)\s*+", re.IGNORECASE)
_ALWAYS_SECTIONS = ("experience", "education")
_OF_ENTRIES = frozenset({"highlights", "key highlights", "highlights:", "overview", "overview:"})
MAX_HEADING_WORDS = 6
# Characters, with room for a rule of dashes after the words.
MAX_HEADING_LINE = 300


@dataclass(frozen=True, slots=True)
class Section:
    """Say that the characters `start` to `end`, heading included, are of one kind; None before any heading.

    What its heading announces begins at `body`.
    """

    kind: SectionKind | None
    start: int
    end: int
    body: int


def read_sections(document: Document) -> tuple[Section, ...]:
    """Return the sections in reading order; together they cover the whole text."""
    text = document.text
    marked = {text[a:b].strip() for a, b in document.headings}
    headings: list[_Heading] = []
    for match in re.finditer(r"[^\n]+", text):
        line = match.group().strip()
        kind = heading_kind(match.group(), marked=line in marked or not marked)
        if kind:
            headings.append(_Heading(line.casefold(), match.start(), match.end(), kind))
    cuts: list[tuple[int, int, SectionKind | None]] = [(0, 0, None)]
    cuts += [(h.start, h.end, h.kind) for h in _without_subheadings(headings)]
    ends = [start for start, *_ in cuts[1:]] + [len(text)]
    return tuple(Section(kind, start, end, body) for (start, body, kind), end in zip(cuts, ends, strict=True))


@dataclass(frozen=True, slots=True)
class _Heading:
    words: str
    start: int
    end: int
    kind: SectionKind


def _without_subheadings(headings: Sequence[_Heading]) -> list[_Heading]:
    """Leave out what heads parts of entries: "Highlights" or "Technologies" in one job after the other.

    Such a heading recurs before the next section begins. Those of a page's sidebar recur too, but the
    page's other headings stand between.
    """
    times = Counter(heading.words for heading in headings)
    kept: list[_Heading] = []
    for recurring, group in groupby(
        headings, lambda h: times[h.words] > 1 and h.kind not in _ALWAYS_SECTIONS
    ):
        run = list(group)
        in_run = Counter(heading.words for heading in run)
        kept += (heading for heading in run if not recurring or in_run[heading.words] == 1)
    return [
        heading
        for above, heading in zip((None, *kept), kept, strict=False)
        if not _heads_entry(heading, above)
    ]


def _heads_entry(heading: _Heading, above: _Heading | None) -> bool:
    """Tell whether it heads the bullets of a job; the highlights of a whole career stand above all jobs."""
    return heading.words in _OF_ENTRIES and above is not None and above.kind in ("experience", "projects")


def heading_kind(line: str, *, marked: bool = False) -> SectionKind | None:
    """Return the kind of section that a line announces; None where it is no heading.

    A line the document itself sets off (`marked`) needs no capitals to be one.
    """
    if len(line) > MAX_HEADING_LINE:
        return None
    words = _NUMBERING.sub("", _ORNAMENT.sub("", line.strip()).strip())
    if _SPACED_OUT.fullmatch(words):
        words = " ".join(part.replace(" ", "") for part in re.split(r" {2,}", words))
    if not words or len(words.split()) > MAX_HEADING_WORDS or line.rstrip()[-1:] in ".,;":
        return None
    if not (marked or words.isupper() or words.istitle() or words[:1].isupper()):
        return None
    kinds = (_kind_of(part) for part in (words, *_JOINT.split(words)))
    return next((kind for kind in kinds if kind), None)


def _kind_of(words: str) -> SectionKind | None:
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(words)), None)


def section_at(sections: tuple[Section, ...], offset: int) -> Section:
    """Return the section in which a character stands."""
    return sections[bisect_right(sections, offset, key=lambda section: section.start) - 1]
