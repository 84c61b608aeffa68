"""What is dropped or pasted: files, links, text or a picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from gapgui.reading.addresses import LINK
from gapgui.saying import say

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData

Unfit = Literal["nothing", "picture", "link", "folder", "many", "not_a_resume"]
MOST_FILES = 2
_MOST_OF_LINKS = 4000
"""Characters; what is longer is no address and is not looked at."""


@dataclass(frozen=True, slots=True)
class Carried:
    """Hold the local files, whether there are links to pages, the text, and whether there is a picture."""

    files: tuple[Path, ...] = ()
    links: bool = False
    text: str = ""
    has_html: bool = False
    picture: bool = False

    @property
    def unfit(self) -> Unfit | None:
        """Return why nothing can be opened; None where something can."""
        if self.files:
            return "folder" if any(file.is_dir() for file in self.files) else None
        if self.links:
            return "link"
        if self.text.strip() or self.has_html:
            return None
        return "picture" if self.picture else "nothing"


def carried_by(data: QMimeData | None) -> Carried:
    """Return what is carried; a text that holds nothing but addresses of pages is a link."""
    if data is None:
        return Carried()
    urls = data.urls() if data.hasUrls() else []
    files = tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())
    text = data.text() if data.hasText() else ""
    links = any(not url.isLocalFile() for url in urls) or is_link(text)
    return Carried(files, links and not files, text, data.hasHtml(), data.hasImage())


def is_link(text: str) -> bool:
    """Tell whether a text is an address of a page, or several, and nothing else."""
    words = [word.strip("<>()") for word in text[:_MOST_OF_LINKS].split()]
    return len(text) < _MOST_OF_LINKS and bool(words) and all(map(LINK.fullmatch, words))


def tell_unfit(why: Unfit) -> str:
    """Return the sentence about what can't be opened."""
    match why:
        case "nothing":
            return say("Carried", "The clipboard is empty: copy the text of the posting first.")
        case "picture":
            return say("Carried", "That is a picture. Copy the text of the posting instead.")
        case "link":
            return say("Carried", "gapgui doesn't go online: copy the text of the page.")
        case "folder":
            return say("Carried", "That is a folder: drop the files themselves.")
        case "many":
            return say("Carried", "One resume and one posting fit here, not more files at once.")
        case "not_a_resume":
            return say("Carried", "A resume is opened from a file. Text can be dropped on the posting.")
