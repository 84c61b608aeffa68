"""Finds the skills of a taxonomy in any text.

Nothing here knows whether the text is a posting or a resume, but for one flag. `names` arranges what is looked for,
`candidates` are its places, `split_names` those that are written in pieces, `gate` lets through what its surroundings
settle; `matcher` brings them together.
"""

__all__ = [
    "candidates",
    "gate",
    "matcher",
    "mention",
    "names",
    "split_names",
]
