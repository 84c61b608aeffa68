"""Two postings side by side, or a kept one then and now: what one asks for that the other doesn't, with the sentences.

`values` knows nothing of Qt; `model`, `delegate` and `view` are the table, `pane` is what the window shows.
"""

__all__ = ["delegate", "model", "pane", "values", "view"]
