"""Print which of many small breaks of the rules no test notices; `make mutants` calls it.

    python -m tests.mutants --count 100 --seed 7

Nothing is written: each mutant lives in the memory of a forked process. Needs a system that can fork.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time

import pytest

from tests.mutants.breaking import ROOT, chosen
from tests.mutants.running import LAST, Experiment

TESTS = ("goldens", "test_gaps.py", "reading", "matching", "resume", "posting")


def main() -> int:
    """Run the experiment, which prints the survivors as it finds them, and their number."""
    options = _options()
    mutants = chosen(options.count, options.seed)
    experiment = Experiment(mutants)
    begun = time.monotonic()
    os.environ.pop("UPDATE_GOLDENS", None)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HYPOTHESIS_STORAGE_DIRECTORY"] = folder
        arguments = ["-x", "-qq", "--no-header", "--no-summary", "-p", "no:cacheprovider"]
        pytest.main([*arguments, f"--rootdir={ROOT}", *_tests(quick=options.quick)], plugins=[experiment])
    if experiment.failed:
        print("the tests fail without any break: mend them first")
        return 1
    seconds = time.monotonic() - begun
    print(f"{len(experiment.survivors)} of {len(mutants)} survive (seed {options.seed}, {seconds:.0f} s)")
    return 0


def _tests(*, quick: bool) -> list[str]:
    """Return the files of tests that look at reading."""
    found = [str(file) for test in TESTS for file in sorted((ROOT / "tests").glob(f"{test}/**/test_*.py"))]
    found += [str(ROOT / "tests" / test) for test in TESTS if test.endswith(".py")]
    return [file for file in found if not (quick and any(slow in file for slow in LAST))]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__.split("\n")[0])
    parser.add_argument("--count", type=int, default=100, help="how many places to break")
    parser.add_argument(
        "--seed", type=int, default=7, help="which ones: the same number breaks the same places"
    )
    parser.add_argument("--quick", action="store_true", help="leave out the tests that take long")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
