"""What many postings ask for: read one by one, in several processes or on several machines, counted in bounded memory."""

__all__ = [
    "advertised",
    "batches",
    "cluster",
    "counted",
    "engines",
    "feeding",
    "index_source",
    "inputs",
    "parts",
    "pools",
    "reading",
    "rows",
    "running",
    "tables",
    "tally",
    "titles",
]
