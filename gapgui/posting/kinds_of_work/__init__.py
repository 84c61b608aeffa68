"""What the work behind a posting really is: told by its sentences, its title and the skills it asks for."""

__all__ = ["judging", "skills", "sources", "titles"]
