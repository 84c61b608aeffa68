"""Make the Debian package."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

from gapgui.version import __version__
from packages.guide import SHIPPED

_ROOT = Path(__file__).parent.parent.parent
DEPENDS = (
    # what the frozen folder leaves to the system: `make package-check` tells what is missing here
    *("libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6", "libgcc-s1", "libgl1"),
    *("libglib2.0-0 | libglib2.0-0t64", "libstdc++6", "libwayland-client0", "libwayland-cursor0"),
    *("libwayland-egl1", "libx11-6", "libx11-xcb1", "libxcb-glx0", "libxcb-randr0", "libxcb-render0"),
    *("libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-xfixes0", "libxcb1", "xkb-data"),
)
_LICENCES = """The Apache License is in /usr/share/common-licenses/Apache-2.0.

Qt and PySide6 below /usr/lib/gapgui are under the GNU Lesser General Public License, which is in
/usr/share/common-licenses/LGPL-3; /usr/lib/gapgui/inside/licences tells more of them, and has the licences of all others.

Styles and scripts of the guide are those of Material for MkDocs, under the MIT licence in guide/assets.
"""
_CONTROL = """Package: gapgui
Version: {version}
Architecture: {architecture}
Maintainer: The gapgui contributors <gapgui@users.noreply.github.com>
Installed-Size: {kilobytes}
Depends: libc6 (>= {libc}), {depends}
Recommends: xdg-utils
Suggests: tesseract-ocr, libcups2, libgtk-3-0
Section: text
Priority: optional
Description: compare a resume with a job posting
 gapgui reads a resume and a job posting, finds the skills in both, and shows
 which gaps remain: ML-specific and general engineering apart. It gives no
 score: every line has its evidence in both documents, one click away.
 .
 Everything happens on your own computer; nothing is sent anywhere.
"""


def build_deb(frozen: Path, work: Path, target: Path) -> Path:
    """Write the package of a frozen folder into the folder `target`, and return it."""
    tree = work / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    _lay_out(frozen, tree / "usr")
    architecture = _output("dpkg", "--print-architecture")
    control = _CONTROL.format(
        version=__version__,
        architecture=architecture,
        kilobytes=sum(file.lstat().st_size for file in tree.rglob("*")) // 1024,
        libc=(os.confstr("CS_GNU_LIBC_VERSION") or "glibc 2.36").split()[1],
        depends=", ".join(DEPENDS),
    )
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(control, encoding="utf-8")
    _set_modes(tree)
    package = target / f"gapgui_{__version__}_{architecture}.deb"
    # xz is read everywhere, whatever the system that builds would take; at this level a tenth is lost, and made in a
    # third of the time
    _output("dpkg-deb", "-Zxz", "-z3", "--build", "--root-owner-group", str(tree), str(package))
    return package


def _lay_out(frozen: Path, usr: Path) -> None:
    library, share = usr / "lib" / "gapgui", usr / "share"
    shutil.copytree(frozen, library, symlinks=True, ignore=shutil.ignore_patterns("README.txt"))
    (library / "share").rename(share)
    (usr / "bin").mkdir()
    (usr / "bin" / "gapgui").symlink_to("../lib/gapgui/gapgui")
    # Debian's place for them is another than zsh's own
    (share / "zsh" / "site-functions").rename(share / "zsh" / "vendor-completions")
    _output("gzip", "-9n", str(share / "man" / "man1" / "gapgui.1"))
    documents = share / "doc" / "gapgui"
    documents.mkdir(parents=True)
    # a browser in a snap may read what is here, and nothing below /usr/lib
    guide = library / "inside" / SHIPPED
    guide.rename(documents / "guide")
    guide.symlink_to("../../../../../share/doc/gapgui/guide")
    notice = (_ROOT / "NOTICE").read_text("utf-8")
    (documents / "copyright").write_text(f"{notice}\n{_LICENCES}", encoding="utf-8")
    shutil.copyfile(_ROOT / "CHANGELOG.md", documents / "NEWS")
    _output("gzip", "-9n", str(documents / "NEWS"))


def _set_modes(tree: Path) -> None:
    """Let everybody read, and nobody write, whatever the mask of who builds is."""
    for path in [tree, *tree.rglob("*")]:
        if path.is_symlink():
            continue
        runs = path.is_dir() or (path.name == "gapgui" and path.parent.name == "gapgui")
        path.chmod(0o755 if runs else 0o644)


def _output(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()  # noqa: S603
