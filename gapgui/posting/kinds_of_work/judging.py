"""What the work behind a posting really is, from what it asks for rather than from its title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from gapgui.posting.kinds_of_work.skills import NO_MODELS, STRENGTH_WEIGHT, skill_voices, skills_part
from gapgui.posting.left_out.named_only import denied_spans
from gapgui.posting.posting import ARCHETYPES, Archetype, ArchetypeEvidence
from gapgui.reading.patterns import late_pattern

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from gapgui.documents.document import Document
    from gapgui.posting.outline import Sentence
    from gapgui.posting.posting import AskedSkill
    from gapgui.reading.cues.finding import Hit

_AI = r"(?:machine learning|ml\b|deep learning|ai\b|nlp\b|computer vision|llm|genai)"
_TITLE_CUES: tuple[tuple[Archetype, str], ...] = (
    ("research", r"research(?! (?:&|and) development)|(?<!data )scientist"),
    ("data_science", r"data scien|analyst\b|analytics(?! engineer)"),
    (
        "data_engineering",
        r"analytics engineer|data (?:(?:&|and) \w+ )?engineer|data platform|etl\b|data architect|big data",
    ),
    ("ml_engineering", rf"{_AI}|mlops"),
    (
        "swe_with_ml",
        rf"{_AI}(?:.{{0,4}}\w+)? (?:platform|infrastructure|cloud|scale|systems?|reliability)|(?:full[- ]?stack|front-?end|back-?end|platform|infrastructure|reliability)\b.{{0,24}}\b{_AI}",
    ),
    (
        "software",
        r"software|embedded|firmware|qa\b|test (?:automation|engineer)|back-?end|front-?end|full[- ]?stack|devops|developer|platform|infrastructure|java\b|site reliability|sre\b",
    ),
)
_TITLES = tuple((kind, late_pattern(rf"\b(?:{words})", re.IGNORECASE)) for kind, words in _TITLE_CUES)
# Less than a title that stands alone.
DOCTOR_WEIGHT = 2.4
# What somebody is to do says more than what he is to know.
OF_DUTIES = 1.3
# A title is one voice among the sentences, not the judge.
TITLE_WEIGHT = 5.0
# What is left of it where nothing in the text bears it out.
ALONE = 0.5
_OF_MODELS = frozenset({"ml_engineering", "swe_with_ml"})
# Machine-learning skills' part of all that is asked, below which software work has no ML to speak of ...
NO_ML = 0.12
# ... and from which on it is machine-learning work.
MOSTLY_ML = 0.55


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
    title = text.strip().split("\n", 1)[0]
    first = text.find(title) + len(title)
    for sentence in sentences:
        if sentence.start < first:
            # the title has its own voice
            continue
        for kind, weight in spoken_for(text, sentence).items():
            evidence.append(ArchetypeEvidence(kind, sentence.start, sentence.end, weight))
            sums[kind] += weight
    # what the title alone names bears nothing out
    skills = [s for s in skills if any(m.mention.start >= first for m in s.mentions)]
    for kind, weight in skill_voices(skills).items():
        sums[kind] += weight
    _add_title(sums, _title_voices(title), _ml_part(skills))
    _weigh(sums, skills, _title_voices(title))
    total = sum(sums.values())
    shares = tuple((kind, round(sums[kind] / total, 3) if total else 0.0) for kind in ARCHETYPES)
    best = max(shares, key=lambda share: share[1])[0] if total else None
    evidence.sort(key=lambda item: (-item.weight, item.start))
    return Judgement(best, shares, tuple(evidence))


def _add_title(sums: dict[Archetype, float], voices: Mapping[Archetype, float], ml_part: float) -> None:
    """Add what a title says, in full where the text says anything of the kind, or says nothing at all."""
    silent = not any(sums.values())
    for kind, weight in voices.items():
        borne_out = silent or sums[kind] or (kind in _OF_MODELS and ml_part > NO_ML)
        sums[kind] += weight if borne_out else ALONE * weight


def _weigh(sums: dict[Archetype, float], skills: Sequence[AskedSkill], named: Collection[Archetype]) -> None:
    """Weigh the kinds of work against each other by what is asked for; `named` are those that the title names."""
    ml_part = _ml_part(skills)
    if not any(sums.values()) and skills:
        # where nothing speaks for anything, it is engineers who are asked for skills
        sums["ml_engineering" if ml_part >= MOSTLY_ML else "software"] = 1.0
    # who is asked for know-how of models above all works on them, not beside them
    sums["swe_with_ml"] *= min(1.0, 1.5 * (1 - ml_part))
    beside = _between(_ml_part(skills, without=NO_MODELS))
    sums["swe_with_ml"] += sums["software"] * beside
    sums["software"] *= 1 - beside
    # who is asked for front-ends and services above all draws the charts that others read
    sums["data_science"] *= 1 - skills_part(skills, "software")
    if "data_engineering" not in named:
        # pipelines that feed models are part of the work on models
        sums["data_engineering"] *= 1 - ml_part / 2
    sums["ml_engineering"] *= min(1.0, 0.3 + ml_part / MOSTLY_ML)


def _title_voices(title: str) -> dict[Archetype, float]:
    """Return what a title says: one voice, shared by the kinds of work that it names."""
    kinds = [kind for kind, words in _TITLES if words.search(title)]
    if {"research", "ml_engineering"} <= set(kinds):
        # "AI research engineer": AI is first of all what the research is on
        return {"research": TITLE_WEIGHT * 2 / 3, "ml_engineering": TITLE_WEIGHT / 3}
    if "swe_with_ml" in kinds:
        kinds = [kind for kind in kinds if kind not in {"software", "ml_engineering"}]
    return {kind: TITLE_WEIGHT / len(kinds) for kind in kinds}


def spoken_for(text: str, sentence: Sentence) -> dict[Archetype, float]:
    """Return for which kinds of work a sentence speaks, and how loudly; what it denies speaks for none."""
    voices: dict[Archetype, float] = {}
    hits, doctors = sentence.hits("archetypes"), sentence.hits("degrees", "doctor")
    denied = denied_spans(text, sentence) if hits or doctors else ()
    for hit in hits:
        if not _is_in(denied, hit):
            kind = cast("Archetype", hit.cue.kind)
            voices[kind] = max(voices.get(kind, 0.0), hit.cue.weight)
    # a doctor among other degrees speaks for nothing
    if any(not _is_in(denied, hit) for hit in doctors) and not sentence.says("degrees", "lower"):
        voices["research"] = max(voices.get("research", 0.0), DOCTOR_WEIGHT)
    if not voices:
        return voices
    loudness = OF_DUTIES if sentence.section == "responsibilities" else 1.0
    return {kind: round(loudness * voices[kind], 2) for kind in ARCHETYPES if kind in voices}


def _is_in(spans: Iterable[tuple[int, int]], hit: Hit) -> bool:
    return any(start <= hit.start and hit.end <= end for start, end in spans)


def _ml_part(skills: Sequence[AskedSkill], without: frozenset[str] = frozenset()) -> float:
    """Return the part of all that is asked for that is of the track of models, less what is of some categories."""
    weights = [
        (STRENGTH_WEIGHT[s.strength], s.skill.track == "ml" and s.skill.category not in without)
        for s in skills
    ]
    total = sum(weight for weight, _ in weights)
    return sum(weight for weight, is_ml in weights if is_ml) / total if total else 0.0


def _between(ml_part: float) -> float:
    """Return how much of the software work has to do with ML, from 0 to 1."""
    return min(1.0, max(0.0, (ml_part - NO_ML) / (MOSTLY_ML / 2 - NO_ML)))
