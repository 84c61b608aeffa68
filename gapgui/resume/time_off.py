"""Entries among jobs that tell of time off work: family, illness, travel, looking for a job."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.reading.patterns import late_pattern
from gapgui.resume.entries import parts_of
from gapgui.resume.titles import JOB, STUDENT

if TYPE_CHECKING:
    from gapgui.resume.entries import Entry

# Says so wherever it stands in a head.
_ALWAYS = late_pattern(
    r"\b(?:(?:parental|maternity|paternity|family|medical|sick|childcare|unpaid)\s+leave|(?:career|employment|family|planned)\s+break|sabbatical|gap\s+year|elternzeit|mutterschutz|auszeit|congé\s+(?:parental|maternité|sabbatique)|excedencia|world\s+trip|travel(?:l?ing)?\s+(?:the\s+world|abroad|break|year))\b",
    re.IGNORECASE,
)
_OWN_KIN = (
    r"(?:(?:my|our|his|her|their|own)\s+(?:[a-z]+\s+){0,2}?(?:child(?:ren)?|kids?|sons?|daughters?|baby|twins|partner|brother|sister)\b"
    r"|(?:(?:an?|my|our|his|her|their|the|ill|sick|elderly|ageing|aging|disabled|dying|close)\s+)*+"
    r"(?:family(?:\s+members?)?|relatives?|parents?|father|mother|dad|mum|mom|wife|husband|spouse|grand\w+)\b)"
)
_CHILDREN = (
    r"(?:(?:an?|my|our|his|her|their|the|young|small|own|two|three|four|five|\d)\s+)*+"
    r"(?:family|child(?:ren)?|kids?|sons?|daughters?|baby|twins)\b"
)
_OWN_KIN_GERMAN = (
    r"(?:(?:von|für|der|des|den|meine[srmn]?|eine[srmn]?|kranke[srmn]?|zwei|drei|eigene[srn]?|\d)\s+)*+"
    r"(?:angehörige\w*|familie\w*|mutter|vaters?|eltern|kind(?:er|ern|es|s)?|großmutter|großvaters?|ehefrau|ehemann(?:es)?|partner\w*)\b"
)
# Begins a part of a head, and what goes on behind it is no name: "Job Search Engine", "Unemployment Office".
_BEGINS = late_pattern(
    rf"(?:(?:full[- ]time\s+)?(?:caring|care|carer|caregiver|caretaker|caregiving)\s+(?:for|of|to)\s+{_OWN_KIN}|(?:raising|bringing\s+up|raised)\s+{_CHILDREN}"
    r"|stay(?:ed|ing)?[- ]at[- ]home[- ](?:parent|mother|father|mum|mom|dad|wife|husband)|full[- ]time\s+(?:parent|mother|father|mum|mom|dad)\b"
    r"|(?:actively\s+)?(?:(?:looking|searching)\s+for|seeking)\s+(?:an?\s+)?(?:new\s+)?(?:work|job|employment|position|role|opportunit\w+)|(?:job|work)[- ](?:seeking|seeker|search|hunting|hunt)\b|between\s+jobs|unemployed|unemployment"
    rf"|arbeits-?(?:suchend|los|losigkeit|suche)\b|(?:job|stellen)suche\b|kindererziehung|erziehung\s+{_OWN_KIN_GERMAN}|(?:pflege|betreuung)\s+{_OWN_KIN_GERMAN}|familien(?:zeit|pause|phase)\b|weltreise|erziehungszeit|elternkarenz|(?:baby|kinder)pause"
    r"|illness|sickness|ill\s+health|health\s+(?:problems|issues|reasons|break)|(?:long|serious|severe|chronic)\s+illness|travell?ing(?!\s+(?!in\b|to\b|through\b|across\b|around\b|the\b|with\b|and\b)[a-z])|backpacking|self[- ]?stud(?:y|ies)|recovery\s+from|family\s+(?:time|reasons|duties)|personal\s+(?:time|reasons)"
    r"|(?:(?:schwere|längere|lange)\s+)?(?:krankheit|erkrankung)|genesung|selbststudium)(?![\w-])(?!\s+(?-i:[A-ZÄÖÜ]))",
    re.IGNORECASE,
)
# What others are paid for, or a firm or a department is called: nothing else stands in the head.
_ALONE = late_pattern(
    r"(?:full[- ]time\s+)?(?:home-?\s?maker|house-?(?:wife|husband)|parent|mother|father|family\s+(?:care)?giver|family\s+(?:carer|care)|travels?|refugee|asylum(?:\s+seeker)?|recovery|rehabilitation|surgery|accident"
    r"|hausfrau|hausmann|mutter|vater|haushalt|reisen|flucht|geflüchtet|unfall|reha)"
    r"(?:\s+(?:and|und|&)\s+(?:home-?\s?maker|house-?(?:wife|husband)|parent|mother|father|mutter|vater|hausfrau|hausmann))?"
    r"(?:\s+(?:in|to|through|across|around|of|from|with|nach|durch|mit|aus)\s.+)?",
    re.IGNORECASE,
)


def is_time_off(entry: Entry) -> bool:
    """Tell whether an entry is no work but time off: what always says so, or the first part of its head where no job is named."""
    head = [line.words for line in entry.head]
    if any(_ALWAYS.search(words) for words in head):
        return True
    parts = [words[start:end] for words in head for start, end, _ in parts_of(words)]
    if not parts:
        return False
    if len(parts) == 1 and _ALONE.fullmatch(parts[0]):
        return True
    said = _BEGINS.match(parts[0])
    return said is not None and not any(
        JOB.search(STUDENT.sub("", part)) for part in (parts[0][said.end() :], *parts[1:])
    )
