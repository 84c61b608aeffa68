"""Capitals that only a name explains: "Strong React", "Required: Scala", "Go: 3+ years", "rewrote it in Rust"."""

from __future__ import annotations

import re

from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import BLANKS, BULLETS, DASHES, SURE_BULLETS

# How far, in characters, the words reach that lead up to a name.
_BEFORE = 90
# A name's item ends there, or goes on with what one does with a tool, never with what one does ("React to incidents").
_ITEM_END = late_pattern(
    rf"""[{BLANKS}]*+(?:$|[\n,;/|()&{SURE_BULLETS}]|[.!?:](?:\s|$)|[{DASHES}][{BLANKS}]|{CONJUNCTION}
        |(?:is|preferred|required|preferably|ideally|desired|optional|in[ ]production|for|on|at
           |already|before|previously|professionally|commercially|extensively|daily|plus|as[ ]well)\b|\d)""",
    re.VERBOSE | re.IGNORECASE,
)
# An adjective or a heading of what is asked.
_ASKED = late_pattern(
    r"""\b(?:strong|solid|expert|expert-level|proficient|advanced|excellent|deep|good|great|basic|fluent|intermediate|senior|some|hands-on|practical
          |proven|modern|production|production-grade|idiomatic|clean|real-world|in-depth|thorough|sound|extensive|profound|commercial|professional
          |must[ ]know|you[ ]know|know|knows|writes?|code|use|love|live[ ]and[ ]breathe|masters?[ ]of
          |ideally|preferably|optionally|idealerweise|vorzugsweise|gute|fundierte)[ ]$
       |\b(?:stack|tech|technolog(?:y|ies)|tools?|languages?|used|using|required|requirements?|needed|must[ -]haves?|skills?|preferred|desired
          |plus|bonus|bonus[ ]points|(?:nice|good)[ -]to[ -](?:have|know)|backend|back-end|frontend|front-end|environment|libraries|frameworks?|knowledge|expertise
          |optional|must|mandatory|essential|ideally|desirable|advantageous|mobile|web|servers?|core|main|primary|secondary
          |pflicht|muss|kann|optional|idealerweise|wünschenswert|von[ ]vorteil|pluspunkte?|erforderlich|sprachen|kenntnisse):[ ]*$
       |\b(?:have|having|ve)[ ](?:worked[ ]with|shipped)[ ]$|\bruns?[ ]on[ ]$
       |\b(?:confident|confidence|strong|stark|sicher|fit|at[ ]home|grounded)[ ](?:with|in|mit)[ ]$""",
    re.VERBOSE | re.IGNORECASE,
)
# Characters that hold the longest of these, its blanks aside.
_ASKED_REACH = 24
_YEARS_OF = late_pattern(
    r"\b(?:years?|yrs)(?:['’])?[ ](?:(?:of|with|in|using)[ ])?(?:\w+[ ](?:with|in|of|using)[ ])?$",
    re.IGNORECASE,
)
# How all of these end: a quick look that spares most names the long one.
_QUICK = late_pattern(r"[:(][ ]*$|[A-Za-z'’][ ]$")
# How an item begins; a sentence's first word needs no more reason for its capital.
_ITEM_START = late_pattern(rf"(?:^|[\n,;|]|[.!?][ ])[{BLANKS}{BULLETS}]*$")
_CLAUSE_START = late_pattern(rf"{CONJUNCTION}[ ]$", re.IGNORECASE)
_RATED = late_pattern(
    rf"""[ ]*(?:[:({DASHES}][ ]*)?(?:(?:at[ ]least|min\.?|minimum(?:[ ]of)?|over)[ ])?\d{{1,2}}\+?(?:[ ]?[{DASHES}][ ]?\d{{1,2}})?\+?[ ](?:years?|yrs)\b
       |[ ](?:is|are|would[ ]be)[ ](?:an?[ ]|also[ ]an?[ ]|also[ ])?(?:(?!not\b|no\b)\w+[ ])?(?:plus|bonus|must|asset|advantage|required|preferred|desired|desirable|needed|nice[ ]to[ ]have|beneficial|mandatory|optional|our[ ]\w+[ ]language)\b
       |[ ]is[ ](?:not[ ]an?|no)[ ]must\b
       |[ ](?:ist|sind|wäre)[ ](?:ein[ ]Plus|wünschenswert|von[ ]Vorteil|erforderlich|Pflicht|ein[ ]Muss)\b
       |[ ][({DASHES}]?[ ]?(?:a[ ]plus|preferred|required|desired|nice[ ]to[ ]have|optional|must[ -]have)\b
       |:[ ]+(?:(?:not[ ]an?|an?|kein|not|no|nicht)[ ])?(?:(?:big|huge|real|definite|strictly)[ ])?(?:plus|bonus|must|asset|advantage|required|requirement|preferred|desired|desirable|needed|necessary|helpful|welcome
          |nice[ -]to[ -]have|good[ -]to[ -]have|nice|beneficial|mandatory|optional|essential|von[ ]Vorteil|wünschenswert|erforderlich|notwendig|nötig|hilfreich|Pflicht|muss|Pluspunkt)(?!\w|[ ]+to[ ]+(?!have))
       |,?[ ](?:preferably|ideally|desirable|mandatory|preferred|required|optional)[ ]*+(?:$|[\n,;.)])
       |[ ]v?\d{{1,2}}(?:\.(?:\d++|x))*+\+?[ ]*+(?:$|[\n,;)]|\.\s|{CONJUNCTION})
       |[ ](?:in[ ]production|at[ ]scale)[ ]*(?:$|[\n,;.)])""",
    re.VERBOSE | re.IGNORECASE,
)
# What one makes, and in what one makes it: "ported the model server to Rust", "migrated from Perl to Go".
_MADE = late_pattern(
    r"""\b(?:wrote|writing|written|rewrote|rewriting|rewritten|re-wrote|re-written|implement\w*|re-?implement\w*|built|rebuilt|ported|porting|migrat\w+
          |convert\w*|translated|coded|programmed|prototyp\w+|refactor\w*|scripted|develop\w*)
        (?:[ ]['’\w/+#-]+){0,6}[ ](?P<way>in|to|into|from|with|using)[ ]$""",
    re.VERBOSE | re.IGNORECASE,
)
_WAYS = (" in ", " to ", " into ", " from ", " with ", " using ")
_YEAR = late_pattern(r"[ ]+(?:of[ ]+)?['’]?\d{2,4}\b")
_DATE = late_pattern(r"[ ]+(?:of[ ]+)?(?:['’]\d\d|(?:19|20)\d\d)\b")
_IN_BRACKETS = late_pattern(r"(?:\b[a-z][\w-]{0,24}+|\b[A-Z]{2,5})[ ]\($")
# A thing made with it: "the React rewrite", "a small REST layer".
_THING = late_pattern(
    r"-?[ ]?(?:based\b|rewrites?\b|migration\b|layers?\b|services?\b|servers?\b|apps?\b|applications\b|clients?\b|front-?ends?\b|back-?ends?\b"
    r"|programmers?\b|engineers?\b|coders?\b|modules?\b|packages?\b|bindings\b|endpoints?\b|hooks\b|repos?\b|port\b|internals\b|knowledge\b"
    r"|background\b|know-how\b|fundamentals\b|fluency\b|chops\b)"
)
_ARTICLE = late_pattern(
    r"\b(?:the|an?|our|its|their|every|new|old|small|large|legacy|some|several|in-house|internal|custom|\d+)[ ]$",
    re.IGNORECASE,
)


