"""Stages of a model's life, a word each: "ML pipelines for training, evaluation, deployment and monitoring"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gapgui.matching.candidates import Candidate
from gapgui.matching.split_names.coordination import plain_entries
from gapgui.reading.lists import CONJUNCTION
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from gapgui.matching.names.index import Index
    from gapgui.reading.tokens import Tokens

# "testing", "release" and "support" are said of any software.
_STAGES = frozenset(
    [
        "deployment",
        "evaluation",
        "inference",
        "monitoring",
        "retraining",
        "serving",
        "training",
        "validation",
        "versioning",
    ]
)
# What stands among them and has no name of its own.
_OTHERS = frozenset(["experimentation", "packaging", "rollout", "tuning"])
_ITEMS = _STAGES | _OTHERS
# Only a model goes through these, so that one more is enough.
_SURE = frozenset(["inference", "retraining"])
_ENOUGH = 3
# Of whose life the sentence speaks: people are trained and evaluated as well.
_MODEL = late_pattern(r"\b(?:[Mm]odels?|MLOps|ML|[Mm]achine[ -][Ll]earning|[Dd]eep[ -][Ll]earning)\b")
_BEFORE = late_pattern(
    rf"(?:[,:(/–]|{CONJUNCTION}|\b(?:for|of|including|covering|through|from|to))\s*+$", re.IGNORECASE
)
_AFTER = late_pattern(
    rf"\s*+(?:$|[,;.:)/\n]|(?:{CONJUNCTION}|\b(?:in|of|to|for|with|on|at|through)\b))", re.IGNORECASE
)
_END = late_pattern(r"[.!?;]\s|\n")
# The words that lead up to a stage are no longer than that.
_REACH = 16


def with_stages(text: str, tokens: Tokens, candidates: Sequence[Candidate], index: Index) -> list[Candidate]:
    """Return the candidates, the stages of a model's life that a list names in one word each among them.

    Such a word is no name of its own: in that list "monitoring" watches models, not servers.
    """
    stages = {at: found for at in _staged(text, tokens) if (found := _stage(tokens, at, index))}
    if not stages:
        return list(candidates)
    longer = {at for c in candidates if c.first < c.last for at in range(c.first, c.last + 1)}
    kept = [c for c in candidates if c.first < c.last or c.first not in stages]
    return kept + [stage for at, stage in stages.items() if at not in longer]


def _staged(text: str, tokens: Tokens) -> Iterator[int]:
    """Yield the indices of the words that are stages where a sentence lists enough of them."""
    if _ITEMS.isdisjoint(tokens.norms):
        return
    run: list[int] = []
    for at in [at for at, norm in enumerate(tokens.norms) if norm in _ITEMS]:
        if not _is_item(text, tokens.starts[at], tokens.ends[at]):
            continue
        if run and _END.search(text, tokens.ends[run[-1]], tokens.starts[at]):
            yield from _if_of_a_model(text, tokens, run)
            run = []
        run.append(at)
    yield from _if_of_a_model(text, tokens, run)


def _if_of_a_model(text: str, tokens: Tokens, run: list[int]) -> list[int]:
    names = {tokens.norms[at] for at in run}
    if names & _SURE and len(names) > 1:
        return run
    if len(names) < _ENOUGH:
        return []
    first, last = tokens.starts[run[0]], tokens.ends[run[-1]]
    begins = max(
        (m.end() for m in _END.finditer(text, max(0, first - 200), first)), default=max(0, first - 200)
    )
    return run if _MODEL.search(text, begins, last) else []


def _is_item(text: str, start: int, end: int) -> bool:
    """Tell whether a word is all there is of its item: "performance monitoring" has a name of its own."""
    return (
        _BEFORE.search(text, max(0, start - _REACH), start) is not None
        and _AFTER.match(text, end) is not None
    )


def _stage(tokens: Tokens, at: int, index: Index) -> Candidate | None:
    norm = tokens.norms[at]
    entries = plain_entries(index, ["model", norm]) if norm in _STAGES else ()
    return Candidate(tokens.starts[at], tokens.ends[at], at, at, entries, 100.0) if entries else None
