"""What the market says, for every format."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.report.telling.words import all_of, archetype_word
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.library.market.counted import Market, PairCount
    from gapgui.posting.posting import Archetype


def kind_word(kind: Archetype | None) -> str:
    """Return the name of a kind of work, or that nothing tells it."""
    return say("Market", "nothing tells") if kind is None else archetype_word(kind)


def counted_sentences(market: Market) -> Iterator[str]:
    """Yield how many postings were read, and what was not."""
    count = market.postings
    yield say("Market", "1 posting was read." if count == 1 else "{count:,} postings were read.", count=count)
    yield from unread_sentences(market)


def unread_sentences(market: Market) -> Iterator[str]:
    """Yield how many rows held no text, and how many could not be read."""
    unread = market.unread
    if unread.without_text:
        yield say(
            "Market",
            "1 row holds no text." if unread.without_text == 1 else "{count:,} rows hold no text.",
            count=unread.without_text,
        )
    if unread.unreadable:
        yield say(
            "Market",
            "1 file or row could not be read."
            if unread.unreadable == 1
            else "{count:,} files or rows could not be read.",
            count=unread.unreadable,
        )


def titles_sentence(market: Market) -> str:
    """Return what is said where there are too many titles to tell all; nothing where all are told."""
    if not market.other_titles:
        return ""
    return say(
        "Market",
        "There are too many titles to tell all: those of most postings are told, their counts are exact. {count:,} "
        "postings have another.",
        count=market.other_titles,
    )


def share_of(count: int, market: Market) -> str:
    """Return which part of all postings some are."""
    return say("Market", "{share:.0%}", share=count / (market.postings or 1))


def pair_name(pair: PairCount, market: Market) -> str:
    """Return the names of two skills."""
    return all_of([market.taxonomy.skills[skill].name for skill in pair.skills])
