"""The geometry of a page: from characters with places to segments, rows, columns and their reading order.

No library and no file is known here, only `Glyph`.
"""

__all__ = [
    "bands",
    "cell_starts",
    "columns",
    "headings",
    "heads",
    "kept",
    "lines",
    "margins",
    "rails",
    "raised",
    "reading_order",
    "rows",
    "running",
    "segments",
    "threads",
    "wrapped_cells",
    "writing_direction",
]
