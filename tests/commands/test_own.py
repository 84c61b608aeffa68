"""The commands of a user's own changes, as one types them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from gapgui.__main__ import main
from tests.commands.files import body, put
from tests.taxonomy.core import CORE_FILE, core_taxonomy

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.files import Run


def test_another_name_of_a_skill(taxonomy: Run, own: Path) -> None:
    status, out, _ = taxonomy("alias", "kubernetes", "kube", "container  platform")
    assert (status, out.splitlines()) == (
        0,
        [
            "Kubernetes is also written “kube”.",
            "Kubernetes is also written “container platform”.",
            f"Written to {own}.",
        ],
    )
    assert body(own) == "skills:\n  kubernetes:\n    aliases: {add: [kube, container platform]}"


def test_what_was_written_is_found(taxonomy: Run, run: Run, tmp_path: Path) -> None:
    posting = tmp_path / "p.txt"
    posting.write_text("Requirements\n- kube and Kafka\n", encoding="utf-8")
    taxonomy("alias", "kubernetes", "kube")
    taxonomy("remove", "kafka")
    status, out, err = run("posting", posting)
    assert (status, err) == (0, "")
    assert "Kubernetes" in out
    assert "Kafka" not in out


def test_a_name_that_is_there_already_changes_nothing(taxonomy: Run, own: Path) -> None:
    assert taxonomy("alias", "kubernetes", "K8S") == (0, "Nothing changes: that is so already.\n", "")
    assert not own.exists()


def test_a_name_of_another_skill_is_refused_until_it_is_moved(taxonomy: Run, own: Path) -> None:
    assert taxonomy("alias", "grpc", "sklearn") == (
        1,
        "",
        "gapgui: “sklearn” is a name of scikit-learn already: --move takes it from there.\n",
    )
    assert not own.exists()
    status, out, _ = taxonomy("alias", "grpc", "sklearn", "--move")
    assert status == 0
    assert out.splitlines()[:2] == [
        "scikit-learn is no longer written “sklearn”.",
        "gRPC is also written “sklearn”.",
    ]
    assert taxonomy("check")[0] == 0


def test_what_a_skill_is_called_can_be_moved_and_is_told(taxonomy: Run) -> None:
    status, out, _ = taxonomy("alias", "pytorch", "Keras", "--move")
    assert status == 0
    assert "“Keras” means PyTorch and no longer Keras." in out


def test_a_name_given_before_belongs_to_the_skill_it_was_given(taxonomy: Run) -> None:
    taxonomy("alias", "kubernetes", "kube")
    status, _, err = taxonomy("alias", "docker", "Kube")
    assert (status, err) == (
        1,
        "gapgui: “Kube” is a name of Kubernetes already: --move takes it from there.\n",
    )
    status, out, _ = taxonomy("alias", "docker", "Kube", "--move")
    assert status == 0
    assert out.splitlines()[:2] == [
        "Docker is also written “Kube”.",
        "No longer said: Kubernetes is also written “kube”.",
    ]


def test_an_english_word_counts_where_its_surroundings_settle_it(taxonomy: Run, own: Path) -> None:
    assert taxonomy("alias", "kafka", "bus")[0] == 0
    assert body(own) == "skills:\n  kafka:\n    aliases: {add: [bus]}\n    ambiguous: {add: [bus]}"
    assert taxonomy("unalias", "kafka", "bus")[0] == 0
    assert body(own) == "skills:"
    assert taxonomy("check")[0] == 0


@pytest.mark.parametrize("name", ["", " ", "!!!", "a\x1bb", "\udcff", "a\0"])
def test_what_can_not_be_found_in_a_text_is_no_name(taxonomy: Run, own: Path, name: str) -> None:
    for arguments in (
        ("alias", "kafka", name),
        ("dismiss", name),
        ("add", "x", "--name", name, "--category", "web"),
    ):
        status, out, err = taxonomy(*arguments)
        assert (status, out) == (1, "")
        assert "needs a letter or digit" in err
    assert not own.exists()


def test_a_name_is_taken_away(taxonomy: Run, own: Path) -> None:
    status, out, _ = taxonomy("unalias", "postgresql", "Postgres")
    assert (status, out.splitlines()[0]) == (0, "PostgreSQL is no longer written “Postgres”.")
    assert body(own) == "skills:\n  postgresql:\n    aliases: {remove: [Postgres]}"


def test_a_name_that_a_skill_has_not_is_not_taken_away(taxonomy: Run) -> None:
    assert taxonomy("unalias", "postgresql", "Postgre")[2] == (
        "gapgui: “Postgre” is no other name of PostgreSQL; did you mean “Postgres”?\n"
    )


def test_a_new_skill(taxonomy: Run, own: Path) -> None:
    status, out, _ = taxonomy(
        "add",
        "house-toolkit",
        "--name",
        "House Toolkit",
        "--category",
        "web",
        "--alias",
        "HTK",
        "--alias",
        "HT Kit",
    )
    assert (status, out.splitlines()) == (
        0,
        [
            "House Toolkit is a skill of your own.",
            "House Toolkit belongs to “Web and services”.",
            "House Toolkit is also written “HTK”, “HT Kit”.",
            f"Written to {own}.",
        ],
    )
    assert taxonomy("check")[0] == 0


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (
            ["add", "Bad Id", "--name", "X1", "--category", "web"],
            "must be lower-case words joined by hyphens",
        ),
        (["add", "kafka", "--name", "X1", "--category", "web"], "There is a skill “kafka” already."),
        (
            ["add", "x", "--name", "X1", "--category", "wab"],
            "There is no category “wab”; did you mean “web”? “gapgui taxonomy categories” lists all.",
        ),
        (["add", "x", "--name", "X1", "--category", "qqq"], "There is no category “qqq”: “gapgui taxonomy"),
        (["add", "x", "--name", "Apache kafka", "--category", "web"], "is a name of Kafka already"),
        (["alias", "kafkaa", "x1"], "There is no skill “kafkaa”; did you mean “kafka”?"),
        (["remove", "kafkaa"], "There is no skill “kafkaa”; did you mean “kafka”?"),
        (["remove", "K8s"], "There is no skill “K8s”; did you mean “kubernetes”?"),
        # difflib took this for "docker"
        (
            ["implies", "kafka", "docent"],
            "There is no skill “docent”: “gapgui taxonomy find WORD” looks ids up.",
        ),
        (["implies", "docker", "kubernetes"], "can't imply 'kubernetes', which implies 'docker'"),
        (["implies", "docker", "docker"], "names itself"),
        (["restore", "kafka"], "You have changed nothing of “kafka”."),
        (["import", "/no/such/pack.yaml"], "There is no pack at /no/such/pack.yaml."),
        (["diff", "/no/such/file.yaml"], "There are no own changes at /no/such/file.yaml."),
        (["diff"], "There are no own changes at"),
        (["export", "/no/such/pack.yaml"], "There is nothing to export"),
    ],
)
def test_what_can_not_be_is_said_in_a_sentence(
    taxonomy: Run, own: Path, arguments: list[str], sentence: str
) -> None:
    status, out, err = taxonomy(*arguments)
    assert (status, out) == (1, "")
    assert err.startswith("gapgui: ")
    assert sentence in err
    assert not own.exists()


def test_ids_are_looked_up(taxonomy: Run) -> None:
    taxonomy("add", "house-kube", "--name", "House Kube", "--category", "web")
    status, out, _ = taxonomy("categories")
    assert status == 0
    (web,) = [line.split() for line in out.splitlines() if line.startswith("web ")]
    skills = [skill for skill in core_taxonomy().skills.values() if skill.category == "web"]
    assert web == ["web", "general", str(len(skills) + 1), "Web", "and", "services"]
    assert taxonomy("find", "kube") == (
        0,
        "house-kube: House Kube (web)\nkubernetes: Kubernetes (operations)\n",
        "",
    )
    status, out, _ = taxonomy("find", "K8s")
    assert out.splitlines()[:2] == ["kubernetes: Kubernetes (operations)", "    also written: k8s"]
    status, _, err = taxonomy("find", "kuberntes")
    assert (status, err) == (1, "gapgui: No skill is called “kuberntes”; did you mean “kubernetes”?\n")


def test_a_skill_is_taken_away_and_restored(taxonomy: Run, own: Path) -> None:
    assert taxonomy("remove", "kafka")[1].splitlines()[0] == "Kafka is no skill."
    assert body(own) == "skills:\n  kafka:\n    removed: true"
    assert taxonomy("restore", "kafka")[1].splitlines()[0] == "No longer said: Kafka is no skill."
    assert body(own) == "skills:"


def test_a_forgotten_skill_of_ones_own_leaves_nothing_behind(taxonomy: Run) -> None:
    taxonomy("add", "mine", "--name", "Minezz", "--category", "web")
    taxonomy("implies", "kafka", "mine")
    taxonomy("remove", "mine")
    assert taxonomy("check")[0] == 0
    assert "changes nothing" in taxonomy("diff")[1]


def test_who_shows_one_shows_another(taxonomy: Run, run: Run, tmp_path: Path) -> None:
    assert taxonomy("implies", "kafka", "distributed-systems")[1].splitlines()[0] == (
        "Whoever shows Kafka shows distributed systems."
    )
    (tmp_path / "p.txt").write_text("Requirements\n- distributed systems\n", encoding="utf-8")
    (tmp_path / "r.txt").write_text("Jane Roe\n\nExperience\n- Ran Kafka\n", encoding="utf-8")
    _, out, _ = run("analyze", tmp_path / "r.txt", tmp_path / "p.txt", "--format", "json")
    report = json.loads(out)
    assert [r["status"] for r in report["requirements"]] == ["covered"]
    assert report["taxonomy"]["own"]["file"].endswith("my_skills.yaml")
    assert len(report["taxonomy"]["own"]["sha256"]) == 64


def test_without_own_changes_json_says_so(
    run: Run, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "p.txt").write_text("Requirements\n- Kafka\n", encoding="utf-8")
    (tmp_path / "r.txt").write_text("Jane Roe\n\nExperience\n- Ran Kafka\n", encoding="utf-8")
    files = [str(tmp_path / "r.txt"), str(tmp_path / "p.txt")]
    main(["--taxonomy", str(CORE_FILE), "analyze", *files, "--format", "json"])
    assert json.loads(capsys.readouterr().out)["taxonomy"]["own"] is None


def test_a_dismissed_term_is_not_offered_again(taxonomy: Run, run: Run, tmp_path: Path) -> None:
    (tmp_path / "p.txt").write_text("Requirements\n- Experience with Zorblatt and Kafka\n", encoding="utf-8")

    def offered() -> list[str]:
        _, out, _ = run("--own", own_of(run), "posting", tmp_path / "p.txt", "--format", "json")
        return [term["text"] for term in json.loads(out)["unknown_terms"]]

    def own_of(_: Run) -> str:
        return str(tmp_path / "own" / "my_skills.yaml")

    put(tmp_path / "own" / "my_skills.yaml", "overlay: 1\n")
    assert offered() == ["Zorblatt"]
    assert taxonomy("dismiss", "zorblatt")[1].splitlines()[0] == "“zorblatt” is never offered again."
    assert offered() == []
    taxonomy("restore", "Zorblatt")
    assert offered() == ["Zorblatt"]


def test_without_a_file_a_command_says_where_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--taxonomy", str(CORE_FILE), "taxonomy", "remove", "kafka"]) == 1
    assert "With --taxonomy, --own FILE must name the file" in capsys.readouterr().err


def test_the_file_of_the_configuration_folder_is_used(
    config_dir: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["taxonomy", "dismiss", "zorblatt"]) == 0
    assert body(config_dir / "my_skills.yaml") == "dismissed:\n  - zorblatt"
    capsys.readouterr()
    assert main(["taxonomy", "path"]) == 0
    assert capsys.readouterr().out.splitlines()[1] == str(config_dir / "my_skills.yaml")


BROKEN = "overlay: 1\nskills:\n  kafka:\n    aliases: {add: [kafa bus], remove: [none]}\n  gone-skill: {aliases: {add: [x1]}}\nnot: here\n"


def test_what_is_wrong_in_the_own_file_is_told_and_the_rest_counts(
    taxonomy: Run, run: Run, own: Path, tmp_path: Path
) -> None:
    put(own, BROKEN)
    (tmp_path / "p.txt").write_text("Requirements\n- kafa bus and Python\n", encoding="utf-8")
    status, out, err = run("posting", tmp_path / "p.txt")
    assert status == 0
    assert "Kafka" in out
    assert "Python" in out
    assert [line.removeprefix(f"gapgui: {own}:").split(" ")[0] for line in err.splitlines()] == [
        "6:1:",
        "4:41:",
        "5:3:",
    ]
    status, out, _ = taxonomy("check")
    assert status == 1
    assert len(out.splitlines()) == 3
    assert taxonomy("diff")[0] == 1


@pytest.mark.parametrize(
    "data",
    [
        b"overlay: 1\nskills: [\n",
        b"\xff\xfe",
        b"a\0b",
        b"overlay: 1\nx: &a [*a]\n",
        b"[" * 50_000,
        b"overlay: 99\n",
        b"- a\n",
        b"overlay: 1\nskills: 3\nreadings: 4\nignored: {a: b}\ndismissed: {a: b}\npack: [a]\n",
        b"overlay: 1\nskills: {kafka: {removed: maybe, name: [a], aliases: 3, implies: {add: 3, no: 1}}}\n",
        b"overlay: 1\nreadings: [{text: a}, b, {text: '', not: x}]\nignored: [{posting: a}]\n",
    ],
)
def test_a_broken_own_file_never_takes_the_taxonomy_away(
    run: Run, own: Path, tmp_path: Path, data: bytes
) -> None:
    own.parent.mkdir()
    own.write_bytes(data)
    (tmp_path / "p.txt").write_text("Requirements\n- Kafka\n", encoding="utf-8")
    status, out, err = run("posting", tmp_path / "p.txt")
    assert status == 0
    assert "Kafka" in out
    assert err.startswith(f"gapgui: {own}:")
    for arguments in (["alias", "kafka", "kafbus"], ["export", tmp_path / "e.yaml"], ["diff"], ["check"]):
        run("taxonomy", *arguments)


def test_a_folder_as_own_file_takes_nothing_away(run: Run, own: Path, tmp_path: Path) -> None:
    own.mkdir(parents=True)
    (tmp_path / "p.txt").write_text("Requirements\n- Kafka\n", encoding="utf-8")
    status, out, err = run("posting", tmp_path / "p.txt")
    assert (status, "Kafka" in out) == (0, True)
    assert "can't be read" in err
    assert run("taxonomy", "remove", "kafka")[0] == 1


def test_a_skill_that_is_none_stays_one_that_can_be_named(taxonomy: Run) -> None:
    taxonomy("remove", "kafka")
    assert taxonomy("remove", "kafka") == (0, "Nothing changes: that is so already.\n", "")
    status, _, err = taxonomy("alias", "kafka", "kq")
    assert (status, "taxonomy restore kafka" in err) == (1, True)
