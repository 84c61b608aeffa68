"""The one process in which untrusted bytes are parsed: its worker, its tasks, and the limits that hold it."""

__all__ = ["memory_limit", "parsing", "reader_process", "tasks", "worker"]
