"""A user's own changes to a taxonomy: a small file laid over one that is never written."""

__all__ = [
    "changes",
    "comments",
    "corrections",
    "emitting",
    "keeping",
    "laying",
    "merging",
    "packs",
    "rewriting",
    "schema",
    "telling",
]
