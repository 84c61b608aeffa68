"""Which skills of a sentence are alternatives: "Python, Java or Go", "tools such as A, B"."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.taxonomy.taxonomy import Taxonomy

# Words that may stand between two items of a list without ending it.
_FILL = r"(?:the|an?|its|their|other|modern|either|both|similar|vendor|its own|apache|google|amazon|microsoft|\(open-source\))"
_GAP = re.compile(
    rf"[\s\"'“”]*(?P<close>\))?[\s\"'“”]*(?P<sign>,\s*(?:and/or|and|or|und|oder|&)|,|/|\||&|\band/or\b|\band\b|\bor\b|\bund\b|\boder\b)[\s\"'“”]*(?:{_FILL}\s+)*",
    re.IGNORECASE,
)
# A word or two after an item that belong to it: "vector databases or enterprise search platforms".
_TAIL = re.compile(r"(?:[ ]+[\w’'-]+){0,3}?(?=\s*[),/|&]|\s+(?:and|or|und|oder)\b)", re.IGNORECASE)
_ANY_ONE = re.compile(
    r"""\b(?:such\ as|e\.\s?g\.?,?:?|for\ example,?|for\ instance,?|like|one\ (?:or\ more\ |or\ several\ )?(?:of|from|or\ more)(?:\ the\ following)?[^,;()]{0,40}:?|any\ of|at\ least\ (?:one|two)(?:\ of)?[^,;()]{0,60}|either
          |incl\.?|z\.\s?b\.|wie(?:\ zum\ Beispiel)?|beispielsweise|some\ of|similar\ to|a\ language\ like)[\s:(]*(?:(?:the|following|these)\b[\s:]*)*$""",
    re.VERBOSE | re.IGNORECASE,
)
_OR_SIMILAR = re.compile(
    r"[\s,]*(?:\(?(?:or|and|oder)\ (?:(?:an?|any|other|some)\ )*(?:similar|equivalents?|comparable|related|others?|alternatives?|the\ like|ähnlich\w*|vergleichbar\w*)|etc\b|\.\.\.|…)".replace(
        r"\ ", " "
    ),
    re.IGNORECASE,
)
_OPENS_BRACKET = re.compile(r"(?P<umbrella>[\w+#.-]+(?:[ /][\w+#.-]+){0,4})\s*\($")
# A bracket after one of these lists examples: "graph databases (Neo4j, Neptune)"; "AWS services (S3, Glue)" lists parts.
_KINDS = re.compile(
    r"\b(?:tools?|tooling|frameworks?|databases?|platforms?|librar(?:y|ies)|technolog(?:y|ies)|infrastructures?|systems?|languages?|brokers?|pipelines?|engines?|stores?|providers?"
    r"|clouds?|solutions?|orchestrat\w+|formats?|stacks?|packages?|vendors?|models?|CI/CD|warehouses?|queues?|services?)\s*\($",
    re.IGNORECASE,
)
_SLASHED = re.compile(r"\s?/\s?|\s?\|\s?")


def find_alternatives(
    text: str, end: int, mentions: Sequence[Mention], taxonomy: Taxonomy
) -> tuple[tuple[int, ...], ...]:
    """Return groups of indexes into `mentions` (all of one sentence, in order) of which any one is accepted.

    `end` is where the sentence ends. A list of "and" items is no group, however it is introduced by a comma.
    """
    groups: list[tuple[int, ...]] = []
    for run in _lists(text, mentions):
        groups += _groups_of(text, end, run, mentions, taxonomy)
    return tuple(groups)


def _lists(text: str, mentions: Sequence[Mention]) -> Iterator[list[int]]:
    """Yield maximal runs of mentions with nothing but list signs between them."""
    run = [0] if mentions else []
    for at, (left, right) in enumerate(pairwise(mentions), start=1):
        if gap_sign(text, left.end, right.start) is None:
            if len(run) > 1:
                yield run
            run = []
        run.append(at)
    if len(run) > 1:
        yield run


def gap_sign(text: str, end: int, start: int) -> str | None:
    """Return the comma, slash or conjunction between two items of one list; None where they are not neighbours in it."""
    gap = text[end:start]
    if len(gap) > 60:
        return None
    match = _GAP.fullmatch(gap)
    if match is None:
        tail = _TAIL.match(gap)
        match = _GAP.fullmatch(gap, tail.end()) if tail and tail.end() else None
    if match is None or (match.group("close") and "(" not in text[max(0, end - 60) : end]):
        return None
    return " ".join(match.group("sign").lower().split())


def _groups_of(
    text: str, end: int, run: list[int], mentions: Sequence[Mention], taxonomy: Taxonomy
) -> Iterator[tuple[int, ...]]:
    signs = [gap_sign(text, mentions[a].end, mentions[b].start) or "," for a, b in pairwise(run)]
    first, last = mentions[run[0]], mentions[run[-1]]
    lead = text[max(0, first.start - 80) : first.start]
    words = {sign.strip(", ") for sign in signs} - {""}
    introduced = _ANY_ONE.search(lead) is not None
    similar = _OR_SIMILAR.match(text, last.end, min(end + 1, len(text))) is not None
    if (words <= {"/", "|"} and words and "," not in signs) or (words & {"or", "and/or", "oder"} and not words & {"and", "und", "&"}) or (introduced and (similar or not words - {"/", "|"} or len(run) == 2 or "," in "".join(signs))) or (similar and not words & {"and", "und", "&"}) or (
        _bracketed(text, end, first, last)
        and not words & {"and", "und", "&"}
        and _are_examples(lead, first, last, mentions, run, taxonomy)
    ):
        yield tuple(run)
    else:
        yield from _split(run, signs)


def _split(run: list[int], signs: list[str]) -> Iterator[tuple[int, ...]]:
    """Yield the parts of a mixed list that slashes or "or" hold together: "Maven/Gradle, Jenkins and PostgreSQL"."""
    part = [run[0]]
    for sign, at in zip(signs, run[1:], strict=True):
        if sign.strip(", ") in {"/", "|", "or", "oder", "and/or"}:
            part.append(at)
            continue
        if len(part) > 1:
            yield tuple(part)
        part = [at]
    if len(part) > 1:
        yield tuple(part)


def _bracketed(text: str, end: int, first: Mention, last: Mention) -> bool:
    return (
        text[: first.start].rstrip()[-1:] == "("
        and re.match(r"[\s,]*(?:etc\.?)?\s*\)", text[last.end : end + 1]) is not None
    )


def _are_examples(
    lead: str, first: Mention, last: Mention, mentions: Sequence[Mention], run: list[int], taxonomy: Taxonomy
) -> bool:
    """Tell whether a bracket gives examples of its umbrella, rather than its parts."""
    if _KINDS.search(lead) is None:
        return False
    before = [m for m in mentions if m.end <= first.start and first.start - m.end < 40]
    members = [taxonomy.umbrellas.get(mentions[at].skill, frozenset()) for at in run]
    categories = {taxonomy.skills[m.skill].category for m in before}
    # "AWS services (S3, Glue)": all belong to the product that is named before the bracket
    return (
        not any(
            all(owner.skill in implied for implied in members) and "cloud" in " ".join(categories)
            for owner in before[-1:]
        )
        or last is first
    )
