"""Why a document is read as it is: told from the very values that decide, one module a kind of document."""

__all__ = ["posting", "resume", "words"]
