"""Reads what a job posting asks for: which skills, how strongly, instead of which others, for how many years."""

__all__ = [
    "archetype",
    "asks",
    "choices",
    "company",
    "headings",
    "left_out",
    "lines",
    "outline",
    "posting",
    "qualifications",
    "reading",
    "sections",
    "softening",
    "strength",
    "summing_up",
    "title",
    "unknown_terms",
    "work_of_skills",
]
