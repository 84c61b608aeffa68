"""What a posting really is: each kind of work with its share, what made that, and the weightiest sentences."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.kinds_of_work.sources import find_sources
from gapgui.posting.posting import reads_posting
from gapgui.report.excerpt import quote_stretch, readable
from gapgui.report.telling.facts import percent_text
from gapgui.report.telling.words import LEAST_SHARE, archetype_word, capital
from gapgui.report.telling.work import sources_text, told_shares

if TYPE_CHECKING:
    from gapgui.posting.kinds_of_work.sources import Sources
    from gapgui.posting.posting import Archetype, Posting
    from gapgui.report.excerpt import Excerpt

# Sentences quoted for a kind of work, and for one that makes up little of a posting.
_WEIGHTIEST, _OF_LITTLE = 3, 1


@dataclass(frozen=True, slots=True)
class KindOfWork:
    """Say how much of a posting is one kind of work, what made that share, and the weightiest of its sentences."""

    name: str
    share: float
    source: str
    quotes: tuple[Excerpt, ...]

    @property
    def width(self) -> str:
        """Return the share as a style sheet writes it."""
        return f"{self.share:.0%}"

    @property
    def percent(self) -> str:
        """Return the share in whole per cent."""
        return percent_text(self.share)


def kinds_of_work(posting: Posting) -> tuple[KindOfWork, ...]:
    """Return what a posting really is, the largest share first; none where its language is not read."""
    if not reads_posting(posting.language):
        return ()
    sources = find_sources(posting)
    return tuple(_kind_of_work(posting, kind, share, sources[kind]) for kind, share in told_shares(posting))


def _kind_of_work(posting: Posting, kind: Archetype, share: float, sources: Sources) -> KindOfWork:
    most = _WEIGHTIEST if share >= LEAST_SHARE else _OF_LITTLE
    quoted = (quote_stretch(posting.document, each.start, each.end) for each in sources.sentences[:most])
    quotes: dict[str, Excerpt] = {}
    for quote in quoted:
        quotes.setdefault(quote.text, quote)
    name = capital(archetype_word(kind))
    return KindOfWork(name, share, readable(sources_text(sources, posting)), tuple(quotes.values()))
