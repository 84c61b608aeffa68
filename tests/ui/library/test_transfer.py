from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from gapgui.library.store.exchange.importing import from_csv, from_jsonl
from gapgui.ui.library.transfer import FORMS, Form, form_text
from tests.ui.conftest import POSTING
from tests.ui.library.conftest import BACKEND, RESEARCH

if TYPE_CHECKING:
    from pathlib import Path

    from tests.ui.library.conftest import Desk


def bring_in(desk: Desk, *paths: Path) -> str:
    with desk.qtbot.waitSignal(desk.pane.transfer.told, timeout=20_000):
        desk.pane.transfer.bring_in(paths)
    desk.settle()
    return desk.pane.questions.news.text


def test_files_of_all_kinds_are_taken_in_and_what_cannot_be_read_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.keep(POSTING)
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "backend.txt").write_text(BACKEND, encoding="utf-8")
    (folder / "same.txt").write_text(POSTING, encoding="utf-8")
    (tmp_path / "kept.jsonl").write_text(
        '{"text": "Data Engineer\\n- Go", "tags": ["far"]}\n{', encoding="utf-8"
    )
    (tmp_path / "broken.pdf").write_bytes(b"no PDF")
    said = bring_in(desk, folder, tmp_path / "kept.jsonl", tmp_path / "broken.pdf", tmp_path / "none.csv")
    first, *rest = said.splitlines()
    assert first == "2 postings were added. One was kept already. 3 could not be read:"
    assert [line.partition(":")[0] for line in rest] == ["2", "broken.pdf", "none.csv"]
    assert desk.titles == ["Data Engineer", "Backend Engineer", "ML Engineer"]
    assert all(line.ml for line in desk.pane.view.postings.lines)


def test_of_many_problems_the_first_are_told(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "x.jsonl").write_text("{\n" * 9, encoding="utf-8")
    assert bring_in(desk, tmp_path / "x.jsonl").splitlines()[-1] == "and 4 more"


@pytest.mark.parametrize("form", FORMS)
def test_what_is_written_can_be_taken_in_again(desk: Desk, tmp_path: Path, form: Form) -> None:
    for text in (POSTING, BACKEND):
        desk.keep(text)
    place = tmp_path / f"out.{form}"
    with desk.qtbot.waitSignal(desk.pane.transfer.told):
        desk.pane.transfer.send_out(place, form)
    assert desk.pane.questions.news.text == f"2 postings were written to {place}."
    desk.kept.remove(*(entry.kept.id for entry in desk.kept.entries))
    desk.settle()
    assert bring_in(desk, place) == "2 postings were added."
    assert {entry.kept.text for entry in desk.kept.entries} == {POSTING, BACKEND}


def test_what_is_shown_is_exported_or_the_selected_where_there_are_several(
    desk: Desk, tmp_path: Path
) -> None:
    for text in (POSTING, BACKEND, RESEARCH):
        desk.keep(text)
    with desk.qtbot.waitSignal(desk.kept.found):
        desk.pane.search.setText("docker")
    desk.pane._export("csv")
    (dialog,) = desk.pane.findChildren(QFileDialog)
    place = tmp_path / "docker.csv"
    with desk.qtbot.waitSignal(desk.pane.transfer.told):
        dialog.filesSelected.emit([str(place)])
    dialog.close()
    texts = {whole.posting.text for whole in from_csv(place.read_bytes(), "x").postings}
    assert texts == {POSTING, BACKEND}


def test_a_folder_that_holds_something_gets_a_new_one_in_it(desk: Desk, tmp_path: Path) -> None:
    desk.keep(POSTING)
    place = tmp_path / "out"
    places = [place, place / "kept-postings", place / "kept-postings-2"]
    for text, expected in zip((BACKEND, RESEARCH, POSTING), places, strict=True):
        before = {file: file.read_bytes() for file in place.rglob("*") if file.is_file()}
        with desk.qtbot.waitSignal(desk.pane.transfer.told):
            desk.pane.transfer.send_out(place, "folder")
        assert desk.pane.questions.news.text.endswith(f"to {expected}.")
        assert all(file.read_bytes() == data for file, data in before.items())
        desk.kept.remove(*(entry.kept.id for entry in desk.kept.entries))
        desk.settle()
        assert bring_in(desk, expected) == "One posting was added."
        desk.kept.remove(*(entry.kept.id for entry in desk.kept.entries))
        desk.settle()
        desk.keep(text)


def test_all_kinds_that_can_be_read_are_offered(desk: Desk) -> None:
    dialog = desk.pane.transfer.choose_files()
    kinds = dialog.nameFilters()[0]
    assert kinds.startswith("Postings (")
    for suffix in (
        "jsonl",
        "ndjson",
        "csv",
        "txt",
        "md",
        "html",
        "htm",
        "pdf",
        "docx",
        "docm",
        "dotx",
        "dotm",
    ):
        assert f"*.{suffix}" in kinds.strip(")").replace("(", " ").split()
    dialog.close()


def test_one_that_is_chosen_in_the_dialog_is_taken_in(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "backend.txt").write_text(BACKEND, encoding="utf-8")
    for dialog, chosen in (
        (desk.pane.transfer.choose_files(), tmp_path / "backend.txt"),
        (desk.pane.transfer.choose_folder(), tmp_path),
    ):
        with desk.qtbot.waitSignal(desk.pane.transfer.told):
            dialog.filesSelected.emit([str(chosen)])
        dialog.close()
    desk.settle()
    assert len(desk.titles) >= 1


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.keep(POSTING)
    with desk.qtbot.waitSignal(desk.kept.failed):
        desk.pane.transfer.send_out(tmp_path / "none" / "out.jsonl", "jsonl")
    assert "Choose another place" in desk.pane.questions.news.text


def test_every_form_has_a_name() -> None:
    assert len({form_text(form) for form in FORMS}) == len(FORMS)


def test_an_export_holds_the_former_texts(desk: Desk, tmp_path: Path) -> None:
    desk.keep(POSTING)
    desk.editor.appendPlainText("- gRPC")
    desk.pane.keep()
    desk.settle()
    with desk.qtbot.waitSignal(desk.pane.transfer.told):
        desk.pane.transfer.send_out(tmp_path / "out.jsonl", "jsonl")
    (whole,) = from_jsonl((tmp_path / "out.jsonl").read_bytes(), "x").postings
    assert [former.text for former in whole.former] == [POSTING]
