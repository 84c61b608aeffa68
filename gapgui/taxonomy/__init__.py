"""The skills that the program knows, read from YAML with every problem and its place."""

__all__ = [
    "collection",
    "edges",
    "loading",
    "names",
    "own",
    "rows",
    "schema",
    "source",
    "taxonomy",
    "yaml_nodes",
]
