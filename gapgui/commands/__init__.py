"""The larger commands, a module each; `cli` calls them."""

__all__ = ["adopt", "compare", "leaving_out", "market", "output", "own", "progress"]
