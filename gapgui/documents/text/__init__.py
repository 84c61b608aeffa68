"""From lines in reading order to running text: divided words joined, each word with its box."""

__all__ = ["hyphens", "page_text"]
