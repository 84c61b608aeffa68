from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.taxonomy.source import MAX_BYTES
from gapgui.taxonomy.yaml_nodes import Mapping, Node, Scalar, Sequence, YamlError, read_nodes


def plain(node: Node) -> object:
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Sequence):
        return [*node.words, *(plain(item) for item in node.items)]
    return [(key.value, plain(value)) for key, value in node.entries]


def refusal(text: str) -> YamlError:
    with pytest.raises(YamlError) as caught:
        read_nodes(text)
    return caught.value


def test_values_stay_as_they_are_written() -> None:
    assert plain(read_nodes("a: [NO, 1.10, ~, 0x1F, 2020-01-01, 'R&D']")) == [
        ("a", ["NO", "1.10", "~", "0x1F", "2020-01-01", "R&D"])
    ]


def test_a_hasty_reading_tells_the_same() -> None:
    text = "a: {b: [x, y], c: []}\nd: one\ne: [[z]]\n"
    assert plain(read_nodes(text, hasty=True)) == plain(read_nodes(text))


@pytest.mark.parametrize("text", ["a: [x, &y z]", "a: [*x]", "a: [" + "[" * 20, "a: {[b]: c}"])
def test_a_hasty_reading_refuses_the_same(text: str) -> None:
    with pytest.raises(YamlError) as hasty:
        read_nodes(text, hasty=True)
    error = refusal(text)
    assert (str(hasty.value), hasty.value.line, hasty.value.column) == (str(error), error.line, error.column)


def test_repeated_keys_are_kept_for_whoever_complains() -> None:
    assert plain(read_nodes("a: 1\na: 2")) == [("a", "1"), ("a", "2")]


def test_every_node_knows_its_line_and_column() -> None:
    root = read_nodes("one:\n  - first\n  - 'second'\n")
    assert isinstance(root, Mapping)
    (_, items) = root.entries[0]
    assert isinstance(items, Sequence)
    assert [(item.place.line, item.place.column) for item in items.items] == [(2, 5), (3, 5)]


@pytest.mark.parametrize("text", ["", "# only a comment\n", "---\n", "\n\n"])
def test_nothing_is_an_empty_mapping_or_value(text: str) -> None:
    assert plain(read_nodes(text)) in ([], "")


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("a: &x 1\nb: *x", 1, 4, "anchors"),
        ("a: 1\nb: *x", 2, 4, "anchors"),
        ("a: 1\n---\nb: 2", 3, 1, "second document"),
        ("a: [1, 2]]", 1, 10, "not valid YAML"),
        ("a: 1\n\tb: 2", 2, 1, "not valid YAML"),
        ("? [a]\n: 1", 1, 3, "a key must be"),
        ("a: 1\nb: \x07", 2, 1, "character"),
    ],
)
def test_what_could_mislead_is_refused_where_it_stands(text: str, line: int, column: int, words: str) -> None:
    error = refusal(text)
    assert (error.line, error.column) == (line, column)
    assert words in error.message


@pytest.mark.parametrize("text", ["[" * 100_000, "{a: " * 100_000, "- " * 50_000, "? " * 50_000])
def test_deep_nesting_is_refused_and_ends_nothing(text: str) -> None:
    assert "nested deeper" in refusal(text).message or "not valid" in refusal(text).message


def test_a_huge_file_is_refused_before_it_is_parsed() -> None:
    assert "larger than 8 MB" in refusal("#" * (MAX_BYTES + 1)).message


def test_a_merge_key_is_an_ordinary_word() -> None:
    assert plain(read_nodes("<<: {a: 1}")) == [("<<", [("a", "1")])]


@given(st.text(st.sampled_from("ab:-[]{},#&*!|>'\"%@`?~ \n\t0é\ufeff\x85")))
def test_any_text_is_read_or_refused_at_a_place(text: str) -> None:
    found: object = None
    try:
        read_nodes(text)
    except YamlError as error:
        found = error
    if isinstance(found, YamlError):
        assert found.line >= 1
        assert found.column >= 1
        assert found.message
