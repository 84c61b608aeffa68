"""The lists of a sentence: their items, known or not, the signs between them, and what announces or opens them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from gapgui.reading.english import FUNCTION_WORDS
from gapgui.reading.list_parts import NAME, Part, cut_parts
from gapgui.reading.lists import ALTERNATIVELY, CONJUNCTION
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

OR = frozenset({"or", "oder", "and/or", "alternatively", "alternativ", "beziehungsweise", "bzw"})
AND = frozenset({"and", "und", "&", "as well as", "sowie"})
SLASH = frozenset({"/", "|"})
_SURE = OR | {","}

# Words that no item has: they end the list, or begin another clause.
_ENDS = (
    (FUNCTION_WORDS - {"of", "a", "an", "its", "our", "own", "their", "the"})
    | frozenset(
        [
            "also",
            "ability",
            "able",
            "advanced",
            "degree",
            "demonstrated",
            "experience",
            "experienced",
            "expertise",
            "familiar",
            "familiarity",
        ]
    )
    | frozenset(
        [
            "good",
            "highly",
            "ideally",
            "including",
            "knowledge",
            "must",
            "plus",
            "preferably",
            "preferred",
            "proficiency",
            "proficient",
        ]
    )
    | frozenset(
        [
            "required",
            "should",
            "skills",
            "solid",
            "strong",
            "understanding",
            "using",
            "via",
            "well",
            "work",
            "working",
            "years",
        ]
    )
)
# Words of duties: what begins with one is no item.
_DUTIES = frozenset(
    [
        "analyze",
        "assist",
        "build",
        "collaborate",
        "contribute",
        "create",
        "define",
        "deliver",
        "deploy",
        "design",
        "develop",
        "drive",
        "ensure",
        "help",
        "implement",
        "improve",
        "lead",
        "maintain",
        "manage",
        "mentor",
        "optimize",
        "own",
        "participate",
        "partner",
        "run",
        "ship",
        "support",
        "take",
        "write",
    ]
)
_NO_HEAD = _ENDS | _DUTIES
# Words that may stand before an item without ending the list.
_FILL = late_pattern(
    r"(?:(?:the|an?|its|our|their|modern|either|both|apache|google|amazon|aws|microsoft|azure|(?:experience|knowledge)\s++(?:with|in|of))\s++)*+[\"'“”*]*+",
    re.IGNORECASE,
)
# What leaves a list open: "or similar", "etc.", "or another cloud provider".
_OPEN_END = late_pattern(
    r"(?:an?|one\s++of\s++(?:its|their))\s++(?:different|rivals?|competitors?)\b|among(?:st)?\s++others\b|(?:co|usw|u\.\s?[aä]|o\.\s?ä)\b\.?\s*+$"
    r"|(?:(?:an?|any|some)\s++){0,3}+(?:similar|equivalents?|comparable|related|others?|another|alternatives?|the\s++like|so\s++on|more|ähnlich\w*|vergleichbar\w*)\b"
    r"(?!\s++(?:\w++\s++){0,2}?(?:experience|degrees?|qualifications?|fields?|disciplines?|education|training|subjects?)\b)"
    r"|etc\b|\.\.\.|…",
    re.IGNORECASE,
)
_MAY_CHOOSE = late_pattern(
    r"[/|(\[…]|\.\.\.|\b(?:or|oder|such|e\.?g|examples?|instance|like|wie|beispielsweise|including|incl|namely|i\.\s?e"
    r"|an?\s+other|similar|equivalents?|comparable|related|others?|another|alternatives?|so\s+on|more|etc|ähnlich\w*|vergleichbar\w*"
    r"|likes|la|ex|different|rivals?|competitors?|co|usw|ä|bspw|bzw|beziehungsweise|alternativ|alternatively)\b|\b(?:z\.\s?b|u\.\s?a)\.",
    re.IGNORECASE,
)
_RELATED = late_pattern(r"related\b", re.IGNORECASE)
_OPEN_TAIL = late_pattern(
    r"(?:\b(?:etc|usw|u\.\s?[aä]|o\.\s?ä)\b\.?|\bamong(?:st)?\s++others|\.\.\.|…)$", re.IGNORECASE
)
# "Terraform or other IaC tools (", not "AWS or similar (": what a bracket holds behind a kind is of that kind.
_NAMES_KIND = late_pattern(r"(?!etc\b|\.|…)\S++(?:\s++\S++){1,5}+|alternatives?", re.IGNORECASE)
_GOES_ON = late_pattern(rf"\s*+(?:(?:or|and/or|oder)\b|{ALTERNATIVELY})(?!\s++both\b)", re.IGNORECASE)
_LEFT_OPEN = late_pattern(rf"\s*+(?:(?:or|and/or|and|oder)\s++)?(?:{_OPEN_END.pattern})", re.IGNORECASE)
_WORD = late_pattern(rf"[\w{NAME}][\w{NAME}.+#'’-]*+")
_CONJUNCTIONS = late_pattern(rf"{CONJUNCTION}|{ALTERNATIVELY}|as\s++well\s++as|sowie|[,/|&]", re.IGNORECASE)
MAX_WORDS = 4
MAX_TAIL = 3
MAX_HEAD = 2
# Behind "such as" every item is as long as it is.
MAX_HEAD_OF_EXAMPLE = 4


class Item(NamedTuple):
    """Give the place of an item; `known` numbers it among the known names.

    `of_kind` marks what stands in the words that leave a list open: a rival ("or equivalent GCP services") or the kind
    of the others ("or another cloud").
    """

    start: int
    end: int
    known: int | None
    of_kind: bool = False


@dataclass(frozen=True, slots=True)
class Enumeration:
    """Hold a run of items; `signs` stand between each and the next.

    `announced` is the word before it that calls it examples or parts; `open_ended` says that others will do as well;
    `bracket` is where the bracket opens that holds nothing else.
    """

    items: tuple[Item, ...]
    signs: tuple[frozenset[str], ...]
    announced: str
    examples: bool
    open_ended: bool
    bracket: int | None


@dataclass(slots=True)
class _Run:
    """Gather the items of one list, up to a word or sign that ends it."""

    opened: int | None = None
    announced: str = ""
    examples: bool = False
    items: list[Item] = field(default_factory=list)
    signs: list[frozenset[str]] = field(default_factory=list)
    pending: frozenset[str] = frozenset()
    open_ended: bool = False
    ended: bool = False
    alone: bool = True
    kind_end: int | None = None

    def finished(self, *, closes: bool) -> list[Enumeration]:
        """Return the list, if it has a known item."""
        if not any(item.known is not None for item in self.items):
            return []
        bracket = self.opened if closes and self.alone else None
        signs = tuple(self.signs[: len(self.items) - 1])
        return [
            Enumeration(tuple(self.items), signs, self.announced, self.examples, self.open_ended, bracket)
        ]

    def add(self, item: Item) -> None:
        """Append an item behind the sign that was met."""
        if self.items:
            self.signs.append(self.pending)
        self.items.append(item)
        self.pending = frozenset()


def may_leave_choice(text: str, start: int, end: int) -> bool:
    """Tell at once whether a sentence has a sign or word without which its lists ask for all of their items."""
    return _MAY_CHOOSE.search(text, start, end) is not None


def find_enumerations(
    text: str, start: int, end: int, names: Sequence[tuple[int, int]]
) -> tuple[Enumeration, ...]:
    """Return the lists of a sentence, inner ones before the one they stand in; `names` are spans of what is known."""
    found: list[Enumeration] = []
    stack: list[tuple[_Run | None, bool]] = []
    run = _Run()
    for part in cut_parts(text, start, end, names):
        if part.kind == "open":
            of_kind = run.kind_end is not None and not text[run.kind_end : part.start].strip()
            goes_on = bool(run.items) and (of_kind or _LEFT_OPEN.match(text, part.end, end) is not None)
            stack.append((None if goes_on else run, of_kind))
            if of_kind:
                run.pending, run.ended = frozenset({"or"}), False
            run = run if goes_on else _in_bracket(part, run, text, end)
        elif part.kind == "close":
            outer, of_kind = stack.pop() if stack else (_Run(alone=False), False)
            run.ended = run.ended or of_kind
            if outer is not None:
                found += run.finished(closes=True)
                run = outer
        else:
            run = _read(part, run, names, found)
    for left in (run, *(outer for outer, _ in reversed(stack) if outer)):
        found += left.finished(closes=False)
    return tuple(found)


def _in_bracket(part: Part, run: _Run, text: str, end: int) -> _Run:
    """Return a list within a bracket; in "Python, Java (or Go)" it goes on with the item before."""
    if run.items and _GOES_ON.match(text, part.end, end):
        return _Run(alone=False, items=[run.items[-1]])
    return _Run(opened=part.start)


def _read(part: Part, run: _Run, names: Sequence[tuple[int, int]], found: list[Enumeration]) -> _Run:
    """Return the list that is open behind a part; one that ends there is added to `found`."""
    if part.kind == "joint":
        if run.ended:
            return _next(run, found)
        run.pending |= {_sign(sign) for sign in _CONJUNCTIONS.findall(part.masked)}
        return run
    if part.kind in {"examples", "parts"}:
        return _announced(part, run, found)
    if part.kind == "stop":
        return _next(run, found)
    return _add_words(part, run, names, found)


def _sign(written: str) -> str:
    return " ".join(written.lower().rstrip(".").split())


def _next(run: _Run, found: list[Enumeration]) -> _Run:
    found += run.finished(closes=False)
    return _Run(opened=run.opened, alone=False)


def _announced(part: Part, run: _Run, found: list[Enumeration]) -> _Run:
    last = run.items[-1] if run.items else None
    if last and last.known is None and run.signs and run.signs[-1] & OR:
        # "Julia or languages like Python": the kind is no item
        run.items.pop()
        run.pending = run.signs.pop()
        run.open_ended = True
    elif last and run.open_ended:
        run.pending = run.pending or frozenset({"or"})
    else:
        opened = run.opened
        alone = run.alone and not run.items
        run = _next(run, found)
        run.opened, run.alone = opened, alone
        run.announced, run.examples = part.masked.lower(), part.kind == "examples"
        return run
    run.announced, run.examples, run.ended = part.masked.lower(), part.kind == "examples", False
    return run


def _add_words(part: Part, run: _Run, names: Sequence[tuple[int, int]], found: list[Enumeration]) -> _Run:
    if run.items and run.pending and not run.pending <= SLASH and _OPEN_END.match(part.masked):
        # "SQL and related tooling" asks for SQL
        run.open_ended = run.open_ended or bool(run.pending & _SURE) or not _RELATED.match(part.masked)
        names_kind = _NAMES_KIND.fullmatch(part.masked) is not None
        run.kind_end = part.end if names_kind else run.kind_end
        if part.known and names_kind and not _RELATED.match(part.masked):
            run.add(Item(*names[part.known[0]], part.known[0], of_kind=True))
        run.ended = True
        return run
    if not part.known:
        return _add_unknown(part, run, found)
    head = part.masked[: names[part.known[0]][0] - part.start]
    if run.items and not (
        run.pending and _may_stand_before(head, MAX_HEAD_OF_EXAMPLE if run.examples else MAX_HEAD)
    ):
        run = _next(run, found)
    if run.items:
        _add_known(part, run, part.known[0], names)
        if len(part.known) == 1:
            return run
        run = _next(run, found)
    _add_known(part, run, part.known[-1], names)
    return run


def _may_stand_before(head: str, most: int) -> bool:
    """Tell whether words may stand before a known name within an item: "or modern Java", "Chrome Tracing"."""
    if not head or head.isspace():
        return True
    filled = _FILL.match(head)
    words = _WORD.findall(head, filled.end() if filled else 0)
    lowered = {word.lower() for word in words}
    return (
        len(words) <= most
        and lowered.isdisjoint(_NO_HEAD)
        and not any(word.islower() and word.endswith(("ing", "ed")) for word in words)
    )


def _add_known(part: Part, run: _Run, known: int, names: Sequence[tuple[int, int]]) -> None:
    start, end = names[known]
    tail = part.masked[max(0, end - part.start) :]
    run.add(Item(start, max(start, end), known))
    run.ended = False
    if not tail:
        return
    if _OPEN_TAIL.search(tail):
        run.open_ended = True
    words = [word.lower() for word in _WORD.findall(tail)]
    run.ended = len(words) > MAX_TAIL or not _ENDS.isdisjoint(words)


def _add_unknown(part: Part, run: _Run, found: list[Enumeration]) -> _Run:
    words = [word.lower() for word in _WORD.findall(part.masked)]
    own = next((at for at, word in enumerate(words) if word in _ENDS), len(words))
    if not words:
        return run
    if run.items and not run.pending:
        # what follows a closed bracket belongs to the item before it
        run.ended = run.ended or own < len(words) or own > MAX_TAIL
        run.open_ended = run.open_ended or _OPEN_TAIL.search(part.masked) is not None
        return run
    begins = not run.items and (run.examples or (run.opened is not None and run.alone))
    if not (run.items or begins) or not 0 < own <= MAX_WORDS or words[0] in _DUTIES:
        return _next(run, found)
    run.add(Item(part.start, part.end, None))
    run.ended = own < len(words)
    run.open_ended = run.open_ended or _OPEN_TAIL.search(part.masked) is not None
    return run
