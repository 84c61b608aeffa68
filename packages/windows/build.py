"""Make the installer for Windows, with NSIS."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from gapgui.version import __version__

_HERE = Path(__file__).parent
_USUAL = Path(r"C:\Program Files (x86)\NSIS\makensis.exe")


def build_installer(frozen: Path, target: Path) -> Path:
    """Write the installer of a frozen folder into the folder `target`, and return it."""
    maker = shutil.which("makensis") or (str(_USUAL) if _USUAL.exists() else None)
    if maker is None:
        sys.exit("the installer for Windows needs NSIS")
    installer = target / f"gapgui-{__version__}-windows-setup.exe"
    kilobytes = sum(file.stat().st_size for file in frozen.rglob("*")) // 1024
    values = {"VERSION": __version__, "FOLDER": frozen, "TARGET": installer, "KILOBYTES": kilobytes}
    # NSIS resolves paths against its script, so they are whole
    command = [maker, "-V2", "-WX", *(f"-D{name}={value}" for name, value in values.items())]
    subprocess.run([*command, str(_HERE / "gapgui.nsi")], check=True)  # noqa: S603
    return installer
