"""What many postings ask for, in any format: by skill, by kind of work, by advertised title, by pairs of skills."""

__all__ = ["export", "page", "plain", "spreadsheet", "summary", "text", "words"]
