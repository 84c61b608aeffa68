from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from gapgui.ui.preferences.settings import FILE_NAME, RECENT, Settings


def test_values_are_kept_in_the_users_folder(config_dir: Path) -> None:
    settings = Settings()
    settings.remember("last/posting", 'Zeile 1\nLine 2; "quoted" 😀')
    settings.remember("window/geometry", QByteArray(b"\0\1"))
    settings.save()
    assert (config_dir / FILE_NAME).is_file()
    again = Settings()
    assert again.text("last/posting") == 'Zeile 1\nLine 2; "quoted" 😀'
    assert again.bytes("window/geometry") == QByteArray(b"\0\1")
    assert again.text("none") == ""
    assert again.bytes("last/posting").isEmpty()


def test_recent_files_are_the_newest_first_and_few(config_dir: Path) -> None:
    settings = Settings()
    settings.add_recent(Path("one.pdf"))
    assert Settings().recent_resumes() == [Path("one.pdf")]
    for number in range(RECENT + 3):
        settings.add_recent(Path(f"{number}.pdf"))
    settings.add_recent(Path("5.pdf"))
    recent = settings.recent_resumes()
    assert len(recent) == RECENT
    assert recent[:2] == [Path("5.pdf"), Path(f"{RECENT + 2}.pdf")]
    settings.clear_recent()
    assert settings.recent_resumes() == []
