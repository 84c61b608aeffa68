"""The skills that the program knows, read from YAML with every problem and its place."""

__all__ = ["edges", "loading", "names", "own", "rows", "schema", "taxonomy", "yaml_nodes"]
