"""The library's store: the postings that the user keeps, in one SQLite file of the user's own.

`library` is what others use, `kept_posting` the values it takes and gives. Nothing is kept unasked, and nothing of
resumes. Each change holds whole or not at all; a damaged file is rescued and told. Only this room knows SQLite.
"""

__all__ = [
    "changing",
    "database",
    "exchange",
    "kept_posting",
    "library",
    "likeness",
    "posting_json",
    "readings",
    "rows",
    "searching",
]
