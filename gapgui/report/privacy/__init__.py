"""What in a report tells who a resume is about, and a report without it.

`finding` finds it all, `left_out` says what of it goes, `redaction` puts stand-ins in its place.
"""

__all__ = [
    "contact",
    "finding",
    "head",
    "job_heads",
    "left_out",
    "name_places",
    "name_words",
    "names",
    "occurrences",
    "parts",
    "personal_data",
    "postal",
    "redaction",
    "referees",
    "schools",
    "spelling",
    "workplaces",
]
