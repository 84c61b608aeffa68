"""The editor of skills: all of them by track and category, a form for every field, a box to try a sentence."""

__all__ = [
    "editor",
    "field_texts",
    "hints",
    "listing",
    "new_skill",
    "skill_form",
    "skill_tree",
    "trying",
    "value_field",
]
