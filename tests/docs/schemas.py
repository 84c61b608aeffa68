"""The JSON schemas of the documentation, as what they promise and as what they describe today."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from jsonschema import Draft202012Validator
from referencing import Registry, Resource

from tests.conftest import ROOT

FOLDER = ROOT / "docs" / "schemas"
NAMES = ("error", "posting-1", "resume-1", "report-1", "compare-1", "market-1")


def schema(name: str) -> Any:
    return json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))


def faults(plain: Any, name: str, *, strict: bool = True) -> list[str]:
    """Return what speaks against a value; if strict, fields that are not described do."""
    return [f"{error.json_path}: {error.message}" for error in _validator(name, strict).iter_errors(plain)]


@cache
def _validator(name: str, strict: bool) -> Draft202012Validator:
    read = {other: _closed(schema(other)) if strict else schema(other) for other in NAMES}
    resources = [(f"{other}.json", Resource.from_contents(read[other])) for other in NAMES]
    registry: Registry[Any] = Registry().with_resources(resources)
    return Draft202012Validator({"$ref": f"{name}.json"}, registry=registry)


def _closed(part: Any) -> Any:
    """Return a schema whose objects have no other fields than those described."""
    if isinstance(part, list):
        return [_closed(each) for each in part]
    if not isinstance(part, dict):
        return part
    closed = {key: _closed(value) for key, value in part.items()}
    return closed | {"additionalProperties": False} if isinstance(part.get("properties"), dict) else closed
