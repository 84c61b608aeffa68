"""The command line as typed, and nothing else: the window starts from here without loading what the commands need."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

MARKET_FORMATS = ("text", "json", "csv", "html")
LEAVE_OUT = ("personal", "employers", "schools")
MOST_JOBS = 256
REPORT_FORMATS = ("text", "json", "markdown", "html", "csv", "pdf")
WINDOW = (None, "open")
"""The values of `command` for which the window opens."""
_MOST_OPENED = 2
_SKILL = 'the id of a skill: "gapgui taxonomy find" looks it up'


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; `WINDOW` has the commands that open the window. Exits with 2 on wrong usage."""
    parser = command_line()
    # not parser.set_defaults: the commands share these options and would set them back
    defaults = argparse.Namespace(taxonomy=None, own=None, password=None, ocr=False, files=[])
    options = parser.parse_args(_with_open(arguments, parser), defaults)
    if options.command == "open" and len(options.files) > _MOST_OPENED:
        parser.error("at most two files can be opened at once: a resume and a posting")
    _check_market(options, parser)
    return options


def command_line() -> argparse.ArgumentParser:
    """Return what knows every command and option; man page and completions are made from it."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--taxonomy", type=_path, default=argparse.SUPPRESS, metavar="FILE", help="the taxonomy to use"
    )
    common.add_argument(
        "--own",
        type=_name,
        default=argparse.SUPPRESS,
        metavar="FILE",
        help='your own changes to the taxonomy; "none" leaves them out',
    )
    common.add_argument(
        "--password", default=argparse.SUPPRESS, metavar="TEXT", help="opens an encrypted PDF"
    )
    parser = argparse.ArgumentParser(
        prog="gapgui",
        parents=[common],
        description="Shows which skills a job posting asks for that a resume does not show. Without a command, opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"gapgui {__version__}")
    parser.add_argument("--resume", type=_path, metavar="FILE", help="open this resume in the window")
    parser.add_argument("--posting", type=_path, metavar="FILE", help="open this posting in the window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    opening = commands.add_parser(
        "open",
        parents=[common],
        help='open a resume, a posting or both in the window; the word "open" may be left out',
        description="Open a resume, a posting or both in the window. Which is which is told by what they hold.",
    )
    opening.add_argument("files", nargs="+", type=_path, metavar="FILE", help="a resume or a posting")
    _add_reading(commands, common)
    _add_analyze(commands, common)
    _add_compare(commands, common)
    _add_market(commands, common)
    _add_taxonomy(commands, common)
    return parser


def _check_market(options: argparse.Namespace, parser: argparse.ArgumentParser) -> None:
    if options.command == "market" and (options.engine == "dask") != bool(options.scheduler):
        parser.error("--engine dask and --scheduler ADDRESS belong together")


def _add_analyze(commands: _Commands, common: argparse.ArgumentParser) -> None:
    analyze = commands.add_parser("analyze", parents=[common], help="the gaps between a resume and a posting")
    analyze.add_argument("resume_file", metavar="RESUME")
    analyze.add_argument("posting_file", metavar="POSTING")
    analyze.add_argument("--format", choices=REPORT_FORMATS, default="text")
    _add_ocr(analyze)
    analyze.add_argument("--output", type=_path, metavar="FILE", help="write the report here")
    _add_leaving_out(analyze)


def _with_open(arguments: Sequence[str], parser: argparse.ArgumentParser) -> list[str]:
    """Put "open" before files that stand without a command, as a desktop names them."""
    with_value = {
        name for action in parser._actions if action.nargs is None for name in action.option_strings
    }
    place = 0
    while place < len(arguments) and arguments[place].startswith("-"):
        if arguments[place] == "--":
            return [*arguments[:place], "open", *arguments[place:]]
        place += 2 if arguments[place] in with_value else 1
    if place < len(arguments) and _is_like_a_file(arguments[place]):
        return [*arguments[:place], "open", *arguments[place:]]
    return list(arguments)


def _is_like_a_file(word: str) -> bool:
    """Tell a file from a command: one is called `resume`, too, but no command has a folder or a suffix."""
    return bool({".", os.sep, os.altsep} & set(word))


def _add_ocr(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--ocr", action="store_true", help="recognise the text of a scanned resume (needs Tesseract)"
    )


def _add_leaving_out(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--leave-out",
        action="append",
        default=[],
        choices=LEAVE_OUT,
        help="leave out of a resume what tells who it is about (name, contact lines, links), where the person "
        "worked, or where they studied; may be given again",
    )
    command.add_argument(
        "--leave-out-word",
        action="append",
        default=[],
        metavar="WORD",
        help="leave out these words of a resume, too, in any casing; may be given again",
    )


def _add_reading(commands: _Commands, common: argparse.ArgumentParser) -> None:
    for name, what in (("resume", "what is read from a resume"), ("posting", "what a posting asks for")):
        command = commands.add_parser(name, parents=[common], help=what, description=f"Print {what}.")
        command.add_argument("files", nargs="+", metavar="FILE", help='a file; "-" is standard input')
        command.add_argument("--format", choices=("text", "json"), default="text")
        command.add_argument("--explain", action="store_true", help="tell why each line is read as it is")
        if name == "resume":
            _add_ocr(command)


def _add_taxonomy(commands: _Commands, common: argparse.ArgumentParser) -> None:
    taxonomy = commands.add_parser(
        "taxonomy", parents=[common], help="the taxonomy, and your own changes to it"
    )
    actions = taxonomy.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", parents=[common], help="print every problem with its line and column")
    check.add_argument("file", nargs="?", type=_path, metavar="FILE")
    actions.add_parser("path", parents=[common], help="print where the files in use are")
    actions.add_parser(
        "categories", parents=[common], help="print the categories: id, track, number of skills, name"
    )
    find = actions.add_parser(
        "find", parents=[common], help="print the skills that are called so: id, names, category"
    )
    find.add_argument("words", nargs="+", metavar="WORD", help="words of a name, or their beginnings")
    _add_changes(actions, common)
    diff = actions.add_parser("diff", parents=[common], help="print what your own changes are, in words")
    diff.add_argument("file", nargs="?", type=_path, metavar="FILE")
    export = actions.add_parser(
        "export", parents=[common], help="write your own changes as a pack for others"
    )
    export.add_argument("file", type=_path, metavar="FILE")
    importing = actions.add_parser("import", parents=[common], help="merge a pack into your own changes")
    importing.add_argument("file", type=_path, metavar="FILE")
    importing.add_argument(
        "--take", choices=("mine", "theirs"), help="which one counts where both changed the same"
    )
    adopt = actions.add_parser(
        "adopt", parents=[common], help="turn a whole copy of the taxonomy into your own changes"
    )
    adopt.add_argument("file", nargs="?", type=_path, metavar="FILE")


def _add_changes(actions: _Commands, common: argparse.ArgumentParser) -> None:
    alias = actions.add_parser("alias", parents=[common], help="add other names of a skill")
    alias.add_argument("id", metavar="ID", help=_SKILL)
    alias.add_argument("names", nargs="+", metavar="NAME")
    alias.add_argument("--move", action="store_true", help="take the names from the skills that have them")
    unalias = actions.add_parser("unalias", parents=[common], help="take names from a skill")
    unalias.add_argument("id", metavar="ID", help=_SKILL)
    unalias.add_argument("names", nargs="+", metavar="NAME")
    add = actions.add_parser("add", parents=[common], help="add a skill")
    add.add_argument("id", metavar="ID", help="of the new skill: lower-case words joined by hyphens")
    add.add_argument("--name", required=True, metavar="NAME")
    add.add_argument(
        "--category",
        required=True,
        metavar="CATEGORY",
        help='the id of one: "gapgui taxonomy categories" lists them',
    )
    add.add_argument("--alias", action="append", default=[], metavar="NAME")
    add.add_argument("--move", action="store_true", help="take the names from the skills that have them")
    remove = actions.add_parser("remove", parents=[common], help="say that something is not a skill")
    remove.add_argument("id", metavar="ID", help=_SKILL)
    implies = actions.add_parser("implies", parents=[common], help="say which skills a skill shows as well")
    implies.add_argument("id", metavar="ID", help=_SKILL)
    implies.add_argument("others", nargs="+", metavar="OTHER")
    dismiss = actions.add_parser("dismiss", parents=[common], help="never offer an unknown term again")
    dismiss.add_argument("terms", nargs="+", metavar="TERM")
    restore = actions.add_parser("restore", parents=[common], help="take an own change back")
    restore.add_argument("what", nargs="+", metavar="ID|TERM")


def _add_compare(commands: _Commands, common: argparse.ArgumentParser) -> None:
    compare = commands.add_parser(
        "compare", parents=[common], help="many postings beside one another, and what to learn first"
    )
    compare.add_argument("resumes", nargs="+", metavar="RESUME", help="a resume, or a folder of them")
    compare.add_argument(
        "--with",
        dest="postings",
        nargs="+",
        required=True,
        metavar="POSTING",
        help="a posting, or a folder of them",
    )
    compare.add_argument("--format", choices=REPORT_FORMATS, default="text")
    compare.add_argument("--output", type=_path, metavar="FILE", help="write the comparison here")
    compare.add_argument(
        "--reports",
        type=_path,
        metavar="FOLDER",
        help="write a report of each pair there, too, as HTML; a report of the same name is replaced",
    )
    compare.add_argument("--quiet", action="store_true", help="tell no progress")
    _add_leaving_out(compare)


def _add_market(commands: _Commands, common: argparse.ArgumentParser) -> None:
    market = commands.add_parser("market", parents=[common], help="what many postings ask for, counted")
    market.add_argument(
        "inputs",
        nargs="+",
        metavar="INPUT",
        help="a posting, a folder, or a table with a posting a row (JSONL, CSV, Parquet)",
    )
    market.add_argument(
        "--text-column",
        default="text",
        metavar="NAME",
        help="the column of tables that holds the posting's text",
    )
    market.add_argument(
        "--title-column",
        metavar="NAME",
        help="the column with its title; what is missing is read from the text",
    )
    _add_engines(market)
    market.add_argument("--format", choices=MARKET_FORMATS, default="text")
    market.add_argument(
        "--output",
        type=_path,
        metavar="FILE",
        help="write the tables here; a .parquet file gets a row for each posting and skill instead",
    )
    market.add_argument(
        "--resume",
        dest="parts",
        type=_path,
        metavar="FOLDER",
        help="keep finished parts here, and read only what is not there yet",
    )
    market.add_argument("--quiet", action="store_true", help="tell no progress")


def _add_engines(market: argparse.ArgumentParser) -> None:
    market.add_argument(
        "--jobs", type=_count, metavar="N", help="how many processes read; as many as there are cores"
    )
    market.add_argument(
        "--engine", choices=("local", "dask"), default="local", help="where postings are read"
    )
    market.add_argument("--scheduler", metavar="ADDRESS", help="of the Dask cluster: tcp://host:8786")


def _path(told: str) -> Path:
    return Path(_name(told))


def _name(told: str) -> str:
    """Return the name of a file; an empty one would be the current folder."""
    if not told:
        raise argparse.ArgumentTypeError("the name is empty")
    return told


def _count(told: str) -> int:
    """Return a number of processes; argparse says what is wrong with others."""
    count = int(told)
    if not 0 < count <= MOST_JOBS:
        raise argparse.ArgumentTypeError(f"must be 1 to {MOST_JOBS}")
    return count
