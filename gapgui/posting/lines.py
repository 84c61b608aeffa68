"""The lines of a posting: headings, bullets, running text."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest
from typing import TYPE_CHECKING, Literal, NamedTuple

from gapgui.posting.headings import classify_heading, find_inline_headings, find_label, judges
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES, ITEM_START

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.reading.cues.finding import Cues

LineKind = Literal["heading", "bullet", "text"]

_BULLET = late_pattern(ITEM_START)
_MARKS = "#*_"
_MARKUP = late_pattern(r"^(?:#{1,6}[ \t]+.*|\*\*[^*]{2,80}\*\*:?|__[^_]{2,80}__:?)$")
_EMOJI_LEAD = late_pattern(r"^[^\w\s\"'“(\[$€£+#@.<&/]+\s*")
# "Experience with Spark" asks; "Skills & Experience" announces.
_ASKS = late_pattern(
    r"\b(?:experience[ds]?|knowledge|expertise|proficien\w+|familiar\w*|understanding|background|degree|fluen\w+|ability|able|skilled)\s+(?:with|in|of|using|building|as|on|to|working|developing)\b",
    re.IGNORECASE,
)
_SMALL_WORDS = frozenset(
    [
        "a",
        "an",
        "and",
        "as",
        "at",
        "by",
        "for",
        "from",
        "if",
        "in",
        "into",
        "of",
        "on",
        "or",
        "our",
        "the",
        "to",
        "us",
        "we",
        "will",
        "with",
        "you",
        "your",
        "&",
        "’ll",
    ]
)
MAX_HEADING_CHARS = 90
MAX_HEADING_WORDS = 12
# What may stand first without a title over it.
_FIRST_HEADINGS = late_pattern(
    r"\W*+(?:about\b|(?:job|role|position) (?:description|summary|overview)|(?:the )?(?:role|requirements|responsibilities|qualifications)\W*$|what |who |you )",
    re.IGNORECASE,
)
# "1. Requirements" may be a heading as well.
_NUMBERED = late_pattern(r"\d{1,2}[.)]\s+(?:\S+ ?){1,4}$")
_BRACKETS = late_pattern(r"[\[(]([^\[\]()]+)[\])]")
_LEFT_OPEN = late_pattern(r"(?:\.\.\.|…)$")
# What says something rather than announcing it.
_SAYS = late_pattern(
    r"^(?:excellent|strong|(?:good|great)(?! to (?:have|know)\b| if you\b)|proven|solid|advanced|demonstrated|fluent|deep|ability|able|must(?![- ]ha))\b|\b(?:is|are) (?:required|preferred|desired|a must|a plus)\b"
    r"|\b\w++ \w++ \w++ (?:strongly |highly )?(?:preferred|required|desired)\W*$",
    re.IGNORECASE,
)
# "DevSecOps experience" is an item of a list, "Technical skills" stands over one.
_NAMES_KNOW_HOW = late_pattern(
    r"[A-Z][\w+#./-]*+ (?:(?!and |& )[\w+#./-]++ ){0,4}(?:experience|knowledge|expertise|skills?)$"
)
_OF_ANY_KIND = late_pattern(
    r"(?:your|our|the|technical|soft|hard|core|key|required?|requirements?|preferred|desired|relevant|professional|work|job|basic|minimum|essential|additional|other|general|special|necessary"
    r"|must[ -]have|nice[ -]to[ -]have|optional|bonus|previous|prior|industry|domain|personal|interpersonal|management|and|&|mandatory|primary|secondary|good|ideal|candidate|skills?|education|qualifications?|knowledge|experience|expertise|who|what|about|you|we|this|these|us|position|role|business|academic|software|engineering|programming|development) ",
    re.IGNORECASE,
)
# Where a posting turns from what it asks to who asks, in the words of a sentence.
_CLOSES = late_pattern(r"(?:join|come|meet|why)\s+(?-i:[A-Z])", re.IGNORECASE)
# "About You - experience, skills": the words before the dash announce.
_TAIL_OF_HEADING = late_pattern(rf"\s[{DASHES}]\s.*$|(?<!\s)\s*+\([^()]*\)\W*$")
# Over bullets even words that announce nothing known are a heading, if they are this few.
MAX_LEAD_CHARS = 50
# A line this short ended because its writer ended it.
MIN_WRAPPED = 40
_OPEN_END = late_pattern(
    r"(?:\b(?:and|or|und|oder|with|of|the|in|a|as|like|using|including|via|by|from|if|(?<!\bto )have)|[,/&(])$",
    re.IGNORECASE,
)
# Characters of the longest of these words, and what stands before one.
_LONGEST_OPEN_END = 16
_LINE = late_pattern(r"(?:^|(?<=[\n\r\u2028\u2029]))[^\S\n\r\u2028\u2029]*+(\S(?:[^\n\r\u2028\u2029]*\S)?)")
# Longer lines than this have lost their breaks if a heading stands within them.
MAX_LINE = 280


class CuedSpan(NamedTuple):
    """Give where a sentence stands and the cues in it."""

    start: int
    end: int
    cues: Cues


class Line(NamedTuple):
    """Give a line's own words, its bullet or mark-up left out; `sentences` are those it holds."""

    kind: LineKind
    start: int
    end: int
    sentences: tuple[CuedSpan, ...] = ()

    def says(self, subject: str, kind: str, *, first: bool = False) -> bool:
        """Tell whether a cue stands in the line, or in its first sentence alone."""
        spans = self.sentences[:1] if first else self.sentences
        return any(hit.cue.kind == kind for span in spans for hit in span.cues.get(subject, ()))


