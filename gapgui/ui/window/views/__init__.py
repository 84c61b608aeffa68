"""The views of a window: one posting with its resume, or all that are kept beside one another, with their list."""

__all__ = ["many_postings", "pages", "view_bar", "views"]
