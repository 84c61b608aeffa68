"""From the first start to the first answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from gapgui.ui.window.main_window import MainWindow
    from tests.e2e.desktop.hands import Hands

TITLE = "Senior Machine Learning Engineer, Demand Forecasting · Fernhollow Logistics"


def test_the_first_start_offers_a_sample(window: MainWindow, hands: Hands) -> None:
    assert window.empty.isVisible()
    assert window.windowTitle() == "gapgui"
    hands.click(window.empty.sample)
    answer = window.workspace.answer
    hands.wait(lambda: answer.rows.isVisible() and "Kubernetes" in answer.sentence.text())
    assert not window.empty.isVisible()
    assert window.windowTitle() == f"{TITLE} – resume.pdf – gapgui"
    assert answer.title.text() == TITLE


def test_from_a_wrong_file_to_an_answer(
    window: MainWindow,
    hands: Hands,
    other_program: Callable[..., None],
    sample_resume: Path,
    sample_posting: Path,
    tmp_path: Path,
) -> None:
    wrong = tmp_path / "torn.pdf"
    wrong.write_bytes(b"%PDF-1.7\nno more than this")
    banner, answer = window.workspace.documents.resume.banner, window.workspace.answer

    open_by_keys(window, hands, wrong)
    hands.wait(lambda: banner.isVisible() and "torn.pdf" in banner.label.text())
    assert "is still open" not in banner.label.text()
    assert banner.button("Open another…") is not None

    open_by_keys(window, hands, sample_resume)
    hands.wait(lambda: "resume.pdf" in window.windowTitle())
    hands.wait(lambda: "Paste a posting" in answer.advice.text())
    assert "torn.pdf" not in banner.label.text()

    open_by_keys(window, hands, wrong)
    hands.wait(lambda: "resume.pdf is still open." in banner.label.text())
    assert window.windowTitle() == "resume.pdf – gapgui"

    page = tmp_path / "page.html"
    page.write_text(as_page(sample_posting.read_text("utf-8")), encoding="utf-8")
    other_program("copy", page)
    hands.keys("ctrl+shift+v")
    hands.wait(lambda: answer.rows.isVisible() and answer.title.text() == TITLE)
    hands.wait(lambda: "Kubernetes" in answer.sentence.text())
    editor = window.workspace.documents.editor
    assert editor.isVisible()
    assert editor.verticalScrollBar().value() == 0
    assert "\N{BULLET} Docker and Kubernetes" in editor.toPlainText() or "- Docker" in editor.toPlainText()
    assert editor.posting().headings


def open_by_keys(window: MainWindow, hands: Hands, file: Path) -> None:
    hands.keys("ctrl+o")
    hands.give_name(file, window)


def as_page(posting: str) -> str:
    """Return a posting as a page with its headings and lists."""
    parts = []
    for at, block in enumerate(posting.strip().split("\n\n")):
        heading, *lines = block.splitlines()
        parts.append(f"<h1>{heading}</h1>" if at == 0 else f"<h2>{heading}</h2>")
        items = [line for line in lines if line.startswith("- ")]
        parts += [f"<p>{line}</p>" for line in lines if line not in items]
        parts += ["<ul>", *(f"<li>{line[2:]}</li>" for line in items), "</ul>"] if items else []
    return f"<html><body>{''.join(parts)}</body></html>"
