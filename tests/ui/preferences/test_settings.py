from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QSettings, QSize

from gapgui.errors import GapError
from gapgui.ui.preferences import settings as module
from gapgui.ui.preferences.settings import FILE_NAME, FOLDER, FORMER_FILE_NAME, RECENT, Settings
from gapgui.ui.preferences.store import path_in


def start_again() -> Settings:
    """Return the settings as another start of the program would read them."""
    module._stores.clear()
    return Settings()


def test_values_are_kept_in_the_users_folder(config_dir: Path) -> None:
    settings = Settings()
    settings.remember("last/posting", 'Zeile 1\nLine 2; "quoted" 😀')
    settings.remember("window/halves", [300, 500])
    settings.save()
    again = start_again()
    assert again.text("last/posting") == 'Zeile 1\nLine 2; "quoted" 😀'
    assert again.value("window/halves") == [300, 500]
    assert again.text("none") == again.text("window/halves") == ""


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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_nobody_else_may_read_them(config_dir: Path) -> None:
    folder = config_dir / FOLDER
    folder.mkdir(parents=True, mode=0o755)
    (folder / FILE_NAME).write_text("{}")
    settings = Settings()
    settings.remember("folder", "elsewhere")
    settings.save()
    assert (folder / FILE_NAME).stat().st_mode & 0o777 == 0o600
    assert folder.stat().st_mode & 0o777 == 0o700


def test_of_two_programs_each_writes_what_it_has_changed(config_dir: Path) -> None:
    one = Settings()
    one.remember("language", "de")
    other = start_again()
    other.remember("folder", "elsewhere")
    other.save()
    one.save()
    kept = json.loads((config_dir / FOLDER / FILE_NAME).read_text("utf-8"))
    assert kept == {"folder": "elsewhere", "language": "de"}
    assert one.writing() is None


def test_a_broken_file_counts_as_none(config_dir: Path) -> None:
    (config_dir / FOLDER).mkdir(parents=True)
    for broken in ("", "[]", "{", '{"window/geometry": {"base64": "?"}, "folder": 3}'):
        (config_dir / FOLDER / FILE_NAME).write_text(broken)
        settings = start_again()
        assert settings.text("folder") == ""
        assert settings.recent_resumes() == []


def test_a_damaged_byte_costs_no_more_than_its_text(config_dir: Path) -> None:
    settings = Settings()
    settings.remember("folder", "there")
    settings.remember("taxonomy", "mine")
    settings.save()
    file = config_dir / FOLDER / FILE_NAME
    whole = file.read_bytes()
    for damaged in (b"\xff", b"\x07"):
        file.write_bytes(whole.replace(b"there", b"th" + damaged + b"re"))
        assert start_again().text("taxonomy") == "mine"
    file.write_bytes(whole.replace(b"{", b"["))
    settings = start_again()
    settings.remember("folder", "elsewhere")
    settings.save()
    assert file.with_name(f"{FILE_NAME}.bak").read_bytes() == whole.replace(b"{", b"[")


def test_a_path_that_no_file_can_have_is_none(config_dir: Path) -> None:
    """Attack: looking for such a file ended the start, or left the menu of recent files unfilled."""
    broken: list[object] = ["\0", "x" * 5000, "x" * 300, "a/" * 2500, "\ud800", 3, None, {"path": "x"}]
    settings = Settings()
    settings.remember("recent/resumes", [*broken, "resume.pdf"])
    assert settings.recent_resumes() == [Path("resume.pdf")]
    for value in broken:
        assert path_in(value) is None


def test_what_cannot_be_written_waits(config_dir: Path) -> None:
    config_dir.write_text("a file where the folder should be")
    settings = Settings()
    settings.remember("folder", "elsewhere")
    with pytest.raises(GapError, match="can't be used"):
        settings.save()
    config_dir.unlink()
    settings.save()
    assert start_again().text("folder") == "elsewhere"


def test_what_the_first_version_kept_is_taken_over_and_its_file_goes(config_dir: Path) -> None:
    former = QSettings(str(config_dir / FORMER_FILE_NAME), QSettings.Format.IniFormat)
    former.setValue("last/posting", "Python, Kubernetes")
    former.setValue("window/geometry", QByteArray(b"\0\1"))
    former.setValue("recent/resumes", "one.pdf")
    former.sync()
    settings = start_again()
    assert settings.text("last/posting") == "Python, Kubernetes"
    assert settings.value("window/geometry") is None
    assert settings.recent_resumes() == [Path("one.pdf")]
    assert not (config_dir / FORMER_FILE_NAME).exists()
    assert start_again().recent_resumes() == [Path("one.pdf")]


def test_what_qt_would_make_objects_of_is_not_taken_over(config_dir: Path) -> None:
    """Attack: such a value ended the start with a traceback, others end Qt itself."""
    former = QSettings(str(config_dir / FORMER_FILE_NAME), QSettings.Format.IniFormat)
    former.setValue("last/posting", QSize(3, 4))
    former.setValue("folder", "elsewhere")
    former.sync()
    text = (config_dir / FORMER_FILE_NAME).read_text("utf-8")
    (config_dir / FORMER_FILE_NAME).write_text(text + "x=@Variant(\\0\\0\\0\\x7f\\xff\\xff)\n", "utf-8")
    settings = start_again()
    assert settings.text("last/posting") == settings.text("folder") == ""
    settings.remember("language", "de")
    settings.save()
