"""How the report goes out: the preview, files and the printer."""

__all__ = ["export_dialog", "exports", "formats", "left_out", "printing", "report_file"]
