"""The name of a resume's writer: which line it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import accumulate
from operator import and_
from typing import TYPE_CHECKING

from gapgui.reading.addresses import EMAIL
from gapgui.reading.english import english_words
from gapgui.reading.patterns import late_pattern
from gapgui.report.privacy.naming.name_words import may_be_name, plain_name
from gapgui.report.privacy.occurrences import overlaps
from gapgui.report.privacy.parts import parts
from gapgui.report.privacy.spelling import in_addresses, letters_of
from gapgui.resume.headings import heading_kind
from gapgui.resume.titles import JOB, ORGANISATION, PLACE_OR_TERMS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from gapgui.documents.document import Document
    from gapgui.report.excerpt import Span

# What stands before a name, and after it: "Resume of Jo Reed", "Jo Reed, PhD", "Jo Reed (she/her)".
LABEL = late_pattern(
    r"(?:(?:full )?name|resume|résumé|c\.?v\.?|curriculum vitae|lebenslauf|vita|резюме|السيرة الذاتية|履歴書|简历|이력서)\b(?:\s(?:of|von|for))?\s*[:–—-]?\s*",
    re.IGNORECASE,
)
_REMARK = late_pattern(
    r"\s?[(（][^()（）]{0,40}[)）]$|[ ][\u4e00-\u9fff]{2,4}$|(?<=[\u4e00-\u9fff])[ ][A-Z][\w'’ -]+$"
)
# What tells more of somebody behind the name: "Jo Reed, 34", "Jo Reed née Quill".
_TOLD_BEHIND = late_pattern(
    r"(?:,? (?:geb\.|geborene?[rs]?|née?|born|nacid[oa]|z domu|roz\.|verw\.|alias|aka)[ ].{1,40}|, ?\d.{0,40}|,? [SDWC]/[oO]\.? .{1,40})$",
    re.IGNORECASE,
)
_INITIALS = late_pattern(r"[A-Z]{2,3}")
NICKNAME = late_pattern(r"\s[\"“„(][^\W\d_]+[\"”“)](?=\s)")
_TITLES = late_pattern(
    r"(?:(?<![\s,])[\s,]++(?:ph\.?\s?d|m\.?d|m\.?sc|b\.?sc|m\.?eng|b\.?eng|m\.?a|b\.?a|mba|m\.?s|b\.?s|b\.?tech|m\.?tech|pmp|cpa|cfa|cissp|p\.?e|jr|sr|ii|iii)\.?){1,6}$",
    re.IGNORECASE,
)
NO_NAME = late_pattern(
    r"\d|\b(?:curriculum|vitae|resume|résumé|lebenslauf|engineer\w*|developer|scientist|manager|analyst|consultant|architect|researcher|designer|student|specialist|leader|director|intern|officer|administrator|professor|lecturer|programmer|expert|location|university|college|school|institute|inc|gmbh|ltd|bachelor|master|science|engineering|technology)\b",
    re.IGNORECASE,
)
_LABEL_AFTER = late_pattern(
    r"(?:['’]s)?+(?<!\s)\s*+[–—:-]?\s*+\b(?:resume|résumé|c\.?v\.?|curriculum vitae|lebenslauf)$",
    re.IGNORECASE,
)
# What marks a heading or large type in a text without types.
_ORNAMENT = " #*_=~>"
_A_WORD = late_pattern(r"[^\W\d_]{2}[^\W\d_'’-]*+(?:['’-][^\W\d_]+)*+|[^\W\d_]['’][^\W\d_]{2,}")
_ENDS_A_TITLE = late_pattern(r"[\d,;:.@|\t]")
# A number that is no year: that of a house, a postcode, a telephone.
_ADDRESS = late_pattern(r"^(?!.*\b(?:19|20)\d\d\b).*\d")
_MOST_OF_A_TITLE = 6
_MOST_ABOVE = 200  # characters: more is no word for a resume
_TOP_LINES = 6
_MIN_NAME_SCORE = 2


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Hold words that may be the name, where they begin, and what their line says of it.

    `is_first`: nothing of weight stands above. `beside_title`: a job title stands above or below. `is_strange`: no
    English words. `alone`: one word in each line.
    """

    start: int
    words: str
    is_first: bool
    beside_title: bool
    is_strange: bool
    alone: bool = False


