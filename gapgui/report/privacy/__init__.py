"""What in a report tells who a resume is about, and a report without it.

`finding` finds it all, `left_out` says what of it goes, `redaction` puts stand-ins in its place.
"""

__all__ = [
    "addresses",
    "finding",
    "job_heads",
    "left_out",
    "naming",
    "occurrences",
    "parts",
    "personal_data",
    "redaction",
    "referees",
    "schools",
    "spelling",
    "workplaces",
]
