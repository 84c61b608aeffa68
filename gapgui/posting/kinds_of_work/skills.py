"""For which kind of work the skills that a posting asks for speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from gapgui.posting.posting import Archetype, AskedSkill, Strength

# By category of the taxonomy. Languages, clouds, containers and the like are asked of all and speak for nothing.
_CATEGORIES: dict[Archetype, tuple[str, ...]] = {
    "software": (
        "apis-and-protocols",
        "backend-frameworks",
        "cms-ecommerce",
        "desktop-frameworks",
        "embedded-hardware",
        "frontend-frameworks",
        "games-and-graphics",
        "mobile-frameworks",
        "systems-programming",
        "testing",
        "ui-ux-design",
        "web-platform",
    ),
    "data_engineering": (
        "big-data",
        "data-engineering-practices",
        "data-governance-and-quality",
        "data-integration-tools",
        "data-lakehouse-platforms",
        "databases-analytical",
        "workflow-orchestrators",
    ),
    "data_science": (
        "causal-inference-and-experiments",
        "statistics-methods",
        "time-series-and-forecasting",
    ),
}
NO_MODELS = frozenset(
    {
        "data-analysis-practice",
        "mathematics",
        "operations-research-and-optimization",
        "scientific-python-and-analysis-tools",
        "statistics-methods",
    }
)
"""Categories of the track of models that are asked for without one too."""
_KIND = {category: kind for kind, categories in _CATEGORIES.items() for category in categories}
STRENGTH_WEIGHT: dict[Strength, float] = {"required": 1.0, "preferred": 0.5, "mentioned": 0.5}
"""How loudly a skill speaks, by how strongly it is asked for."""
# All skills together are one voice, as loud as this where each of them speaks.
SKILLS_WEIGHT = 4.0
# Machine-learning skills' part of all that is asked, below which software work has no ML to speak of ...
NO_ML = 0.12
# ... and from which on it is machine-learning work.
MOSTLY_ML = 0.55


def beyond_title(skills: Iterable[AskedSkill], title_end: int) -> list[AskedSkill]:
    """Return the skills that are named behind the title: what it alone names bears nothing out."""
    return [s for s in skills if any(m.mention.start >= title_end for m in s.mentions)]


def kind_spoken_for(asked: AskedSkill) -> Archetype | None:
    """Return the kind of work that a skill speaks for; most speak for none."""
    return _KIND.get(asked.skill.category)


def skill_voices(skills: Iterable[AskedSkill]) -> dict[Archetype, float]:
    """Return for which kinds of work skills speak, and how loudly: each by its part of all that is asked for."""
    voices: dict[Archetype, float] = {}
    total = 0.0
    for asked in skills:
        weight = STRENGTH_WEIGHT[asked.strength]
        total += weight
        kind = kind_spoken_for(asked)
        if kind:
            voices[kind] = voices.get(kind, 0.0) + weight
    return {kind: SKILLS_WEIGHT * weight / total for kind, weight in voices.items()}


def skills_part(skills: Iterable[AskedSkill], kind: Archetype) -> float:
    """Return the part of all that is asked for that speaks for one kind of work, from 0 to 1."""
    return skill_voices(skills).get(kind, 0.0) / SKILLS_WEIGHT


def kind_of_engineers(of_models: float) -> Archetype:
    """Return which engineers are asked for skills where nothing speaks for anything, by the part of models in them."""
    return "ml_engineering" if of_models >= MOSTLY_ML else "software"


def is_of_models(asked: AskedSkill) -> bool:
    """Tell whether whoever asks for a skill works with models; statistics and mathematics have other uses."""
    return asked.skill.track == "ml" and asked.skill.category not in NO_MODELS


def ml_part(skills: Iterable[AskedSkill]) -> float:
    """Return the part of all that is asked for that is of the track of models."""
    return _part([(STRENGTH_WEIGHT[s.strength], s.skill.track == "ml") for s in skills])


def beside_models(of_models: float) -> float:
    """Return how much of what speaks for software with ML counts where a part of the skills is of models.

    Who is asked for know-how of models above all works on them, not beside them.
    """
    return min(1.0, 1.5 * (1 - of_models))


def part_with_ml(skills: Iterable[AskedSkill]) -> float:
    """Return how much of the software work has to do with ML, from 0 to 1."""
    part = _part([(STRENGTH_WEIGHT[s.strength], is_of_models(s)) for s in skills])
    return min(1.0, max(0.0, (part - NO_ML) / (MOSTLY_ML / 2 - NO_ML)))


def _part(weights: Sequence[tuple[float, bool]]) -> float:
    total = sum(weight for weight, _ in weights)
    return sum(weight for weight, counts in weights if counts) / total if total else 0.0
