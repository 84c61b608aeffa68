"""The geometry of a page: from characters with places to segments, rows, columns and their reading order.

No library and no file is known here, only `Glyph`. `baselines` makes lines of characters, `columns` says which of them
stand beside one another, `reading_order` in which order they are read.
"""

__all__ = [
    "baselines",
    "columns",
    "headings",
    "heads",
    "kept",
    "reading_order",
    "running",
    "threads",
]
