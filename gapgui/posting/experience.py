"""Years of experience that a posting asks for, overall and for a skill."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.reading.degrees import BARE_MASTER, MASTER, PHD
from gapgui.reading.numbers import NUMBER, to_int
from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.sections import Statement

_YEARS = re.compile(
    rf"""(?<![\w.$€£%])(?P<least>{NUMBER})\s*+(?:\(\s*+\d{{1,2}}\s*+\)\s*+)?(?:(?:\+|plus\b|or\ more\b)\s*+)?
         (?:(?:[{DASHES}]|to|bis)\s*+(?P<most>{NUMBER})\s*+(?:\(\d++\)\s*+)?(?:\+\s*+)?)?
         (?:or\ more\s++)?(?:full\ |solid\ |consecutive\ |hands-on\ )?[{DASHES}]?\s?(?:years?|yrs?\.?|jahren?)\b['’]?""",
    re.VERBOSE | re.IGNORECASE,
)
# Years that are nobody's experience: an employer's age, a contract, a plan, a person's age.
_NOT_EXPERIENCE = re.compile(
    r"""(?:\b(?:for|over|in|past|last|next|within|after|than|first|nearly|almost|every|per|since|spent|celebrat\w+|founded|history)\b(?:\ (?:the|the\ (?:past|last|next)|our|its|more\ than|over))*\s*(?:\w+\s)?$)""",
    re.VERBOSE | re.IGNORECASE,
)
_NOT_AFTER = re.compile(
    r"^\s*(?:(?:old|ago|contract|fixed|in business|of (?:history|research(?! experience)|innovation|peer|growth|operations?|success|age|service to)|warranty|term|from now|anniversary|,? over|degree|program|period|vest(?:ing|ed)?)\b|running\b(?=\W*(?:$|[.,;])))",
    re.IGNORECASE,
)
_MINIMUM = re.compile(
    r"\b(?:minimum|at least|min\.?|more than|over|mindestens|least)\s*(?:of\s*)?\(?\s*$", re.IGNORECASE
)
_EXPERIENCE = re.compile(
    r"\b(?:experien\w+|working|work|building|developing|designing|engineering|background|industry|professional|hands-on|practice|writing|managing|leading|relevant|"
    r"in (?:a|an|the)|programming|coding|track record|career|\w*erfahrung|using|operating|deploying|focused|post)\b",
    re.IGNORECASE,
)
_SKILL_ONLY = re.compile(
    r"^\s*(?:of\s+)?(?:(?:hands-on|professional|proven|practical|direct|relevant|solid|strong|demonstrated|recent|deep|of)\s+)*(?:experience\s+|focused\s+)?(?:with|using|on|working with)\b",
    re.IGNORECASE,
)
# "3+ years of Python" needs no word that says experience.
_OF_SOMETHING = re.compile(r"\s*(?:of|with|in|using)\s+\w", re.IGNORECASE)
_HIGHER_DEGREE = re.compile(rf"{PHD}|{MASTER}|{BARE_MASTER}|\bmaster\b", re.IGNORECASE)
# Where one number's reach ends: the next number's clause, a bracket, a semicolon.
_REACH_END = re.compile(
    r"[;]|\bincluding\b|,?\s\bwith (?:an? )?(?:strong )?(?:focus|emphasis)|,\s*(?:preferabl[ey]|ideally|specifically|especially|in particular)\b|\bor a combination\b|\bof which\b|\bwith (?=\d)|\band (?=\d)|\b(?:as well as|plus)\b|\.\s|,\s*(?:with|and)\s+(?:an?\s+)?(?:strong|deep|solid|good|proven)\b|\band\s+(?:deep|strong|solid)\s+(?:expertise|knowledge|understanding)",
    re.IGNORECASE,
)
_AFTER_COMMA = re.compile(r",\s*(?:with\s+)?(?:\w+\s){0,3}$")
# What ties a number to the name right before it.
_OF_ITEM = re.compile(
    rf"(?<=[\w+#)])(?<!minimum)(?<!least)(?<!experience)(?<!total)(?<!min)\s*(?:\(\s*|:\s+|\s[{DASHES}]\s+|\bof\s+)(?:(?:minimum|min\.?|at least)\s+(?:of\s+)?)?$",
    re.IGNORECASE,
)
# How far, in characters, what ties a number to an item reaches; and the words that tell what the number counts.
_TIE, _NEAR = 60, 80
# Nobody asks for more; a larger number counts something else.
MAX_YEARS = 25


