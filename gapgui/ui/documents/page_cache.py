"""Pictures of pages, kept while they are likely to be seen again."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from gapgui.documents.page_image import PageImage

LIMIT = 48_000_000
"""Bytes; an A4 page that fills half of a 4K screen has some 16 million."""


class PageCache:
    """Hold pictures by page; of one page only the newest, whatever its scale."""

    def __init__(self) -> None:
        self._images: OrderedDict[int, tuple[float, QImage]] = OrderedDict()

    def put(self, number: int, scale: float, image: PageImage) -> None:
        """Keep a picture, at the cost of those not seen for longest."""
        stride = image.width * 4
        picture = QImage(image.data, image.width, image.height, stride, QImage.Format.Format_RGB32)
        # the copy owns its pixels; the original would need image.data to live as long
        self._images[number] = (scale, picture.copy())
        self._images.move_to_end(number)
        while len(self._images) > 1 and sum(i.sizeInBytes() for _, i in self._images.values()) > LIMIT:
            self._images.popitem(last=False)

    def get(self, number: int) -> QImage | None:
        """Return the picture of a page, which may have another scale than is wanted."""
        found = self._images.get(number)
        if found is None:
            return None
        self._images.move_to_end(number)
        return found[1]

    def has(self, number: int, scale: float) -> bool:
        """Tell whether the picture of a page has this very scale."""
        return number in self._images and self._images[number][0] == scale

    def clear(self) -> None:
        """Forget all pictures."""
        self._images.clear()
