"""What SECURITY.md promises is held by tests that exist, and what ships by licences that fit."""

from __future__ import annotations

import ast
import importlib.util
import re
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ROOT

if TYPE_CHECKING:
    from types import ModuleType

PROMISED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", (ROOT / "SECURITY.md").read_text(encoding="utf-8"))


def licences_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("licences", ROOT / ".ci" / "licences.py")
    assert spec
    assert spec.loader
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    return script


def test_every_promise_is_tested_where_it_says() -> None:
    assert len(PROMISED) > 20
    for file, name in PROMISED:
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, (
            f"{file}::{name}"
        )


def test_every_promise_names_a_test() -> None:
    promises = (ROOT / "SECURITY.md").read_text(encoding="utf-8").partition("## What is not")[0]
    for paragraph in promises.split("\n\n"):
        if paragraph.startswith("**"):
            assert re.search(r"`tests/[\w/]+\.py::\w+`", paragraph), paragraph


def test_nothing_that_ships_is_under_the_gpl() -> None:
    script = licences_script()
    packages = script.runtime_packages()
    assert {"lxml", "pdfminer.six"} <= {package.name for package in packages}
    assert [package.name for package in packages if not script.will_do(script.licences_of(package))] == []


@pytest.mark.parametrize(
    ("licences", "fits"),
    [
        (["MIT"], True),
        (["LGPL-3.0-only", "GPL-2.0-only"], True),
        (["GNU Library or Lesser General Public License (LGPL)"], True),
        (["GPL-3.0-or-later"], False),
        (["AGPL-3.0-only"], False),
        (["GNU Affero General Public License v3"], False),
        (["GNU General Public License v2 (GPLv2)"], False),
        ([], False),
    ],
)
def test_the_gpl_is_told_from_the_lgpl(licences: list[str], fits: bool) -> None:
    assert licences_script().will_do(licences) == fits
