"""What is not looked at for alternatives has none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.posting.choices.alternatives import find_alternatives
from gapgui.posting.reading import read_closely
from gapgui.reading.enumerations import find_enumerations
from tests.conftest import ROOT
from tests.goldens.opening import shipped_index

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = sorted((ROOT / "tests/goldens/documents/postings").glob("*.txt"))
TEXTS += sorted((ROOT / "../shared/eval/dev/texts").glob("*.txt"))


@pytest.mark.parametrize("file", TEXTS, ids=lambda file: file.name)
def test_a_sentence_whose_lists_are_not_read_leaves_no_choice(file: Path) -> None:
    text = file.read_text("utf-8-sig")
    close = read_closely(document_from_text(text, "p.txt"), shipped_index())
    for reading in close.readings:
        names = [(m.start, m.end) for m in reading.mentions]
        if reading.lists or len(names) < 2:
            continue
        sentence = reading.sentence
        lists = find_enumerations(close.outline.text, sentence.start, sentence.end, names)
        taxonomy = shipped_index().taxonomy
        found = find_alternatives(close.outline.text, sentence, reading.mentions, lists, taxonomy)
        assert found == (), close.outline.text[sentence.start : sentence.end]