def read_lines(document: Document) -> tuple[Line, ...]:
    """Return all lines with words in them, headings within run-together lines cut out as lines of their own."""
    marked = {document.text[a:b].strip() for a, b in document.headings}
    lines = [line for raw in _raw_lines(document.text) for line in _cut(document.text, *raw, marked)]
    if not marked:
        lines = list(_without_title(document.text, lines))
    return tuple(
        line._replace(kind="heading") if at and _leads_a_list(document.text, line, following) else line
        for at, (line, following) in enumerate(zip_longest(lines, lines[1:]))
    )


def _without_title(text: str, lines: Sequence[Line]) -> Iterator[Line]:
    """Yield the lines; the first, and where it stands again, is a title: "Full Stack Developer" announces no stack."""
    title = text[lines[0].start : lines[0].end] if lines else ""
    # a label is cut off before its colon
    is_label = title[-1:] == ":" or (lines and text[lines[0].end : lines[0].end + 1] == ":")
    is_title = not is_label and not _FIRST_HEADINGS.match(title)
    for line in lines:
        again = is_title and line.kind == "heading" and text[line.start : line.end] == title
        yield line._replace(kind="text") if again else line


def _leads_a_list(text: str, line: Line, following: Line | None) -> bool:
    """Tell whether a line of a few words stands over bullets, whatever its words."""
    if line.kind != "text" or following is None or following.kind != "bullet":
        return False
    words = text[line.start : line.end]
    return (
        len(words) <= MAX_LEAD_CHARS
        and words[:1].isupper()
        and words[-1] not in ".,;!"
        and not _ASKS.search(words)
    )


