"""Turns files of other people into documents: text with its places, read as a person reads it.

Untrusted bytes are parsed in `isolation`'s process only; `limits` says how much they may ask for, and `child_process`
runs and ends what else needs a process of its own. Whoever is outside takes `document`, `source_file` and the worker;
the rooms inside build on one another from `glyph` upwards: `ink` and `layout`, `text`, `quality` and `scans`,
`formats`, `isolation`.
"""

__all__ = [
    "characters",
    "child_process",
    "document",
    "formats",
    "glyph",
    "ink",
    "isolation",
    "layout",
    "limits",
    "page_image",
    "quality",
    "scans",
    "source_file",
    "text",
]
