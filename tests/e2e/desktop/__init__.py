"""The window on a display of its own, driven by real keys and a real pointer."""
