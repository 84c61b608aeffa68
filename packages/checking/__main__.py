"""Check what `make package` has made: `python -m packages.checking [KIND ...]`.

The kinds: `wheel`, `sdist`, `frozen`, and `bookworm` and `trixie` for the Debian package in a bare root of that suite.
Pictures of the windows are kept in `build/pictures`.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

from packages.checking.contents import unpack_modules, without_pages, wrong_contents
from packages.checking.places import bare_root, in_environment, installed, run, unpacked
from packages.checking.use import ROOT, from_source, use

if TYPE_CHECKING:
    from packages.checking.use import Program

DIST, PICTURES = ROOT / "dist", ROOT / "build" / "pictures"
SUITES = ("bookworm", "trixie")
KINDS = ("wheel", "sdist", "frozen", *SUITES)


def main(kinds: list[str]) -> None:
    """Check some kinds, or all that can be: a bare Debian takes root. Exits with what is wrong."""
    wrong = set(kinds) - set(KINDS)
    if wrong:
        sys.exit(f"no such kind: {', '.join(sorted(wrong))}; there are {', '.join(KINDS)}")
    # whatever is mounted or started is put away, too, where this is ended from outside
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    wanted = kinds or [kind for kind in KINDS if kind not in SUITES or os.geteuid() == 0]
    _use(from_source(), Path(sys.prefix))
    for kind in wanted:
        with tempfile.TemporaryDirectory() as folder:
            _check(kind, Path(folder))
    left = [kind for kind in KINDS if kind not in wanted]
    print("all is well" + (f"; not looked at: {', '.join(left)}" if left else ""))


def _check(kind: str, folder: Path) -> None:
    if kind == "wheel":
        _tell(in_environment(_only("*.whl"), folder), folder)
    elif kind == "sdist":
        _check_sdist(folder)
    elif kind == "frozen":
        program = unpacked(_only("*-linux-*.tar.xz"), folder)
        modules = unpack_modules(folder / "gapgui" / "gapgui", folder / "modules")
        wrong = wrong_contents(folder, ROOT, modules)
        shutil.rmtree(folder / "modules")
        if wrong:
            sys.exit("\n".join(wrong))
        _tell(program, folder)
    else:
        with bare_root(kind, folder) as root:
            program = installed(_only("*.deb"), root, kind)
            _check_libraries(root)
            _tell(program, root / "usr" / "lib" / "gapgui")


def _tell(program: Program, folder: Path) -> None:
    if wrong := without_pages(folder, ROOT):
        sys.exit("\n".join(wrong))
    _use(program, folder)


def _use(program: Program, folder: Path) -> None:
    used = use(program, PICTURES)
    size = sum(file.lstat().st_size for file in folder.rglob("*") if file.is_file()) / 1_000_000
    print(
        f"{program.name:16} {size:6.0f} MB, a report in {used.report:.1f} s, a window in {used.window:.1f} s",
        flush=True,
    )


def _check_sdist(folder: Path) -> None:
    """See that the sdist gives the very wheel that was built beside it."""
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    run(*pip, "wheel", "--no-deps", "--wheel-dir", str(folder), str(_only("*.tar.gz")))
    (made,) = folder.glob("*.whl")
    if _hashes(made) != _hashes(_only("*.whl")):
        sys.exit("sdist: it makes another wheel than the sources do")
    print(f"{'sdist':16} makes the same wheel", flush=True)


def _hashes(wheel: Path) -> dict[str, str]:
    with zipfile.ZipFile(wheel) as packed:
        return {name: hashlib.sha256(packed.read(name)).hexdigest() for name in packed.namelist()}


def _check_libraries(root: Path) -> None:
    """See that nothing is left out of what the package depends on, but for what only GTK and CUPS have."""
    finding = "find /usr/lib/gapgui -name '*.so*' ! -name '*gtk3*' ! -name '*cups*'"
    # when the program starts it tells the linker of the folder with its own
    looking = "env LD_LIBRARY_PATH=/usr/lib/gapgui/inside ldd {} + 2>/dev/null"
    told = run(
        "chroot", str(root), "sh", "-c", f"{finding} -exec {looking} | grep 'not found' | sort -u || true"
    )
    if told:
        sys.exit(f"libraries are missing:\n{told}")


def _only(pattern: str) -> Path:
    found = list(DIST.glob(pattern))
    if len(found) != 1:
        sys.exit(f"dist holds {len(found)} files like {pattern}: make package")
    return found[0]


main(sys.argv[1:])
