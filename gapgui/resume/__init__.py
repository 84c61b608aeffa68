"""Reads what a resume shows: which skills with what claim, years in jobs, the degree."""

__all__ = [
    "claims",
    "degree",
    "employers",
    "entries",
    "experience",
    "headings",
    "jobs",
    "language",
    "not_shown",
    "reading",
    "resume",
    "sections",
    "titles",
    "work",
]