def find_name(document: Document, handles: Collection[str], skills: Sequence[Span] = ()) -> str | None:
    """Return the name of a resume's writer: a line of its own near the top, in large type or like an address."""
    known = {letters_of(handle) for handle in (*handles, document.name)}
    largest = _largest_heading(document)
    best: tuple[int, str] | None = None
    for at, own in enumerate(_candidates(document, skills)):
        forms = {form for word in own.words.split() if len(word) > 2 for form in in_addresses(word)}
        is_addressed = any(form and form in handle for form in forms for handle in known)
        if not (is_addressed or own.is_first or (may_be_name(own.words) and not own.alone)):
            continue  # "Bath, Somerset" farther down
        if own.alone and not (is_addressed or own.is_strange):
            continue  # "Confidential"
        score = 2 * is_addressed + 2 * own.is_first + (at < _TOP_LINES)
        score += own.beside_title and own.is_strange and not own.is_first
        score += any(a <= own.start < b for a, b in document.headings) + 2 * (own.start == largest)
        if score >= _MIN_NAME_SCORE and (best is None or score > best[0]):
            best = (score, own.words)
    return best[1] if best else None


def _is_first(above: str) -> bool:
    """Tell whether nothing but the word for a resume stands above: "Resume", "ENGINEER RESUME"."""
    if len(above) > _MOST_ABOVE:
        return False
    for line in above.split("\n"):
        rest = LABEL.sub("", line).strip(_ORNAMENT + "\t|:–—-")
        if rest and not (LABEL.search(line) and JOB.search(rest)):
            return False
    return True


def _largest_heading(document: Document) -> int | None:
    """Return where the line in the largest type begins; None for formats without pages."""
    heights = {
        start: max(word.box.bottom - word.box.top for word in words)
        for start, end in document.headings
        if (words := document.words_between(start, end))
    }
    return max(heights, key=lambda start: heights[start]) if heights else None


def _candidates(document: Document, skills: Sequence[Span]) -> Iterator[_Candidate]:
    """Yield what could be a name: words of the first lines, and of those set in large type."""
    text = document.text
    lines = [m for m in re.finditer(r"[^\n]+", text) if m.group().strip()]
    headings = {text.rfind("\n", 0, a) + 1 for a, _ in document.headings}
    told = [line.group().strip(_ORNAMENT) for line in lines[: _TOP_LINES + 1]]
    in_head = list(accumulate((heading_kind(line) is None for line in told), and_))
    yield from _words_alone(lines, told, skills)
    for at, line in enumerate(lines):
        if at >= _TOP_LINES and line.start() not in headings:
            continue
        beside = at < _TOP_LINES and in_head[at] and _is_beside_title(told, at)
        for start, part in _parts(line.group(), line.start()):
            begin, whole = _without_label(part)
            after, name = _beside_a_job(whole)
            is_alone = name == whole
            plain = plain_name(NICKNAME.sub("", name))
            if _may_be_written(plain) and not NO_NAME.search(plain) and heading_kind(plain) is None:
                start += begin + after
                is_skill = overlaps((start, start + len(name)), skills)
                is_strange = _is_strange(plain) and not is_skill
                is_first = _is_first(text[:start]) and is_alone
                if is_alone or not is_skill:
                    yield _Candidate(start, name, is_first, beside, is_strange)


def _parts(line: str, start: int) -> Iterator[tuple[int, str]]:
    """Yield the parts of a line; one whose letters are spaced out is one: "J O   R E E D"."""
    bare = line.strip(_ORNAMENT)
    if may_be_name(bare) and plain_name(bare) != bare and "  " in bare:
        return iter([(start + line.index(bare), bare)])
    return parts(line, start)


