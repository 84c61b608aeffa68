"""The list of kept postings: what each asks by track, what it really is, its tags; searched, sorted, noted upon."""

__all__ = [
    "details",
    "lines",
    "posting_delegate",
    "posting_model",
    "posting_view",
    "postings_pane",
    "questions",
    "search_field",
    "strip",
]
