"""The words that decide how a sentence is read, as data: one file a subject, one cue a line, each with an example.

The modules beside them know how a phrase is written, what a cue is, and how all of a sentence are found in one pass
over its words. They touch nothing but the signs of `reading`.
"""

__all__ = ["arranged", "cue", "finding", "phrase", "written"]
