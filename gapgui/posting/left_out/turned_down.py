"""What is turned down: "Java is a no-go", "don't apply if you only know Java"; what is turned down twice is asked for.

"Lack of SQL is a no-go" and "don't apply if you can't write SQL" ask for SQL. The phrases are cues (named_only.yaml).
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gapgui.posting.outline import Sentence
    from gapgui.reading.cues.finding import Hit

AGAINST = "against"
"""The reach of cues that turn down what stands before them in their clause."""
WHOLE = "whole"
"""The reach of cues that turn down whoever their whole sentence speaks of."""

_DENIES = late_pattern(
    r"\b(?:not|no|never|nor|neither|nothing|without|cannot|lack\w*|miss(?:ing|es)|absence|inability|unable|unwilling|hat(?:e|es|ing)"
    r"|dislik\w+|afraid|fear|refus\w+|avoid\w*|struggl\w+|less\s+than|fewer\s+than|little|ohne|kein\w*|nicht|fehlende\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
# Where what is turned down begins, brackets and lists aside.
_CLAUSE = late_pattern(r"[.;:]|\bbut\b")


# Characters of the longest clause that is looked back over.
MAX_CLAUSE = 400


def denied_twice(text: str, sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Return the stretches of a sentence in which a denial is turned down, so that they ask for what they name."""
    hits = [hit for hit in sentence.hits("named_only") if hit.cue.reach in {AGAINST, WHOLE}]
    if not hits:
        return ()
    words = _blanked(text[sentence.start : sentence.end], sentence.start, hits)
    if any(hit.cue.reach == WHOLE for hit in hits):
        return ((sentence.start, sentence.end),) if _DENIES.search(words) else ()
    found = []
    for hit in hits:
        end = hit.start - sentence.start
        floor = max(0, end - MAX_CLAUSE)
        begin = max((border.end() for border in _CLAUSE.finditer(words, floor, end)), default=floor)
        if _DENIES.search(words, begin, end):
            found.append((sentence.start + begin, hit.end))
    return tuple(found)


def _blanked(words: str, start: int, hits: Iterable[Hit]) -> str:
    """Return the words of a sentence without those that turn down, which deny nothing else."""
    parts, at = [], 0
    for hit in hits:
        begin, end = max(at, hit.start - start), max(at, hit.end - start)
        parts += [words[at:begin], " " * (end - begin)]
        at = end
    return "".join([*parts, words[at:]])
