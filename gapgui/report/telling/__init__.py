"""The words and sentences in which results are told, the same in every format and in the window, in any language.

Facts and codes come in, texts go out through `say`; nothing here knows a format, a file or Qt.
"""

__all__ = [
    "asked",
    "counts",
    "depth",
    "facts",
    "headline",
    "job_titles",
    "named",
    "places",
    "posting_name",
    "reasons",
    "summary",
    "words",
    "work",
]
