"""What of a posting asks for nothing: what is only named, what stands aside, what its reader has said."""

__all__ = ["by_user", "named_lists", "named_only", "set_aside", "turned_down"]
