"""The tables that the market is told in, for people: what stands in each, and how much of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.market.words import kind_word, pair_name, share_of, titles_sentence
from gapgui.report.telling.words import kinds_of_work, strength_word, track_title
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.library.market.counted import Market
    from gapgui.taxonomy.taxonomy import Track


@dataclass(frozen=True, slots=True)
class MarketTable:
    """Hold a table: a title, heads of the columns, rows of cells and what is said below.

    The first column is a name; those whose places are in `numbers` hold numbers.
    """

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int]
    notes: tuple[str, ...] = ()


def market_tables(market: Market, most: int) -> Iterator[MarketTable]:
    """Yield the tables that have rows, each with so many at most."""
    tables = (
        _kinds(market),
        _skills(market, "ml", most),
        _skills(market, "general", most),
        _titles(market, most),
        _pairs(market, most),
    )
    yield from (table for table in tables if table.rows)


def _kinds(market: Market) -> MarketTable:
    rows = sorted(market.archetypes, key=lambda each: -each[1])
    return MarketTable(
        say("Market", "What they really are"),
        (say("Market", "kind of work"), say("Market", "postings"), say("Market", "share")),
        tuple((kind_word(kind), _number(count), share_of(count, market)) for kind, count in rows),
        frozenset({1, 2}),
    )


def _skills(market: Market, track: Track, most: int) -> MarketTable:
    counts = [count for count in market.skills if count.skill.track == track]
    return MarketTable(
        track_title(track),
        (
            say("Market", "skill"),
            strength_word("required"),
            say("Market", "share"),
            strength_word("preferred"),
            strength_word("mentioned"),
        ),
        tuple(
            (
                count.skill.name,
                _number(count.of("required")),
                share_of(count.of("required"), market),
                _number(count.of("preferred")),
                _number(count.of("mentioned")),
            )
            for count in counts[:most]
        ),
        frozenset({1, 2, 3, 4}),
        _more(len(counts) - most),
    )


def _titles(market: Market, most: int) -> MarketTable:
    others = titles_sentence(market)
    return MarketTable(
        say("Market", "Advertised titles, and what their postings really are"),
        (say("Market", "title"), say("Market", "postings"), say("Market", "really")),
        tuple(
            (count.title, _number(count.postings), kinds_of_work(count.archetype_shares))
            for count in market.titles[:most]
        ),
        frozenset({1}),
        (*_more(len(market.titles) - most), *([others] if others else [])),
    )


def _pairs(market: Market, most: int) -> MarketTable:
    return MarketTable(
        say("Market", "Required or wished for together"),
        (say("Market", "skills"), say("Market", "postings"), say("Market", "share")),
        tuple(
            (pair_name(pair, market), _number(pair.postings), share_of(pair.postings, market))
            for pair in market.pairs[:most]
        ),
        frozenset({1, 2}),
        _more(len(market.pairs) - most),
    )


def _more(count: int) -> tuple[str, ...]:
    return (
        (say("Market", "… and {count:,} more; the formats csv and json hold all.", count=count),)
        if count > 0
        else ()
    )


def _number(count: int) -> str:
    return say("Market", "{count:,}", count=count)
