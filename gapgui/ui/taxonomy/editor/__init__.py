"""The editor of skills: all of them by track and category, a form for every field, a box to try a sentence."""

__all__ = [
    "category_field",
    "editor",
    "edits",
    "field_texts",
    "hints",
    "listing",
    "new_skill",
    "reshaping",
    "skill_form",
    "skill_tree",
    "trial",
    "trying",
    "value_field",
]
