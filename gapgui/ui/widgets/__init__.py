"""Small widgets, colours and type that any pane may use; they know nothing of resumes and postings."""

__all__ = [
    "banner",
    "box_outline",
    "editable_title",
    "elided_label",
    "find_bar",
    "flow_layout",
    "link_label",
    "plain_label",
    "quoted",
    "selection",
    "signs",
    "text_style",
    "theme",
    "tool_buttons",
    "two_levels",
]
