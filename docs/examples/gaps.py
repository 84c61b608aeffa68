"""Print what a posting asks and a resume doesn't show: python gaps.py resume.pdf posting.txt."""

import sys

import gapgui


def main(resume_file: str, posting_file: str) -> None:
    with gapgui.Session() as session:
        report = session.gaps(session.resume(resume_file), session.posting(posting_file))
    skills = report.taxonomy.skills
    for requirement in report.requirements:
        if requirement.strength == "required" and requirement.status != "covered":
            names = " or ".join(skills[skill].name for skill in requirement.any_of)
            print(f"{requirement.status}: {names} ({requirement.track})")


if __name__ == "__main__":
    main(*sys.argv[1:])
