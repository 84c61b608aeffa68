"""What the work behind a posting really is, from what it asks for rather than from its title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from gapgui.posting.kinds_of_work.skills import (
    MOSTLY_ML,
    NO_ML,
    beside_models,
    beyond_title,
    kind_of_engineers,
    ml_part,
    part_with_ml,
    skill_voices,
    skills_part,
)
from gapgui.posting.kinds_of_work.titles import title_line, title_voices
from gapgui.posting.left_out.named_only import denied_spans
from gapgui.posting.posting import ARCHETYPES, Archetype, ArchetypeEvidence
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from gapgui.documents.document import Document
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import AskedSkill
    from gapgui.reading.cues.finding import Hit

# Less than a title that stands alone.
DOCTOR_WEIGHT = 2.4
# What somebody is to do says more than what he is to know.
OF_DUTIES = 1.3
# What is left of it where nothing in the text bears it out.
ALONE = 0.5
# "You will not train models", "Modelle trainierst du nicht": what nobody is to do here.
_NOT_DONE = late_pattern(
    r"(?:\b(?:you|we|du|sie|wir)\s+(?:\w+\s+)?(?:not|never)|\b(?:you|we)\s+(?:\w+n['’]t|won['’]t)|\bcannot|\bdon['’]t)\s+(?:be\s+)?(?:(?!only|just|merely|simply|need|have|forget|worry|afraid|shy|hesitate|limit\w*|stop|cease)\w+\s+){0,2}$"
    r"|\b(?:no|kein|keine|keinen)\s+(?:(?!more|longer|less|later|matter|doubt)\w+\s+){0,1}$",
    re.IGNORECASE,
)
_DONE_IN_NO_WAY = late_pattern(r"\b(?:kein|keine|keinen|nicht)\b(?!\s+nur\b)", re.IGNORECASE)
_NOT_BEHIND = late_pattern(
    r"\s++(?:(?:du|sie|wir)\s++)?(?:(?:hier|selbst)\s++)?nicht\b(?!\s+nur\b)", re.IGNORECASE
)
# "Our research team publishes; you do not."
_NOT_YOU = late_pattern(
    r"[,;:–—-]\s*+(?:but\s+|yet\s+)?you\s+(?:(?:do|will|would|are)\s+not|don['’]t|won['’]t|aren['’]t)\s*+[.!]?$|[,;:–—-]\s*+(?:aber\s+)?(?:du|sie)\s+(?:aber\s+)?nicht\s*+[.!]?$",
    re.IGNORECASE,
)
# Characters that hold the words with which something is denied.
_DENIAL = 50
_OF_MODELS = frozenset({"ml_engineering", "swe_with_ml"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """Give the archetype, the share of each, and the sentences behind them, weightiest first."""

    archetype: Archetype | None
    shares: tuple[tuple[Archetype, float], ...]
    evidence: tuple[ArchetypeEvidence, ...]


def judge_archetype(
    document: Document, skills: Sequence[AskedSkill], sentences: Iterable[Sentence]
) -> Judgement:
    """Return what kind of work a posting describes; no archetype where nothing speaks for any."""
    text = document.text
    evidence: list[ArchetypeEvidence] = []
    sums = dict.fromkeys(ARCHETYPES, 0.0)
    title_start, first = title_line(text)
    named = title_voices(text[title_start:first])
    for sentence in sentences:
        if sentence.start < first:
            # the title has its own voice
            continue
        for kind, weight in spoken_for(text, sentence).items():
            evidence.append(ArchetypeEvidence(kind, sentence.start, sentence.end, weight))
            sums[kind] += weight
    skills = beyond_title(skills, first)
    for kind, weight in skill_voices(skills).items():
        sums[kind] += weight
    _add_title(sums, named, ml_part(skills))
    _weigh(sums, skills, named)
    total = sum(sums.values())
    shares = tuple((kind, round(sums[kind] / total, 3) if total else 0.0) for kind in ARCHETYPES)
    best = max(shares, key=lambda share: share[1])[0] if total else None
    evidence.sort(key=lambda item: (-item.weight, item.start))
    return Judgement(best, shares, tuple(evidence))


def _add_title(sums: dict[Archetype, float], voices: Mapping[Archetype, float], of_models: float) -> None:
    """Add what a title says, in full where the text says anything of the kind, or says nothing at all."""
    silent = not any(sums.values())
    for kind, weight in voices.items():
        borne_out = silent or sums[kind] or (kind in _OF_MODELS and of_models > NO_ML)
        sums[kind] += weight if borne_out else ALONE * weight


def _weigh(sums: dict[Archetype, float], skills: Sequence[AskedSkill], named: Collection[Archetype]) -> None:
    """Weigh the kinds of work against each other by what is asked for; `named` are those that the title names."""
    of_models = ml_part(skills)
    if not any(sums.values()) and skills:
        # where nothing speaks for anything, it is engineers who are asked for skills
        sums[kind_of_engineers(of_models)] = 1.0
    # who is asked for know-how of models above all works on them, not beside them
    sums["swe_with_ml"] *= beside_models(of_models)
    beside = part_with_ml(skills)
    sums["swe_with_ml"] += sums["software"] * beside
    sums["software"] *= 1 - beside
    # who is asked for front-ends and services above all draws the charts that others read
    sums["data_science"] *= 1 - skills_part(skills, "software")
    if "data_engineering" not in named:
        # pipelines that feed models are part of the work on models
        sums["data_engineering"] *= 1 - of_models / 2
    sums["ml_engineering"] *= min(1.0, 0.3 + of_models / MOSTLY_ML)


def spoken_for(text: str, sentence: Sentence) -> dict[Archetype, float]:
    """Return for which kinds of work a sentence speaks, and how loudly; what it denies speaks for none."""
    voices: dict[Archetype, float] = {}
    hits, doctors = sentence.hits("archetypes"), sentence.hits("degrees", "doctor")
    denied = denied_spans(text, sentence) if hits or doctors else ()
    others = _NOT_YOU.search(text, sentence.start, sentence.end) if hits else None
    if others:
        return voices
    for hit in hits:
        if not (_is_in(denied, hit) or _is_not_done(text, sentence, hit)):
            kind = cast("Archetype", hit.cue.kind)
            voices[kind] = max(voices.get(kind, 0.0), hit.cue.weight)
    # a doctor among other degrees speaks for nothing
    if any(not _is_in(denied, hit) for hit in doctors) and not sentence.says("degrees", "lower"):
        voices["research"] = max(voices.get("research", 0.0), DOCTOR_WEIGHT)
    if not voices:
        return voices
    loudness = OF_DUTIES if sentence.section == "responsibilities" else 1.0
    return {kind: round(loudness * voices[kind], 2) for kind in ARCHETYPES if kind in voices}


def _is_not_done(text: str, sentence: Sentence, hit: Hit) -> bool:
    """Tell whether the words in, before or behind a cue deny that it is done."""
    if _NOT_DONE.search(text, max(sentence.start, hit.start - _DENIAL), hit.start):
        return True
    if _DONE_IN_NO_WAY.search(text, hit.start, hit.end):
        return True
    return _NOT_BEHIND.match(text, hit.end, sentence.end) is not None


def _is_in(spans: Iterable[tuple[int, int]], hit: Hit) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in spans)
