"""The taxonomy that comes with gapgui, looked at pedantically."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest
import yaml

from gapgui.matching.matcher import find_mentions
from gapgui.matching.names.index import Index, build_index
from gapgui.paths import shipped_taxonomy
from gapgui.taxonomy.loading import check_taxonomy, load_taxonomy
from gapgui.taxonomy.schema import SKILL_FIELDS
from tests.conftest import SHARED

TERMS = SHARED / "data" / "skill_terms.tsv"
NO_SKILLS = Path(__file__).parents[1] / "data" / "no_skills.tsv"


@cache
def shipped_index() -> Index:
    return build_index(load_taxonomy(shipped_taxonomy()))


def test_nothing_is_wrong_with_it() -> None:
    assert check_taxonomy(shipped_taxonomy())[1] == ()


def test_it_is_broad_in_both_tracks() -> None:
    skills = shipped_index().taxonomy.skills.values()
    assert len(skills) >= 1500
    assert sum(len(skill.names) for skill in skills) >= 6000
    assert all(sum(skill.track == track for skill in skills) >= 500 for track in ("ml", "general"))


def test_everything_in_it_is_sorted_and_in_one_style() -> None:
    plain = yaml.load(shipped_taxonomy().read_text("utf-8"), Loader=yaml.CBaseLoader)["categories"]
    assert list(plain) == sorted(plain, key=lambda category: (plain[category]["track"] != "ml", category))
    for category in plain.values():
        assert list(category["skills"]) == sorted(category["skills"])
        for skill in category["skills"].values():
            assert list(skill) == [field for field in SKILL_FIELDS if field in skill]
            for field in list(skill)[1:]:
                assert skill[field] == sorted(skill[field], key=lambda word: (word.casefold(), word))


def test_every_name_finds_its_own_skill_and_no_other() -> None:
    taxonomy, wrong = shipped_index().taxonomy, []
    for skill in taxonomy.skills.values():
        for name in skill.names:
            # a bracket tells people which of two is meant; no text writes it so
            if "(" in name:
                continue
            context = f" and {skill.contexts[0]}" if name in skill.ambiguous and skill.contexts else ""
            mentions = find_mentions(f"Experience with {name}{context}", shipped_index())
            found = [m.skill for m in mentions if m.start < len("Experience with ") + len(name)]
            # "lexical and semantic search" names semantic search too
            if " and " in name and name.islower():
                found = found[:1]
            # "Python Django" names Python too
            if skill.id in found:
                found = [s for s in found if s == skill.id or _is_kind(s)]
            if found != [skill.id] and not _shared(name, skill.id):
                wrong.append((skill.id, name, found))
    # ambiguous ones that one context word alone doesn't settle
    assert len(wrong) <= 10, wrong


def _is_kind(skill: str) -> bool:
    """Tell whether a skill is no means like a language or a format."""
    taxonomy = shipped_index().taxonomy
    return taxonomy.categories[taxonomy.skills[skill].category].broader


def _shared(name: str, skill: str) -> bool:
    """Tell whether another skill has the same ambiguous name, so that contexts decide."""
    others = shipped_index().taxonomy.skills.values()
    folded = name.casefold()
    return any(o.id != skill and folded in {n.casefold() for n in o.ambiguous} for o in others)


# What people write as one word for one thing, although its parts are names too.
ONE_THING = re.compile(
    r"(?:AI|ML|UI|UX|CI|SAS|PyTorch|DASH|HLS|WMS|SSE|SFU)\W+(?:ML|AI|UX|UI|CD|STAT|XLA|HLS|DASH|WFS|AVX|MCU)\b.*|continuous .*|UI and UX|CI and CD"
)


def test_no_name_hides_two_other_skills() -> None:
    skills = shipped_index().taxonomy.skills
    owner = {name.casefold(): skill.id for skill in skills.values() for name in skill.names}
    hiding = []
    for skill in skills.values():
        for name in skill.aliases:
            parts = [part.strip().casefold() for part in re.split(r"/|&|\band\b|,", name)]
            owners = {owner.get(part) for part in parts}
            if len(parts) > 1 and len(owners) > 1 and None not in owners and not ONE_THING.fullmatch(name):
                hiding.append((skill.id, name))
    assert hiding == []


@pytest.mark.skipif(not TERMS.exists(), reason="the counted terms are not here")
def test_what_postings_ask_for_is_found_or_known_to_be_no_skill() -> None:
    no_skills = {line.split("\t")[0] for line in NO_SKILLS.read_text("utf-8").splitlines()}
    terms = [line.split("\t")[0] for line in TERMS.read_text("utf-8").splitlines()[1:]]
    lost = [
        term
        for term in terms
        if term not in no_skills
        and not any(
            m.start < 8 + len(term) for m in find_mentions(f"Skills: {term}, Python", shipped_index())
        )
    ]
    assert lost == []


def test_who_develops_for_web_phones_or_games_engineers_software() -> None:
    taxonomy = shipped_index().taxonomy
    kinds = ("web-development", "frontend", "backend", "full-stack", "mobile-development", "game-development")
    assert [kind for kind in kinds if "software-engineering" not in taxonomy.umbrellas[kind]] == []
    assert "software-engineering" not in taxonomy.umbrellas["html"], "a web page can be written without any"


def test_what_watches_services_is_near_what_watches_applications() -> None:
    taxonomy = shipped_index().taxonomy
    assert "application-monitoring" in taxonomy.near["observability"]
    assert "observability" in taxonomy.near["application-monitoring"]