def _beside_a_job(words: str) -> tuple[int, str]:
    """Return where a name begins that no sign parts from a job, and it: "Data Engineer Petra Quill", "Petra Quill Engineer".

    Its words are those that are not English, on one side of those that are.
    """
    written = words.split(" ")
    english = [word.lower() in english_words() or JOB.fullmatch(word) is not None for word in written]
    if not JOB.search(words) or written.count("") or all(english):
        return 0, words
    own = [at for at, is_plain in enumerate(english) if not is_plain]
    first, last = own[0], own[-1]
    name = " ".join(written[first : last + 1])
    is_one_side = (first == 0) != (last == len(written) - 1)
    if len(own) < 2 or last - first >= len(own) or not is_one_side or JOB.search(name):
        return 0, words
    return len(" ".join([*written[:first], ""])) if first else 0, name


def _words_alone(
    lines: Sequence[re.Match[str]], told: Sequence[str], skills: Sequence[Span]
) -> Iterator[_Candidate]:
    """Yield the one word of the first line, or those of the first two: they are a name above a title or a heading."""
    first = next((at for at, line in enumerate(told) if not _is_first(line)), len(told))
    names: list[str] = []
    for line, words in zip(lines[first : first + 2], told[first : first + 2], strict=False):
        if not _may_be_alone(words) or overlaps(line.span(), skills):
            break
        names.append(words)
    follows = told[first + len(names)] if first + len(names) < len(told) else ""
    is_above = (
        _is_title(follows) or heading_kind(follows) or EMAIL.search(follows) or _ADDRESS.search(follows)
    )
    if names and is_above:
        is_strange = any(_is_strange(word) for word in names)
        yield _Candidate(lines[first].start(), " ".join(names), True, False, is_strange, alone=True)


def _may_be_alone(word: str) -> bool:
    """Tell whether one word in a line may be a name, or half of one: no title, heading or place."""
    if not _A_WORD.fullmatch(word) or not word[0].isupper() or NO_NAME.search(word) or JOB.search(word):
        return False
    return heading_kind(word) is None and not (PLACE_OR_TERMS.fullmatch(word) or LABEL.fullmatch(word))


def _is_beside_title(told: Sequence[str], at: int) -> bool:
    """Tell whether a line stands right below a job title that is the first line, or right above one."""
    return (at == 1 and _is_title(told[0])) or (at + 1 < len(told) and _is_title(told[at + 1]))


def _is_title(line: str) -> bool:
    few = len(line.split()) <= _MOST_OF_A_TITLE and not _ENDS_A_TITLE.search(line)
    return few and JOB.search(line) is not None


def _is_strange(words: str) -> bool:
    """Tell whether words are no English ones, no place, and no company."""
    if PLACE_OR_TERMS.fullmatch(words) or ORGANISATION.search(words):
        return False
    return not all(word.lower() in english_words() for word in words.split())


def _without_label(part: str) -> tuple[int, str]:
    """Return where the name in a part of a line begins, and it: "# Jo Reed", "CV: Jo Reed, PhD", "Jo Reed's Resume"."""
    begin = len(part) - len(part.lstrip(_ORNAMENT))
    label = LABEL.match(part, begin)
    begin = label.end() if label else begin
    return begin, _bare(_LABEL_AFTER.sub("", part[begin:].rstrip(_ORNAMENT)))


def _may_be_written(name: str) -> bool:
    """Tell whether words may be a name that somebody turned round, "Reed, Jo", or wrote without capitals."""
    last, comma, first = name.partition(", ")
    is_town = _INITIALS.fullmatch(first) and not last.isupper()  # "Bath, UK"
    if comma and not is_town and may_be_name(f"{first} {last}"):
        return True
    words = name.split()
    is_plain = all(word.lower() in english_words() for word in words)
    return may_be_name(name) or (name.islower() and not is_plain and may_be_name(name.title()))


def _bare(part: str) -> str:
    """Return a name without its titles, and without the job that follows a comma."""
    whole = _TOLD_BEHIND.sub("", _REMARK.sub("", part))
    name = _TITLES.sub("", whole)
    name = name if " " in name.strip() else whole  # Jack Ma is no master of arts
    before, comma, job = name.partition(",")
    return before.strip() if comma and JOB.search(job) else name.strip()
