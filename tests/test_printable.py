"""Nothing of a document commands a terminal."""

from __future__ import annotations

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.printable import printable
from gapgui.report.json_lines import json_line

ANY = st.text() | st.text(alphabet=st.sampled_from("\x1b\x9b\x07\r\n\t\x7f\u202e\u2066[31mA"))


@given(ANY)
def test_only_line_ends_and_tabs_are_left_of_control_characters(text: str) -> None:
    left = {c for c in printable(text) if unicodedata.category(c) == "Cc" or c in "\u202e\u2066"}
    assert left <= {"\n", "\t"}
    assert printable(printable(text)) == printable(text)


@pytest.mark.parametrize("text", ["Zürich · 東京 · naïve", "two\nlines\tand a tab", "❤️ 👩‍💻"])
def test_what_people_write_stays(text: str) -> None:
    assert printable(text) == text


def test_line_ends_of_windows_are_line_ends() -> None:
    assert printable("a\r\nb\rc") == "a\nb\N{REPLACEMENT CHARACTER}c"


@given(ANY)
def test_json_says_the_same_without_control_characters(text: str) -> None:
    line = json_line({"text": text})
    assert json.loads(line)["text"] == text
    assert not {c for c in line if unicodedata.category(c) == "Cc" or c in "\u202e\u2066"}
