"""The left half: the resume as pages or text and the posting, with every skill marked where it stands."""

__all__ = [
    "documents_pane",
    "finding",
    "legend",
    "line_numbers",
    "marked_text",
    "page_cache",
    "page_layout",
    "page_marks",
    "page_view",
    "posting_editor",
    "reading_notice",
    "resume_pane",
    "unasked_marks",
    "underlines",
]
