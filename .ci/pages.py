"""Look at the built pages in build/docs: nothing may be loaded from elsewhere, and every link has to lead somewhere.

`make docs` runs it. The links of the sources are checked when the pages are made; this checks what became of them, and
takes away what the theme brings for sites of another kind: three quarters of all, and every package has the pages.
"""

from __future__ import annotations

import re
import sys
from html.parser import HTMLParser
from importlib.metadata import distribution
from pathlib import Path
from urllib.parse import unquote, urlsplit

PAGES = Path(__file__).resolve().parent.parent / "build" / "docs"
# what a page fetches by itself, and by which attribute; a link waits until somebody follows it
LOADING = {("link", "href"), ("script", "src"), ("img", "src"), ("iframe", "src"), ("source", "src")}
NOT_FETCHED = {"canonical", "next", "prev"}
STYLE_LOADING = re.compile(r"""(?:url\(|@import(?!\s*url))\s*["']?([^"')\s]+)""")


class Page(HTMLParser):
    """Gather the places that a page loads from and links to, and those that can be linked to."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.file = file
        self.loads: list[str] = []
        self.links: list[str] = []
        self.anchors: set[str] = set()
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what a tag loads or links to."""
        given = {name: value or "" for name, value in attrs}
        self.anchors.update(given[name] for name in ("id", "name") if name in given)
        for name, value in given.items():
            if (tag, name) in LOADING and given.get("rel") not in NOT_FETCHED:
                self.loads.append(value)
            elif (tag, name) == ("a", "href"):
                self.links.append(value)


def faults(pages: dict[Path, Page]) -> list[str]:
    """Return what is wrong with the pages."""
    found = []
    for file, page in pages.items():
        elsewhere = [place for place in page.loads if urlsplit(place).netloc]
        found += [f"{file.name} loads {place}" for place in elsewhere]
        for place in (*page.loads, *page.links):
            if (
                not urlsplit(place).scheme
                and not urlsplit(place).netloc
                and not leads_somewhere(place, file, pages)
            ):
                found.append(f"{file.name} links to {place}, which is not there")
    return found


def style_faults(styles: dict[Path, str]) -> list[str]:
    """Return what style sheets load from elsewhere, such as letters."""
    return [
        f"{file.name} loads {place}"
        for file, text in styles.items()
        for place in STYLE_LOADING.findall(text)
        if urlsplit(place).netloc
    ]


def leads_somewhere(place: str, file: Path, pages: dict[Path, Page]) -> bool:
    """Tell whether a relative link leads to a file, and to an anchor in it where it names one."""
    parts = urlsplit(place)
    target = (file.parent / unquote(parts.path)).resolve() if parts.path else file
    if target.is_dir():
        target = target / "index.html"
    if not target.is_file():
        return False
    anchor = unquote(parts.fragment)
    return not anchor or target not in pages or anchor in pages[target].anchors or anchor == "__skip"


def take_away_unasked(folder: Path, pages: dict[Path, Page]) -> None:
    """Delete what of a folder of the theme's no page loads."""
    asked = {
        file.parent / unquote(urlsplit(place).path) for file, page in pages.items() for place in page.loads
    }
    asked = {file.resolve() for file in asked}
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_file() and path.resolve() not in asked:
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()


def main() -> None:
    """Print what is wrong and exit with 1, or be silent."""
    styles = {file: file.read_text(encoding="utf-8") for file in sorted(PAGES.rglob("*.css"))}
    files = [file for file in sorted(PAGES.rglob("*.html")) if file.name != "404.html"]
    if not files:
        sys.exit("there are no pages: make docs")
    pages = {file: Page(file) for file in files}
    take_away_unasked(PAGES / "assets", pages)
    # styles and scripts go out with every package, and under this licence
    licence = distribution("mkdocs-material").read_text("licenses/LICENSE")
    (PAGES / "assets" / "LICENSE").write_text(licence or "", encoding="utf-8")
    wrong = [*faults(pages), *style_faults(styles)]
    if wrong:
        sys.exit("\n".join(wrong))


if __name__ == "__main__":
    main()
