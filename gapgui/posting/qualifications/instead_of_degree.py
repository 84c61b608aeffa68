"""What a posting takes in the place of a degree: years, a school or a training below it, experience."""

from __future__ import annotations

import re
from itertools import zip_longest

from gapgui.posting.qualifications.years_written import find_written_years
from gapgui.reading.degrees import ANY, BARE_BACHELOR, BARE_MASTER, BELOW_BACHELOR
from gapgui.reading.patterns import late_pattern

_DEGREE = late_pattern(
    rf"{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|\b(?:degree|master|doctorate|university|college|diplom\w*|studium\w*|\w*hochschul\w*)\b",
    re.IGNORECASE,
)
_BELOW = late_pattern(BELOW_BACHELOR, re.IGNORECASE)
_OR = late_pattern(r"\b(?:or|oder|bzw)\b|/", re.IGNORECASE)
_PHRASE = (
    r"(?:an?|the|at|least|minimum|min|of|more|than|over|equivalent|equal|comparable|similar|practical|professional|proven|demonstrated|relevant|related|"
    r"applicable|commensurate|significant|extensive|substantial|strong|solid|work|working|industry|industrial|job|hands-on|field|technical|research|prior|previous|real-world|life|"
    r"on-the-job|military|years|and/or|eine?r?|vergleichbare\w*|gleichwertige\w*|einschlägige\w*|mehrjährige\w*|praktische\w*|in|lieu|place|instead|thereof|have|having|as|much)"
)
# "or equivalent experience", "or a combination of education and experience", "or as much research behind you"
_OR_EXPERIENCE = late_pattern(
    rf"\b(?:or(?!\s+more\b)|oder)\b[\s,(]*+(?:(?:{_PHRASE}|combination\s+of\s+(?:\w+[\s,]+){{1,4}}?(?:and|plus|&))\b[\s,(/]*+)*?"
    r"(?:experiences?|expertise|(?:research|work)\s+behind|(?:professional|practical|work|working|industry|industrial|hands-on|job)\s+background|\w*berufserfahrung)\b",
    re.IGNORECASE,
)
_IN_LIEU = late_pattern(
    r"\b(?:experience|background|track record)\b[^.;]{0,60}?\b(?:in\s+lieu|in\s+place|instead|substitut\w+|(?:also\s+)?(?:considered|accepted)\b)"
    r"|\b(?:in\s+lieu|in\s+place|instead)\s+of\s+(?:an?\s+|the\s+)?(?:\w+\s+)?(?:degree|education)",
    re.IGNORECASE,
)
# What may stand between "or" and the years that will do instead.
_LEADS_TO_YEARS = late_pattern(
    rf"\b(?:or|oder)\b[\s,(]*+(?:(?:{_PHRASE}|experience)\b[\s,(:]*+)*+$", re.IGNORECASE
)
# "a bachelor's, or 5+ years with a master's": years that another degree goes with
_WITH_DEGREE = late_pattern(
    rf"[^.;,]{{0,60}}?\b(?:with|and|plus|mit|und)\s+(?:an?\s+|einem\s+)?(?:\w+['’]?s?\s+)?(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|(?:degree|master)\b)",
    re.IGNORECASE,
)
_OR_A = late_pattern(r".*\bor\s+(?:an?\s+|the\s+)?(?:\w+['’]?s?\s+){0,2}$", re.IGNORECASE)
_LIEU = late_pattern(r"\b(?:in\s+lieu|in\s+place|instead)\s+of\b", re.IGNORECASE)


def years_instead(sentence: str) -> bool:
    """Tell whether a sentence that names a degree takes a number of years in its place."""
    degrees = list(_DEGREE.finditer(sentence))
    all_years = find_written_years(sentence, 0, len(sentence))
    for years, following in zip_longest(all_years, all_years[1:]):
        if _go_with_degree(sentence, years.end, following.start if following else len(sentence)):
            continue
        before = [degree for degree in degrees if degree.end() <= years.start]
        after = next((degree for degree in degrees if degree.start() >= years.end), None)
        if before and _LEADS_TO_YEARS.search(sentence, before[-1].end(), years.start):
            return True
        if before or after is None:
            continue
        between = sentence[years.end : after.start()]
        # "5+ years of experience or a BSc", "5 years of experience in lieu of a degree"
        if _OR_A.match(between) or _LIEU.search(between):
            return True
    return False


def _go_with_degree(sentence: str, start: int, end: int) -> bool:
    """Tell whether years that end at `start` go with a degree after them, before the next number's `end`."""
    return _WITH_DEGREE.match(sentence, start, end) is not None


def lower_instead(sentence: str) -> bool:
    """Tell whether a sentence takes a school or a training below a bachelor's degree in the place of one."""
    lower = _BELOW.search(sentence)
    if lower is None:
        return False
    if "associate" in lower.group().lower():
        return True
    degrees = [
        d for d in _DEGREE.finditer(sentence) if not (lower.start() < d.end() and d.start() < lower.end())
    ]
    return any(
        _OR.search(sentence, min(lower.end(), d.end()), max(lower.start(), d.start())) for d in degrees
    )


def experience_instead(sentence: str) -> bool:
    """Tell whether experience will do instead of the degree that a sentence names."""
    degree = _DEGREE.search(sentence)
    if degree is None:
        return False
    return _OR_EXPERIENCE.search(sentence, degree.end()) is not None or _IN_LIEU.search(sentence) is not None
