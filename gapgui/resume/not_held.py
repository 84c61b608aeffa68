"""Degrees that a resume names and that its owner does not hold: those of others, and those begun, offered or given up."""

from __future__ import annotations

import re

from gapgui.reading.patterns import late_pattern

REACH = 60
"""Characters before a degree that may say whose it is, or what came of it."""

_ARTICLE = r"(?:(?:an?|the|my|his|her|their|our|ein(?:e[mnrs]?)?|der|die|das|dem|den|im|am|zum)\s+)?"
_FIELD = r"(?:(?:[^\W\d][\w.'’-]*|\d)\s+){0,2}"
# Whose degree it is where a preposition leads to it: "taught in the master's programme", "married to a PhD"
_OTHERS_BEFORE = late_pattern(
    rf"(?:\b(?:taught|teaching|lectur\w+|tutor\w*|seminars?|unterricht\w*|lehrauftrag|lehrbeauftragte[rn]?|dozent(?:in)?)\s+(?:in|at|for|on|to|within|für|im|am)\s+{_ARTICLE}{_FIELD}"
    rf"|\b(?:supervis(?:ed|ing|or)|mentor(?:ed|ing)?|tutored|coach(?:ed|ing)?|examined|hired|recruited|betreu\w*)\s+(?:(?:of|for|to|von)\s+)?{_ARTICLE}{_FIELD}"
    rf"|\b(?:married|engaged|(?:son|daughter|child|wife|husband|assistant)\s+(?:of|to)|verheiratet\s+mit)\s+(?:to\s+)?{_ARTICLE}"
    rf"|\b(?:(?:erasmus|exchange|visiting|guest|summer)\s+(?:semesters?|terms?|year|student|studies)|modules?|lectures|credits)\s+(?:of|in|from|at|im|am)\s+{_ARTICLE}"
    r"|\b(?:honorary|ehren)[\s-]*)$",
    re.IGNORECASE,
)
# "PhD students", "bachelor's and master's theses"; one "PhD student" is the person.
_OTHERS_AFTER = late_pattern(
    r"(?:['’]?s)?(?:\s*+(?:[,/&]|\band\b|\bor\b|\bund\b)\s*+(?:master|bachelor|ph\.?d|diplom|msc|bsc)[\w.'’]*+){0,3}[\s-]*+"
    r"(?:(?:level\s++)?(?:students|candidates|theses|student(?:en|innen)\w*|studierende\w*|kandidat(?:en|innen)|arbeiten)\b)"
    r"|\s*+[(,]?\s*+(?:h\.\s?c\b|honoris\s+causa|ehrenhalber)",
    re.IGNORECASE,
)
# "Accepted to a PhD programme", "Declined an MSc offer": of these no dates make a degree.
_OFFERED = late_pattern(
    rf"\b(?:accepted|admitted|admission|applied|applying|application|invited|offered|offer|declined|rejected|turned\s+down|zugelassen|zusage|beworben)\s+(?:(?:in)?to|for|from|by|of|für|zum|zur)?\s*{_ARTICLE}{_FIELD}$"
    rf"|\b(?:gave\s+up|abandoned|quit|broke\s+off|considered|considering|planned|planning|plan\s+to|want(?:s|ed)?|intend(?:s|ed)?\s+to|hope\s+to)\s+(?:to\s+)?(?:(?:do|start|begin|study)\s+)?{_ARTICLE}$",
    re.IGNORECASE,
)
_BEGUN = late_pattern(
    rf"\b(?:started|began|begun|beginning|interrupted|paused|begonnene?s?)\s+(?:(?:to\s+study|studying|study)\s+)?(?:for\s+)?{_ARTICLE}{_FIELD}$"
    r"|\b(?:started|begun|began|commenced|begonnen)\s+(?:in\s+)?(?:[^\W\d]+\s+)?\d{4}",
    re.IGNORECASE,
)
_DONE = late_pattern(
    r"(?<!not )(?<!never )\b(?:complet(?:ed|ion)|finished|graduat(?:ed|ion)|awarded|conferred|defended|received|earned|obtained|passed|abgeschlossen|bestanden|beendet)\b",
    re.IGNORECASE,
)
# Where a degree's own line says that nothing came of it; in a line below it these may tell of other things.
_CAME_TO_NOTHING = late_pattern(
    r"\b(?:(?:did\s+not|didn['’]t|never|not)\s+(?:yet\s+)?(?:start(?:ed)?|begin|begun|finish|complete|graduated?|enrol(?:l?ed|l)?|attend(?:ed)?|pass(?:ed)?|taken\s+up|take\s+(?:it\s+)?up|submit(?:ted)?|defend(?:ed)?|conferred)"
    r"|failed|left\s+(?:it|in|the\s+pro\w+)\b(?!.*\bwith\b)|gave\s+(?:it\s+)?up|given\s+up|quit|abandoned|broken\s+off|broke\s+(?:it\s+)?off|declined|rejected|revoked"
    r"|nicht\s+(?:abgeschlossen|beendet|bestanden|angetreten|begonnen|fertig)|abbruch|aufgegeben|exmatrikuliert)\b",
    re.IGNORECASE,
)


def is_of_others(before: str, after: str) -> bool:
    """Tell whether a degree is one that others study for, hold or are taught, or an honour; by what stands around it in its line."""
    return _OTHERS_BEFORE.search(before) is not None or _OTHERS_AFTER.match(after) is not None


def gave_up(before: str, line: str, *, dated: bool) -> str:
    """Return what says that a degree was only offered or begun, or came to nothing; empty where nothing does.

    Args:
        before: what stands before the degree in its line.
        line: the words of the line that are about this degree.
        dated: whether they have a span of dates, which says when what was begun ended.

    """
    nothing = _OFFERED.search(before) or _CAME_TO_NOTHING.search(line)
    if not nothing and not dated and not _DONE.search(line):
        nothing = _BEGUN.search(before) or _BEGUN.search(line)
    return nothing.group().strip() if nothing else ""
