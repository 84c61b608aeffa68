"""The texts of the sources and their translations, as `make translations` finds them."""

from __future__ import annotations

import importlib.util
from typing import TYPE_CHECKING, Any

from gapgui.saying import ENGLISH, Language, speak
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

CATALOGUES = sorted((ROOT / "resources" / "translations").glob("*.ts"))


def translations_script() -> Any:
    """Return the module behind `make translations`, which is in no package."""
    path = ROOT / ".ci" / "translations.py"
    found = importlib.util.spec_from_file_location("translations", path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def speaking_german() -> Iterator[None]:
    """Let the core speak German meanwhile."""
    speak(Language("de", ROOT / "resources" / "translations" / "gapgui_de.ts"))
    yield
    speak(ENGLISH)
