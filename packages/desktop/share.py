"""What goes below `share`, of the wheel as of the Debian package."""

from __future__ import annotations

import shutil
from pathlib import Path

from gapgui.arguments import command_line
from gapgui.version import __version__
from packages.shell.bash import bash_completion
from packages.shell.fish import fish_completion
from packages.shell.man import man_page
from packages.shell.tree import commands_of
from packages.shell.zsh import zsh_completion

_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent
METAINFO = "io.github.gapgui.gapgui.metainfo.xml"
_COPIED = {
    "applications/gapgui.desktop": _HERE / "gapgui.desktop",
    f"metainfo/{METAINFO}": _HERE / METAINFO,
    "icons/hicolor/scalable/apps/gapgui.svg": _ROOT / "resources" / "icons" / "gapgui.svg",
}


def make_share(folder: Path) -> dict[str, Path]:
    """Write the files into a folder, each where it belongs, and return them by their paths within it."""
    program = commands_of(command_line())
    made = {
        "man/man1/gapgui.1": man_page(program, __version__),
        "bash-completion/completions/gapgui": bash_completion(program),
        "zsh/site-functions/_gapgui": zsh_completion(program),
        "fish/vendor_completions.d/gapgui.fish": fish_completion(program),
    }
    for name, text in made.items():
        file = _place(folder, name)
        file.write_text(text, encoding="utf-8", newline="\n")
    for name, source in _COPIED.items():
        shutil.copyfile(source, _place(folder, name))
    return {name: folder / name for name in (*made, *_COPIED)}


def _place(folder: Path, name: str) -> Path:
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    return file
