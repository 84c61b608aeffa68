"""Where batches end, and what they are named by."""

from __future__ import annotations

from gapgui.documents.formats.plain_text import document_from_text
from gapgui.library.market import batches as module
from gapgui.library.market.batches import MOST, batches
from gapgui.library.market.sources.advertised import Advertised


def posting(text: str, title: str = "", name: str = "p") -> Advertised:
    return Advertised(name, document_from_text(text, name), title)


def keys(texts: list[str], digest: str = "d") -> list[bytes]:
    return [batch.key for batch in batches(map(posting, texts), digest)]


TEXTS = [f"posting {at}" for at in range(400)]


def test_every_posting_is_in_one_batch_in_order() -> None:
    found = [one.document.text for batch in batches(map(posting, TEXTS), "d") for one in batch.postings]
    assert found == TEXTS
    assert all(len(batch.postings) <= MOST for batch in batches(map(posting, TEXTS), "d"))


def test_some_more_in_the_middle_change_few_batches() -> None:
    before, after = keys(TEXTS), keys([*TEXTS[:200], "a new one", *TEXTS[200:]])
    assert len(set(after) - set(before)) <= 3
    assert len(before) > 15


def test_a_name_is_made_of_text_title_and_what_reads() -> None:
    one = next(batches([posting("a")], "d")).key
    assert one == next(batches([posting("a", name="elsewhere")], "d")).key
    others = [next(batches([posting("a", "T")], "d")), next(batches([posting("a")], "e"))]
    others += [next(batches([posting("b")], "d"))]
    assert one not in {batch.key for batch in others}


def test_a_batch_of_long_ones_is_a_short_one() -> None:
    long = "x" * (module.MOST_CHARACTERS // 2)
    assert (
        max(len(batch.postings) for batch in batches([posting(f"{at}{long}") for at in range(6)], "d")) <= 2
    )
