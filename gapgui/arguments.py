"""The command line as typed, and nothing else: the window starts from here without loading what the commands need."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from gapgui.version import __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    _Commands = argparse._SubParsersAction[argparse.ArgumentParser]

LEAVE_OUT = ("personal", "employers", "schools")
REPORT_FORMATS = ("text", "json", "markdown", "html", "csv", "pdf")


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Return the options; `command` is None where the window is wanted. Exits with 2 on wrong usage."""
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--taxonomy", type=Path, default=argparse.SUPPRESS, metavar="FILE", help="the taxonomy to use"
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
    parser.add_argument("--resume", type=Path, metavar="FILE", help="open this resume in the window")
    parser.add_argument("--posting", type=Path, metavar="FILE", help="open this posting in the window")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    _add_reading(commands, common)
    analyze = commands.add_parser("analyze", parents=[common], help="the gaps between a resume and a posting")
    analyze.add_argument("resume_file", metavar="RESUME")
    analyze.add_argument("posting_file", metavar="POSTING")
    analyze.add_argument("--format", choices=REPORT_FORMATS, default="text")
    _add_ocr(analyze)
    analyze.add_argument("--output", type=Path, metavar="FILE", help="write the report here")
    _add_leaving_out(analyze)
    taxonomy = commands.add_parser("taxonomy", parents=[common], help="the taxonomy file")
    actions = taxonomy.add_subparsers(dest="action", required=True, metavar="ACTION")
    check = actions.add_parser("check", parents=[common], help="print every problem with its line and column")
    check.add_argument("file", nargs="?", type=Path, metavar="FILE")
    actions.add_parser("path", parents=[common], help="print where the file in use is")
    # not parser.set_defaults: the commands share these options and would set them back
    return parser.parse_args(list(arguments), argparse.Namespace(taxonomy=None, password=None, ocr=False))


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
        help="leave out of the resume what tells who it is about (name, contact lines, links), where the person "
        "worked, or where they studied; may be given again",
    )
    command.add_argument(
        "--leave-out-word",
        action="append",
        default=[],
        metavar="WORD",
        help="leave out these words of the resume, too, in any casing; may be given again",
    )


def _add_reading(commands: _Commands, common: argparse.ArgumentParser) -> None:
    for name, what in (("resume", "what is read from a resume"), ("posting", "what a posting asks for")):
        command = commands.add_parser(name, parents=[common], help=what, description=f"Print {what}.")
        command.add_argument("files", nargs="+", metavar="FILE", help='a file; "-" is standard input')
        command.add_argument("--format", choices=("text", "json"), default="text")
        command.add_argument("--explain", action="store_true", help="tell why each line is read as it is")
        if name == "resume":
            _add_ocr(command)
