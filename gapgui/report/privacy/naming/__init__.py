"""What a person is called: words that make a name, the name on a resume, and where else it stands."""

__all__ = ["name_places", "name_words", "names"]
