"""What the headings of resumes announce."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal

from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES, SURE_BULLETS

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
        r"(?:technical |core |key |professional |computer |it |hard |soft |other |my |programming |software |additional |relevant |main )*(?:skills?|skill ?sets?|skills matrix|knowledge|competenc(?:ies|es?)|expertise|technologies|proficienc(?:y|ies)|tech(?:nical)? stack|toolbox|toolkit|tools|languages? (?:&|and) (?:tools|frameworks|technologies)|programming languages?|technical (?:knowledge|profile|summary|strengths|background)|strengths|kenntnisse|fähigkeiten|it-kenntnisse|areas? of expertise|habilidades.*|competencias.*|conocimientos.*|competenze.*|vaardigheden|technical proficiency|technology summary|qualifications summary|(?:computer|it) literacy|software(?: programs?| packages?| proficiency)?|programming|what i (?:work|build) with|(?:(?!and )[a-z/-]+ ){1,2}skills|compétences(?: .*)?)",
    ),
    (
        "experience",
        r"(?:(?:professional|work|working|industry|employment|relevant|career|research|teaching|engineering|selected|other|additional|recent|earlier|early|my|consulting|contract|client|internship|volunteer\w*|leadership|military|academic|industrial|technical|prior|previous|freelance)[ ,&/]*(?:and )?)*(?:experiences?|history|employment|career|internships?|positions?|background|appointments|assignments|engagements|roles|jobs?|work)(?: (?:history|in industry|so far|summary|highlights|&.*|and.*))?|berufserfahrung(?:en)?|berufliche[r]? (?:werdegang|erfahrung(?:en)?|stationen)|berufspraxis|arbeitserfahrung|praktische erfahrung(?:en)?|praktika|experiencia.*|trayectoria.*|esperienz[ae].*|experiência.*|werkervaring|(?:professional|career|work|my) (?:journey|path|story)|parcours (?:professionnel|de carrière)|where i(?:'ve|’ve| have)? worked|(?:positions?|roles|jobs|posts|offices) held|(?:employment|work|professional|career|job) (?:record|details|progression|path|timeline|overview|engagements?|assignments?|chronology)|expérience.*|volunteering|volunteer(?: work)?|extracurricular.*|activities.*|leadership.*|community.*",
    ),
    (
        "projects",
        r"(?:(?:personal|selected|academic|side|open[- ]source|notable|key|research|relevant|technical|course|featured|professional|recent|school|university|other)[ ,&/]*(?:and )?)*(?:projects?|open[- ]source(?: contributions?| work)?|portfolio|contributions|hackathons?)(?: (?:experience|work|&.*|and.*))?|projekte",
    ),
    (
        "education",
        r"(?:academic |formal )?(?:education(?:al)?(?: (?:experience|background|history|and .*|& .*|qualifications?))?|academic (?:background|history|qualifications?|record)|studies|academics?|degrees?|(?:relevant )?course ?work|(?:relevant )?courses|training(?: .*)?|(?:academic |educational )?credentials|bildung|ausbildung|studium|formation|études|diplômes|educación.*|formación.*|istruzione.*|formação.*|opleiding(?:en)?|schooling|qualifications?)",
    ),
    (
        "publications",
        r"(?:selected |peer-reviewed |recent |conference )?(?:publications?(?: .*)?|papers?|patents?(?: .*)?|talks?(?: .*)?|presentations?(?: .*)?|invited talks|writing|articles|research|research interests?|veröffentlichungen|posters?)",
    ),
    (
        "certificates",
        r"(?:(?:professional|technical|licenses?)[ ,&/]*(?:and )?)*(?:certificat(?:es?|ions?)(?: .*)?|licen[sc]es?(?: (?:&|and) .*)?|zertifikate|awards?(?: .*)?|honou?rs?(?: (?!(?:degree|diploma|thesis|in|students?|program\w*|bachelor\w*|master\w*|college|school|graduate|project|roll)\b).*)?|achievements?(?: .*)?|accomplishments|scholarships?|recognition|fellowships?(?: .*)?)",
    ),
    (
        "summary",
        r"(?:(?:professional|executive|career|personal|brief)[ ]*)*(?:summary|profile|objective|statement|overview|about(?: me)?|bio|introduction|highlights|über mich|profil|zusammenfassung|who i am|at a glance)(?: (?:of qualifications|statement))?|welcome.*",
    ),
    (
        "experience",
        r"(?!(?:user|customer|client|digital|developer|patient|player|candidate|hands|no|years?|with|my|total|overall|learning)\b)(?:[^\W\d][\w'’-]*+[ ,&/]++){1,5}experiences?",
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
_PATTERNS = tuple((kind, late_pattern(words, re.IGNORECASE)) for kind, words in _CUES)
_ORNAMENT = late_pattern(r"^[^\w]+|[^\w)]+$")
_NUMBERING = late_pattern(r"^(?:\d{1,2}|[IVX]{1,4})[.)]\s+")
# E D U C A T I O N in a text without places; two blanks part its words
_SPACED_OUT = late_pattern(r"\w(?: \w){3,}(?: {2,}(?:&|\w(?: \w)+))*")
# E XPERIENCE, as a drop cap or small capitals leave it
_DROP_CAPS = late_pattern(r"(?:[A-Z] [A-Z]{2,}|&|AND|OF)(?: (?:[A-Z] [A-Z]{2,}|&|AND|OF))*+")
_DROPPED = late_pattern(r"\b([A-Z]) (?=[A-Z]{2})")
_BLANKS = late_pattern(r" {2,}")
# "Work Experience (5 years)"
_REMARK = late_pattern(r"(?<!\s)\s*+\([^()]*+\)\s*+$")
# What letters spaced out evenly say where nothing parts the words.
_RUN_TOGETHER = {
    "".join(words.split()): words
    for words in (
        "work experience",
        "professional experience",
        "work history",
        "employment history",
        "career history",
        "technical skills",
        "professional skills",
        "core competencies",
        "about me",
        "professional summary",
        "personal projects",
    )
}
# "Skills & Awards" is the section of its first word.
_JOINT = late_pattern(
    rf"(?<!\s)\s*+(?:[&+/,|{SURE_BULLETS}]|(?<=\s)[{DASHES}](?=\s)|\band\b|\bund\b)\s*+", re.IGNORECASE
)
MAX_HEADING_WORDS = 6
# Characters, with room for a rule of dashes after the words.
MAX_HEADING_LINE = 300


@lru_cache(maxsize=1024)
def heading_kind(line: str, *, marked: bool = False) -> SectionKind | None:
    """Return the kind of section that a line announces; None where it is no heading.

    A line the document itself sets off (`marked`) needs no capitals to be one.
    """
    if len(line) > MAX_HEADING_LINE:
        return None
    words = _NUMBERING.sub("", _ORNAMENT.sub("", line.strip()).strip())
    words = _closed_up(_REMARK.sub("", words))
    if not words or len(words.split()) > MAX_HEADING_WORDS or line.rstrip()[-1:] in ".,;":
        return None
    if not (marked or words.isupper() or words.istitle() or words[:1].isupper()):
        return None
    kinds = (_kind_of(part) for part in (words, *_JOINT.split(words)))
    kind = next((kind for kind in kinds if kind), None)
    if kind is None and "\t" in words and words.isupper():
        # loose letters, whose words a reader of pages takes for cells
        return _kind_of(" ".join(words.split()))
    return kind


def _closed_up(words: str) -> str:
    """Return the words of a heading whose letters are set apart."""
    if _DROP_CAPS.fullmatch(words):
        return _DROPPED.sub(r"\1", words)
    if not _SPACED_OUT.fullmatch(words):
        return words
    closed = " ".join(part.replace(" ", "") for part in _BLANKS.split(words))
    return _RUN_TOGETHER.get(closed.casefold(), closed).title()


def _kind_of(words: str) -> SectionKind | None:
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(words)), None)
