"""All postings: what each asks as a column, what is asked as a row, and above them what the postings really are."""

__all__ = [
    "arranging",
    "bar",
    "cells_view",
    "kinds",
    "kinds_model",
    "kinds_view",
    "marks",
    "models",
    "names_view",
    "pane",
    "values",
    "view",
    "words",
]
