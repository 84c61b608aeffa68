"""Years of experience that a posting asks for, overall and for a skill."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.posting import STRENGTHS
from gapgui.posting.qualifications.years_of_degrees import of_lowest_degree
from gapgui.posting.qualifications.years_written import WrittenYears, find_written_years
from gapgui.reading.degrees import ANY, BARE_BACHELOR, BARE_MASTER
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.matching.mention import Mention
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import Strength

# Years that are nobody's experience: an employer's age, a contract, a plan, a person's age.
_NOT_EXPERIENCE = late_pattern(
    r"""(?:\b(?:for|over|in|past|last|next|within|after|than|first|nearly|almost|every|per|since|spent|celebrat\w+|founded|history)\b(?:\ (?:the|the\ (?:past|last|next)|our|its|more\ than|over))*\s*(?:\w+\s)?$)""",
    re.VERBOSE | re.IGNORECASE,
)
_NOT_AFTER = late_pattern(
    r"^\s*(?:(?:old|ago|contract|fixed|in business|of (?:history|research(?! experience)|innovation|peer|growth|operations?|success|age|service to)|warranty|(?:or|and) older|term|from now|anniversary|,? over|degree|program|period|vest(?:ing|ed)?)\b|running\b(?=\W*(?:$|[.,;])))",
    re.IGNORECASE,
)
# "For over a decade we have ..."
_FOR_LONG = late_pattern(r"\W*+(?:for|over)\s+(?:over|more\s+than|nearly|almost)?\s*$", re.IGNORECASE)
_MINIMUM = late_pattern(
    r"\b(?:minimum|at least|(?:no|not) (?:less|fewer) than|min\.?|(?<!for )more than|(?<!for )over|mindestens|mind\.?|mehr als|über|least)\s*(?:of\s*)?\(?\s*$",
    re.IGNORECASE,
)
# "Up to 3 years", "3 years at most": nobody is asked for so many.
_AT_MOST = late_pattern(
    r"\b(?:up\s+to|no\s+more\s+than|not\s+more\s+than|at\s+(?:the\s+)?most|(?<!no\s)(?<!not\s)(?:less|fewer)\s+than|max(?:\.|imum(?:\s+of)?|imal)?|under|below|bis\s+zu|höchstens|weniger\s+als)\s*(?:of\s*)?\(?\s*$",
    re.IGNORECASE,
)
_MOST_BEHIND = late_pattern(
    r"\s*+\(?(?:at\s+(?:the\s+)?most|or\s+(?:less|fewer|below|under)|max(?:\.|imum)?|tops)(?!\w)"
    r"|\s(?:of\s+)?(?:\w+\s+){0,3}?experience\s+(?:at\s+(?:the\s+)?most|or\s+(?:less|fewer)|max(?:\.|imum)?)(?!\w)",
    re.IGNORECASE,
)
_EXPERIENCE = late_pattern(
    r"\b(?:experien\w+|exp|working|work|building|developing|designing|engineering|background|industry|professional|hands-on|practice|writing|managing|leading|relevant|"
    r"in (?:a|an|the)|programming|coding|track record|career|\w*erfahrung|using|operating|deploying|focused|post|expertise|yoe|berufspraxis)\b",
    re.IGNORECASE,
)
_SKILL_ONLY = late_pattern(
    r"^[\s)]*(?:of\s+)?(?:(?:hands-on|professional|proven|practical|direct|relevant|solid|strong|demonstrated|recent|deep|of)\s+)*(?:experience\s+|focused\s+)?(?:with|using|on|working with)\b"
    r"|^[\s)]*(?:[a-zäöüß]+[en]\s+){0,2}(?:\w*erfahrung(?:en)?\s+)?(?:im\s+umgang\s+|in\s+der\s+arbeit\s+)?mit\s+(?!(?:schwerpunkt|fokus)\b)",
    re.IGNORECASE,
)
# "3+ years of Python" needs no word that says experience.
_OF_SOMETHING = late_pattern(r"\s*(?:of|with|in|using)\s+\w", re.IGNORECASE)
# "6 years of experience with a BS": what follows "with" is no skill.
_WITH_DEGREE = late_pattern(
    rf"[^.;]{{0,40}}?\bwith\s+(?:an?\s+)?(?:\w+['’]?s?\s+)?(?:{ANY}|{BARE_BACHELOR}|{BARE_MASTER}|degree\b)",
    re.IGNORECASE,
)
# Whose years they are: the employer tells of its own people. "Our team needs 5 years" asks.
_OF_EMPLOYER = late_pattern(
    r"""(?:\b(?:we|wir)|\b(?:our|the|unsere?[mnrs]?|das|die|der)\s++(?:\w++\s++){0,2}?(?:teams?|company|firm|agency|founders?|engineers|developers|scientists
          |colleagues|experts|consultants|people|staff|leaders(?:hip)?|firma|unternehmen|agentur|gründer\w*+|kolleg\w++|expert(?:inn)?en|entwickler|mitarbeite\w++))
        \s++(?:(?:already|together|jointly|now|bereits|schon|zusammen|gemeinsam)\s++)?
        (?:has|have|brings?|combines?|boasts?|shares?|looks?\s+back\s+on|hat|haben|bringt|bringen|blickt\s+auf|verfügt\s+über|verfügen\s+über)
        \s++(?:(?:a\s+combined|over|more\s+than|nearly|almost|about|around|some|together|in\s+total|combined|well|über|mehr\s+als|fast|rund|etwa|zusammen|insgesamt)\s++){0,3}$
       |\b(?:our|unsere[rnm]?)\s++(?:(?:over|more\s+than|combined|nearly|almost|über|mehr\s+als|fast|rund)\s++){0,2}$""",
    re.VERBOSE | re.IGNORECASE,
)
# Years that nobody needs: "You don't need 5 years", "Ten years? Not needed.", "5 Jahre brauchst du nicht".
_NEED = r"(?:need(?:ed)?|requir(?:ed?|ing)|expect(?:ed)?|ask(?:ing)?\s+for|insist\s+on|demand|want|have\s+to\s+have|have\s+to\s+bring|care\s+(?:about|for))"
_DENIED_BEFORE = late_pattern(
    rf"(?:\b(?:do|does|will)\s+not|\b(?:don|doesn|won|needn)['’]t|\bnever|\bnot)\s++(?:(?:really|actually|necessarily|strictly)\s++)?(?:{_NEED}|have)\s++(?:to\s+(?:have|bring|show)\s++)?"
    rf"(?:(?:you|candidates)\s+to\s+(?:have|bring)\s++)?(?:(?:at\s+least|more\s+than|over|the|those|all|a\s+minimum\s+of|your)\s++){{0,2}}$"
    r"|\b(?:no|keine?)\s++$",
    re.IGNORECASE,
)
_DENIED_BEHIND = late_pattern(
    r"""(?:(?!\b(?:and|but|und|aber|degree|\w*studium)\b)[^.;:,!?]){0,60}?(?:\b(?:is|are)\s+(?:not|by\s+no\s+means)\s+(?:\w+ly\s+)?(?:needed|required|necessary|essential|expected|a\s+must|what\s+we)\b
        |\b(?:isn|aren)['’]t\s+(?:needed|required|necessary|essential|expected|a\s+must|what\s+we)\b
        |\b(?:ist|sind)\s+(?:nicht\s+(?:nötig|notwendig|erforderlich)|kein\s+muss)\b
        |\b(?:brauchst|benötigst|brauchen|benötigen|erwarten|verlangen|fordern)\s+(?:du|sie|wir)\s+(?:dafür\s+|hier\s+)?nicht\b|\bsetzen\s+wir\s+nicht\s+voraus\b
        |\?\s*+(?:not\s+(?:needed|required|necessary|essential|expected|wanted|a\s+must|here)|no\b(?!\s+less)|nope\b|nicht\s+(?:nötig|notwendig|erforderlich)|nein\b|brauchst\s+du\s+nicht|brauchen\s+wir\s+nicht))""",
    re.VERBOSE | re.IGNORECASE,
)
ASKED_OUTRIGHT = late_pattern(r"\b(?:required|must|mandatory|needed|minimum)\b", re.IGNORECASE)
"""What makes a number a condition, whatever softens the next one."""
# What may stand between years and the skill they are of: "5+ years of professional experience in ..."
_LEADS_TO_SKILL = late_pattern(
    r"\s*+(?:(?:of|in|with|using|on|an?|the|experience|exp\.?|professional|commercial|industry|hands-on|practical|proven|solid|strong|relevant|recent|deep|prior|work|working|"
    r"production|full-time|direct|demonstrated|progressive|extensive|programming|coding|(?:berufs|praxis|projekt|programmier)?erfahrung(?:en)?|mit|der|dem|im|umgang)\b[\s,:(]*+)*+",
    re.IGNORECASE,
)
# Fields and trades end so; languages and tools don't.
_FIELD = late_pattern(
    r"(?:(?<!spr)ing|ment|tion|tics|ence|ysis|ship|research|design|architecture|vision|security|development|operations|administration|systems?|dev-?ops|mlops|infrastructure|industry|(?<![a-z]\s)\b(?:AI|ML|DL|IT|NLP|BI|QA|SRE|UX)"
    r"|experience|required|level|background|overall|total)\W*$",
    re.IGNORECASE,
)
# "Ruby development": a trade, though a tool's
_TRADE_AFTER = late_pattern(
    r"\s*(?:\([^()]*\)\s*)?(?:\w+\s)?(?:develop(?:ment|ers?)|engineer(?:s|ing)?|administrat\w+|roles?|positions?)\b",
    re.IGNORECASE,
)
_OF_DOING = late_pattern(r"\s*+(?:of\s+(?:\w+ly\s+)?[a-z]{3,}ing\b|as\s+an?\s)")
# "Backend: 5+ years of experience building ..." says itself what it counts, the colon's label is no item
_OWN_OBJECT = late_pattern(r"\s*+(?:of\s+)?(?:\w+[\s-]+){0,4}?experience\s+\w", re.IGNORECASE)
# "deep (5+ years) experience with Go"
_BRACKET_IN_PHRASE = late_pattern(r"[^()]{0,12}\)\s*(?:\w+\s){0,2}?experience\b", re.IGNORECASE)
# "Seasoned engineer (8+ years)": whose years they are, no item
_TRADESMAN = late_pattern(
    r"\b(?:engineers?|developers?|scientists?|analysts?|architects?|programmers?|administrators?|managers?|professionals?|specialists?|consultants?|coders?"
    r"|\w*(?:entwickler|ingenieur|informatiker|administrator|entwicklung)(?:in|innen)?)\W*$",
    re.IGNORECASE,
)
# What follows years that are simply years: "8+ years, ...", "6+ years under your belt".
_ENDS = late_pattern(
    r"[\s)]*+(?:$|[.,;|]|(?:or|and|oder|und)\b|(?:is\s+|are\s+)?(?:required|preferred|needed|mandatory|erforderlich)\b|under\s+(?:your|the)\s+belt\b|behind\s+you\b)",
    re.IGNORECASE,
)
# What somebody has done for years, not the employer.
_DONE_FOR = late_pattern(
    r"(?:\byou(?:['’]ve|\s+have)\b|^\W*(?:(?:have|having|has)\s+|(?:build|work|develop|design|writ|cod|programm|shipp|engineer|manag|runn|operat|us)ing\b))[^.;]{0,120}\bfor\s++(?:(?:over|more\s+than|at\s+least)\s++)?$",
    re.IGNORECASE,
)
# "5 years of experience with at least 2 in ...", "5+ years (3+ in Java)": what leads to the next number.
_TO_NEXT = late_pattern(
    r"(?:\b(?:with|and|including|plus)\s++|,\s*+|\()(?:(?:at\s+least|an?\s+minimum\s+of|minimum|min\.?)\s*)?$",
    re.IGNORECASE,
)
# Where one number's reach ends: the next number's clause, a bracket, a semicolon.
_REACH_END = late_pattern(
    r"[;]|\b(?:experience|expertise)\s+to\s+(?=[a-z])|\bincluding\b|,?\s\bwith (?:an? )?(?:strong )?(?:focus|emphasis)|,\s*(?:preferabl[ey]|ideally|specifically|especially|in particular)\b|\bor a combination\b|\bof which\b|\bdavon\b|\bwith (?=\d)|\band (?=\d)|\b(?:as well as|plus)\b|\.\s|,\s*(?:with|and)\s+(?:an?\s+)?(?:strong|deep|solid|good|proven)\b"
    r"|\band\s+(?:\w+\s+){0,2}?(?:expertise|knowledge|understanding|proficien\w+|familiarity|command|mastery|ability|fluency)\b",
    re.IGNORECASE,
)
_AFTER_COMMA = late_pattern(r",\s*(?:with\s+)?(?:\w+\s){0,3}$")
_LEAST = r"(?:minimum|min\.?|at least|over|more than|mindestens|mind\.?|mehr als|über)"
# What ties a number to the name right before it.
_OF_ITEM = late_pattern(
    rf"(?<=[\w+#)])(?<!minimum)(?<!least)(?<!experience)(?<!total)(?<!min)(?<!mind)(?<!mindestens)(?<!erfahrung)\s*(?:\(\s*|:\s+|\s[{DASHES}]\s+|\s?\|\s*|\bof\s+)(?:{_LEAST}\s+(?:of\s+)?)?$",
    re.IGNORECASE,
)
# "Python, 3+ years", "have used Python for 3+ years": so where the name is a skill's.
_OF_SKILL = late_pattern(
    rf"(?<!\s)\s*+(?:(?P<comma>,)|\b(?:for|seit))\s++(?:{_LEAST}\s++(?:of\s++)?)?$", re.IGNORECASE
)
_FOR = late_pattern(rf"\bfor\s++(?:{_LEAST}\s++)?$", re.IGNORECASE)
_COMMA = late_pattern(rf",\s++(?:{_LEAST}\s++(?:of\s++)?)?$", re.IGNORECASE)
# How far, in characters, what ties a number to an item reaches; and the words that tell what the number counts.
_TIE, _NEAR = 60, 80
_OF_WHICH = late_pattern(r"\s*of\s+(?:which|these|those|them)\b", re.IGNORECASE)
_ASKING = frozenset({"requirements", "preferred"})
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


def find_years(text: str, sentence: Sentence, mentions: Sequence[Mention] = ()) -> tuple[YearsAsked, ...]:
    """Return the numbers of years of experience that a sentence asks for; `mentions` are the skills in it."""
    says = sentence.says("years")
    written = find_written_years(text, sentence.start, sentence.end) if says else []
    if not written:
        return ()
    speaks = _EXPERIENCE.search(text, sentence.start, sentence.end) is not None
    written = [w for w in written if _is_experience(text, sentence, w, mentions, speaks=speaks)]
    lowest = {w.start for w in of_lowest_degree(text, sentence, written)}
    found: list[YearsAsked] = []
    for at, number in enumerate(written):
        next_start = written[at + 1].start if at + 1 < len(written) else sentence.end
        reach = _reach(text, sentence, number, next_start, mentions)
        overall = number.start in lowest and _is_overall(
            text, sentence, number, mentions, reach[1], speaks=speaks
        )
        found.append(YearsAsked(number.years, number.start, number.end, *reach, overall))
    return tuple(found)


def skill_years(asked: Iterable[YearsAsked], mention: Mention) -> int | None:
    """Return the years asked for the skill of a mention in the same sentence."""
    return next(
        (y.years for y in asked if y.reach_start <= mention.start and mention.end <= y.reach_end), None
    )


def total_years(asked: Iterable[tuple[Strength, YearsAsked]]) -> int | None:
    """Return the years of overall experience that all requirements together amount to.

    That is the largest number of those that are asked for most strongly.
    """
    return strongest_years((strength, years.years) for strength, years in asked if years.overall)


def strongest_years(asked: Iterable[tuple[Strength, int | None]]) -> int | None:
    """Return the largest number of those that are asked for most strongly; None where there is none."""
    numbers = [(-STRENGTHS.index(strength), years) for strength, years in asked if years is not None]
    return max(numbers)[1] if numbers else None


def _is_overall(
    text: str,
    sentence: Sentence,
    number: WrittenYears,
    mentions: Sequence[Mention],
    reach_end: int,
    *,
    speaks: bool,
) -> bool:
    """Tell whether years are those of a career, not those of one tool or method."""
    if number.part:
        return False
    item = _item_before(text, sentence, number, mentions)
    if item and not _OWN_OBJECT.match(text, number.end, sentence.end):
        # "Machine learning (5+ years)" is a field of work, "Kafka (3+ years)" is none
        return _is_trade(text, sentence, item.start())
    after = text[number.end : reach_end]
    if _SKILL_ONLY.match(after) and not _WITH_DEGREE.match(text, number.end, sentence.end):
        return False
    named_before = any(m.end <= number.start for m in mentions)
    if named_before and _trails(text, number, sentence):
        return False
    skill = _skill_after(text, number, mentions)
    if skill is None:
        return speaks or _OF_DOING.match(after) is not None or _is_plain(text, sentence, number, after)
    is_field = _FIELD.search(skill.text) or _FIELD.search(skill.skill.replace("-", " "))
    return is_field is not None or (speaks and _TRADE_AFTER.match(text, skill.end, sentence.end) is not None)


def _is_plain(text: str, sentence: Sentence, number: WrittenYears, after: str) -> bool:
    """Tell whether years under requirements are simply years: "8+ years with a bachelor's", "6+ years under your belt"."""
    if sentence.section not in _ASKING:
        return False
    if _WITH_DEGREE.match(text, number.end, sentence.end):
        return True
    near = max(sentence.start, number.start - _TIE)
    if _FOR.search(text, near, number.start) and not _is_done_for(text, sentence, number, ()):
        # "You stay with us for at least 2 years"
        return False
    # "Somelang, 3+ years" is of what nobody knows
    item = _COMMA.search(text, near, number.start)
    named = sentence.says("degrees") or _is_trade(text, sentence, item.start() if item else number.start)
    return _ENDS.match(after) is not None and (item is None or named)


def _is_trade(text: str, sentence: Sentence, end: int) -> bool:
    """Tell whether a field of work or who works in it stands before an offset."""
    start = max(sentence.start, end - _TIE)
    return any(words.search(text, start, end) for words in (_FIELD, _TRADESMAN))


def _skill_after(text: str, number: WrittenYears, mentions: Sequence[Mention]) -> Mention | None:
    """Return the skill that years are directly of: "5+ years of experience in Java"."""
    lead = _LEADS_TO_SKILL.match(text, number.end)
    return next((m for m in mentions if lead and m.start <= lead.end() < m.end), None)


def _is_experience(
    text: str, sentence: Sentence, number: WrittenYears, mentions: Sequence[Mention], *, speaks: bool
) -> bool:
    least = 0 if number.ranges else 1
    if not least <= number.years <= MAX_YEARS or _NOT_AFTER.match(text[number.end : number.end + 30]):
        return False
    before = text[max(sentence.start, number.start - 40) : number.start]
    if _is_denied(text, sentence, number):
        return False
    if _AT_MOST.search(before) or _MOST_BEHIND.match(text, number.end, sentence.end):
        return False
    if number.part:
        return True
    after = text[number.end : min(sentence.end, number.end + _NEAR)]
    asked_outright = _MINIMUM.search(before) is not None or number.open_end
    asking_section = sentence.section in _ASKING
    if _NOT_EXPERIENCE.search(before) and not _MINIMUM.search(before):
        return asking_section and _is_done_for(text, sentence, number, mentions)
    if asking_section:
        return True
    if number.start - sentence.start == len(before) and _FOR_LONG.match(before):
        return False
    return _EXPERIENCE.search(after) is not None or (
        (asked_outright or asking_section) and (_OF_SOMETHING.match(after) is not None or speaks)
    )


def _is_denied(text: str, sentence: Sentence, number: WrittenYears) -> bool:
    """Tell whether years are said not to be needed, or are those of the employer's own people."""
    near = max(sentence.start, number.start - _NEAR)
    if any(words.search(text, near, number.start) for words in (_OF_EMPLOYER, _DENIED_BEFORE)):
        return True
    return _DENIED_BEHIND.match(text, number.end, sentence.end) is not None


def _is_done_for(text: str, sentence: Sentence, number: WrittenYears, mentions: Sequence[Mention]) -> bool:
    """Tell whether somebody is asked to have done something for years: "have coded for 8+ years"."""
    if sentence.says("us", "ours"):
        return False
    before = text[sentence.start : number.start]
    return _DONE_FOR.search(before) is not None or _item_before(text, sentence, number, mentions) is not None


def _item_before(
    text: str, sentence: Sentence, number: WrittenYears, mentions: Sequence[Mention]
) -> re.Match[str] | None:
    if _BRACKET_IN_PHRASE.match(text, number.end, sentence.end):
        return None
    start = max(sentence.start, number.start - _TIE)
    return _OF_ITEM.search(text, start, number.start) or _skill_before(
        text, sentence, number, mentions, start
    )


def _skill_before(
    text: str, sentence: Sentence, number: WrittenYears, mentions: Sequence[Mention], start: int
) -> re.Match[str] | None:
    tie = _OF_SKILL.search(text, start, number.start)
    if tie is None or not any(m.end == tie.start() for m in mentions):
        return None
    if not _ENDS.match(text[number.end : sentence.end]):
        return None
    # "BS in Statistics, 5+ years": the years stand beside the degree, not its subject
    beside = tie["comma"] and (sentence.says("degrees") or _trails(text, number, sentence))
    return None if beside else tie


def _trails(text: str, number: WrittenYears, sentence: Sentence) -> bool:
    """Tell whether the number ends its sentence and speaks of the skills before it: "Python, with 3 years experience"."""
    rest = text[number.end : sentence.end].strip(" .)")
    before = text[sentence.start : number.start]
    return (
        len(rest.split(None, 3)) <= 2
        and _AFTER_COMMA.search(before[-_NEAR:]) is not None
        and len(before.split(None, 5)) > 4
    )


def _reach(
    text: str, sentence: Sentence, number: WrittenYears, next_start: int, mentions: Sequence[Mention]
) -> tuple[int, int]:
    whose = _OF_WHICH.match(text, number.end, next_start) if number.part else None
    border = _REACH_END.search(text, whose.end() if whose else number.end, next_start)
    border = border or _TO_NEXT.search(text, number.end, next_start)
    end = border.start() if border else next_start
    if number.part:
        close = text.find(")", number.end, end)
        return number.start, end if close < 0 else close
    inside = text.rfind("(", sentence.start, number.start) > text.rfind(")", sentence.start, number.start)
    item = _item_before(text, sentence, number, mentions)
    if item:
        # "Kafka (3+ years)", "Python: 5 years": the one item before the number
        signs = ";" if item.re.pattern == _OF_SKILL.pattern else ",;"
        left = max(text.rfind(sign, sentence.start, item.start()) for sign in signs)
        return max(left + 1, sentence.start), number.start
    if inside:
        # "experience (minimum 5 years) in Java": the bracket belongs to the sentence around it
        close = text.find(")", number.end, sentence.end)
        return sentence.start, end if close < 0 else sentence.end
    if _trails(text, number, sentence):
        return sentence.start, end
    return number.start, end
