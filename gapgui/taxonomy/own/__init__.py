"""A user's own changes to a taxonomy: a small file laid over one that is never written."""

__all__ = [
    "changes",
    "claims",
    "corrections",
    "draft",
    "edges",
    "given",
    "keeping",
    "laying",
    "merging",
    "misreadings",
    "schema",
    "telling",
    "touching",
    "versions",
    "writing",
]
