"""The open documents and the taxonomy, read and analysed in threads that end with the window."""

__all__ = ["apart", "carried", "jobs", "keeping", "kept", "loaded_taxonomy", "opened", "recent", "session"]
