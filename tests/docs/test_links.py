"""Links between the pages lead somewhere, every page is in the list of them, and every picture is used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import yaml

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

DOCS = ROOT / "docs"
PAGES = sorted(DOCS.glob("*.md"))
LINK = re.compile(r"\]\(([^)\s]+)\)")


def test_every_link_leads_somewhere() -> None:
    assert [f"{page.name}: {link}" for page in PAGES for link in links(page) if not leads(page, link)] == []


def links(page: Path) -> Iterator[str]:
    yield from (link for link in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in link)


def leads(page: Path, link: str) -> bool:
    """Tell whether a link leads to a file, and to a heading in it where it names one."""
    path, _, anchor = link.partition("#")
    target = page.parent / path if path else page
    return target.is_file() and (not anchor or anchor in anchors(target))


def anchors(page: Path) -> set[str]:
    """Return what the headings of a page are called in links."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.MULTILINE)
    return {
        re.sub(r"[\s-]+", "-", re.sub(r"[^\w\s-]", "", heading.lower())).strip("-") for heading in headings
    }


def test_every_page_is_in_the_list() -> None:
    made_of = yaml.safe_load((ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    named = [file for entry in made_of["nav"] for file in entry.values()]
    assert sorted(named) == [page.name for page in PAGES]


def test_every_picture_is_shown_and_described() -> None:
    shown = re.findall(r"!\[(.*?)\]\(pictures/(.+?)\)", "".join(page.read_text("utf-8") for page in PAGES))
    assert {file for _, file in shown} == {file.name for file in (DOCS / "pictures").glob("*.png")}
    assert [file for words, file in shown if not words] == []


def test_pages_are_calm() -> None:
    """As what the window says: no exclamation mark."""
    loud = [page.name for page in PAGES if re.search(r"\w!", page.read_text(encoding="utf-8"))]
    assert loud == []
