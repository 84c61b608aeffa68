"""The names of a taxonomy, arranged for finding: by number, by how they begin, kept in a file, and with own changes."""

__all__ = [
    "beginnings",
    "entries",
    "index",
    "index_cache",
    "laid_index",
    "spelling",
]
