"""How the report goes out: the preview, files and the printer, and what is offered afterwards."""

__all__ = [
    "comparison_file",
    "export_dialog",
    "exports",
    "formats",
    "found_list",
    "left_out",
    "own_words",
    "printing",
    "report_file",
    "written_notice",
]
