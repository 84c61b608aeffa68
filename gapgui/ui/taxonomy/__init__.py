"""The taxonomy file of the window: chosen, edited, loaded again, its problems shown."""

__all__ = [
    "correction_menu",
    "corrections",
    "editor",
    "inbox",
    "phrases",
    "problem_list",
    "proposal",
    "strip",
    "taxonomy_file",
]
