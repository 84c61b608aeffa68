"""The larger commands, a module each; `cli` calls them."""

__all__ = ["adopt", "compare", "market", "output", "own", "progress"]
