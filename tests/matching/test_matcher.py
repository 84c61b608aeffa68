from __future__ import annotations

import itertools

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gapgui.matching.matcher import find_mentions
from gapgui.reading.english import english_words
from tests.matching.naming import mentions_in, named, skills_in
from tests.taxonomy.core import core_index, core_taxonomy, index_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spark Streaming on Kafka", [("spark-streaming", "Spark Streaming"), ("kafka", "Kafka")]),
        ("deep learning frameworks", [("deep-learning", "deep learning")]),
        ("JavaScript, not Java", [("javascript", "JavaScript"), ("java", "Java")]),
        ("Amazon S3 and AWS", [("s3", "Amazon S3"), ("aws", "AWS")]),
        (
            "Amazon Web Services or other web services",
            [("aws", "Amazon Web Services"), ("web-services", "web services")],
        ),
        ("Weights & Biases (W&B)", [("wandb", "Weights & Biases"), ("wandb", "W&B")]),
        ("PySpark/Airflow", [("spark", "PySpark"), ("airflow", "Airflow")]),
    ],
)
def test_the_longer_name_wins_and_every_place_is_told(text: str, expected: list[tuple[str, str]]) -> None:
    assert named(text) == expected


@pytest.mark.parametrize(
    ("text", "kind", "score"),
    [
        ("PyTorch", "exact", 100.0),
        ("Postgres", "alias", 100.0),
        ("pytorch", "spelling", 100.0),
        ("Py-Torch", "spelling", 100.0),
        ("weights and biases", "spelling", 100.0),
        ("neural network", "spelling", 100.0),
        ("python3", "spelling", 100.0),
        ("Kubernetse", "fuzzy", 90.0),
    ],
)
def test_how_a_name_was_found_is_told(text: str, kind: str, score: float) -> None:
    (mention,) = mentions_in(f"We use {text} daily")
    assert (mention.text, mention.kind, mention.score) == (text, kind, score)


@pytest.mark.parametrize(
    "text",
    [
        "Scalable platforms and an opportunity to grow",
        "We go to market in R&D, react swiftly and excel at it",
        "go the extra mile for the rest of us",
        "Sparks fly in our cloud of ideas",
        "a statistical outlier",
        "C-level executives, vitamin C",
        "See https://python.example/docker or mail java@example.com",
    ],
)
def test_everyday_words_are_no_skills(text: str) -> None:
    assert skills_in(text) == []


@pytest.mark.parametrize(
    ("text", "skills"),
    [
        ("machine-\nlearning", ["machine-learning"]),
        ("Hugging\nFace", ["hugging-face"]),
        ("- Python\n- Docker\n- SQL", ["python", "docker", "sql"]),
        ("Python.Docker", ["python", "docker"]),
        ("Python's", ["python"]),
        ("(Kubernetes)", ["kubernetes"]),
        ("AWS/GCP/Azure", ["aws", "gcp", "azure"]),
        ("TensorFlow 2.x", ["tensorflow"]),
        ("机器学习 PyTorch 和 SQL", ["pytorch", "sql"]),
        ("machine\n\nlearning", []),
        ("machine, learning", []),
        ("large. Language models", []),
    ],
)
def test_names_run_over_a_wrapped_line_and_no_farther(text: str, skills: list[str]) -> None:
    assert skills_in(text) == skills


def shouted(name: str) -> str:
    return name.upper()


def whispered(name: str) -> str:
    return name.lower()


def hyphenated(name: str) -> str:
    return name if "&" in name else name.replace(" ", "-")


def spaced(name: str) -> str:
    return name.replace("-", " ")


def joined(name: str) -> str:
    # "supervised" alone is spelled American inside, "supervisedlearning" is one unknown word
    unjoinable = len(name) <= 4 or "/" in name or "supervised" in name
    return name if unjoinable else name.replace(" ", "").replace("-", "")


def plural(name: str) -> str:
    last = name.split()[-1]
    return name + "s" if last.isalpha() and len(last) > 2 and last[-1] not in "sS" else name


PLAIN_NAMES = [
    (skill.id, name)
    for skill in core_taxonomy().skills.values()
    for name in skill.names
    if name not in skill.ambiguous | skill.case
]


