"""What is depended on: pinned, and sound."""

from __future__ import annotations

import re
import sys
import tomllib
from typing import TYPE_CHECKING

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


def test_every_dependency_is_pinned_within_its_range() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = (
        project["project"]["dependencies"]
        + [line for extra in project["project"]["optional-dependencies"].values() for line in extra]
        + project["dependency-groups"]["dev"]
        + project["dependency-groups"]["docs"]
        + project["dependency-groups"]["package"]
        + project["build-system"]["requires"]
    )
    pins = list(pinned())
    assert all(re.fullmatch(r"==[^=*,]+", str(pin.specifier)) and not pin.url for pin in pins)
    versions = {
        canonicalize_name(pin.name): str(pin.specifier).removeprefix("==") for pin in pins if applies(pin)
    }
    for requirement in filter(applies, map(Requirement, wanted)):
        version = versions.get(canonicalize_name(requirement.name), "0")
        assert requirement.specifier.contains(version), f"{requirement} is pinned to {version}: make lock"


def pinned() -> Iterator[Requirement]:
    for file in (
        "requirements-build.txt",
        "requirements-dev.txt",
        "requirements-docs.txt",
        "requirements-package.txt",
        "requirements-slow.txt",
    ):
        for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith(("#", "-r ")):
                yield Requirement(line)


def applies(requirement: Requirement) -> bool:
    return requirement.marker is None or requirement.marker.evaluate()


def test_none_keeps_its_references(qtbot: QtBot) -> None:
    """PySide6 6.12.0 on Python 3.11 loses one at each call of a void method, and aborts when none is left."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(1000):
        label.setText(str(number))
    assert sys.getrefcount(None) > before - 100
