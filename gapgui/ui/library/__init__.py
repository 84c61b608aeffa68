"""Many postings in the window: those that are kept, and all of them beside one another.

It knows the library and the session, not the other panes. `kept_postings` owns the library of a window in threads;
`open_posting` knows which of its postings is the open one; `postings` is the list, `matrix` lays all side by side. The
window brings them together with the editor.
"""

__all__ = ["entries", "kept_postings", "matrix", "open_posting", "postings"]
