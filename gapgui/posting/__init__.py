"""Reads what a job posting asks for: which skills, how strongly, instead of which others, for how many years."""

__all__ = [
    "asks",
    "choices",
    "company",
    "headings",
    "kinds_of_work",
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
]
