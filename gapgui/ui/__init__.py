"""The window: Qt, and the only place that imports it.

From the bottom up: `desktop` and `preferences`; `telling`, which holds no widget; `widgets`; `session` with its threads;
then the panes (`documents`, `answer`, `library`), what opens, exports and edits, and the `window` that puts them
together.

What is imported late, so that a window is painted early, is behind these doors: `window.application`, by `__main__`;
`window.parts`, all of a window but its frame, by `main_window`; `window.crash_dialog`, by `crashes`; and Qt's printing,
by `export.exports`.
"""

__all__ = [
    "answer",
    "desktop",
    "documents",
    "export",
    "library",
    "opening",
    "preferences",
    "session",
    "taxonomy",
    "telling",
    "widgets",
    "window",
]
