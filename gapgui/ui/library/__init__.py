"""Many postings in the window: those that are kept, and all of them beside one another, for one resume or many people.

It knows the library and the session, not the other panes. `kept_postings` owns the library of a window in threads;
`open_posting` knows which of its postings is the open one; `postings` is the list, `transfer` takes postings in and
out, `matrix` lays all side by side, `people` lays a folder of resumes beside them. The window brings them together
with the editor.
"""

__all__ = ["columns", "entries", "kept_postings", "matrix", "open_posting", "people", "postings", "transfer"]
