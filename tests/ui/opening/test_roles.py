from __future__ import annotations

from pathlib import Path

import pytest

from gapgui.ui.opening.roles import assign_roles


@pytest.mark.parametrize(
    ("files", "has_resume", "resume", "posting"),
    [
        (["a.pdf"], False, "a.pdf", None),
        (["a.pdf"], True, "a.pdf", None),
        (["a.txt"], False, None, "a.txt"),
        (["a.txt"], True, None, "a.txt"),
        (["a.txt", "b.pdf"], False, "b.pdf", "a.txt"),
        (["a.pdf", "b.pdf"], False, "a.pdf", "b.pdf"),
        (["job.pdf"], False, None, "job.pdf"),
        (["my resume.txt"], False, "my resume.txt", None),
        (["Job posting.pdf", "Anna CV.docx"], False, "Anna CV.docx", "Job posting.pdf"),
        ([], False, None, None),
    ],
)
def test_files_get_the_roles_that_suit_them(
    files: list[str], has_resume: bool, resume: str | None, posting: str | None
) -> None:
    roles = assign_roles([*map(Path, files)], has_resume=has_resume)
    assert roles.resume == (Path(resume) if resume else None)
    assert roles.posting == (Path(posting) if posting else None)


def test_a_word_within_a_word_is_no_hint() -> None:
    assert assign_roles([Path("jobs-anna.pdf")]).resume is None
    assert assign_roles([Path("controller.pdf")]).resume == Path("controller.pdf")
