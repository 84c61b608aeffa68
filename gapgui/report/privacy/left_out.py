"""What of a resume is to be left out of a report: kinds of things, less what is kept, and words of one's own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.report.privacy.finding import find_personal_data
from gapgui.report.privacy.occurrences import occurrences
from gapgui.report.privacy.personal_data import KINDS, PersonalData, in_one_line
from gapgui.saying import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.report.privacy.personal_data import Item, PersonalKind
    from gapgui.resume.resume import Resume

PERSON: frozenset[PersonalKind] = frozenset({"name", "contact", "link"})
"""What tells who the person is and how to reach them."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Say whether the person goes (name, contact lines, links), employers, schools, and which further words.

    `kept` are found things that stay all the same.
    """

    person: bool = False
    employers: bool = False
    words: tuple[str, ...] = ()
    schools: bool = False
    kept: frozenset[Item] = frozenset()

    @property
    def kinds(self) -> frozenset[PersonalKind]:
        """Return the kinds that are left out."""
        kinds = PERSON if self.person else frozenset()
        kinds |= {"employer"} if self.employers else frozenset()
        kinds |= {"school"} if self.schools else frozenset()
        return kinds | ({"other"} if self.words else frozenset())


NOTHING_LEFT_OUT = LeftOut()


def cuts(resume: Resume, left_out: LeftOut) -> tuple[PersonalData, ...]:
    """Return what is taken out of a resume's text, without overlaps, in its order."""
    kinds = left_out.kinds
    found = find_personal_data(resume, left_out.words)
    kept = [item for item in found if item.item in left_out.kept]
    wanted = [item for item in found if item.kind in kinds and not _stays(item, kept)]
    return tuple(_without_overlaps(wanted))


def found_items(resume: Resume) -> dict[Item, int]:
    """Return what may be left out, kind by kind, and at how many places each stands."""
    found = find_personal_data(resume)
    places: dict[Item, list[PersonalData]] = {}
    for item in sorted(found, key=lambda item: KINDS.index(item.kind)):
        own = places.setdefault(item.item, [])
        if not own or item.end > own[-1].end:
            own.append(item)
    return {item: len(own) for item, own in places.items()}


def idle_words(resume: Resume, words: Sequence[str]) -> tuple[str, ...]:
    """Return the words that stand nowhere in a resume, so that leaving them out changes nothing."""
    text = resume.document.text
    return tuple(word for word in words if next(occurrences(text, [word]), None) is None)


def idle_word_text(word: str) -> str:
    """Return the sentence on such a word."""
    return say("Privacy", "“{word}” stands nowhere in the resume as a whole word.", word=in_one_line(word))


def _stays(item: PersonalData, kept: Sequence[PersonalData]) -> bool:
    """Tell whether a find is kept: it is one of those, or stands within one.

    A user's own word never is, and neither is what is left out as another thing: a mailbox at an employer that is kept.
    """
    if item.kind == "other":
        return False
    return any(
        k.item == item.item
        or (k.start <= item.start and item.end <= k.end and (k.start, k.end) != (item.start, item.end))
        for k in kept
    )


def _without_overlaps(found: Sequence[PersonalData]) -> Iterator[PersonalData]:
    """Yield the finds in order, those that overlap as one of the first's kind."""
    current: PersonalData | None = None
    for item in sorted(found, key=lambda item: (item.start, -item.end, KINDS.index(item.kind))):
        if current and item.start < current.end:
            current = PersonalData(current.start, max(current.end, item.end), current.kind, current.of)
            continue
        if current:
            yield current
        current = item
    if current:
        yield current
