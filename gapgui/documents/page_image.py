"""The picture of a page, as it crosses the border of the process that draws it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PageImage:
    """Hold a page as displayed (crop and rotation applied), `width` x `height` pixels from the top left.

    `data` has four bytes a pixel and no padding; `format` "BGRX" means blue, green, red and an unused byte
    (Qt's Format_RGB32 on little-endian machines).
    """

    width: int
    height: int
    data: bytes
    format: Literal["BGRX"] = "BGRX"
