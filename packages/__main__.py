"""Make the packages that can be made on this system: `python -m packages [KIND ...]`.

The kinds: `wheel` is the wheel and the sdist, `frozen` the folder that needs no Python, packed as the system likes it
(an archive, an installer, a disk image), `deb` the Debian package of that folder. What is made goes to `dist`, what is
needed on the way to `build`.
"""

from __future__ import annotations

import platform
import shutil
import subprocess
import sys
from pathlib import Path

from gapgui.version import __version__
from packages.deb.build import build_deb
from packages.frozen.build import build_frozen, pack
from packages.guide import built_guide
from packages.macos.build import build_image
from packages.windows.build import build_installer

ROOT = Path(__file__).resolve().parent.parent
KINDS = ("wheel", "frozen", "deb")


def main(kinds: list[str]) -> None:
    """Make packages of the kinds named, or of all, and print their names and sizes."""
    wrong = set(kinds) - set(KINDS)
    if wrong:
        sys.exit(f"no such kind: {', '.join(sorted(wrong))}; there are {', '.join(KINDS)}")
    if built_guide(ROOT) is None:
        sys.exit("there are no pages for users, which come with every package: make docs")
    work, target = ROOT / "build", ROOT / "dist"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    wanted = kinds or [kind for kind in KINDS if kind != "deb" or shutil.which("dpkg-deb")]
    if "wheel" in wanted:
        hatchling = [sys.executable, "-m", "hatchling", "build", "-d", str(target)]
        subprocess.run(hatchling, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)  # noqa: S603
    if "frozen" in wanted or "deb" in wanted:
        frozen = build_frozen(work)
        if "frozen" in wanted:
            _pack(frozen, work, target)
        if "deb" in wanted:
            build_deb(frozen, work, target)
    for file in sorted(target.iterdir()):
        print(f"{file.stat().st_size / 1_000_000:7.1f} MB  {file.relative_to(ROOT)}")


def _pack(frozen: Path, work: Path, target: Path) -> None:
    system = platform.system()
    if system == "Windows":
        build_installer(frozen, target)
    elif system == "Darwin":
        build_image(frozen.with_name("gapgui.app"), work, target)
    else:
        pack(frozen, target / f"gapgui-{__version__}-{system.lower()}-{platform.machine()}.tar.xz")


if __name__ == "__main__":
    main(sys.argv[1:])
