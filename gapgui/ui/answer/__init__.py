"""The right half: the sentence, the cards, the rows with their evidence, and what was left out."""

__all__ = [
    "answer_pane",
    "archetype_strip",
    "asked_lines",
    "bars",
    "cards",
    "chips",
    "drawer",
    "filter_bar",
    "passage_list",
    "peek",
    "requirement_delegate",
    "requirement_filter",
    "requirement_model",
    "requirement_view",
]
