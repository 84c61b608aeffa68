"""Many postings beside one another: what each is, what all of them ask, and what closes most of it."""

__all__ = [
    "as_if",
    "comparison",
    "difference",
    "learning",
    "market",
    "open_musts",
    "spreadsheet",
    "store",
    "table_rows",
    "titles",
]
