"""A user's own changes to a taxonomy: a small file laid over one that is never written."""

__all__ = [
    "changes",
    "claims",
    "comments",
    "corrections",
    "draft",
    "edges",
    "emitting",
    "given",
    "keeping",
    "laying",
    "merging",
    "misreadings",
    "rewriting",
    "schema",
    "telling",
    "touching",
    "versions",
]
