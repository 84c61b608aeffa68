"""The taxonomy file of the window: chosen, edited, loaded again, its problems shown."""

__all__ = [
    "adoption",
    "arrivals",
    "conflicts",
    "correction_menu",
    "corrections",
    "editor",
    "inbox",
    "packs",
    "phrases",
    "problem_list",
    "proposal",
    "skill_choice",
    "strip",
    "taxonomy_file",
    "updates",
]
