from __future__ import annotations

import pytest

from tests.matching.naming import skills_in
from tests.taxonomy.core import index_of

_INDEX = index_of(
    "spring: {name: Spring, ambiguous: [Spring], case: [Spring]}\n"
    "react: {name: React, ambiguous: [React], case: [React]}\n"
    "c: {name: C, ambiguous: [C], case: [C]}\n"
    "go: {name: Go, ambiguous: [Go], case: [Go]}\n"
)


@pytest.mark.parametrize(
    "line",
    [
        "Strong Go",
        "Must know Go",
        "Required: Go",
        "Our stack: Go",
        "5+ years with Go",
        "3 years Go",
        "Go: 3+ years",
        "Go (2 years)",
        "Go is a plus",
        "Go is not a must",
        "Go: a plus",
        "Go: nice to have, but not required",
        "Go: optional, not a must",
        "Go: von Vorteil",
        "Go preferred",
        "Go in production",
        "Proficient Go programmer",
        "Rewrote the billing host in Go",
        "Migrated from another language to Go",
        "Shipped a tool (Go)",
        "Led the Go rewrite",
        "A Go-based viewer",
        "You have worked with Go for a year",
        "You have worked with Go before",
        "Optional: Go",
        "Mandatory: Go",
        "Good to know: Go",
        "Ideally Go",
        "Idealerweise Go",
        "Confident with Go",
        "Real-world Go",
        "You write clean Go",
        "A strong Go background",
        "Solid grounding in Go",
        "Strong in Go",
        "At home in Go",
        "Go, ideally",
        "Go 1.22",
        "Go 2+",
        "Go;",
        "Go.",
        "Much is asked and Go is desirable",
        "Much is asked. Go is a plus.",
        "Go-Kenntnisse",
        "Programmierung in Go",
        "Programmiersprache Go",
        "Sicherer Umgang mit Go",
        "Gute Kenntnisse von Go",
        "Bereitschaft, sich in Go einzuarbeiten",
    ],
)
def test_a_capital_that_only_a_name_explains_settles_it(line: str) -> None:
    assert skills_in(f"- Much to do\n- {line}\n- Good English\n", _INDEX) == ["go"]


@pytest.mark.parametrize(
    "line",
    [
        "Go the extra mile",
        "Go for it",
        "React to incidents",
        "React and respond to alerts",
        "Spring 2027 start",
        "Spring is a busy season",
        "Good Spring weather",
        "Start in Spring",
        "Wrote the paper in Spring 2019",
        "Led the Spring semester",
        "Strong Go-getter attitude",
        "Strong C-level communication",
        "Grade C",
        "Option (C)",
        "Know Go players",
        "Go is not required",
        "Worked with Spring Hill School",
        "Ideally Go further",
        "Go 24/7",
        "Spring 26 start",
        "Go, go, ideally fast",
        "Strong in Spring rain",
        "We come and Go is no option",
        "Strong drive to Go further",
        "Confident in Spring 2027",
    ],
)
def test_a_verb_a_season_or_a_grade_is_no_name(line: str) -> None:
    assert skills_in(f"- Much to do\n- {line}\n- Good English\n", _INDEX) == []
