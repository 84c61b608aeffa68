"""Where a person lives and is reached, and what the head of a resume tells besides."""

__all__ = ["contact", "head", "postal"]
