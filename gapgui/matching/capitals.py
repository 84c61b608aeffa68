"""Capitals that only a name explains: "Strong React", "Required: Scala", "Go: 3+ years", "rewrote it in Rust"."""

from __future__ import annotations

import re

from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.signs import BLANKS, BULLETS, DASHES, SURE_BULLETS

# How far, in characters, the words reach that lead up to a name.
_BEFORE = 90
# A name's item ends there, or goes on with what one does with a tool, never with what one does ("React to incidents").
_ITEM_END = re.compile(
    rf"""[{BLANKS}]*+(?:$|[\n,;/|()&{SURE_BULLETS}]|[.!?:](?:\s|$)|[{DASHES}][{BLANKS}]|{CONJUNCTION}
        |(?:is|preferred|required|preferably|desired|optional|in[ ]production|for|on|at)\b|\d)""",
    re.VERBOSE | re.IGNORECASE,
)
# An adjective or a heading of what is asked.
_ASKED = re.compile(
    r"""\b(?:strong|solid|expert|expert-level|proficient|advanced|excellent|deep|good|great|basic|fluent|intermediate|senior|some|hands-on|practical
          |proven|modern|production|idiomatic|must[ ]know|you[ ]know|know|knows|writes?|code|use)[ ]$
       |\b(?:stack|tech|technolog(?:y|ies)|tools?|languages?|used|using|required|requirements?|needed|must[ -]haves?|skills?|preferred|desired
          |plus|bonus|nice[ ]to[ ]have|backend|back-end|frontend|front-end|environment|libraries|frameworks?|knowledge|expertise):[ ]*$
       |\b(?:have|having|ve)[ ](?:worked[ ]with|shipped)[ ]$|\bruns?[ ]on[ ]$""",
    re.VERBOSE | re.IGNORECASE,
)
# Characters that hold the longest of these, its blanks aside.
_ASKED_REACH = 24
_YEARS_OF = re.compile(
    r"\b(?:years?|yrs)(?:['’])?[ ](?:(?:of|with|in|using)[ ])?(?:\w+[ ](?:with|in|of|using)[ ])?$",
    re.IGNORECASE,
)
# How all of these end: a quick look that spares most names the long one.
_QUICK = re.compile(r"[:(][ ]*$|[A-Za-z'’][ ]$")
# How an item begins; a sentence's first word needs no more reason for its capital.
_ITEM_START = re.compile(rf"(?:^|[\n,;|])[{BLANKS}{BULLETS}]*$")
_RATED = re.compile(
    rf"""[ ]*(?:[:({DASHES}][ ]*)?(?:(?:at[ ]least|min\.?|minimum(?:[ ]of)?|over)[ ])?\d{{1,2}}\+?(?:[ ]?[{DASHES}][ ]?\d{{1,2}})?\+?[ ](?:years?|yrs)\b
       |[ ](?:is|are|would[ ]be)[ ](?:an?[ ]|also[ ]an?[ ]|also[ ])?(?:(?!not\b|no\b)\w+[ ])?(?:plus|bonus|must|asset|advantage|required|preferred|desired|desirable|needed|nice[ ]to[ ]have|beneficial|our[ ]\w+[ ]language)\b
       |[ ][({DASHES}]?[ ]?(?:a[ ]plus|preferred|required|desired|nice[ ]to[ ]have|optional|must[ -]have)\b
       |[ ](?:in[ ]production|at[ ]scale)[ ]*(?:$|[\n,;.)])""",
    re.VERBOSE | re.IGNORECASE,
)
# What one makes, and in what one makes it: "ported the model server to Rust", "migrated from Perl to Go".
_MADE = re.compile(
    r"""\b(?:wrote|writing|written|rewrote|rewriting|rewritten|re-wrote|re-written|implement\w*|re-?implement\w*|built|rebuilt|ported|porting|migrat\w+
          |convert\w*|translated|coded|programmed|prototyp\w+|refactor\w*|scripted|develop\w*)
        (?:[ ]['’\w/+#-]+){0,6}[ ](?P<way>in|to|into|from|with|using)[ ]$""",
    re.VERBOSE | re.IGNORECASE,
)
_WAYS = (" in ", " to ", " into ", " from ", " with ", " using ")
_YEAR = re.compile(r"[ ]+(?:of[ ]+)?['’]?\d{2,4}\b")
_IN_BRACKETS = re.compile(r"(?:\b[a-z][\w-]*|\b[A-Z]{2,5})[ ]\($")
# A thing made with it: "the React rewrite", "a small REST layer".
_THING = re.compile(
    r"-?[ ]?(?:based\b|rewrites?\b|migration\b|layers?\b|services?\b|servers?\b|apps?\b|applications\b|clients?\b|front-?ends?\b|back-?ends?\b"
    r"|programmers?\b|engineers?\b|coders?\b|modules?\b|packages?\b|bindings\b|endpoints?\b|hooks\b|repos?\b|port\b|internals\b|knowledge\b)"
)
_ARTICLE = re.compile(
    r"\b(?:the|an?|our|its|their|every|new|old|small|large|legacy|some|several|in-house|internal|custom|\d+)[ ]$",
    re.IGNORECASE,
)


def is_unexplained(text: str, start: int, end: int) -> bool:
    """Tell whether the words around a name with a capital leave no other reason for it than that it is one."""
    if _ITEM_START.search(text, max(0, start - 8), start):
        return _RATED.match(text, end) is not None
    window = max(0, start - _BEFORE)
    if _ARTICLE.search(text, max(0, start - 12), start):
        return _THING.match(text, end) is not None
    if not _QUICK.search(text, max(0, start - 4), start):
        return False
    if _IN_BRACKETS.search(text, max(0, start - 24), start):
        return text[end : end + 1] == ")" and end - start > 1
    if not _ITEM_END.match(text, end):
        return _THING.match(text, end) is not None and _is_asked(text, window, start)
    return _is_asked(text, window, start) or _is_made(text, window, start, end)


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
