from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gapgui.reading.tokens import BROKEN, JOINED, SLASHED, fold, gap_kind, singulars, tokenize, words_of


def words(text: str) -> list[str]:
    tokens = tokenize(text)
    return [text[start:end] for start, end in zip(tokens.starts, tokens.ends, strict=True)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("C++, C# and F#.", ["C++", "C#", "and", "F#"]),
        ("ASP.NET, .NET or VB.NET", ["ASP", ".NET", ".NET", "or", "VB", ".NET"]),
        ("(Python)", ["Python"]),
        ("Node.js/React", ["Node", "js", "React"]),
        ("don't use Kong's", ["don", "use", "Kong"]),
        ("snake_case", ["snake", "case"]),
        ("Python3 k8s", ["Python3", "k8s"]),
        ("naïve Köln", ["naïve", "Köln"]),
        ("trans\u00adformer", ["trans\u00adformer"]),
        ("Ko\u0308ln", ["Ko\u0308ln"]),
        ("机器学习", ["机器学习"]),
        ("...", []),
        ("", []),
    ],
)
def test_words_keep_the_signs_that_belong_to_them(text: str, expected: list[str]) -> None:
    assert words(text) == expected


@pytest.mark.parametrize(
    "address",
    [
        "https://react.example/python",
        "www.example.org/go",
        "jane.python@example.com",
        "github.com/jane/docker",
        "linkedin.com/in/spark-lee",
        "jane.dev/go",
    ],
)
def test_addresses_are_no_words(address: str) -> None:
    assert words(f"See {address} now") == ["See", "now"]


def test_a_sentence_that_ends_before_a_name_is_no_address() -> None:
    assert words("We ship daily.Go is next.") == ["We", "ship", "daily", "Go", "is", "next"]


@given(st.text())
def test_tokens_are_sorted_apart_and_never_empty(text: str) -> None:
    tokens = tokenize(text)
    assert all(tokens.norms)
    assert all(0 <= start < end <= len(text) for start, end in zip(tokens.starts, tokens.ends, strict=True))
    assert all(end <= start for end, start in zip(tokens.ends, tokens.starts[1:], strict=False))


@given(st.text(st.sampled_from("aZs3 -+#.,/&'’é\u00ad\nNETCisllourg")) | st.text())
def test_the_words_of_a_name_are_those_of_any_text(name: str) -> None:
    assert list(words_of(name)) == tokenize(name).norms


@given(
    st.lists(st.sampled_from(["C #", "C", "#", "++", ". NET", "NET", "a@b.example", "\n", "x", "Kong's", ""]))
)
def test_a_text_is_cut_the_same_whatever_was_cut_before(parts: list[str]) -> None:
    text = " ".join(parts)
    cut = tokenize(text)
    assert tokenize(text) == cut
    assert tokenize(f"{text}\n{text}").norms == cut.norms * 2


@given(st.text())
def test_folding_twice_changes_nothing(word: str) -> None:
    assert fold(fold(word)) == fold(word)


BRITISH = ["is", "iz", "ll", "l", "our", "or", "avi", "col", "ing", "ed", "er", "s", "ation", "es", "model"]


@given(st.lists(st.sampled_from(BRITISH), min_size=2).map("".join))
def test_american_spelling_is_reached_in_one_step(word: str) -> None:
    assert fold(fold(word)) == fold(word)


@given(st.text(st.characters(categories=["L", "N"]), min_size=1))
def test_case_is_no_difference(word: str) -> None:
    assert fold(word.upper().lower()) == fold(word.lower().upper().lower())


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Köln", "koln"),
        ("PYTHON", "python"),
        ("optimisation", "optimization"),
        ("modelling", "modeling"),
        ("behaviour", "behavior"),
        ("trans\u00adformers", "transformers"),
        ("ﬁne", "fine"),
        ("Ko\u0308ln", "Köln"),
        ("ＰｙＴｏｒｃｈ", "pytorch"),
    ],
)
def test_spellings_of_one_word_agree(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("C", "C++"), ("C#", "C"), ("Java", "JavaScript"), ("is", "iz")])
def test_words_that_differ_stay_different(one: str, other: str) -> None:
    assert tokenize(one).norms != tokenize(other).norms


@pytest.mark.parametrize(
    ("gap", "kind"),
    [
        ("", JOINED),
        (" ", JOINED),
        ("-", JOINED),
        (".", JOINED),
        ("\n", JOINED),
        ("\u00a0", JOINED),
        ("‑", JOINED),
        ("-\n", JOINED),
        ("/", SLASHED),
        (" & ", SLASHED),
        ("\n\n", BROKEN),
        (", ", BROKEN),
        (". ", BROKEN),
        (" (", BROKEN),
        ("\n• ", BROKEN),
        ("; ", BROKEN),
        (" " * 20, BROKEN),
    ],
)
def test_how_two_words_are_joined(gap: str, kind: int) -> None:
    text = f"machine{gap}learning"
    assert gap_kind(text, 7, 7 + len(gap)) == kind


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("networks", "network"),
        ("libraries", "library"),
        ("branches", "branch"),
        ("indexes", "index"),
        ("llms", "llm"),
        ("databases", "database"),
    ],
)
def test_a_plural_leads_to_its_singular(plural: str, singular: str) -> None:
    assert singular in singulars(plural)


@pytest.mark.parametrize("word", ["kubernetes"[:-1], "less", "status", "analysis", "as", "is", ""])
def test_what_is_no_plural_has_no_singular(word: str) -> None:
    assert singulars(word) == ()


def test_a_blank_before_the_signs_of_a_name_is_part_of_it() -> None:
    assert tokenize("C ++, C # and . NET").norms == ["c++", "c#", "and", ".net"]
    assert tokenize("in C. NET").norms == ["in", "c", "net"]


def test_a_script_without_blanks_ends_the_word_before() -> None:
    assert tokenize("Python을 Goで").norms[::2] == ["python", "go"]
