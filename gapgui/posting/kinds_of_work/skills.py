"""For which kind of work the skills that a posting asks for speak."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

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


def skill_voices(skills: Iterable[AskedSkill]) -> dict[Archetype, float]:
    """Return for which kinds of work skills speak, and how loudly: each by its part of all that is asked for."""
    voices: dict[Archetype, float] = {}
    total = 0.0
    for asked in skills:
        weight = STRENGTH_WEIGHT[asked.strength]
        total += weight
        kind = _KIND.get(asked.skill.category)
        if kind:
            voices[kind] = voices.get(kind, 0.0) + weight
    return {kind: SKILLS_WEIGHT * weight / total for kind, weight in voices.items()}


def skills_part(skills: Iterable[AskedSkill], kind: Archetype) -> float:
    """Return the part of all that is asked for that speaks for one kind of work, from 0 to 1."""
    return skill_voices(skills).get(kind, 0.0) / SKILLS_WEIGHT
