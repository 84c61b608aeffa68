"""The documentation holds: its links lead somewhere, its examples run, its schemas describe what is printed."""
