"""Own changes as text: new ones, and those of a file that is changed and stays a person's."""

__all__ = ["comments", "emitting", "in_part", "rewriting"]
