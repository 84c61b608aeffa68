"""A user's own changes to a taxonomy: a small file laid over one that is never written."""

__all__ = [
    "changes",
    "claims",
    "comments",
    "corrections",
    "difference",
    "draft",
    "edges",
    "emitting",
    "keeping",
    "laying",
    "merging",
    "misreadings",
    "packs",
    "rewriting",
    "schema",
    "telling",
]
