"""Reads what a job posting asks for: which skills, how strongly, instead of which others, for how many years."""

__all__ = [
    "archetype",
    "choices",
    "company",
    "headings",
    "lines",
    "named_only",
    "posting",
    "qualifications",
    "reading",
    "sections",
    "softening",
    "softening_cues",
    "strength",
    "title",
    "unknown_terms",
]
