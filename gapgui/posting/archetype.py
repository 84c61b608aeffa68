"""What the work behind a posting really is, from what it asks for rather than from its title."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gapgui.posting.posting import ARCHETYPES, Archetype, ArchetypeEvidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.documents.document import Document
    from gapgui.posting.posting import AskedSkill, Strength
    from gapgui.posting.sections import Statement

# What a sentence must say to speak for one kind of work, and how loudly it then speaks.
_PHRASES: tuple[tuple[Archetype, float, str], ...] = (
    (
        "research",
        3.0,
        r"\b(?:publications?|publish(?:ed|ing)?(?! internal)|peer[- ]review\w*|top[- ]tier (?:conference|venue)|neurips|icml|iclr|cvpr|acl\b|emnlp|first[- ]author|research papers?)",
    ),
    (
        "research",
        2.0,
        r"\b(?:novel (?:algorithm|method|approach|model|architecture)|advance the state of the art|state[- ]of[- ]the[- ]art research|research agenda|fundamental research|original research"
        r"|new (?:methods|algorithms|approaches|architectures)|push\w* the (?:frontier|boundar\w+|limits)|research (?:prototypes?|code)|ablations?|(?:design|run)\w*(?: and \w+)? experiments with)",
    ),
    ("research", 1.5, r"(?<!white )(?<!working )\bpapers\b"),
    # a doctor among other degrees speaks for nothing
    (
        "research",
        2.5,
        r"\A(?!.*\b(?:bachelor|master|undergraduate|b\.?sc?\b|m\.?sc?\b|b\.?a\b))[^.;]*?\b(?:ph\.?d|doctora)",
    ),
    (
        "research",
        1.0,
        r"\bresearch (?:scientist|engineer|team|projects?|ideas|experience|in\b)|\bscientific\b",
    ),
    (
        "ml_engineering",
        2.5,
        r"\b(?:deploy\w*|productioni[sz]\w*|ship\w*|serv\w+|operationali[sz]\w*)\b.{0,60}\b(?:ml|machine[- ]learning|models?|llms?|ai)\b",
    ),
    (
        "ml_engineering",
        2.5,
        r"\b(?:ml|machine[- ]learning|models?|llms?|ai|genai)\b.{0,60}\b(?:production|deploy\w*|inference|serving|lifecycle|at scale|retraining)\b",
    ),
    (
        "ml_engineering",
        2.0,
        r"\b(?:train(?:ing)?|fine-?tun\w+|build(?:ing)?|develop(?:ing)?|design(?:ing)?|implement(?:ing)?)\b.{0,40}\b(?:ml|machine[- ]learning|deep learning|neural|llm|ai|genai|generative ai|agentic)\b",
    ),
    (
        "ml_engineering",
        1.5,
        r"\b(?:mlops|llmops|model registry|feature stores?|model monitoring|ml pipelines?|ml infrastructure|rag|agentic|agents)\b",
    ),
    (
        "swe_with_ml",
        2.5,
        r"\b(?:systems?|platforms?|services|infrastructure|software|tool(?:s|ing)|back-?ends?|clusters?|clouds?|storage|stacks?|applications?)\b.{0,30}\b(?:for|that|which|powering|serving|supporting|enabling|underpinning)\b"
        r".{0,40}\b(?:ml|ai|llms?|models|(?:pre-?)?training|inference|researchers|data scientists|agents)\b",
    ),
    (
        "swe_with_ml",
        2.0,
        r"\b(?:ai|ml|ai/ml|machine[- ]learning|gpu) (?:platforms?|infrastructure|workloads?|clouds?|clusters?|hardware|nodes?|practitioners)\b",
    ),
    (
        "swe_with_ml",
        1.0,
        r"\b(?:work\w*|collaborat\w*|partner\w*)(?: closely)? with (?:our )?(?:ml|ai|machine[- ]learning|data) (?:engineers|scientists|researchers|practitioners|teams?)",
    ),
    (
        "swe_with_ml",
        1.5,
        r"\b(?:integrat\w+|embed\w+|consum\w+)\b.{0,30}\b(?:ai|ml|llms?|models?)\b|\bai[- ](?:powered|driven|enabled) (?:features?|products?|applications?|systems?)\b|\b(?:co-?design|high[- ]performance comput\w+)\b",
    ),
    (
        "data_science",
        2.5,
        r"\b(?:actionable insights?|insights?|business (?:questions|problems|decisions)|data[- ]driven decisions?|hypothes[ei]s|stakeholders.{0,40}(?:data|analys)|storytelling)\b",
    ),
    (
        "data_science",
        2.0,
        r"\b(?:a/b test\w*|experiment design|design\w* (?:and \w+ )?experiments|statistical (?:analys|model|method|test)|forecast\w*|predictive model\w*|exploratory data|quantitative analysis|regression|causal)",
    ),
    ("data_science", 1.5, r"\b(?:data scien\w+|statistics|dashboards?|analytics|visuali[sz]ation)\b"),
    (
        "data_engineering",
        2.5,
        r"\b(?:data (?:pipelines?|warehous\w+|lake\w*|platform|infrastructure|ingestion|model(?:l)?ing|integration|quality|governance|engineering|architecture)|etl|elt|data engineers?)\b",
    ),
    (
        "data_engineering",
        1.5,
        r"\b(?:ingest\w*|batch and (?:stream|real)|warehouses?|lineage|orchestrat\w+ tools?|big data)\b",
    ),
    (
        "software",
        2.0,
        r"\b(?:software (?:development|engineering|engineers?|developers?|design)|back-?end|front-?end|full[- ]?stack|microservices?|web (?:services|applications?)|rest(?:ful)? apis?|api (?:design|development))\b",
    ),
    (
        "software",
        1.5,
        r"\b(?:unit test\w*|code reviews?|clean code|object[- ]oriented|scalable (?:systems|services)|distributed systems|ci/cd|infrastructure as code|devops|reliability|kubernetes|on-call)\b",
    ),
)
_COMPILED = tuple((kind, weight, re.compile(words, re.IGNORECASE)) for kind, weight, words in _PHRASES)
_AI = r"(?:machine learning|ml\b|deep learning|ai\b|nlp\b|computer vision|llm|genai)"
_TITLE_CUES: tuple[tuple[Archetype, str], ...] = (
    ("research", r"research(?! (?:&|and) development)|(?<!data )scientist"),
    ("data_science", r"data scien|analyst\b|analytics"),
    ("data_engineering", r"data (?:(?:&|and) \w+ )?engineer|data platform|etl\b|data architect|big data"),
    ("ml_engineering", rf"{_AI}|mlops"),
    (
        "swe_with_ml",
        rf"{_AI}(?:.{{0,4}}\w+)? (?:platform|infrastructure|cloud|scale|systems?|reliability)|(?:full[- ]?stack|front-?end|back-?end|platform|infrastructure|reliability)\b.{{0,24}}\b{_AI}",
    ),
    (
        "software",
        r"software|back-?end|front-?end|full[- ]?stack|devops|developer|platform|infrastructure|java\b|site reliability|sre\b",
    ),
)
_TITLES = tuple((kind, re.compile(rf"\b(?:{words})", re.IGNORECASE)) for kind, words in _TITLE_CUES)
# A title is one voice among the sentences, not the judge.
TITLE_WEIGHT = 6.0
_STRENGTH_WEIGHT: dict[Strength, float] = {"required": 1.0, "preferred": 0.5, "mentioned": 0.5}
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
    document: Document, skills: Sequence[AskedSkill], statements: Iterable[Statement]
) -> Judgement:
    """Return what kind of work a posting describes; no archetype where nothing speaks for any."""
    text = document.text
    evidence: list[ArchetypeEvidence] = []
    sums = dict.fromkeys(ARCHETYPES, 0.0)
    title = text.strip().split("\n", 1)[0]
    first = text.find(title) + len(title)
    for statement in statements:
        if statement.start < first:
            # the title has its own voice
            continue
        for kind, weight in _spoken_for(text[statement.start : statement.end]).items():
            evidence.append(ArchetypeEvidence(kind, statement.start, statement.end, weight))
            sums[kind] += weight
    ml_part = _ml_part(skills)
    voices = _title_voices(title)
    for kind, weight in voices.items():
        sums[kind] += weight
    # who is asked for know-how of models above all works on them, not beside them
    sums["swe_with_ml"] *= min(1.0, 1.5 * (1 - ml_part))
    sums["swe_with_ml"] += sums["software"] * _between(ml_part)
    sums["software"] *= 1 - _between(ml_part)
    if "data_engineering" not in voices:
        # pipelines that feed models are part of the work on models
        sums["data_engineering"] *= 1 - ml_part / 2
    sums["ml_engineering"] *= min(1.0, 0.3 + ml_part / MOSTLY_ML)
    total = sum(sums.values())
    shares = tuple((kind, round(sums[kind] / total, 3) if total else 0.0) for kind in ARCHETYPES)
    best = max(shares, key=lambda share: share[1])[0] if total else None
    evidence.sort(key=lambda item: (-item.weight, item.start))
    return Judgement(best, shares, tuple(evidence))


def _title_voices(title: str) -> dict[Archetype, float]:
    """Return what a title says: one voice, shared by the kinds of work that it names."""
    kinds = [kind for kind, words in _TITLES if words.search(title)]
    if {"research", "ml_engineering"} <= set(kinds):
        # "AI research engineer": AI is first of all what the research is on
        return {"research": TITLE_WEIGHT * 2 / 3, "ml_engineering": TITLE_WEIGHT / 3}
    if "swe_with_ml" in kinds:
        kinds = [kind for kind in kinds if kind not in {"software", "ml_engineering"}]
    return {kind: TITLE_WEIGHT / len(kinds) for kind in kinds}


def _spoken_for(sentence: str) -> dict[Archetype, float]:
    voices: dict[Archetype, float] = {}
    for kind, weight, pattern in _COMPILED:
        if pattern.search(sentence):
            voices[kind] = max(voices.get(kind, 0.0), weight)
    return voices


def _ml_part(skills: Sequence[AskedSkill]) -> float:
    weights = [(_STRENGTH_WEIGHT[s.strength], s.skill.track == "ml") for s in skills]
    total = sum(weight for weight, _ in weights)
    return sum(weight for weight, is_ml in weights if is_ml) / total if total else 0.0


def _between(ml_part: float) -> float:
    """Return how much of the software work has to do with ML, from 0 to 1."""
    return min(1.0, max(0.0, (ml_part - NO_ML) / (MOSTLY_ML / 2 - NO_ML)))
