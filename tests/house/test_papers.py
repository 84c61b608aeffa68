"""What the README and its like say, and what no file may name."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

from tests.conftest import ROOT, SAMPLES
from tests.house.sources import name_of, text_files

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


# a folder of somebody's machine, and the hosts that packages come from
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:home|root|Users|work|opt|srv|tmp|farm)/\w")
REGISTRY_HOST = re.compile(r"pypi[.]org|python[h]osted|deb[.]debian|archive[.]ubuntu|npm[j]s", re.IGNORECASE)


def test_no_file_names_a_machines_folders_or_a_package_registry() -> None:
    found = [
        f"{name_of(path)}:{number}: {line.strip()}"
        for path in text_files()
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if MACHINE_PATH.search(line) or REGISTRY_HOST.search(line)
    ]
    assert found == []


def test_the_readme_can_be_read_in_one_go() -> None:
    assert 20 < len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 100


def test_files_that_the_documentation_links_to_are_there() -> None:
    missing = [
        f"{document}: {target}"
        for document in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "RELEASING.md", "docs/market.md")
        for target in re.findall(r"\]\(([^)#\s]+)", (ROOT / document).read_text(encoding="utf-8"))
        if not target.startswith(("http:", "https:"))
        and not (ROOT / document).parent.joinpath(target).exists()
    ]
    assert missing == []


def test_the_example_in_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (example,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.DOTALL)
    for file in (ROOT / "skill_taxonomy.yaml", *SAMPLES.iterdir()):
        shutil.copy(file, tmp_path)
    monkeypatch.chdir(tmp_path)
    exec(compile(example, "README.md", "exec"), {"__name__": "__main__"})
    assert re.search(r"^covered \w+ \(.*'python'", capsys.readouterr().out, re.MULTILINE)
