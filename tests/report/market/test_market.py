"""How the market is told: in German too, and no longer than can be looked at."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from gapgui.library.market.counted import Market, PairCount, SkillCount, TitleCount, UnreadCount
from gapgui.posting.posting import ARCHETYPES
from gapgui.report.market.export import export_market
from gapgui.report.market.text import MOST, market_text
from tests.catalogue import speaking_german
from tests.conftest import ROOT
from tests.library.market.market_of import INDEX

if TYPE_CHECKING:
    from collections.abc import Iterator

TEMPLATES = ROOT / "resources" / "report"
SHARES = tuple(zip(ARCHETYPES, (0.05, 0.41, 0.33, 0.21, 0.0, 0.0), strict=True))
TITLE = TitleCount("Machine Learning Engineer", 1312, SHARES)
SKILL = SkillCount(INDEX.taxonomy.skills["python"], (("ml_engineering", (1000, 5, 6)), (None, (0, 0, 1))))
MARKET = Market(
    INDEX.taxonomy,
    2000,
    (("ml_engineering", 1999), (None, 1)),
    (SKILL,),
    (TITLE,),
    (PairCount(("python", "go"), 7),),
    unread=UnreadCount(2, 1),
)


@pytest.fixture
def german() -> Iterator[None]:
    yield from speaking_german()


def test_a_title_is_told_with_what_it_really_is() -> None:
    told = market_text(MARKET)
    assert (
        "Machine Learning Engineer     1,312  ML engineering 41%, software with ML 33%, data science 21%"
        in told
    )
    assert "Python     1,000    50%          5          7" in told
    assert "Python and Go         7     0%" in told


def test_what_is_too_much_is_cut_and_said_to_be() -> None:
    titles = tuple(TitleCount(f"Title {at}", 1, SHARES) for at in range(MOST + 3))
    told = market_text(Market(INDEX.taxonomy, 100, (), (), titles, (), other_titles=40))
    assert (
        Counter(line.split()[0] for line in told.splitlines() if line.startswith("  Title"))["Title"] == MOST
    )
    assert "… and 3 more" in told
    assert "40 postings have another" in told


def test_nothing_read_is_told_without_tables() -> None:
    assert market_text(Market(INDEX.taxonomy, 0, (), (), (), ())) == "0 postings were read."


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize("kind", ["text", "csv", "html"])
def test_it_is_told_in_german(kind: str) -> None:
    told = export_market(MARKET, kind, TEMPLATES).decode("utf-8-sig")  # type: ignore[arg-type]
    assert "verlangt" in told or "gefordert" in told
    assert "preferred" not in told
    assert "1.312" in told or kind == "csv"


def test_programs_are_told_in_english_numbers(german: None) -> None:
    assert b'"required":1000' in export_market(MARKET, "json", TEMPLATES)
