"""A PDF opened by pdfium; nothing of it is left behind."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import pypdfium2

from gapgui.errors import GapError

if TYPE_CHECKING:
    from collections.abc import Iterator

# FPDF_ERR_PASSWORD of fpdfview.h
_PASSWORD_NEEDED = 4


@contextmanager
def open_pdfium(data: bytes, name: str, password: str | None) -> Iterator[pypdfium2.PdfDocument]:
    """Open a PDF from its bytes and close it with all its pages.

    Raises:
        GapError: encrypted, wrong_password or damaged.
    """
    try:
        document = pypdfium2.PdfDocument(data, password=password or None)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == _PASSWORD_NEEDED or "password" in str(error).lower():
            raise password_error(name, password) from None
        raise GapError(
            "damaged", "{name} is damaged and can't be read; export it again.", name=name
        ) from None
    try:
        yield document
    finally:
        document.close()


def password_error(name: str, password: str | None) -> GapError:
    """Say that a password is needed, or that the one given is wrong."""
    if password:
        return GapError("wrong_password", "The password for {name} is wrong; try another.", name=name)
    return GapError(
        "encrypted", "{name} is protected by a password; enter it, or save the file without one.", name=name
    )
