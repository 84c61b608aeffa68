"""What in the head of an entry is a job, an organisation or a place."""

from __future__ import annotations

import re

from gapgui.reading.patterns import late_pattern
from gapgui.reading.signs import DASHES, SPACE

JOB = late_pattern(
    r"\b(?:engineer\w*|developer|scientist|manager|management|analyst|consultant|architect|researcher|research assistant|assistant|associate|designer|student|specialist|lead|leader|head|director|intern(?:ship)?|trainee|fellow|officer|administrator|professor|lecturer|programmer|expert|founder|co-founder|cto|ceo|cfo|coo|vp|president|owner|freelance\w*|contractor|tutor|teacher|instructor|volunteer|participant|devops|(?:junior|senior|lead|web|game|software|backend|frontend|mobile|full-?stack)\s+dev|(?-i:Dev)(?=\s*[,|@])|sre|backend|frontend|full[- ]?stack|software|data science|machine learning"
    r"|technician|tester|coordinator|representative|contributor|maintainer|mentor|postdoc\w*|apprentice|auditor|supervisor|operator|statistician|economist|physicist|strategist|advisor|adviser|editor|writer|accountant|recruiter|self[- ]employed|(?:scrum|web)\s?master|product owner|member of (?:the )?(?:\w+ )?(?:staff|team)|barista|waiter|waitress|cashier|clerk|cook|nurse|driver|salesperson|secretary|receptionist|librarian|chemist|biologist|mathematician|translator|journalist|photographer|pharmacist|lawyer|attorney|paralegal|chief|artist|animator|producer|planner|buyer|controller|inspector|evangelist|advocate|investigator|surveyor|electrician|machinist|mechanic|trainer|coach|helper|worker|caregiver|carer|caretaker|salesm[ae]n|saleswom[ae]n|agent|broker|quant|sdet|(?-i:TLM|TPM|SWE)|qa|sysadmin|support|draftsman|draughtsman|analista|ingénieure?|développeu(?:r|se)|stagiaire|ingenier[oa]|desarrollador\w*|consultor\w*|engenheir[oa]|desenvolvedor\w*|ingegnere|sviluppatore|ontwikkelaar)\b"
    r"|\b(?:praktik(?:um|ant)|werkstudent)\w*|\b\w*(?:entwickler|leiter|mitarbeiter|berater|ingenieur|wissenschaftler|informatiker|administrator|ician|ologist)(?:in(?:nen)?)?\b",
    re.IGNORECASE,
)
"""Words of a job's title; a part of a head with one of them names no employer."""

STUDENT = late_pattern(r"(?<!working )\bstudents?\b", re.IGNORECASE)
"""What is a job's title only where somebody pays for it."""

ORGANISATION = late_pattern(
    r"\b(?:inc|corp|corporation|company|ltd|limited|llc|gmbh|plc|group|labs?|laborator(?:y|ies)|university|college|institute|bank|systems|technologies|solutions|partners|ministry|hospital|startup|studios?|agency|foundation|holdings?|industries|networks?)\b"
    r"|\b(?-i:AG|SE|SA|BV|S\.A\.|B\.V\.|KG|Co)\b",
    re.IGNORECASE,
)
"""Words of an organisation's name."""

SCHOOL = late_pattern(
    r"\b(?:universit\w+|college|school|institute of technology|academy|polytechnic|gymnasium|lyc[ée]e|hochschule|faculty|fachhochschule|école|escuela|universidad\w*)\b",
    re.IGNORECASE,
)

PLACE_OR_TERMS = late_pattern(
    r"remote|open[- ]source(?: (?:contributions?|projects?|community|software|work))?|hybrid|on-?site|full[- ]time|part[- ]time|contract|permanent|(?-i:[A-Z]{2})|(?:united|new|san|los|las|saint|st\.?|north|south) .+|usa|nyc|uae|germany|france|india|canada|china|london|paris|berlin|deutschland",
    re.IGNORECASE,
)
"""A whole part of a head that says where or on what terms."""

TOWN = late_pattern(
    rf"(?:^|(?<=\t)){SPACE}*+[A-Z][\w.'’]++(?:{SPACE}[A-Z][\w.'’]++){{0,2}},{SPACE}[A-Z]{{2}}\b"
)
"""San Francisco, CA at the beginning of a part or alone in it."""

LEGAL_FORM = late_pattern(r"[\s,]*(?:Inc|Ltd|Co|Corp|LLC|Llc|GmbH|AG|SE|plc|PLC|e\.V)?\.?")
ENDS_A_NAME = late_pattern(r"\b(?:Inc|Ltd|Co|Corp|Llc|LLC|e\.V)\.$")

_NAME = r"(?-i:[A-Z0-9])[\w.&'’-]*+(?:[ ](?:(?-i:[A-Z0-9])[\w.&'’-]*+|&|of|and|the)){0,4}"
OWNER = late_pattern(
    rf"""(?:[(\[,;:|\t{DASHES}]|(?<![ ])[ ]{{2}})[ ]*+(?:
      (?:(?:now|later|then|since|recently|it[ ]was|which[ ]was)[ ]+)?(?:acquired|bought|purchased|taken[ ]over|owned)[ ]+by[ ]+(?:the[ ]+)?(?P<by>{_NAME})
      |(?:(?:now|since|later)[ ]+)?(?:an?[ ]+)?(?:part|subsidiary|division|unit|brand)[ ]+of[ ]+(?:the[ ]+)?(?P<of>{_NAME})
      |(?:merged[ ]+(?:with|into)|spin-?off[ ]+(?:of|from)|spun[ ]+(?:out|off)[ ]+(?:of|from))[ ]+(?P<with>{_NAME})
      |(?:now|formerly|previously|later|f/?k/?a|n/?k/?a|ex)(?:[ ]+(?:known[ ]+as|called|named))?[ :]+(?P<name>{_NAME})
      |an?[ ]+(?P<a>{_NAME})[ ]+(?:company|business|subsidiary|brand|group[ ]company)
    )(?:[ ]+(?:in|on)[ ]+(?:[A-Z][a-z]{{2,8}}[ ]+)?\d{{4}}|,?[ ]+\d{{4}})?[ ]*(?:[)\]]|(?=[,;:|\t\n{DASHES}])|$|(?=[ ]{{2}}))""",
    re.VERBOSE | re.IGNORECASE,
)
"""What a head says behind an employer's name of who owns it, or what else it was called: "(acquired by Globex in 2020)"."""
