"""The cues of the rules: phrases as data, by subject, each with an example that is a test."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from gapgui.reading.cues.phrase import pattern_of, rest_of
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES


@dataclass(frozen=True, slots=True)
class Cue:
    """Give a phrase, what it says, how far it reaches, what must stand around it, and a sentence in which it decides.

    The subject is the name of the file, `kind` what the cue says of it (a strength, a reason, a level ...), `reach`
    where what it speaks of stands. What may follow: `next` gives the only words, `sign` the only signs ("$" is the
    sentence's end), `not_sign` those that may not; `before` and `after` are phrases that it must stand before or after,
    `not_before` and `not_after` those that it must not. `lead` is what may stand before the phrase as a part of it,
    `first` cues begin their sentence, `cased` ones are written as their phrase is. `weight` says how loudly it speaks,
    `names` that it speaks of names with a capital only, `unasked` that it decides only where nothing is asked for; `number` counts
    the cues of the file.
    """

    subject: str
    say: str
    example: str
    kind: str = ""
    reach: str = ""
    next: str | None = None
    sign: str = ""
    not_sign: str = ""
    before: str = ""
    after: str = ""
    lead: str = ""
    not_before: str = ""
    not_after: str = ""
    first: bool = False
    cased: bool = False
    weight: float = 1.0
    names: bool = False
    unasked: bool = False
    number: int = 0


def cue_pattern(cue: Cue) -> re.Pattern[str]:
    """Return the pattern of a cue's phrase with what must and must not follow it."""
    return pattern_as_told(cue, cue_source(cue))


def pattern_as_told(cue: Cue, source: str) -> re.Pattern[str]:
    """Return the pattern of a cue from what `cue_source` gave for it."""
    return late_pattern(source, 0 if cue.cased else re.IGNORECASE)


def cue_source(cue: Cue) -> str:
    """Return what the pattern of a cue is made of."""
    parts = [pattern_of(cue.say)]
    if cue.next is not None:
        only = rf"(?!{rest_of(cue.next)})" if cue.next else ""
        parts.append(rf"(?!\s++{only}\w)")
    if cue.sign:
        parts.append(rf"(?=\s*+(?:{_one_of(cue.sign)}))")
    if cue.not_sign:
        parts.append(rf"(?!\s*+(?:{_one_of(cue.not_sign)}))")
    if cue.before:
        parts.append(rf"(?=\s*+{rest_of(cue.before)})")
    if cue.not_before:
        parts.append(rf"(?!\s*+{rest_of(cue.not_before)})")
    return "".join(parts)


def _one_of(signs: str) -> str:
    """Return a pattern for one of some signs; a dash is one only before a blank."""
    return "|".join(
        r"\Z" if sign == "$" else re.escape(sign) + (r"(?=\s)" if sign in DASHES else "") for sign in signs
    )


@cache
def patterns_before(cue: Cue) -> tuple[re.Pattern[str], bool] | None:
    """Return the pattern of what stands right before a cue, and whether it must or must not; None where all may."""
    say = cue.after or cue.not_after
    return (late_pattern(rf"{pattern_of(say)}\s*+\Z", re.IGNORECASE), bool(cue.after)) if say else None


@cache
def lead_pattern(cue: Cue) -> re.Pattern[str] | None:
    """Return the pattern of what may lead up to a cue as a part of it; None where nothing does."""
    return late_pattern(pattern_of(f"{cue.lead} $"), re.IGNORECASE) if cue.lead else None
