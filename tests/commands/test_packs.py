"""Packs, as one gives them to others and gets them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from gapgui.taxonomy.own.keeping import redo, undo
from tests.commands.files import body, put

if TYPE_CHECKING:
    from pathlib import Path

    from tests.commands.files import Run


def test_a_pack_goes_from_one_to_another(taxonomy: Run, own: Path, tmp_path: Path) -> None:
    pack = tmp_path / "team.yaml"
    taxonomy("alias", "kubernetes", "kube")
    taxonomy("dismiss", "synergy")
    assert taxonomy("export", pack) == (0, f"Written to {pack}.\n", "")
    own.unlink()
    status, out, _ = taxonomy("import", pack)
    assert (status, out.splitlines()[0]) == (0, "Kubernetes is also written “kube”.")
    assert body(own) == "skills:\n  kubernetes:\n    aliases: {add: [kube]}\ndismissed:\n  - synergy"
    assert taxonomy("import", pack)[1] == "Nothing changes: that is so already.\n"


def test_a_pack_that_is_there_keeps_its_comments_and_another_file_is_left(
    taxonomy: Run, tmp_path: Path
) -> None:
    taxonomy("alias", "kubernetes", "kube")
    pack = put(tmp_path / "team.yaml", "# of the team\noverlay: 1\npack: team\ndismissed: [synergy]\n")
    assert taxonomy("export", pack)[0] == 0
    assert pack.read_text(encoding="utf-8").startswith("# of the team\n")
    assert "kube" in pack.read_text(encoding="utf-8")
    notes = put(tmp_path / "notes.txt", "my words")
    assert taxonomy("export", notes) == (
        1,
        "",
        f"gapgui: {notes} is there already and is no pack: name another file.\n",
    )
    assert notes.read_text(encoding="utf-8") == "my words"


def test_a_newer_pack_changes_what_the_pack_said_and_nothing_else(
    taxonomy: Run, own: Path, tmp_path: Path
) -> None:
    pack = put(
        tmp_path / "team.yaml", "overlay: 1\npack: team\nskills:\n  kafka: {aliases: {add: [kbus, kq]}}\n"
    )
    taxonomy("import", pack)
    taxonomy("alias", "kafka", "mine1")
    put(pack, "overlay: 1\npack: team\nskills:\n  kafka: {aliases: {add: [kbus, kz]}}\n")
    status, out, _ = taxonomy("import", pack)
    assert (status, out.splitlines()[:2]) == (
        0,
        ["Kafka is also written “kz”.", "No longer said: Kafka is also written “kq”."],
    )
    assert body(own) == "skills:\n  kafka:\n    aliases: {add: [kbus, mine1, kz]}"


@pytest.mark.parametrize(("side", "name"), [("mine", "Kafka of mine"), ("theirs", "Kafka of theirs")])
def test_where_pack_and_own_changes_differ_one_is_asked(
    taxonomy: Run, own: Path, tmp_path: Path, side: str, name: str
) -> None:
    put(own, "overlay: 1\nskills:\n  kafka: {name: Kafka of mine}\n")
    before = own.read_bytes()
    pack = put(tmp_path / "team.yaml", "overlay: 1\npack: team\nskills:\n  kafka: {name: Kafka of theirs}\n")
    status, out, _ = taxonomy("import", pack)
    assert (status, out.splitlines()) == (
        1,
        [
            "Both changed the same; nothing was written:",
            "  Mine: Kafka is called Kafka of mine. Theirs: Kafka is called Kafka of theirs.",
        ],
    )
    assert own.read_bytes() == before
    assert taxonomy("import", pack, "--take", side)[0] == 0
    assert f"name: {name}" in own.read_text("utf-8")


def test_a_pack_that_takes_away_what_i_changed_is_asked_about(
    taxonomy: Run, own: Path, tmp_path: Path
) -> None:
    taxonomy("alias", "kafka", "kbus")
    pack = put(tmp_path / "team.yaml", "overlay: 1\npack: team\nskills:\n  kafka: {removed: true}\n")
    assert taxonomy("import", pack)[0] == 1
    assert taxonomy("import", pack, "--take", "mine")[0] == 0
    assert "kbus" in own.read_text("utf-8")
    assert "removed" not in own.read_text("utf-8")


@pytest.mark.parametrize(
    "text",
    ["overlay: 1\n", "overlay: 1\npack: ../x\n", "overlay: 1\npack: [\n", "overlay: 1\npack: a\nfoo: 1\n"],
)
def test_what_is_no_pack_is_not_imported(taxonomy: Run, own: Path, tmp_path: Path, text: str) -> None:
    status, _, err = taxonomy("import", put(tmp_path / "team.yaml", text))
    assert status == 1
    assert "pack" in err
    assert not own.exists()


def test_the_own_file_is_no_place_for_a_pack(taxonomy: Run, own: Path) -> None:
    taxonomy("dismiss", "synergy")
    before = own.read_bytes()
    assert taxonomy("export", own)[0] == 1
    assert own.read_bytes() == before


def test_what_was_decided_once_is_not_asked_again(taxonomy: Run, own: Path, tmp_path: Path) -> None:
    put(own, "overlay: 1\nskills:\n  kafka: {name: Kafka of mine}\n")
    pack = put(tmp_path / "team.yaml", "overlay: 1\npack: team\nskills:\n  kafka: {name: Kafka of theirs}\n")
    assert taxonomy("import", pack, "--take", "mine")[0] == 0
    assert taxonomy("import", pack) == (0, "Nothing changes: that is so already.\n", "")
    assert "name: Kafka of mine" in own.read_text("utf-8")


def test_two_own_files_in_one_folder_get_the_same_pack(taxonomy: Run, own: Path, tmp_path: Path) -> None:
    pack = put(tmp_path / "team.yaml", "overlay: 1\npack: team\nskills:\n  kafka: {name: Event Bus Q}\n")
    other = own.with_name("other.yaml")
    assert taxonomy("import", pack)[0] == 0
    assert taxonomy("import", pack, "--own", other)[0] == 0
    assert "Event Bus Q" in other.read_text("utf-8")


def test_a_merge_that_was_taken_back_can_be_made_again(taxonomy: Run, own: Path, tmp_path: Path) -> None:
    pack = tmp_path / "team.yaml"
    for lines in ("[kbus]", "[kz]"):
        put(pack, f"overlay: 1\npack: team\nskills:\n  kafka: {{aliases: {{add: {lines}}}}}\n")
        taxonomy("import", pack)
    undo(own)
    assert "[kbus]" in own.read_text("utf-8")
    taxonomy("import", pack)
    assert "[kz]" in own.read_text("utf-8")
    undo(own)
    undo(own)
    assert not own.exists()
    taxonomy("import", pack)
    assert "[kz]" in own.read_text("utf-8")
    undo(own)
    redo(own)
    assert "[kz]" in own.read_text("utf-8")
    taxonomy("unalias", "kafka", "kz")
    assert taxonomy("import", pack)[1] == "Nothing changes: that is so already.\n"


def test_what_a_pack_hides_is_told_and_nothing_of_it_is_written(
    taxonomy: Run, own: Path, tmp_path: Path
) -> None:
    """Attack: a name that commands the terminal was written, and printed as it was."""
    pack = put(
        tmp_path / "evil.yaml",
        'overlay: 1\npack: evil\nskills:\n  ev: {name: "a\\e[31mb", category: web}\n',
    )
    status, out, error = taxonomy("import", pack)
    assert (status, out) == (1, "")
    assert "a character that can't be seen (U+001B)" in error
    assert not own.exists()


def test_a_term_that_commands_the_terminal_is_shown_without(taxonomy: Run, own: Path) -> None:
    put(own, 'overlay: 1\ndismissed: ["a\\e[31mb"]\n')
    status, out, _ = taxonomy("diff")
    assert status == 0
    assert "a\N{REPLACEMENT CHARACTER}[31mb" in out


def test_what_a_pack_says_and_cannot_be_done_is_told_and_no_success(
    taxonomy: Run, own: Path, tmp_path: Path
) -> None:
    ring = "".join(
        f"  ring-{one}: {{name: Quurr{one}, category: web, implies: [ring-{other}]}}\n"
        for one, other in ("ab", "ba")
    )
    status, out, _ = taxonomy(
        "import", put(tmp_path / "ring.yaml", f"overlay: 1\npack: ring\nskills:\n{ring}")
    )
    assert status == 1
    assert "imply" in out
