"""What an update of the taxonomy does to own changes: told once, with what it is; no Qt."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from gapgui.saying import say
from gapgui.taxonomy.own.telling import move_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.taxonomy.own.telling import Tongue
    from gapgui.taxonomy.taxonomy import TaxonomyProblem
    from gapgui.ui.preferences.settings import Settings
    from gapgui.ui.session.loaded_taxonomy import LoadedTaxonomy

SEEN, TOLD = "taxonomy/seen", "taxonomy/told"
_MOST = 1000
"""How much of what was told is remembered; a file with more problems than that has others."""


def news_of(loaded: LoadedTaxonomy, settings: Settings, tongue: Tongue) -> tuple[TaxonomyProblem, ...]:
    """Return what own changes meet since another taxonomy was in use, and remember that it was told.

    That is what can't be done any more, and names that are taken from skills which have them only now.
    """
    digest = loaded.base.taxonomy.sha256
    met = {_mark(each.message): each for each in (*loaded.own_problems, *_moves(loaded, tongue))}
    seen, told = settings.text(SEEN), frozenset(settings.text(TOLD).split())
    settings.remember(SEEN, digest)
    settings.remember(TOLD, " ".join(list(met)[:_MOST]))
    if not seen or seen == digest:
        return ()
    return tuple(each for mark, each in met.items() if mark not in told)


def tell_news(news: Sequence[TaxonomyProblem]) -> str:
    """Return in a sentence what an update means for own changes."""
    return say(
        "Updates",
        "gapgui's taxonomy is a newer one, and one of your own changes meets something new in it: {first}"
        if len(news) == 1
        else "gapgui's taxonomy is a newer one, and {count:,} of your own changes meet something new in it. "
        "The first: {first}",
        count=len(news),
        first=news[0].message,
    )


def _moves(loaded: LoadedTaxonomy, tongue: Tongue) -> Iterator[TaxonomyProblem]:
    """Yield the names that own changes take from others, each where it is given."""
    own = loaded.own
    if own is None:
        return
    for move in loaded.moves:
        change = own.own.skills[move.skill]
        place = next(
            (part.places[move.name] for part in change.lists.values() if move.name in part.places),
            change.place,
        )
        yield own.own.problem(place, move_sentence(move, tongue))


def _mark(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
