"""Write requirements-build.txt, -dev.txt, -docs.txt, -package.txt and -slow.txt: exact versions of what pyproject.toml asks.

Everything is resolved for the Python that runs this. Where pyproject.toml asks for something else on a newer
Python, that is resolved for it too, and both are written with their markers.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWER = "3.12"  # the version at which the markers in pyproject.toml part
# hatchling asks for `editables` to make an editable install; flashtext comes as source and needs setuptools
BUILD_EXTRAS = ["editables", "setuptools"]
HEADER = "# Made by `make lock` from pyproject.toml: edit that.\n"


def resolve(requirements: list[str], *options: str) -> dict[str, str]:
    """Return the version that pip would install of each package needed, by normalised name."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--dry-run", "--ignore-installed"]
        command += ["--report", str(report), *options, *requirements]
        subprocess.run(command, check=True)  # noqa: S603 - all of it comes from pyproject.toml
        found = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {canonicalize_name(item["metadata"]["name"]): item["metadata"]["version"] for item in found}


def resolve_newer(requirements: list[Requirement]) -> dict[str, str]:
    """Return the versions of what only a newer Python is to have."""
    only_newer = [
        f"{requirement.name}{requirement.specifier}"
        for requirement in requirements
        if requirement.marker
        and not requirement.marker.evaluate()
        and requirement.marker.evaluate({"python_version": NEWER})
    ]
    if not only_newer:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        target = ["--python-version", NEWER, "--only-binary=:all:", "--target", folder]
        return resolve(only_newer, *target)


def pin_lines(pins: dict[str, str], newer: dict[str, str]) -> list[str]:
    """Return a line for each package, or two with markers where a newer Python has another version."""
    lines = []
    for name, version in sorted(pins.items()):
        if newer.get(name, version) == version:
            lines.append(f"{name}=={version}")
        else:
            lines.append(f"{name}=={version}; {Marker(f'python_version < {NEWER!r}')}")
            lines.append(f"{name}=={newer[name]}; {Marker(f'python_version >= {NEWER!r}')}")
    return lines


def main() -> None:
    """Resolve all of pyproject.toml at once, so that all files agree, and write them."""
    if sys.version_info[:2] != OLDEST:
        sys.exit("The versions are resolved on Python 3.11: make clean, then make lock PYTHON=python3.11")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    build = project["build-system"]["requires"] + BUILD_EXTRAS
    needed, groups = project["project"]["dependencies"], project["dependency-groups"]
    wanted = needed + groups["dev"] + groups["docs"] + groups["package"]
    extras = [line for extra in project["project"]["optional-dependencies"].values() for line in extra]
    all_pins = resolve(build + wanted + extras)
    # what the extras bring must not decide what everybody else gets: only their own packages go into their file
    pins = resolve(build + wanted)
    newer = resolve_newer([Requirement(line) for line in wanted])
    for_build = {name: pins[name] for name in resolve(build)}
    # what is not asked for by pyproject.toml itself is in one environment or in both
    for_dev, for_package = (
        {name: pins[name] for name in resolve(build + needed + groups[group]) if name not in for_build}
        for group in ("dev", "package")
    )
    # the pages are made without what gapgui itself needs
    for_docs = {name: pins[name] for name in resolve(build + groups["docs"]) if name not in for_build}
    write("requirements-build.txt", pin_lines(for_build, {}))
    for_slow = {name: version for name, version in all_pins.items() if name not in pins}
    write("requirements-dev.txt", ["-r requirements-build.txt", *pin_lines(for_dev, newer)])
    write("requirements-docs.txt", ["-r requirements-build.txt", *pin_lines(for_docs, newer)])
    write("requirements-package.txt", ["-r requirements-build.txt", *pin_lines(for_package, newer)])
    write("requirements-slow.txt", ["-r requirements-dev.txt", *pin_lines(for_slow, {})])


def write(name: str, lines: list[str]) -> None:
    """Write a requirements file at the root."""
    (ROOT / name).write_text(HEADER + "".join(f"{line}\n" for line in lines), encoding="utf-8")


main()
