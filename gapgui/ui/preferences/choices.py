"""What the dialog of settings keeps, and how yes and no are written."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gapgui.ui.preferences.settings import Settings

KEEP_RECENT = "recent/kept"
"""Whether files that were opened are offered again."""
UNASKED, SHOWN = "marks/unasked", "shown"
"""Whether skills are marked that the posting doesn't ask for."""
TAXONOMY, SHIPPED = "taxonomy/file", "shipped"
"""Which taxonomy is used: `SHIPPED`, a file, or with nothing said one's own copy where there is one."""
_YES, _NO = "yes", "no"


def is_on(settings: Settings, key: str, default: bool = False) -> bool:
    """Return whether something was chosen."""
    return {_YES: True, _NO: False}.get(settings.text(key), default)


def turn(settings: Settings, key: str, on: bool) -> None:
    """Keep that something was chosen, or was not."""
    settings.remember(key, _YES if on else _NO)
