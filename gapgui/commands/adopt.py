"""The command that turns a whole copy of the taxonomy, as former versions made one, into own changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gapgui.commands.output import print_line
from gapgui.commands.own import tell_saved
from gapgui.commands.own_file import own_file_of
from gapgui.matching.names.index_cache import load_index
from gapgui.matching.names.laid_index import name_owners
from gapgui.paths import shipped_taxonomy, user_cache_dir, user_taxonomy
from gapgui.saying import say
from gapgui.taxonomy.own.given.adopting import carry_out, plan_adoption, put_aside, told_rest
from gapgui.taxonomy.own.keeping import read_own
from gapgui.taxonomy.own.merging import facts

if TYPE_CHECKING:
    import argparse


def adopt(options: argparse.Namespace) -> int:
    """Write what a copy says more than the taxonomy into the own file; a copy that is in use is set aside."""
    copy = options.file or user_taxonomy()
    base = load_index(options.taxonomy or shipped_taxonomy(), user_cache_dir())
    file = read_own(own_file_of(options))
    adoption = plan_adoption(copy, base.taxonomy, lambda name: name_owners(name, base), file)
    saved = carry_out(adoption)
    tell_saved(file.own, saved.own, base)
    for told in told_rest(adoption.found):
        print_line(told)
    if facts(saved.own) != facts(file.own):
        print_line(say("Own", "Written to {path}.", path=saved.path))
    if copy.resolve() == user_taxonomy().resolve():
        print_line(say("Own", "The copy is no longer used; it is kept as {path}.", path=put_aside(copy)))
    return 0
