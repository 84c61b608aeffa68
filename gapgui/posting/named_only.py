"""What a posting names without asking for it: what is not needed, likenesses, customers, investors, partners, titles.

Each phrase stands here once, with an example that is a test: Kafka is what it names, or data science where the
phrase speaks of fields of work.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.matching.mention import Mention
    from gapgui.posting.sections import Statement

Where = Literal["everywhere", "unasked"]


@dataclass(frozen=True, slots=True)
class Phrase:
    """Give the words before what is only named, where they hold, and an example.

    "unasked" are sentences that ask for nothing; `names` says that only names with a capital are meant.
    """

    say: str
    where: Where
    example: str
    reason: str = "set_aside"
    names: bool = False


PHRASES: tuple[Phrase, ...] = (
    Phrase(r"\bin lieu of\b", "everywhere", "You check by hand in lieu of Kafka"),
    Phrase(r"\b(?:in place of|as opposed to)\b", "everywhere", "Queues of files in place of Kafka"),
    Phrase(r"\b(?:needs?|requires?) no\b", "everywhere", "You need no Kafka"),
    Phrase(r"\bno (?:more|longer)\b(?! than)", "everywhere", "We no longer use Kafka"),
    Phrase(
        r"(?<!\w)(?<!\w\s)think(?: of)? (?=[^.;)\n]{2,60}\b(?:for|with|but|meets|of)\b)",
        "everywhere",
        "We make a planner (think Kafka for farmers)",
    ),
    Phrase(
        r"(?<!\w)(?<!\w\s)think of (?:it as |us as )?(?:the|an?)\b",
        "everywhere",
        "Think of a Kafka: quick and sure",
    ),
    Phrase(
        r"\b(?:founders?|co-founders?|creators?|makers|alumni|veterans|backers|investors?|teams|engineers|executives|people|leaders|colleagues) (?:of|at|from|behind)\b",
        "unasked",
        "We have money from the founders of Kafka and Stripe",
        names=True,
    ),
    Phrase(
        r"\b(?:backed|funded|trusted|chosen|acquired|loved|financed) by\b",
        "unasked",
        "Our planner is trusted by Kafka and Stripe",
        names=True,
    ),
    Phrase(
        r"\b(?:customers?|clients?|investors?|brands|competitors|companies|enterprises|publishers|retailers|startups)(?:,? (?:such as|like|including|include|are|from)|:)",
        "unasked",
        "We serve companies like Kafka and Stripe",
        names=True,
    ),
    Phrase(
        r"\bcompet(?:e|es|ing) (?:with|against)\b|\b(?:founded|led|started|built|run) by (?:former|ex)\b-?|(?<!\w)ex-",
        "unasked",
        "We were founded by former Kafka and Stripe engineers",
        names=True,
    ),
    Phrase(
        r"\b(?:we(?:['’]re| are)|it(?:['’]s| is)|like) the\b(?= (?-i:[A-Z])[\w.]* (?:for|of)\b)",
        "unasked",
        "We are the Kafka for hospitals",
        names=True,
    ),
    Phrase(
        r"\breport(?:s|ing)? (?:directly )?(?:in)?to\b",
        "everywhere",
        "You report to the head of Kafka",
        "team_name",
    ),
    Phrase(
        r"\b(?:head|director|vp|vice president|chief|manager) of\b",
        "unasked",
        "Our Head of Kafka will call you",
        "team_name",
    ),
    Phrase(
        r"\bare you an?\b(?=(?:\s+[\w/+#.-]+){1,4}?\s+TITLE)",
        "everywhere",
        "Are you a Kafka Engineer?",
        "team_name",
    ),
    Phrase(
        r"\b(?:jobs?|roles?|positions?|capacity|titles?) \((?:e\.\s?g\.,?|such as|like|for example,?)(?=[^()]*\bTITLE)",
        "everywhere",
        "Two years in a like job (e.g., Tester, Kafka Developer)",
        "team_name",
    ),
)
_TITLE = r"(?:engineer|developer|scientist|analyst|architect|administrator|consultant|specialist|designer|tester|researcher|programmer)s?\b"
_PATTERNS = tuple(
    (phrase, re.compile(phrase.say.replace("TITLE", _TITLE).replace(" ", r"\s+"), re.IGNORECASE))
    for phrase in PHRASES
)
_END = re.compile(
    r"[.;:)]|\bbut\b|\bto\s+(?!the\b|our\b)|\band\s+(?=(?:work|own|build|lead|will|collaborate)\b)|\b(?:who|which|where)\b"
)
# A list of names ends with the first word of another kind.
_NAMES = re.compile(
    r"(?:[\s,&/]|(?:and|or|the|of|as|many|other|former|ex)\b-?|[A-Z0-9][\w.&'’+-]*+|[a-z]{1,3}\d\w*+)*+"
)
# What is behind says that it's over: "Java is no longer required".
_NO_LONGER = re.compile(
    r"\b(?:is|are|was|will be)\s+(?:no\s+longer|not)\s+(?:needed|used|wanted|in\s+use|part\s+of)\b|\b(?:is|are)\s+no\s+longer\s+\w+",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[,;:()]|\bbut\b|\band\s+(?=\w+\s+(?:is|are)\b)")
# "... with colleagues from sales, data science and law"; "Partner with product, design and data science".
_WITH_PARTNERS = re.compile(
    r"\b(?:(?:colleagues|stakeholders|counterparts|peers|partners|teammates|departments|functions|disciplines|experts|people)\s+(?:from|across|in|within|such\s+as|like|including)"
    r"|(?:work|works|working|collaborat\w+|partner(?:ing|s)?|liais\w+|interact\w*|coordinat\w+|alongside)\s+(?:\w+\s+)?(?:\w+\s+)?with|alongside)\b",
    re.IGNORECASE,
)
_DEPARTMENT = re.compile(
    r"\b(?:sales|marketing|product|legal|law|finance|operations|hr|human\s+resources|customer\s+(?:success|support|service)|support|business|design|accounting|procurement|leadership|engineers|designers|developers|scientists|analysts|managers)\b(?!\s+(?:data|systems?|logic|code))",
    re.IGNORECASE,
)
# Characters; a department that stands behind them isn't the first of its list.
FIRST_ITEM = 8
# Agile teams are a way of working.
_PARTNERS_END = re.compile(
    r"[.;:()]|(?i:\b(?:agile|scrum|kanban))|\b(?:to|on|for|in|who|using|via|through|by)\b"
)
# What isn't built in code: a way of working together, or a place in the world.
_TOGETHER = re.compile(
    r"(?<!\s)\s++(?:teams?|workforce|company|colleagues|offices?|environment|organi[sz]ation)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"(?:fully|geographically|globally|online|remote|internationally)[\s,/-]+(?:\w+[\s,/-]+)?$", re.IGNORECASE
)
_SPREAD = re.compile(r"(?:distributed|multi-?region|multi-?national|global)\b", re.IGNORECASE)
# Of which any posting speaks; they count where they are asked for.
GENERIC = frozenset(
    [
        "algorithms",
        "at scale",
        "bug fixes",
        "bug fixing",
        "data infrastructure",
        "data workflows",
        "document workflows",
        "internal platforms",
        "internal tools",
        "large scale data",
        "large-scale data",
        "massive datasets",
        "product roadmaps",
        "production support",
        "prototypes",
        "re-architecting",
        "rearchitecting",
        "scalability",
        "scalable applications",
        "scalable services",
        "scalable systems",
        "system designs",
        "systems at scale",
        "third-party integrations",
        "unstructured datasets",
    ]
)
# "optimization of workloads" is a duty, "linear programming and optimization" a field.
_OPTIMIZATION = re.compile(r"optimi[sz]ation$")
_OF_WHAT = re.compile(r"(?<!\s)\s++of\b")
# Markets and worries, where an employer speaks of itself.
_OF_BUSINESS = frozenset(
    ["cloud", "localization", "operating system", "security", "streaming", "open-source"]
)
# Of the algorithms of a field no list of algorithms is asked: "hybrid search algorithms".
_ALGORITHMS = re.compile(r"algorithms?$", re.IGNORECASE)
_OF_A_FIELD = re.compile(
    r"\b(?:learning|vision|search|communications?|clustering|ranking|recommendation|recommender|processing|tree|network|optimi[sz]ation|scheduling|forecasting|classification|regression|consensus|trading|matching|control|planning|language|ai|ml|detection|compression|scientific|pricing|routing|graph|retrieval)\s$",
    re.IGNORECASE,
)


def named_only_spans(text: str, statement: Statement, *, asked: bool) -> Iterator[tuple[int, int, str, bool]]:
    """Yield what a sentence only names, why, and whether only names with a capital are meant."""
    start, end = statement.start, statement.end
    for phrase, pattern in _PATTERNS:
        if asked and phrase.where == "unasked":
            continue
        for match in pattern.finditer(text, start, end):
            stop = _stop(_END, text, match.end(), end)
            names = _NAMES.match(text, match.end(), stop) if phrase.names else None
            yield match.end(), names.end() if names else stop, phrase.reason, phrase.names
    for match in _NO_LONGER.finditer(text, start, end):
        begin = max((sign.end() for sign in _CLAUSE.finditer(text, start, match.start())), default=start)
        yield begin, match.end(), "set_aside", False
    if not asked:
        for match in _WITH_PARTNERS.finditer(text, start, end):
            stop = _stop(_PARTNERS_END, text, match.end(), end)
            departments = list(_DEPARTMENT.finditer(text, match.end(), stop))
            if len(departments) > 1 or (departments and departments[0].start() - match.end() <= FIRST_ITEM):
                yield match.end(), stop, "team_name", False


def is_way_of_working(text: str, mention: Mention) -> bool:
    """Tell whether a mention says how people work together: "multi-region teams", "a fully distributed company"."""
    if not _SPREAD.match(mention.text):
        return False
    spread = _TOGETHER.search(text, mention.end - len("environment") - 1, mention.end + 20)
    apart = _APART.search(text, max(0, mention.start - 30), mention.start)
    return apart is not None or (spread is not None and spread.group().strip().lower() != "environment")


def is_generic(text: str, mention: Mention, statement: Statement, *, asked: bool) -> bool:
    """Tell whether a mention is of words that any posting holds, and doesn't ask for them."""
    words = " ".join(mention.text.lower().split())
    if words in {"at scale", "systems at scale"}:
        return True
    if _ALGORITHMS.match(words) and _OF_A_FIELD.search(
        text, max(statement.start, mention.start - 30), mention.start
    ):
        return True
    if asked:
        return False
    if _OPTIMIZATION.match(words):
        return _OF_WHAT.match(text, mention.end, statement.end) is not None
    return words in GENERIC or (statement.section in {"company", None} and words in _OF_BUSINESS)


def _stop(pattern: re.Pattern[str], text: str, start: int, end: int) -> int:
    match = pattern.search(text, start, end)
    return match.start() if match else end
