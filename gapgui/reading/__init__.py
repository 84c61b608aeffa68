"""What is known of written language, said once: words, sentences, dates, numbers, English.

Everything that reads a text stands on this; nothing here knows of files, skills, postings or resumes.
"""

__all__ = [
    "addresses",
    "cues",
    "dates",
    "degrees",
    "english",
    "enumerations",
    "gates",
    "languages",
    "list_parts",
    "lists",
    "months",
    "numbers",
    "patterns",
    "sentences",
    "signs",
    "tokens",
]