def is_unexplained(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a name with a capital leave no other reason for it than that it is one."""
    if _ITEM_START.search(text, max(0, start - 8), start):
        return _RATED.match(text, end) is not None
    if _CLAUSE_START.search(text, max(0, start - 8), start) and _RATED.match(text, end):
        return True
    window = max(0, start - _BEFORE)
    if _ARTICLE.search(text, max(0, start - 12), start):
        return _THING.match(text, end) is not None
    if not _QUICK.search(text, max(0, start - 4), start):
        return False
    if _IN_BRACKETS.search(text, max(0, start - 24), start):
        return text[end : end + 1] == ")" and end - start > 1
    if not _ITEM_END.match(text, end):
        return _THING.match(text, end) is not None and _is_asked(text, window, start)
    if _is_asked(text, window, start):
        return _DATE.match(text, end) is None
    return _is_made(text, window, start, end)


def _is_asked(text: str, window: int, start: int) -> bool:
    lead = text[window:start]
    near = window + max(0, len(lead.rstrip(" ")) - _ASKED_REACH)
    if _ASKED.search(text, near, start):
        return True
    lead = lead.lower()
    return ("year" in lead or "yrs" in lead) and _YEARS_OF.search(text, window, start) is not None


def _is_made(text: str, window: int, start: int, end: int) -> bool:
    if not text[max(window, start - len(_WAYS[-1])) : start].lower().endswith(_WAYS):
        return False
    made = _MADE.search(text, window, start)
    return made is not None and not _YEAR.match(text, end)