@pytest.mark.parametrize("spell", [str, shouted, whispered, hyphenated, spaced, joined, plural])
def test_every_name_finds_its_own_skill_however_it_is_spelled(spell: type[str]) -> None:
    lost = [
        (skill, spell(name))
        for skill, name in PLAIN_NAMES
        if skills_in(f"We rely on {spell(name)} every day") != [skill]
    ]
    assert lost == []


CASED = [(skill.id, name) for skill in core_taxonomy().skills.values() for name in sorted(skill.case)]


@pytest.mark.parametrize(("skill", "name"), CASED)
def test_a_cased_name_counts_only_as_it_is_written(skill: str, name: str) -> None:
    text = "Python, {}, Docker"
    if skill.startswith("mercury"):
        text = f"Python, {{}}, Docker with {core_taxonomy().skills[skill].contexts[0]}"
    assert skill in skills_in(text.format(name))
    other = name.lower() if name != name.lower() else name.upper()
    assert skill not in skills_in(text.format(other))


WORDS = [name for skill in core_taxonomy().skills.values() for name in skill.names]
PIECES = st.one_of(
    st.sampled_from(
        [*WORDS, "and", "or", "supervised", "evaluation", "Pytroch", "machne", "learning", "experience with"]
    ),
    st.text(max_size=6),
)
TEXTS = st.lists(
    st.tuples(
        PIECES, st.sampled_from([" ", ", ", "/", "\n", ". ", " (", ") ", "-", "", "\n- ", "\u00ad", " & "])
    )
)


@given(TEXTS.map(lambda pairs: "".join(piece + sign for piece, sign in pairs)))
@example("supervised, unsupervised and deep learning and model training, evaluation")
@example("Go, R, C, Mercury, Excel\nGo/R & D")
def test_mentions_point_at_their_words_in_order_and_never_overlap(text: str) -> None:
    mentions = mentions_in(text)
    assert all(text[m.start : m.end] == m.text and m.text for m in mentions)
    assert all(a.end <= b.start for a, b in itertools.pairwise(mentions))
    assert all(m.skill in core_taxonomy().skills for m in mentions)
    assert all(m.name in core_taxonomy().skills[m.skill].names for m in mentions)
    assert all((m.score < 100) == (m.kind == "fuzzy") and m.score > 50 for m in mentions)


@given(st.text())
def test_any_text_is_searched(text: str) -> None:
    assert all(text[m.start : m.end] == m.text for m in mentions_in(text))


@given(
    st.lists(
        st.sampled_from(
            sorted(
                english_words()
                - {
                    "ml",
                    "rag",
                    "bash",
                    "git",
                    "docker",
                    "airflow",
                    "azure",
                    "java",
                    "python",
                    "sql",
                    "typescript",
                    "microservices",
                    "microservice",
                    "statistics",
                    "restful",
                    "nlp",
                }
            )
        ),
        min_size=1,
        max_size=1,
    )
)
def test_an_english_word_alone_is_never_corrected_into_a_name(words: list[str]) -> None:
    assert [m for m in mentions_in(f"we {words[0]} it") if m.kind == "fuzzy"] == []


def test_a_title_names_its_field_only_where_titles_count() -> None:
    index = index_of("data-science: {name: data science, titles: [data scientist]}")
    text = "Senior Data Scientist"
    assert [m.skill for m in find_mentions(text, index, in_resume=True)] == ["data-science"]
    assert find_mentions(text, index) == ()


def test_the_same_text_gives_the_same_mentions() -> None:
    text = "Python, Go or R; Spark and Kafka"
    assert find_mentions(text, core_index()) == find_mentions(text, core_index())


def test_a_plural_is_found_although_longer_names_begin_with_it() -> None:
    index = index_of(
        "llm: {name: LLM}\nllms-in-production: {name: LLMs in production}\nvector-db: {name: vector DB}\n"
    )
    mentions = find_mentions("LLMs, vector DBs", index)
    assert [(m.skill, m.text) for m in mentions] == [("llm", "LLMs"), ("vector-db", "vector DBs")]


def test_an_ambiguous_phrase_counts_in_a_resume_and_needs_context_in_a_posting() -> None:
    index = index_of("drift: {name: drift detection, ambiguous: [drift detection], contexts: [model]}\n")
    text = "wrote the drift detection that noticed it"
    assert [m.skill for m in find_mentions(text, index, in_resume=True)] == ["drift"]
    assert find_mentions(text, index) == ()
    assert find_mentions(text + " for a model", index)
