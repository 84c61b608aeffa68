"""What hatchling calls when it builds a wheel: man page, completions and the desktop's files are made and go into it.

So does the guide; the sdist takes that along, too, for whoever makes a wheel of it.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ShareHook(BuildHookInterface[Any]):
    """Add what goes below `share`, and the guide."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make the files; an editable install has none."""
        if version == "editable":
            return
        sys.path.insert(0, self.root)
        try:
            from packages.desktop.share import make_share
            from packages.guide import SHIPPED, built_guide, guide_folder
        finally:
            sys.path.remove(self.root)
        root = Path(self.root)
        if self.target_name == "sdist":
            if built := built_guide(root):
                build_data["force_include"][str(built)] = built.relative_to(root).as_posix()
            return
        build_data["force_include"][str(guide_folder(root))] = SHIPPED
        made = make_share(root / "build" / "share")
        build_data["shared_data"].update({str(file): f"share/{name}" for name, file in made.items()})
