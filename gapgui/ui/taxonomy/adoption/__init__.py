"""A whole copy of the taxonomy, as former versions made one, turned into own changes."""

__all__ = ["adoption", "adoption_dialog"]
