"""The taxonomy file of the window: chosen, edited, loaded again, its problems shown."""

__all__ = ["problem_list", "taxonomy_file"]
