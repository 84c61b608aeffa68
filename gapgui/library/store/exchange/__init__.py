"""Kept postings as files that the user takes elsewhere or brings from there."""

__all__ = [
    "exporting",
    "importing",
    "values",
]
