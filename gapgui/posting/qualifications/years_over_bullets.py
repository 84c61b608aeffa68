"""Years that a line asks for what stands in the bullets under it: "3+ years with:"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.posting.choices.bullets_of_choices import end_of_bullets
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gapgui.posting.outline import Sentence
    from gapgui.posting.qualifications.experience import YearsAsked

# What may stand between the number and the colon, so that the years are those of what follows.
_LEADS_DOWN = late_pattern(
    r"\s*(?:of\s+)?(?:[\w-]+\s+){0,4}?(?:with|in|using|of|on|mit|in|following|each|areas?|technologies|tools)\s*(?:(?:each|all|any|one|some)\s+of\s+)?"
    r"(?:the\s+)?(?:following(?:\s+[\w-]+){0,2}|these|folgenden)?\s*:\s*$",
    re.IGNORECASE,
)


def years_over_bullets(
    text: str, sentences: Sequence[Sentence], years: Sequence[Sequence[YearsAsked]]
) -> dict[int, int]:
    """Return the years that a line above asks for the skills of a bullet, by the number of the bullet's sentence."""
    found: dict[int, int] = {}
    for at, (sentence, asked) in enumerate(zip(sentences, years, strict=True), start=1):
        if asked and _LEADS_DOWN.match(text, asked[-1].end, sentence.end):
            below = range(at, end_of_bullets(text, sentences, at))
            found.update(dict.fromkeys(below, asked[-1].years))
    return found
