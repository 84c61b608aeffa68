"""How the report goes out: the preview, files and the printer."""

__all__ = [
    "export_dialog",
    "exports",
    "formats",
    "found_list",
    "left_out",
    "own_words",
    "printing",
    "report_file",
]
