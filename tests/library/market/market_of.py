"""Small markets, read with the small taxonomy."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.market.running import Plan, study_market
from gapgui.library.market.sources.feeding import Inputs
from gapgui.matching.names.index import build_index
from gapgui.taxonomy.loading import load_taxonomy
from tests.conftest import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from gapgui.documents.document import Document
    from gapgui.library.market.counted import Market
    from gapgui.library.market.running import Progress
    from gapgui.library.market.sources.advertised import Unread

TAXONOMY_FILE = ROOT / "tests" / "data" / "ui_taxonomy.yaml"
INDEX = build_index(load_taxonomy(TAXONOMY_FILE))
ML = "ML Engineer\n\nRequirements\n- Python or Go\n- PyTorch\n- Kubernetes\n"
BACKEND = "Backend Engineer\n\nRequirements\n- Docker\n- Kubernetes\n\nNice to have\n- Python, 3 years\n"


def read(path: Path) -> Document:
    return document_from_text(path.read_text("utf-8"), path.name)


def here(task: Callable[..., object], _name: str, *arguments: object) -> object:
    """Carry out what is to be done apart."""
    return task(*arguments)


def numbered(count: int) -> list[str]:
    """Return so many postings of which no two are the same text."""
    return [f"{(ML, BACKEND)[at % 2]}\nReference {at}\n" for at in range(count)]


def jsonl(path: Path, texts: Sequence[str]) -> Path:
    path.write_text("".join(json.dumps({"text": text}) + "\n" for text in texts), encoding="utf-8")
    return path


def market_of(
    named: Sequence[Path],
    *,
    text_column: str = "text",
    title_column: str | None = None,
    jobs: int = 1,
    parts: Path | None = None,
    rows: Path | None = None,
    progress: list[Progress] | None = None,
    unread: list[Unread] | None = None,
) -> Market:
    inputs = Inputs(named, read, here, text_column, title_column)
    return study_market(
        Plan(inputs, jobs=jobs, parts=parts, rows=rows),
        INDEX,
        (progress if progress is not None else []).append,
        (unread if unread is not None else []).append,
    )
