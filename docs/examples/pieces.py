"""Print every requirement with its state, from the pieces that a session is made of: python pieces.py TAXONOMY RESUME POSTING."""

import sys
from pathlib import Path

import gapgui


def main(taxonomy_file: str, resume_file: str, posting_file: str) -> None:
    taxonomy = gapgui.load_taxonomy(Path(taxonomy_file))
    index = gapgui.build_index(taxonomy)
    with gapgui.DocumentWorker() as worker:
        resume = gapgui.read_resume(worker.read(Path(resume_file)), index)
        posting = gapgui.read_posting(worker.read(Path(posting_file)), index)
    for requirement in gapgui.find_gaps(posting, resume, taxonomy).requirements:
        print(requirement.status, requirement.strength, requirement.any_of)


if __name__ == "__main__":
    main(*sys.argv[1:])
