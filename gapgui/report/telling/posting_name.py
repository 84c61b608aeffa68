"""What a posting is called: its title and its employer."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.posting import Posting

_BETWEEN = " · "


def posting_name(posting: Posting) -> str:
    """Return "Senior ML Engineer · Acme", or what is known of that; empty where neither is."""
    title, company = posting.title, posting.employer
    return title if company.casefold() in title.casefold() else joined(title, company)


def names_apart(postings: Sequence[Posting]) -> list[str]:
    """Return what postings are called; those of one name by their files too, and by numbers where that is not enough."""
    names = [posting_name(posting) or posting.document.name for posting in postings]
    for more in ([posting.document.name for posting in postings], [str(n) for n in range(1, len(names) + 1)]):
        counted = Counter(names)
        names = [
            f"{name} ({own})" if counted[name] > 1 and own not in {"", name} else name
            for name, own in zip(names, more, strict=True)
        ]
    return names


def parted(name: str) -> tuple[str, str]:
    """Return title and employer of what somebody wrote."""
    title, _, company = (part.strip() for part in name.partition(_BETWEEN))
    return title, company


def joined(title: str, company: str) -> str:
    """Return title and employer as somebody writes them."""
    return _BETWEEN.join(filter(None, (title, company)))


def renamed(posting: Posting, name: str) -> Posting:
    """Return a posting that is called as somebody wrote it; an empty name leaves it as it was read."""
    if not name.strip():
        return posting
    title, company = parted(name)
    return replace(posting, title=title, employer=company)
