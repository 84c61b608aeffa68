"""What a posting asks for beside skills: years, of a skill and in all, and the degree."""

__all__ = [
    "degree",
    "experience",
    "instead_of_degree",
    "years_of_degrees",
    "years_of_fields",
    "years_over_bullets",
    "years_written",
]
