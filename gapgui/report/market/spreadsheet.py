"""The market as one table for spreadsheets: rows of skills, kinds of work, titles and pairs, told apart by their first cell."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from gapgui.library.spreadsheet import guard
from gapgui.posting.posting import ARCHETYPES, STRENGTHS
from gapgui.report.market.words import kind_word, pair_name
from gapgui.report.telling.words import archetype_word, strength_word, track_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.library.market.counted import Market, SkillCount


def market_csv(market: Market) -> str:
    """Return all that was counted as CSV; of titles the columns by kind of work are shares, else numbers of postings."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerows([guard(cell) for cell in row] for row in _rows(market))
    return table.getvalue()


def _rows(market: Market) -> Iterator[list[str]]:
    yield [
        say("MarketTable", "table"),
        say("MarketTable", "id"),
        say("MarketTable", "name"),
        say("MarketTable", "track"),
        say("MarketTable", "postings"),
        *map(strength_word, STRENGTHS),
        *map(archetype_word, ARCHETYPES),
    ]
    empty = [""] * len(ARCHETYPES)
    none = [""] * len(STRENGTHS)
    for count in market.skills:
        yield [say("MarketTable", "skill"), *_skill(count)]
    for kind, postings in market.archetypes:
        name = kind_word(kind)
        yield [say("MarketTable", "kind of work"), kind or "none", name, "", str(postings), *none, *empty]
    for title in market.titles:
        shares = [f"{share:.3f}" for _, share in title.archetype_shares]
        yield [say("MarketTable", "title"), "", title.title, "", str(title.postings), *none, *shares]
    for pair in market.pairs:
        ids, name = "; ".join(pair.skills), pair_name(pair, market)
        yield [say("MarketTable", "pair"), ids, name, "", str(pair.postings), *none, *empty]


def _skill(count: SkillCount) -> Iterator[str]:
    skill, by_kind = count.skill, dict(count.by_archetype)
    yield from (skill.id, skill.name, track_word(skill.track), str(count.postings))
    yield from (str(count.of(strength)) for strength in STRENGTHS)
    yield from (str(sum(by_kind.get(kind, ()))) for kind in ARCHETYPES)
