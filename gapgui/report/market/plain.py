"""The market as plain values, the shape of `gapgui.market/1`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS
from gapgui.report.plain.reading import plain_error, plain_taxonomy
from gapgui.version import __version__

if TYPE_CHECKING:
    from gapgui.library.market.counted import Market, SkillCount, TitleCount
    from gapgui.report.plain.reading import Plain

NO_KIND = "none"
"""Stands for postings of which nothing tells what they are."""


def plain_market(market: Market) -> Plain:
    """Return the market in the shape of `gapgui.market/1`."""
    return {
        "schema": "gapgui.market/1",
        "gapgui": __version__,
        "taxonomy": plain_taxonomy(market.taxonomy),
        "postings": market.postings,
        "archetypes": {kind or NO_KIND: count for kind, count in market.archetypes},
        "skills": [_skill(count) for count in market.skills],
        "titles": [_title(count) for count in market.titles],
        "untitled": market.untitled,
        "other_titles": market.other_titles,
        "pairs": [{"skills": list(pair.skills), "postings": pair.postings} for pair in market.pairs],
        "without_text": market.unread.without_text,
        "unreadable": market.unread.unreadable,
        "errors": [plain_error(name, error) for name, error in market.unread.errors],
    }


def _skill(count: SkillCount) -> Plain:
    return {
        "id": count.skill.id,
        "name": count.skill.name,
        "track": count.skill.track,
        **{strength: count.of(strength) for strength in STRENGTHS},
        "by_archetype": {
            kind or NO_KIND: dict(zip(STRENGTHS, counts, strict=True)) for kind, counts in count.by_archetype
        },
    }


def _title(count: TitleCount) -> Plain:
    shares = {kind: round(share, 3) for kind, share in count.archetype_shares}
    return {"title": count.title, "postings": count.postings, "archetype_shares": shares}
