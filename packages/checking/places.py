"""Clean places to install packages in: an environment of Python, a folder, a bare Debian."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from contextlib import contextmanager
from typing import TYPE_CHECKING

from packages.checking.use import ROOT, SAMPLES, Program

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ROOTS = ROOT / "build" / "roots"


def in_environment(wheel: Path, folder: Path) -> Program:
    """Install a wheel, with the pinned versions of what it needs, and return the program."""
    run(sys.executable, "-m", "venv", str(folder))
    pip = [str(folder / "bin" / "python"), "-m", "pip", "--quiet", "--disable-pip-version-check"]
    run(*pip, "install", "-c", str(ROOT / "requirements-package.txt"), str(wheel))
    return Program("wheel", (str(folder / "bin" / "gapgui"),), str(ROOT / "resources" / "samples"))


def unpacked(archive: Path, folder: Path) -> Program:
    """Unpack the frozen folder and return its program, which finds neither a Python nor a shell on its path."""
    with tarfile.open(archive) as packed:
        packed.extractall(folder, filter="data")
    program = (str(folder / "gapgui" / "gapgui"),)
    return Program("frozen", program, str(ROOT / "resources" / "samples"), {"PATH": str(folder)})


@contextmanager
def bare_root(suite: str, folder: Path) -> Iterator[Path]:
    """Lay a bare Debian of a suite into a folder for as long as the block lasts; only root may."""
    base = ROOTS / suite
    if not (base / "etc").exists():
        _bootstrap(suite, base)
    root = folder / suite
    run("cp", "-a", "--reflink=auto", str(base), str(root))
    shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
    # nothing of this machine is mounted there, since the folder is deleted at the end
    run("mount", "-t", "proc", "proc", str(root / "proc"))
    try:
        yield root
    finally:
        run("umount", str(root / "proc"))


def installed(package: Path, root: Path, suite: str) -> Program:
    """Install a Debian package in a bare root with what it depends on, and nothing that it only recommends."""
    shutil.copyfile(package, root / "root" / package.name)
    proxies = [f"{name}={value}" for name, value in os.environ.items() if name.lower().endswith("_proxy")]
    inside = ["chroot", str(root), "env", "DEBIAN_FRONTEND=noninteractive", *proxies]
    run(*inside, "apt-get", "-qq", "update")
    run(*inside, "apt-get", "-qq", "install", "--no-install-recommends", f"/root/{package.name}")
    for name in SAMPLES:
        shutil.copyfile(ROOT / "resources" / "samples" / name, root / "root" / name)
    command = ("/usr/sbin/chroot", str(root), "/usr/bin/env", "HOME=/root", "gapgui")
    return Program(f"deb on {suite}", command, "/root", {"PATH": "/usr/bin:/bin"})


def _bootstrap(suite: str, base: Path) -> None:
    """Make the root from where this machine's own apt gets Debian."""
    told = run("apt-get", "indextargets", "--format", "$(REPO_URI)", "Created-By: Packages", "Label: Debian")
    addresses = told.split()
    if not addresses or not shutil.which("debootstrap"):
        sys.exit("a bare Debian needs debootstrap, and a Debian among apt's sources")
    base.parent.mkdir(parents=True, exist_ok=True)
    run("debootstrap", "--variant=minbase", suite, str(base), addresses[0])


def run(*command: str) -> str:
    """Run a command and return what it prints; exits with what it says where it fails."""
    done = subprocess.run(command, capture_output=True, text=True)  # noqa: S603
    if done.returncode:
        sys.exit(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout
