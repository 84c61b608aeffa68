"""A comparison of many postings in any format: what each is, what all of them ask, what to learn first."""

__all__ = ["export", "plain", "table", "text", "words"]
