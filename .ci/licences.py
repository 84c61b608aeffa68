"""List the licences of everything that gapgui brings at run time; fail where one is of the GPL or AGPL, or is not told.

`make licences` runs it. A package under several licences, of which one may be chosen, needs one that will do.
"""

from __future__ import annotations

import re
import sys
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent
_GPL = re.compile(r"(?<!L)\bA?GPL|(?<!Lesser )\b(?:Affero )?General Public", re.IGNORECASE)
_CLASS = "License :: "


def runtime_packages() -> list[Distribution]:
    """Return every package that is installed for gapgui's own dependencies, and theirs, by name."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    waiting = [Requirement(line) for line in project["dependencies"]]
    found: dict[str, Distribution] = {}
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found or (requirement.marker and not requirement.marker.evaluate({"extra": ""})):
            continue
        try:
            found[name] = distribution(name)
        except PackageNotFoundError:
            sys.exit(f"{name} is not installed: make test sets it up")
        waiting += [Requirement(line) for line in found[name].requires or ()]
    return [found[name] for name in sorted(found)]


def licences_of(package: Distribution) -> list[str]:
    """Return the licences of a package among which may be chosen; none where it tells none."""
    told = package.metadata.json
    if expression := told.get("license_expression"):
        return _alternatives(str(expression))
    classes = [c.rpartition(" :: ")[2] for c in told.get("classifier", ()) if c.startswith(_CLASS)]
    plain = str(told.get("license", "")).split("\n")[0]
    return [c for c in classes if c != "OSI Approved"] or (_alternatives(plain) if plain else [])


def _alternatives(expression: str) -> list[str]:
    return [part.strip(" ()") for part in re.split(r"\bOR\b", expression)]


def will_do(licences: list[str]) -> bool:
    """Tell whether one of some licences asks for nothing that Apache-2.0 doesn't allow."""
    return any(not _GPL.search(licence) for licence in licences)


def main() -> int:
    """Print a line for each package; 1 where one may not be brought along."""
    bad = 0
    for package in runtime_packages():
        licences = licences_of(package)
        fits = will_do(licences)
        bad += not fits
        mark = "" if fits else "  <- may not be brought along"
        print(f"{package.name} {package.version}: {' or '.join(licences) or 'not told'}{mark}")
    return bad > 0


if __name__ == "__main__":
    sys.exit(main())
