"""The postings that are kept, beside the open one. It knows the library and the session, not the other panes.

`kept_postings` owns the library of a window in threads; `open_posting` knows which of its postings is the open one;
`postings` is the list. The window brings them together with the editor.
"""

__all__ = ["entries", "kept_postings", "open_posting", "postings"]
