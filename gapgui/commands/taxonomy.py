"""The command with the taxonomy's actions: what checks it, what says where it is and what is in it, and what changes the own part."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands import adopt, looking_up, own
from gapgui.commands.output import print_text
from gapgui.commands.own_file import own_file_to_read
from gapgui.paths import base_taxonomy, own_changes_in_use
from gapgui.taxonomy.loading import check_taxonomy
from gapgui.whole_file import is_absent

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable


def run(options: argparse.Namespace) -> int:
    """Carry out an action and return its exit status."""
    if options.action in own.CHANGES:
        return own.change(options)
    actions: dict[str, Callable[[argparse.Namespace], int]] = {
        "check": _check,
        "path": _path,
        "categories": looking_up.categories,
        "find": looking_up.find,
        "diff": own.diff,
        "export": own.export,
        "import": own.import_,
        "adopt": adopt.adopt,
    }
    return actions[options.action](options)


def _path(options: argparse.Namespace) -> int:
    print(base_taxonomy(options.taxonomy))
    changes = own_changes_in_use(options.taxonomy, options.own)
    if changes and not is_absent(changes):
        print(changes)
    return 0


def _check(options: argparse.Namespace) -> int:
    file = options.file or base_taxonomy(options.taxonomy)
    changes = own_file_to_read(options, options.file)
    taxonomy, problems = check_taxonomy(file)
    if changes and not problems:
        taxonomy, problems = own.check_laid(file, changes)
    for problem in problems:
        print_text(str(problem))
    if problems:
        return 1
    names = sum(len(skill.names) for skill in taxonomy.skills.values())
    print(f"{file}: {len(taxonomy.skills)} skills with {names} names, no problems")
    return 0
