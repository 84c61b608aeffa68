"""Reads what a job posting asks for: which skills, how strongly, instead of which others, for how many years."""

__all__ = [
    "alternatives",
    "archetype",
    "bullets_of_choices",
    "company",
    "degree",
    "experience",
    "headings",
    "lines",
    "named_only",
    "posting",
    "reading",
    "rivals",
    "sections",
    "softening",
    "softening_cues",
    "strength",
    "title",
    "unknown_terms",
]
