"""The names of university degrees, by level.

Spelled-out names and abbreviations of three letters may stand in any case. Two letters mean other things too ("must
be", 5 ms, MS Office): they count in capitals only, and whoever looks for them says what has to stand around them.
"""

from __future__ import annotations

BACHELOR = (
    r"\bbachelor(?:['’]?s)?\b|\bundergraduate degree\b|学士|本科"
    r"|(?<![\w.])(?:(?-i:B\.\s?(?:S|A|E)|B\.?C\.?A|BBA|B\.?\s?Com)|B\.?\s?(?:Sc|Eng|Tech)|BASc)(?!\w|\.\w)"
)
MASTER = (
    r"\bmaster['’]?s\b(?!\s+(?:the|of ceremon|class))|\b(?:postgraduate|advanced|graduate) degree\b|\bDiplom\b|硕士"
    r"|(?<![\w.])(?:(?-i:M\.\s?(?:S|A|E|Ed)|M\.?C\.?A|MCS|MBA)|M\.?\s?(?:Sc|Eng|Tech|Phil))(?!\w|\.\w)"
)
BELOW_BACHELOR = (
    r"\bassociate(?:['’]?s)?['’]?\s+(?:degree\b|of\s+(?:applied\s+)?(?:science|arts)\b|in\b)|\bassociate['’]s\b|\b(?:2|two)[- ]year\s+degree\b"
    r"|\b(?:high|secondary|technical|vocational|trade)[\s-]school\b|\bGED\b|\bno\s+degree\b|\bboot\s?-?camps?\b|\bapprenticeship\b"
    r"|\b(?:technical|vocational|professional)\s+(?:training|education|program(?:me)?s?|college|diploma|certificate)\b|\b(?:berufs)?ausbildung\b|\bHTL\b"
)
"""What is learnt at a school or in a training below a bachelor's degree."""
PHD = r"\bph\.?\s?ds?\b|\bdoctora(?:l|te|tes)\b|\bdoctor of\b|\bD\.?Phil\b|\bDr\.-Ing\b"

# MA is a state as well, and BE and ME are words in a line of capitals
BARE_BACHELOR = r"(?<![\w.])(?-i:BS|BA|BE(?=\s*[/,]|\s+in\s+[A-Z][a-z]))(?!\.?\w)"
BARE_MASTER = r"(?<![\w.])(?-i:MS|MA(?=\s+in\b)|ME(?=\s*[/,]|\s+in\s+[A-Z][a-z]))(?!\.?\w)"

ANY = f"(?:{BACHELOR}|{MASTER}|{PHD})"

WORDS = frozenset(
    [
        "bs",
        "ba",
        "be",
        "ms",
        "ma",
        "mba",
        "phd",
        "bsc",
        "msc",
        "beng",
        "meng",
        "btech",
        "mtech",
        "bachelor",
        "bachelors",
        "master",
        "masters",
        "doctorate",
        "degree",
    ]
)
"""What a degree may be called in one word, in lower case and without stops."""

DOTTED = frozenset(
    [
        "b.s",
        "m.s",
        "b.a",
        "m.a",
        "b.e",
        "m.e",
        "b.sc",
        "m.sc",
        "b.eng",
        "m.eng",
        "b.tech",
        "m.tech",
        "b.com",
        "ph.d",
    ]
)
"""Abbreviations whose full stop ends no sentence, in lower case and without their last stop."""
