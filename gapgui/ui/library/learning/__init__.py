"""What to learn first: skills by what they close over the kept postings, to be ticked and seen as if they were there.

`values`, `cells` and `words` know nothing of Qt; `model`, `delegate` and `view` are the list, `pane` is what the window shows.
"""

__all__ = ["cells", "delegate", "model", "pane", "values", "view", "words"]
