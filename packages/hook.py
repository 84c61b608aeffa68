"""What hatchling calls when it builds a wheel: man page, completions and the desktop's files are made and go into it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShareHook(BuildHookInterface[Any]):
    """Add what goes below `share`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files; an editable install has none."""
        if version == "editable" or self.target_name != "wheel":
            return
        sys.path.insert(0, self.root)
        try:
            from packages.desktop.share import make_share
        finally:
            sys.path.remove(self.root)
        made = make_share(Path(self.root, "build", "share"))
        build_data["shared_data"].update({str(file): f"share/{name}" for name, file in made.items()})
