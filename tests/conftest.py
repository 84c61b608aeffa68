"""What every test runs under: no screen, no network, no file of the user's, nothing left running."""

from __future__ import annotations

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything makes a QApplication

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gapgui.documents.isolation.worker import DocumentWorker

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SHARED = ROOT.parent / "shared"
"""Documents that are not part of the project; what needs them is skipped where they are absent."""

pytest_plugins = ["tests.guards.leak_guard", "tests.guards.network_guard"]


# No example has a deadline: the machines that run this are shared and noisy.
settings.register_profile("gapgui", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("gapgui")


@pytest.fixture(autouse=True)
def config_dir(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test its own, empty folders for configuration and caches."""
    home = tmp_path_factory.mktemp("home")
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(variable, str(home / variable))
    monkeypatch.setenv("GAPGUI_CONFIG_DIR", str(home / "config"))
    return home / "config"


@pytest.fixture(scope="session")
def sample_resume() -> Path:
    return SAMPLES / "resume.pdf"


@pytest.fixture(scope="session")
def sample_posting() -> Path:
    return SAMPLES / "posting.txt"


@pytest.fixture(scope="session")
def worker() -> Iterator[DocumentWorker]:
    """Share one worker among the tests: starting its process takes longer than most of them."""
    from gapgui.documents.isolation.worker import DocumentWorker
    from tests.guards.leak_guard import start_process

    with DocumentWorker() as shared:
        start_process(shared)
        yield shared
