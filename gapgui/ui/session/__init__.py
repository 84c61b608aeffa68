"""The open documents and the taxonomy, read and analysed in threads that end with the window."""

__all__ = ["jobs", "loaded_taxonomy", "opened", "session"]
