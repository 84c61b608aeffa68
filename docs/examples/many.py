"""Print the open musts of a resume in each posting of a folder, fewest first: python many.py resume.pdf postings."""

import sys
from pathlib import Path

import gapgui


def main(resume_file: str, folder: str) -> None:
    with gapgui.Session() as session:
        resume = session.resume(resume_file)
        postings = []
        for file in sorted(Path(folder).iterdir()):
            try:
                postings.append(session.posting(file))
            except gapgui.GapError as error:
                print(error.message, file=sys.stderr)
        comparison = session.compare([resume], postings)
    standing = []
    for posting, (report,) in zip(comparison.postings, comparison.reports, strict=True):
        musts = [each for each in report.requirements if each.strength == "required"]
        still_open = sum(each.status != "covered" for each in musts)
        standing.append(
            (still_open, f"{posting.employer}: {still_open} of {len(musts)} open, really {posting.archetype}")
        )
    for _, sentence in sorted(standing):
        print(sentence)


if __name__ == "__main__":
    main(*sys.argv[1:])