@dataclass(frozen=True, slots=True)
class YearsAsked:
    """Give a number of years and the stretch of text whose skills it is asked for; `overall` where it stands for a career."""

    years: int
    start: int
    end: int
    reach_start: int
    reach_end: int
    overall: bool


def find_years(text: str, statement: Statement) -> tuple[YearsAsked, ...]:
    """Return the numbers of years of experience that a sentence asks for."""
    matches = list(_YEARS.finditer(text, statement.start, statement.end))
    if not matches:
        return ()
    speaks = _EXPERIENCE.search(text, statement.start, statement.end) is not None
    matches = [m for m in matches if _is_experience(text, statement, m, speaks=speaks)]
    found: list[YearsAsked] = []
    for at, match in enumerate(matches):
        next_start = matches[at + 1].start() if at + 1 < len(matches) else statement.end
        reach_start, reach_end = _reach(text, statement, match, next_start)
        after = text[match.end() : reach_end]
        # "BS and 5 years, or PhD and 3": the lowest degree's years are asked
        alternative = at > 0 and _HIGHER_DEGREE.search(text, matches[at - 1].end(), match.start()) is not None
        overall = (
            _item_before(text, statement, match) is None
            and not alternative
            and _SKILL_ONLY.match(after) is None
            and not _trails(text, match, statement)
            and speaks
        )
        found.append(
            YearsAsked(to_int(match["least"]), match.start(), match.end(), reach_start, reach_end, overall)
        )
    return tuple(found)


def skill_years(asked: Iterable[YearsAsked], mention: Mention) -> int | None:
    """Return the years asked for the skill of a mention in the same sentence."""
    return next(
        (y.years for y in asked if y.reach_start <= mention.start and mention.end <= y.reach_end), None
    )


def total_years(asked: Sequence[YearsAsked]) -> int | None:
    """Return the years of overall experience that all requirements together amount to: the largest."""
    return max((y.years for y in asked if y.overall), default=None)


def _is_experience(text: str, statement: Statement, match: re.Match[str], *, speaks: bool) -> bool:
    if not 0 < to_int(match["least"]) <= MAX_YEARS or _NOT_AFTER.match(text[match.end() : match.end() + 30]):
        return False
    before = text[max(statement.start, match.start() - 40) : match.start()]
    after = text[match.end() : min(statement.end, match.end() + _NEAR)]
    asked_outright = _MINIMUM.search(before) is not None or match[0].rstrip().find("+") >= 0
    asking_section = statement.section in {"requirements", "preferred"}
    if _NOT_EXPERIENCE.search(before) and not _MINIMUM.search(before):
        return False
    if asking_section:
        return True
    return _EXPERIENCE.search(after) is not None or (
        (asked_outright or asking_section) and (_OF_SOMETHING.match(after) is not None or speaks)
    )


def _item_before(text: str, statement: Statement, match: re.Match[str]) -> re.Match[str] | None:
    return _OF_ITEM.search(text, max(statement.start, match.start() - _TIE), match.start())


def _trails(text: str, match: re.Match[str], statement: Statement) -> bool:
    """Tell whether the number ends its sentence and speaks of the skills before it: "Python, with 3 years experience"."""
    rest = text[match.end() : statement.end].strip(" .)")
    before = text[statement.start : match.start()]
    return (
        len(rest.split(None, 3)) <= 2
        and _AFTER_COMMA.search(before[-_NEAR:]) is not None
        and len(before.split(None, 5)) > 4
    )


def _reach(text: str, statement: Statement, match: re.Match[str], next_start: int) -> tuple[int, int]:
    border = _REACH_END.search(text, match.end(), next_start)
    end = border.start() if border else next_start
    inside = text.rfind("(", statement.start, match.start()) > text.rfind(")", statement.start, match.start())
    item = _item_before(text, statement, match)
    if item:
        # "Kafka (3+ years)", "Python: 5 years": the one item before the number
        left = max(text.rfind(sign, statement.start, item.start()) for sign in ",;")
        return max(left + 1, statement.start), match.start()
    if inside:
        # "experience (minimum 5 years) in Java": the bracket belongs to the sentence around it
        close = text.find(")", match.end(), statement.end)
        return statement.start, end if close < 0 else statement.end
    if _trails(text, match, statement):
        return statement.start, end
    return match.start(), end
