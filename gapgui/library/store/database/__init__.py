"""The file of the library: its tables, opened, checked and written whole or not at all, and rescued where it is damaged."""

__all__ = [
    "connection",
    "database",
    "faults",
    "pages",
    "rescue",
    "schema",
]
