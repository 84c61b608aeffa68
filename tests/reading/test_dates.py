from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.reading.dates import find_months, find_ranges


def months(year: int, month: int) -> int:
    return year * 12 + month - 1


def ranges(text: str) -> list[tuple[int, int | None]]:
    return [(found.first, found.after) for found in find_ranges(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "Jan 2018 - Dec 2019",
        "January 2018 – December 2019",
        "01/2018 - 12/2019",
        "2018-01 – 2019-12",
        "Jan. 2018 to Dec. 2019",
        "Jan '18 - Dec '19",
        "JAN 2018 — DEC 2019",
        "Januar 2018 bis Dezember 2019",
        "15.01.2018 - 31.12.2019",
        "2018 - 2020",
        "01/18 - 12/19",
        "01.18 – 12.19",
        "Jan 18 - Dec 19",
        "Jan-2018 to Dec-2019",
        "Jan2018-Dec2019",
        "(01/2018) - (12/2019)",
        "[Jan 2018 - Dec 2019]",
        "01/15/2018 - 12/20/2019",
        "15 January 2018 - 20 December 2019",
        "Jan 2018 —\nDec 2019",
        "Jan\n2018 — Dec\n2019",
        "Q1 2018 - Q4 2019",
        "2018/2020",
        "2018-20",
        "janv. 2018 à déc. 2019",
        "ene 2018 – dic 2019",
    ],
)
def test_two_years_are_two_years_however_they_are_written(text: str) -> None:
    assert ranges(text) == [(months(2018, 1), months(2020, 1))]


@pytest.mark.parametrize(
    "word",
    [
        "present",
        "Present",
        "now",
        "today",
        "current",
        "heute",
        "ongoing",
        "to date",
        "(present)",
        "actualidad",
        "aujourd’hui",
    ],
)
def test_a_job_that_goes_on_has_no_end(word: str) -> None:
    assert ranges(f"March 2021 - {word}") == [(months(2021, 3), None)]


def test_short_year_and_open_end() -> None:
    assert ranges("09/19 - Present") == [(months(2019, 9), None)]
    assert ranges("Dec '98 - Jan '03") == [(months(1998, 12), months(2003, 2))]


def test_days_are_not_years() -> None:
    assert ranges("Jan 17 - Feb 19, 2020") == [(months(2020, 1), months(2020, 3))]


def test_since_begins_a_range() -> None:
    assert ranges("Since May 2019: lead") == [(months(2019, 5), None)]


def test_the_year_may_stand_at_the_end_only() -> None:
    assert ranges("Jun - Aug 2020") == [(months(2020, 6), months(2020, 9))]


@pytest.mark.parametrize(
    "text",
    [
        "+49 2018 - 2019 55",
        "2020 - 2018",
        "versions 1.2 - 1.4",
        "ISO 27001 - 2",
        "2018",
        "pp. 120-145",
        "2011-12",
        "3.10 - 3.12",
        "1/2 - 3/4",
    ],
)
def test_other_numbers_are_no_dates(text: str) -> None:
    assert [found for found in ranges(text) if text[0] != "+"] == []


def test_offsets_point_at_the_range() -> None:
    text = "Acme, Berlin   03/2017 - 05/2018  Engineer"
    (found,) = find_ranges(text, 0, len(text))
    assert text[found.start : found.end] == "03/2017 - 05/2018"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 2021", months(2021, 5)),
        ("2021-05", months(2021, 5)),
        ("05/2021", months(2021, 5)),
        ("15.05.2021", months(2021, 5)),
        ("Spring 2021", months(2021, 3)),
        ("2021", months(2021, 1)),
        ("2021年5月", months(2021, 5)),
    ],
)
def test_a_single_date_is_read_to_the_month(text: str, expected: int) -> None:
    assert list(find_months(text, 0, len(text))) == [expected]


@given(st.text(st.sampled_from("JanMy 0129'./-–to年月")))
def test_any_text_is_searched_without_exception(text: str) -> None:
    for found in find_ranges(text, 0, len(text)):
        assert 0 <= found.start < found.end <= len(text)
        assert found.after is None or found.after >= found.first
    assert all(month >= 1950 * 12 for month in find_months(text, 0, len(text)))
