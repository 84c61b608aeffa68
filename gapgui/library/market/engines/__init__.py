"""Where postings are read: here, in several processes, or on several machines, all with the very same index."""

__all__ = [
    "cluster",
    "engines",
    "index_source",
    "pools",
]
