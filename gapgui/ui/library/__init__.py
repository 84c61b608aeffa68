"""Many postings in the window: those that are kept, and all of them beside one another, for one resume or many people.

It knows the library and the session, not the other panes. `kept_postings` owns the library of a window in threads,
`library_file` opens it, `writes` changes it one after another; `open_posting` knows which of its postings is the open
one. `postings` is the list, `transfer` takes postings in and out, `former_texts` what they were, `elsewhere` what a
correction changes in them. `matrix` lays all side by side, `learning` says what closes most of them, `difference` lays
two out, `people` a folder of resumes: each is a `page`. The window brings them together with the editor.
"""

__all__ = [
    "columns",
    "difference",
    "elsewhere",
    "entries",
    "former_texts",
    "kept_postings",
    "learning",
    "library_file",
    "matrix",
    "open_posting",
    "page",
    "people",
    "postings",
    "transfer",
    "writes",
]
