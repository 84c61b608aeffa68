"""Reads what a resume shows: which skills with what claim, years in jobs, the degree."""

__all__ = [
    "claiming",
    "degree",
    "employers",
    "entries",
    "experience",
    "headings",
    "jobs",
    "language",
    "not_held",
    "reading",
    "resume",
    "sections",
    "time_off",
    "titles",
    "work",
]
