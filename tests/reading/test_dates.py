from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.reading.dates import find_months, find_ranges, find_seasons


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
        "between Jan 2018 and Dec 2019",
        "January 2018 / December 2019",
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


@pytest.mark.parametrize(
    "text",
    [
        "Sep-18 - Aug-21",
        "Sep'18 - Aug'21",
        "09/18 - 08/21",
        "09.2018-08.2021",
        "09/2018-08/2021",
        "2018 / 09 - 2021 / 08",
        "Sep 2018 \u2010 Aug 2021",
        "Sep 2018 \u2011 Aug 2021",
        "Sep 2018 \u2015 Aug 2021",
        "Sep 2018 \u00ad Aug 2021",
        "Sep 2018 -- Aug 2021",
        "Sep 2018\t–\tAug 2021",
        "Sep 2018 thru Aug 2021",
        "Sep 2018 until Aug 2021",
        "Sep 2018 up to Aug 2021",
        "1st September 2018 to 31st August 2021",
        "01/09/2018 – 31/08/2021",
        "01-09-2018 - 31-08-2021",
        "sept. 2018 à août 2021",
        "septiembre de 2018 – agosto de 2021",
        "set. 2018 - ago. 2021",
        "settembre 2018 - agosto 2021",
        "september 2018 tot augustus 2021",
        "September 2018 bis August 2021",
        "Sep 2018 –\tAcme\nAug 2021\tEngineer",
        "Acme\tSep 2018 –\nEngineer\tAug 2021\n",
    ],
)
def test_three_years_are_three_years_however_they_are_written(text: str) -> None:
    assert ranges(text) == [(months(2018, 9), months(2021, 9))]


@pytest.mark.parametrize(
    ("text", "begins", "ends"),
    [
        ("'18 - '21", "2018", "2021"),
        ("2018-2021", "2018", "2021"),
        ("2018-19", "2018", "2019"),
        ("mid-2018 to late 2021", "2018", "2021"),
        ("Sep 2018 - 2021", "2018-09", "2021"),
        ("June-September 2014", "2014-06", "2014-09"),
        ("Jun – Aug '20", "2020-06", "2020-08"),
        ("Spring 2016 – Fall 2018", "2016-03", "2018-11"),
        ("Winter 2017 - Winter 2018", "2017-12", "2019-02"),
        ("2018-present", "2018", None),
        ("since 2016", "2016", None),
        ("depuis mars 2016", "2016-03", None),
        ("Jan 2018 - to date", "2018-01", None),
    ],
)
def test_a_range_keeps_what_is_written(text: str, begins: str, ends: str | None) -> None:
    assert [(found.begins, found.ends) for found in find_ranges(text, 0, len(text))] == [(begins, ends)]


def test_a_season_alone_is_three_months() -> None:
    (found,) = find_seasons("Summer 2014", 0, 11)
    assert (found.begins, found.ends) == ("2014-06", "2014-08")


def test_a_dash_at_a_lines_start_is_a_bullet_where_the_line_goes_on() -> None:
    assert ranges("2018\n- 2020 brought the prize") == []
    assert ranges("2018\n– 2020\n") == [(months(2018, 1), months(2020, 1))]


def test_words_are_no_months() -> None:
    text = "Dropped out, then set up shop ago"
    assert list(find_months(text, 0, len(text))) == []
