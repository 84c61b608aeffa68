"""What many postings ask for: read one by one, in several processes or on several machines, counted in bounded memory."""

__all__ = [
    "batches",
    "counted",
    "engines",
    "parts",
    "reading",
    "running",
    "sources",
    "tally",
    "titles",
]
