"""What is kept of a reading: all of it for the documents here, not a word for documents of others."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from gapgui.report.plain.reading import plain_posting, plain_resume

if TYPE_CHECKING:
    from gapgui.posting.posting import Posting
    from gapgui.resume.resume import Resume

Facts = dict[str, Any]


def whole_posting(posting: Posting) -> Facts:
    """Return all that is read from a posting, its sentences beside their places."""
    plain, text = plain_posting(posting), posting.document.text
    evidence = [
        [item["archetype"], item["weight"], text[item["start"] : item["end"]]]
        for item in plain["archetype_evidence"]
    ]
    ignored = [
        [item["reason"], item["start"], item["end"], text[item["start"] : item["end"]]]
        for item in plain["ignored"]
    ]
    kept = {key: value for key, value in _without_file(plain).items() if key != "text"}
    return kept | {"archetype_evidence": evidence, "ignored": ignored}


def whole_resume(resume: Resume) -> Facts:
    """Return all that is read from a resume, its text as lines."""
    plain = plain_resume(resume)
    return _without_file(plain) | {"text": plain["text"].split("\n")}


def _without_file(plain: Facts) -> Facts:
    return {key: value for key, value in plain.items() if key not in {"schema", "file", "sha256"}}


def wordless_posting(posting: Posting) -> Facts:
    """Return what is read from a posting, without a word of it."""
    plain = plain_posting(posting)
    kept = ("archetype", "archetype_shares", "total_years", "degree")
    return {
        **_hashes(plain, posting.document.text),
        "title": _digest(plain["title"])[:12],
        **{key: plain[key] for key in kept},
        "archetype_evidence": [list(item.values()) for item in plain["archetype_evidence"]],
        "skills": [
            {key: skill[key] for key in ("id", "strength", "group", "min_years")}
            | {"mentions": [_wordless(mention, "line", "strength") for mention in skill["mentions"]]}
            for skill in plain["skills"]
        ],
        "ignored": [[item["reason"], item["start"], item["end"]] for item in plain["ignored"]],
        "unknown_terms": [[item["start"], item["end"], item["count"]] for item in plain["unknown_terms"]],
    }


def wordless_resume(resume: Resume) -> Facts:
    """Return what is read from a resume, without a word of it."""
    plain = plain_resume(resume)
    return {
        **_hashes(plain, plain["text"]),
        **{key: plain[key] for key in ("pages", "columns", "total_years", "total_years_on_page", "degree")},
        "quality": [plain["quality"]["verdict"], *(p["code"] for p in plain["quality"]["problems"])],
        "jobs": [[job["start"], job["end"], *job["span"].values()] for job in plain["jobs"]],
        "skills": [
            {key: skill[key] for key in ("id", "claim", "months", "last_used")}
            | {"mentions": [_wordless(mention, "page", "claim") for mention in skill["mentions"]]}
            for skill in [*plain["skills"], *plain["by_title"]]
        ],
    }


def _hashes(plain: Facts, text: str) -> Facts:
    return {"sha256": plain["sha256"], "text_sha256": _digest(text)}


def _wordless(mention: Facts, *kept: str) -> list[Any]:
    """Return places and what they say; the score only where the word was a guess."""
    guessed = [mention["score"]] if mention["match"] == "fuzzy" else []
    return [mention["start"], mention["end"], *(mention[k] for k in kept), mention["match"], *guessed]


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
