from __future__ import annotations

import configparser
from typing import TYPE_CHECKING
from xml.etree import ElementTree

from packages.deb.build import DEPENDS
from packages.desktop.share import METAINFO, make_share

if TYPE_CHECKING:
    from pathlib import Path

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def test_the_desktop_offers_gapgui_for_what_it_reads(tmp_path: Path) -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(make_share(tmp_path)["applications/gapgui.desktop"], encoding="utf-8")
    told = entry["Desktop Entry"]
    kinds = set(told["MimeType"].rstrip(";").split(";"))
    assert kinds == {"application/pdf", "text/plain", "text/markdown", "text/html", DOCX}
    assert told["Exec"] == "gapgui %F"


def test_a_software_centre_is_told_the_same(tmp_path: Path) -> None:
    root = ElementTree.parse(make_share(tmp_path)[f"metainfo/{METAINFO}"]).getroot()
    assert root.findtext("launchable") == "gapgui.desktop"
    assert root.findtext("id") == METAINFO.removesuffix(".metainfo.xml")
    assert {each.text for each in root.iter("mediatype")} >= {"application/pdf", "text/plain", DOCX}


def test_a_package_names_what_it_depends_on_once() -> None:
    assert list(DEPENDS) == sorted(set(DEPENDS))
