"""Where postings come from: files and folders, their rows, and what stood in a posting's place and can't be read."""

__all__ = [
    "advertised",
    "feeding",
    "inputs",
    "rows",
    "tables",
]
