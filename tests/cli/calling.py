"""Calls of the commands with the small taxonomy, and what they are called with."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from gapgui.__main__ import main
from tests.taxonomy.core import CORE_FILE

if TYPE_CHECKING:
    from pathlib import Path

POSTING = "Engineer\n\nRequirements\n- Python or Java\n- Kafka\n"
RESUME = "Jane Roe\n\nExperience\n- Wrote Python\n"


def written(file: Path, text: str, encoding: str = "utf-8") -> Path:
    file.write_bytes(text.encode(encoding))
    return file


def called(*arguments: object) -> int:
    return main(["--taxonomy", str(CORE_FILE), *map(str, arguments)])


def json_lines(text: str) -> list[dict[str, Any]]:
    assert text.endswith("\n")
    return [json.loads(line) for line in text.removesuffix("\n").split("\n")]
