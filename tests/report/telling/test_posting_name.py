from __future__ import annotations

import pytest

from gapgui.documents.document import Document
from gapgui.posting.posting import Posting
from gapgui.report.telling.posting_name import posting_name, renamed


def posting(title: str, employer: str) -> Posting:
    document = Document("p.txt", "text", "", "")
    return Posting(document, title, None, (), (), None, None, (), (), (), employer)


@pytest.mark.parametrize(
    ("title", "employer", "name"),
    [
        ("ML Engineer", "Acme", "ML Engineer · Acme"),
        ("ML Engineer", "", "ML Engineer"),
        ("", "Acme", "Acme"),
        ("", "", ""),
        ("ML Engineer at ACME", "Acme", "ML Engineer at ACME"),
    ],
)
def test_a_posting_is_called_by_title_and_employer(title: str, employer: str, name: str) -> None:
    assert posting_name(posting(title, employer)) == name


@pytest.mark.parametrize(
    ("written", "title", "employer"),
    [
        ("Forecaster · Birk", "Forecaster", "Birk"),
        ("Forecaster", "Forecaster", ""),
        ("  ", "ML Engineer", "Acme"),
    ],
)
def test_it_is_called_as_somebody_wrote_it(written: str, title: str, employer: str) -> None:
    named = renamed(posting("ML Engineer", "Acme"), written)
    assert (named.title, named.employer) == (title, employer)
