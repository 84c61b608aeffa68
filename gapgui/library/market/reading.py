"""A batch of postings read, and what is kept of each: small enough for millions, and the same wherever it was read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from gapgui.posting.posting import ARCHETYPES, STRENGTHS
from gapgui.posting.reading import read_posting

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.library.market.sources.advertised import Advertised
    from gapgui.matching.names.index import Index
    from gapgui.posting.posting import Archetype, Strength


class SkillRead(NamedTuple):
    """Say how a posting asks for a skill, by its id."""

    skill: str
    strength: Strength
    group: str | None
    min_years: int | None


class PostingRead(NamedTuple):
    """Hold what the market knows of a posting; `shares` are in the order of the archetypes."""

    title: str
    archetype: Archetype | None
    shares: tuple[float, ...]
    skills: tuple[SkillRead, ...]


BatchRead = list[PostingRead | None]
"""What was read of the postings of a batch, in their order; None is one on which gapgui made a mistake."""


def read_batch(batch: Sequence[Advertised], index: Index) -> BatchRead:
    """Return what is read of each posting."""
    return [_read(posting, index) for posting in batch]


def _read(advertised: Advertised, index: Index) -> PostingRead | None:
    try:
        posting = read_posting(advertised.document, index)
    except Exception:  # one in a million must not cost the others; it is told
        return None
    shares = dict(posting.archetype_shares)
    return PostingRead(
        advertised.title or posting.title,
        posting.archetype,
        tuple(round(shares.get(each, 0.0), 4) for each in ARCHETYPES),
        tuple(SkillRead(s.skill.id, s.strength, s.group, s.min_years) for s in posting.skills),
    )


def plain_read(read: PostingRead) -> list[Any]:
    """Return a reading as plain values."""
    skills = [[s.skill, STRENGTHS.index(s.strength), s.group, s.min_years] for s in read.skills]
    kind = None if read.archetype is None else ARCHETYPES.index(read.archetype)
    return [read.title, kind, list(read.shares), skills]


def read_from_plain(value: list[Any]) -> PostingRead:
    """Return the reading that plain values tell.

    Raises:
        ValueError, TypeError, IndexError: they tell none.
    """
    title, kind, shares, skills = value
    return PostingRead(
        str(title),
        None if kind is None else ARCHETYPES[kind],
        tuple(float(share) for _, share in zip(ARCHETYPES, shares, strict=True)),
        tuple(SkillRead(str(s), STRENGTHS[at], group, years) for s, at, group, years in skills),
    )
