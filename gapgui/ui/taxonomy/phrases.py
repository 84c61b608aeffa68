"""What of a resume may be another name of a skill: its words that no skill is called by, the likeliest first; no Qt."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from rapidfuzz.fuzz import ratio

from gapgui.matching.names.laid_index import other_holders
from gapgui.posting.title import is_fact_or_frame, names_worker
from gapgui.reading.addresses import EMAIL, LINK, PHONE
from gapgui.reading.english import FUNCTION_WORDS, english_words
from gapgui.reading.languages.names import NAMES
from gapgui.reading.months import NAMED
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import SURE_BULLETS
from gapgui.report.privacy.finding import name_words
from gapgui.taxonomy.names import name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from gapgui.matching.names.index import Index
    from gapgui.resume.resume import Resume
    from gapgui.taxonomy.taxonomy import Skill

OFFERED = 8
MAX_WORDS = 3
_LIKE = 85
"""Of a hundred: how much two words agree of which one is the other, written otherwise."""
_MANY_SIGNS = 2
"""In a line, or fewer, there is hardly a list."""
_NO_NOUN = ("ed", "ing")
_SAYS_LITTLE = frozenset(
    [
        *("applic", "comput", "data", "design", "develop", "engineer", "manag", "method", "practic"),
        *("process", "program", "servic", "softwar", "system", "techniqu", "technolog", "tool", "work"),
    ]
)
"""What half of all skills are called by, as `_stem` leaves it."""
_TOLD = frozenset({"skills", "experience", "projects", "summary"})
"""The sections that tell what somebody can do."""
_KNOWN = "\ue000"
"""Stands for a known skill where phrases are cut: a letter of no language."""
_CUT = late_pattern(rf"[,;:|()\[\]{{}}\"“”…{SURE_BULLETS}]|\s[-–—/&]\s|\.(?=\s|$)|\b(?:and|or)\b")
_WORD = late_pattern(rf"[\w+#{_KNOWN}](?:[\w+#.'’/-]*[\w+#])?")
_MONTH = late_pattern(rf"(?:{NAMED})\b\.?", re.IGNORECASE)
_ENDING = late_pattern(
    r"(?<=\w{3})(?:ations?|at(?:ed|es?|ing|ors?)|ions?|ings?|ers?|ors?|ures?|ments?|ed|es|e|s)$"
)
_GENITIVE = late_pattern(r"['’]?s$")
_LANGUAGES = frozenset(name.english.casefold() for name in NAMES.values())


class _Phrase(NamedTuple):
    """Give words that stand together, the skills of their line, whether they are an item, and whether in a list of skills."""

    words: tuple[str, ...]
    skills: frozenset[str]
    is_item: bool
    is_in_skills: bool


def other_names(skill: Skill, resume: Resume, index: Index) -> list[str]:
    """Return what a resume may call a skill, in words that are the name of no other, each but once in any spelling.

    What shares words with its name comes first, then what is listed beside skills near to it, then what else is listed.
    """
    ranked: dict[str, tuple[float, str]] = {}
    phrases = tuple(_phrases(resume))
    for told, rank in (*_sharing(skill.name, phrases), *_listed(skill, phrases, index)):
        key = name_key(told)
        if len(key) > 1 and (key not in ranked or rank > ranked[key][0]):
            ranked[key] = (rank, told)
    found = (told for _, told in sorted(ranked.values(), key=lambda each: -each[0]))
    unknown = (told for told in found if not other_holders(told, index, skill.id))
    return [told for told, _ in zip(unknown, range(OFFERED), strict=False)]


def _sharing(name: str, phrases: Iterable[_Phrase]) -> Iterator[tuple[str, float]]:
    """Yield what shares a word with a name that tells something, in any form of it, with how much of the name."""
    asked = [_stem(word) for word in name.split() if word.casefold() not in FUNCTION_WORDS]
    for phrase in phrases:
        parts = [(part, _shared(part, asked)) for part in _as_long(phrase.words, asked)]
        # what has less of the name is a piece of what has more
        part, shared = max(parts, key=lambda each: len(each[1]), default=((), frozenset[str]()))
        if part and (len(shared) == len(asked) or shared - _SAYS_LITTLE):
            yield " ".join(part), 2 + len(shared) / len(asked)


def _shared(part: Sequence[str], asked: Sequence[str]) -> frozenset[str]:
    return frozenset(stem for stem in map(_stem, part) if any(_is_same(stem, other) for other in asked))


def _as_long(words: Sequence[str], asked: Sequence[str]) -> Iterator[Sequence[str]]:
    """Yield the parts of a phrase, as long as a name or somewhat longer, that end or begin with a word of it."""
    size, stems = len(asked), [_stem(word) for word in words]
    hits = [any(_is_same(stem, other) for other in asked) for stem in stems]
    for at, is_hit in enumerate(hits):
        if (
            is_hit
            and at + 1 >= size
            and (_is_same(stems[at], asked[-1]) or all(hits[at + 1 - size : at + 1]))
        ):
            first = max(0, at + 1 - max(size, MAX_WORDS))
            while first < at + 1 - size and not hits[first] and _is_verb(words[first], words[first + 1]):
                first += 1
            yield words[first : at + 1]
        elif is_hit and at + size <= len(words) and not words[at + size - 1].endswith(_NO_NOUN):
            yield words[at : at + size]


def _is_verb(word: str, following: str) -> bool:
    """Tell whether a word before a name says what was done: by its ending, or as the capital that opens a line."""
    return word.endswith(_NO_NOUN) or (word[0].isupper() and following.islower())


def _listed(skill: Skill, phrases: Iterable[_Phrase], index: Index) -> Iterator[tuple[str, float]]:
    """Yield what is listed beside skills and is none, 1 where one of these is near to what is asked."""
    near, known = {skill.id, *skill.implies, *skill.related}, index.taxonomy.skills
    for phrase in phrases:
        if (
            phrase.is_item
            and phrase.skills
            and len(phrase.words) <= MAX_WORDS
            and not _is_plain(phrase.words)
        ):
            beside = any(other in near or known[other].category == skill.category for other in phrase.skills)
            if beside or phrase.is_in_skills:
                yield " ".join(phrase.words), float(beside)


def _stem(word: str) -> str:
    stem = _ENDING.sub("", word.casefold())
    return stem[:-1] if len(stem) > 3 and stem[-1] == stem[-2] else stem


def _is_same(stem: str, other: str) -> bool:
    return stem == other or (len(stem) > 4 and ratio(stem, other) >= _LIKE)


def _is_plain(words: Sequence[str]) -> bool:
    """Tell whether words are one of English, or a language: "architecture", "Dutch"."""
    word = words[0].casefold()
    return len(words) == 1 and (word.removesuffix("s") in english_words() or word in _LANGUAGES)


def _is_proper(words: Sequence[str]) -> bool:
    """Tell whether words have a capital or a digit and are not all English."""
    return any(not part.islower() for part in words) and not all(
        part.casefold().removesuffix("s") in english_words() for part in words
    )


def _phrases(resume: Resume) -> Iterator[_Phrase]:
    """Yield the phrases of the sections that tell what somebody can do."""
    text = resume.document.text
    spans = [(m.mention.start, m.mention.end, s.skill.id) for s in resume.skills for m in s.mentions]
    hidden = [place for job in resume.jobs for place in (job.title, job.employer) if place]
    hidden += [match.span() for sign in (EMAIL, LINK, PHONE) for match in sign.finditer(text)]
    names = name_words(resume)
    letters = list(text)
    for start, end in (*hidden, *(span[:2] for span in spans)):
        letters[start:end] = _KNOWN * (end - start)
    shown = "".join(letters)
    for section in resume.sections:
        if section.kind in _TOLD:
            start = section.body
            for line in shown[section.body : section.end].split("\n"):
                skills = frozenset(skill for at, _, skill in spans if start <= at < start + len(line))
                yield from _phrases_in(line, skills, names, is_list=section.kind == "skills")
                start += len(line) + 1


def _phrases_in(
    line: str, skills: frozenset[str], names: frozenset[str], *, is_list: bool
) -> Iterator[_Phrase]:
    """Yield the phrases of a line; an item stands between two signs, in other places than a list of skills with a proper name."""
    ends = [*_CUT.finditer(line), None]
    start = 0
    for sign in ends:
        runs: list[list[str]] = [[]]
        for word in _WORD.findall(line, start, sign.start() if sign else len(line)):
            if _is_no_part(word) or _is_of_name(word, names):
                runs.append([])
            else:
                runs[-1].append(word)
        start = sign.end() if sign else len(line)
        is_label = sign is not None and sign.group() == ":"
        for run in runs:
            told = " ".join(run)
            if run and not (is_label or is_fact_or_frame(told) or names_worker(told) or _MONTH.match(told)):
                is_item = len(runs) == 1 and (is_list or (_is_proper(run) and len(ends) > _MANY_SIGNS))
                yield _Phrase(tuple(run), skills, is_item, is_list)


def _is_no_part(word: str) -> bool:
    return word.casefold() in FUNCTION_WORDS or _KNOWN in word or not word[0].isalpha()


def _is_of_name(word: str, names: frozenset[str]) -> bool:
    """Tell whether a word is one of the person's name, or what is that person's: "Maren's", "Marens"."""
    own = word.casefold()
    return own in names or _GENITIVE.sub("", own) in names
