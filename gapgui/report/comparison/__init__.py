"""A comparison of many postings in any format: what each is, what all of them ask, what to learn first.

`contents` says what stands on a page, `page` renders it, `export` gives the bytes of any format.
"""

__all__ = [
    "columns",
    "contents",
    "difference",
    "export",
    "learn",
    "nameless",
    "page",
    "pair_names",
    "plain",
    "standing",
    "table",
    "text",
    "tracks",
    "words",
]
