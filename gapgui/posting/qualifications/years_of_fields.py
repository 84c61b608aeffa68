"""The fields of which a posting asks its years of overall experience: "3 years of data science"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.posting.outline import read_outline
from gapgui.posting.posting import MAX_CHARACTERS
from gapgui.posting.qualifications.experience import find_years, skill_years
from gapgui.reading.signs import with_plain_blanks

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.matching.mention import Mention
    from gapgui.posting.posting import Posting


def fields_of_years(posting: Posting) -> frozenset[str]:
    """Return the ids of the skills of which the very years are asked that a posting asks overall.

    Where some sentence asks that number without a skill, the years are of no field, and none is returned.
    """
    asked = {skill.skill.id for skill in posting.skills if skill.min_years == posting.total_years}
    if not asked:
        return frozenset()
    fields: set[str] = set()
    for named in _named_beside(posting):
        if not named & asked:
            return frozenset()
        fields |= named & asked
    return frozenset(fields)


def _named_beside(posting: Posting) -> Iterator[set[str]]:
    """Yield, for each time that the number stands for a career, the skills of which its sentence asks it."""
    text = with_plain_blanks(posting.document.text[:MAX_CHARACTERS])
    places = sorted(
        ((m.mention, skill.skill.id) for skill in posting.skills for m in skill.mentions),
        key=lambda place: place[0].start,
    )
    for sentence in read_outline(replace(posting.document, text=text)).sentences:
        if sentence.left_out or not sentence.says("years"):
            continue
        here = [(m, skill) for m, skill in places if sentence.start <= m.start < sentence.end]
        mentions: list[Mention] = [mention for mention, _ in here]
        for years in find_years(text, sentence, mentions):
            if years.overall and years.years == posting.total_years:
                yield {skill for mention, skill in here if skill_years([years], mention)}
