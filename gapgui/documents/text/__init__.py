"""From lines in reading order to running text: divided words joined, headings found, each word with its box."""

__all__ = ["headings", "hyphens", "page_text"]