def _raw_lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield the lines, those that were wrapped within a sentence as one."""
    open_line: tuple[int, int] | None = None
    for match in _LINE.finditer(text):
        start, end = match.span(1)
        if open_line and _continues(text, open_line, start):
            open_line = (open_line[0], end)
            continue
        if open_line:
            yield open_line
        open_line = (start, end)
    if open_line:
        yield open_line


def _continues(text: str, line: tuple[int, int], start: int) -> bool:
    """Tell whether the line that begins at `start` goes on with the sentence of the line before."""
    breaks = text.count("\n", line[1], start)
    if breaks > 2 or text[line[1] - 1] in ".:!?" or (text[start] != "/" and _BULLET.match(text, start)):
        return False
    is_long = line[1] - line[0] > MIN_WRAPPED
    hangs = breaks == 1 and _hangs(text, line, start)
    goes_on = text[start].islower() or text[start] in "/|&"
    goes_on = goes_on or (breaks == 1 and _is_joined(text, line, start))
    return (goes_on and (is_long or hangs)) or (hangs and is_long)


def _hangs(text: str, line: tuple[int, int], start: int) -> bool:
    """Tell whether what begins at `start` stands under the words of a bullet."""
    bullet = _BULLET.match(text, line[0], line[1])
    if bullet is None:
        return False
    column = bullet.end() - text.rfind("\n", 0, line[0])
    return column == start - text.rfind("\n", 0, start)


def _is_joined(text: str, line: tuple[int, int], start: int) -> bool:
    """Tell whether a list goes on over the line's end, its next item a name: "Grafana, Loki or" and "Tempo"."""
    before = max(line[0], line[1] - _LONGEST_OPEN_END)
    return text[start] == "/" or _OPEN_END.search(text, before, line[1]) is not None


def _cut(text: str, start: int, end: int, marked: set[str]) -> Iterator[Line]:
    bullet = _BULLET.match(text, start, end)
    own = bullet.end() if bullet else start
    if own >= end:
        return
    bulleted = bullet is not None and not _NUMBERED.match(text, start, end)
    label = None if bullet or end - own > MAX_LINE else find_label(text, own, end)
    labels_list = label is not None and classify_heading(text[label[1] : end]) is None
    if text[start:end] in marked or (not labels_list and is_heading(text[own:end], bulleted=bulleted)):
        yield Line("heading", own, end)
        return
    kind: LineKind = "bullet" if bullet else "text"
    at = own
    if label:
        yield Line("heading", *label)
        at = label[1] + len(text[label[1] : end]) - len(text[label[1] : end].lstrip(":*_ "))
    if end - own > MAX_LINE:
        for heading_start, heading_end in find_inline_headings(text, own, end):
            if at < heading_start:
                yield Line(kind, at, heading_start)
            yield Line("heading", heading_start, heading_end)
            at = heading_end
    if at < end:
        yield Line(kind, at, end)


@lru_cache(maxsize=1024)
def is_heading(line: str, *, bulleted: bool = False) -> bool:
    """Tell whether a line announces what follows rather than saying it."""
    if line[:1] in _MARKS and _MARKUP.match(line):
        return True
    # most lines are longer than any heading, its brackets and dots included
    if len(line) > MAX_HEADING_CHARS + len("(...)"):
        return False
    # "You're a great candidate if you have..."
    bracketed = _BRACKETS.fullmatch(line)
    line = _LEFT_OPEN.sub(":", bracketed[1] if bracketed else line)
    words = line.split()
    if (
        len(line) > MAX_HEADING_CHARS
        or len(words) > MAX_HEADING_WORDS
        or line[-1] in ".,;!"
        or (bulleted and line[-1] != ":")
    ):
        return False
    if _SAYS.search(line) or (line[-1] != ":" and _ASKS.search(line)):
        return False
    if _NAMES_KNOW_HOW.match(line) and not _OF_ANY_KIND.match(line):
        return False
    bare = _TAIL_OF_HEADING.sub("", _EMOJI_LEAD.sub("", line)).strip("*_ ")
    if not bare or not any(c.isalpha() for c in bare):
        return False
    kind = classify_heading(bare)
    if line[-1] == ":":
        return kind is not None or len(words) <= 6
    if kind is None or bulleted or judges(bare):
        return False
    letters = [c for c in bare if c.isalpha()]
    return (
        all(c.isupper() for c in letters)
        or _CLOSES.match(bare) is not None
        or _is_title(bare.split())
        or (bare[:1].isupper() and (len(bare.split()) <= 6 or bare[-1] == "?"))
    )


def _is_title(words: list[str]) -> bool:
    weighty = [w for w in words if w.lower().strip("’'") not in _SMALL_WORDS and w[:1].isalpha()]
    return bool(weighty) and sum(w[:1].isupper() for w in weighty) >= 0.75 * len(weighty)
