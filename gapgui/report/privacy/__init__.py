"""What in a report tells who a resume is about, and a report without it.

`personal_data` finds it, `redaction` puts stand-ins in its place.
"""

__all__ = ["personal_data", "redaction"]
