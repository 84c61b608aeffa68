"""Many people: a folder of resumes beside the postings, how many musts each pair leaves open, and all their reports."""

__all__ = [
    "bar",
    "names",
    "pane",
    "person",
    "progress",
    "reports",
    "steps",
    "table",
    "unread",
    "values",
    "view",
    "words",
]
