"""Every file that is made to break a reader, those that take all the time they are given as well."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import SHARED
from tests.documents.isolation.test_safety import assert_harmless, nasty_files

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

SHARED_FILES = sorted((SHARED / "data" / "pdf-nasty").glob("*.pdf"))


def test_one_worker_survives_every_file(tmp_path: Path) -> None:
    assert_harmless([*SHARED_FILES, *nasty_files(tmp_path, 200)])
