"""The names of university degrees, by level.

Spelled-out names and abbreviations of three letters may stand in any case. Two letters mean other things too ("must
be", 5 ms, MS Office): they count in capitals only, and whoever looks for them says what has to stand around them.
"""

from __future__ import annotations

BACHELOR = (
    r"\bbachelor(?:['’]?s|-?(?:abschluss|studium|studiengang))?\b|\bundergraduate degree\b|学士|本科"
    r"|(?<![\w.])(?:(?-i:B\.\s?(?:S|A|E)|B\.?C\.?A|BBA|B\.?\s?Com)|B\.?\s?(?:Sc|Eng|Tech)|BASc)(?!\w|\.\w)"
)
MASTER = (
    r"\bmaster['’]?s\b(?!\s+(?:the|of\s+(?:ceremon|the|your|their|our)|class))|\bmaster-?(?:abschluss|studium|studiengang)\b|\bdiplom-?(?:abschluss|studium)\b|\b(?:postgraduate|advanced|graduate) degree\b|\bDiplom\b|硕士"
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

OTHER_BACHELOR = (
    r"\blaurea\b(?!\s+(?:magistrale|specialistica))|\b(?:licenciatura|bacharelado|kandidatexamen)\b"
    r"|(?<!driving\s)\b(?-i:Licence)\s+(?:en\b|de\b|d['’]|pro\w*|[^\W\d]*ique\b|économie|droit)"
)
OTHER_MASTER = (
    r"\bdipl(?:om)?\.?\s?-?(?:ing|inf|phys|math|wi|kfm|kff|chem|biol|volksw|betriebsw)\w*|\bmagister\b|\bstaatsexamen\b"
    r"|\blaurea\s+(?:magistrale|specialistica)|\b(?:maestr[ií]a|mestrado)\b|\bdiplôme\s+d['’]ing[ée]nieur|\bing[ée]nieur\s+diplômé"
)
OTHER_PHD = (
    r"\bDr\.?\s?-?(?:rer|phil|oec|ing|techn|nat|sc)\b|\bdoktor\s+der\b|\b(?:doctorado|doutorado|dottorato)\b"
)
"""Names in other languages than English and German's plainest."""

HELD_BACHELOR = (
    r"(?<![\w.])(?-i:A\.\s?B\.?|S\.\s?B\.?|AB(?=\s+in\b|,)|B\.?\s?F\.\s?A\.?|BFA|B\.\s?S\.\s?(?:C\.\s?S|E\.\s?E|E)\.?|BS(?:CS|CE|CSE|EE|ME|EN?|BA|IT|N|W)"
    r"|BMath|B\.?\s?Arch|BComp?|BCS|BAS|BMus|BPharm|BHSc|LL\.?B|B\.?Ed|B\.?\s?Des|B\.\s?A\.\s?Sc|Sc\.\s?B|(?<=\n)BE(?=\s+[A-Z][a-z]|\s*\())(?!\w)"
    r"|(?<![\w.])B[-\u2010\u2011 ](?:Sc|Eng|Tech)(?!\w)|\b(?:licenciad[oa]|bacharel|grado\s+en|ingenier[oa]\s+en|ingenier[íi]a\s+en|bakkalaure\w+|hono(?:u)?rs\s+degree)\b|\bBakk\."
)
HELD_MASTER = (
    r"(?<![\w.])(?-i:M\.?\s?F\.\s?A\.?|MFA|M\.\s?S\.\s?(?:C\.\s?S|E\.\s?E|E)\.?|MS(?:CS|CE|CSE|EE|ME|E|DS|BA|IS|IT|W)|M\.?A\.?Sc|MMath|MPhys|MChem|MRes|MPH|MPP|MPA|MEd|MArch"
    r"|MComp?|MDes|MFin|EMBA|PGDM|ScM|MLIS|MIS(?=\s+in\b|,)|LL\.?M|S\.\s?M\.?(?=\s+in\b|,)|SM(?=\s+in\b|,)|A\.\s?M\.?(?=\s+in\b|,)|(?<=\n)(?<!,\n)(?:MA|ME)(?=,?\s+[A-Z][a-z]|\s*\())(?!\w)"
    r"|(?<![\w.])M[-\u2010\u2011 ](?:Sc|Eng|Tech)(?!\w)|\b(?:m[aá]ster|mestre)\s+(?:universitario\s+)?(?:en|em)\b|\bpost[- ]?graduate\s+diploma\b"
)
HELD_PHD = (
    r"(?<![\w.])(?-i:D\.\s?Sc|DSc|Sc\.\s?D|ScD|Ed\.\s?D|EdD|D\.\s?Eng|DEng|PsyD)(?!\w)"
    r"|\bdoktor(?:in|grad)?\b|\bdoctorat\b|\bhabilitation\b"
)
"""Names that are a degree's below a heading of education; elsewhere some of them mean other things."""

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
