"""The commands, a module each, and what several of them share; `cli` imports that of the command that is typed."""

__all__ = [
    "adopt",
    "analyze",
    "compare",
    "documents",
    "index_in_use",
    "leaving_out",
    "looking_up",
    "market",
    "output",
    "own",
    "own_file",
    "posting",
    "progress",
    "resume",
    "taxonomy",
]
