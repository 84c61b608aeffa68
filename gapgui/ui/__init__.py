"""The window: Qt, and the only place that imports it.

From the bottom up: `preferences`; `telling`, which holds no widget; `widgets`; `session` with its threads; then the
panes (`documents`, `answer`), what opens, exports and edits, and the `window` that puts them together.
"""

__all__ = [
    "answer",
    "documents",
    "export",
    "opening",
    "preferences",
    "session",
    "taxonomy",
    "telling",
    "widgets",
    "window",
]
