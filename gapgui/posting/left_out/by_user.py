"""What the user has said of a posting: skills it doesn't ask for, terms that are none."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from gapgui.posting.posting import IgnoredText

if TYPE_CHECKING:
    from gapgui.documents.document import Document
    from gapgui.posting.posting import AskedSkill, UnknownTerm
    from gapgui.taxonomy.taxonomy import OwnPart


def posting_hash(document: Document) -> str:
    """Return the SHA-256 of a posting's text without the blanks around it, by which it is known wherever it comes from."""
    return hashlib.sha256(document.text.strip().encode("utf-8", errors="surrogatepass")).hexdigest()


def leave_out_own(
    skills: tuple[AskedSkill, ...], document: Document, own: OwnPart | None
) -> tuple[tuple[AskedSkill, ...], tuple[IgnoredText, ...]]:
    """Return the skills that count, and the places of those that the user has said the posting does not ask for."""
    if own is None or not own.ignored:
        return skills, ()
    ignored = own.ignored.get(posting_hash(document), frozenset())
    places = (asked.mention for skill in skills if skill.skill.id in ignored for asked in skill.mentions)
    out = tuple(IgnoredText(place.start, place.end, "ignored_by_you") for place in places)
    return tuple(skill for skill in skills if skill.skill.id not in ignored), out


def undismissed(terms: tuple[UnknownTerm, ...], own: OwnPart | None) -> tuple[UnknownTerm, ...]:
    """Return the unknown terms that the user has not dismissed."""
    if own is None or not own.dismissed:
        return terms
    return tuple(term for term in terms if term.text.casefold() not in own.dismissed)
