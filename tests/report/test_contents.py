from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from gapgui.documents.document import Quality
from gapgui.report.contents import Contents, Row, lay_out
from tests.report.conftest import POSTING, RESUME

if TYPE_CHECKING:
    from gapgui.gaps import GapReport
    from tests.report.conftest import MakeReport


def rows_of(contents: Contents) -> dict[str, Row]:
    return {row.name: row for track in contents.tracks for _, rows in track.groups for row in rows}


def test_every_requirement_is_told_once(report: GapReport) -> None:
    told = [
        row.requirement.id for track in lay_out(report).tracks for _, rows in track.groups for row in rows
    ]
    assert sorted(told) == sorted(requirement.id for requirement in report.requirements)


def test_gaps_come_first_and_the_required_before_the_preferred(report: GapReport) -> None:
    general = lay_out(report).tracks[1]
    assert [name for name, _ in general.groups] == ["Missing", "Partial", "Covered"]
    assert [row.requirement.strength for row in general.groups[0][1]] == sorted(
        (row.requirement.strength for row in general.groups[0][1]),
        key=["required", "preferred", "mentioned"].index,
    )


def test_what_is_missing_is_told_first_and_what_is_covered_apart(report: GapReport) -> None:
    contents = lay_out(report)
    told = [(part.name, part.total, [name for _, name, _ in part.tracks]) for part in contents.gaps]
    both = ["ML-specific", "General engineering"]
    assert told == [("Missing", 5, both), ("Partial", 3, both)]
    assert [(part.name, part.total) for part in contents.covered] == [("Covered", 9)]


def test_years_that_are_short_are_told_in_a_sentence_with_a_sign(report: GapReport) -> None:
    row = rows_of(lay_out(report))["PyTorch or TensorFlow"]
    assert row.depth.startswith(
        "↓ 3 years of PyTorch or TensorFlow asked, only about 2.9 shown (Brindlewick Energy"
    )


def test_fewer_years_than_asked_stand_on_the_first_page_too(report: GapReport) -> None:
    (told,) = [fact for fact in lay_out(report).facts if fact[0] == "PyTorch or TensorFlow"]
    assert told[1] == "3 years or more"
    assert told[2].startswith("↓ less than asked: about 2.9 years (Brindlewick Energy, 2022 to 2025)")


def test_years_of_what_no_job_names_are_told_as_not_shown(make_report: MakeReport) -> None:
    rows = rows_of(lay_out(make_report(RESUME, "Engineer\n\nRequirements\n- 2+ years of SHAP")))
    assert rows["SHAP"].depth == "2 years of SHAP asked; only in the skills list, in no job"


def test_months_and_years_that_stand_alone_are_not_rounded_to_nothing(make_report: MakeReport) -> None:
    posting = "Engineer\n\nRequirements\n- 2+ years of Docker"
    told = {
        dates: rows_of(
            lay_out(make_report(f"Experience\n\nEngineer, Norfold Ltd, {dates}\n- Docker", posting))
        )
        for dates in ("2021 - 2021", "Jan 2021 - Jun 2021")
    }
    assert "only less than a year shown" in told["2021 - 2021"]["Docker"].depth
    assert "only 6 months shown" in told["Jan 2021 - Jun 2021"]["Docker"].depth


def test_the_parts_of_a_bar_add_up_to_its_total(report: GapReport) -> None:
    for track in lay_out(report).tracks:
        for tally in track.tallies:
            assert sum(count for _, _, count, _ in tally.parts) == tally.total


def test_both_cards_tell_of_the_same_strengths(make_report: MakeReport) -> None:
    contents = lay_out(make_report(RESUME, "Engineer\n\nRequirements\n- Docker\n\nNice to have\n- PyTorch\n"))
    ml, general = contents.tracks
    assert [t.headline for t in ml.tallies] == ["None required", "1 of 1 preferred covered"]
    assert [t.headline for t in general.tallies] == ["1 of 1 required covered", "None preferred"]


def test_a_gap_is_shown_with_the_sentence_of_the_posting(report: GapReport) -> None:
    grpc = rows_of(lay_out(report))["gRPC"]
    assert grpc.asked[0].text == "Offer predictions as REST APIs and gRPC services"
    assert ("gRPC", True) in grpc.asked[0].parts
    assert grpc.asked[0].line == 6


def test_alternatives_are_one_row_with_one_quote_that_names_them_all(report: GapReport) -> None:
    row = rows_of(lay_out(report))["Python, Java or Go"]
    assert [part for part, emphasised in row.asked[0].parts if emphasised] == ["Python", "Java", "Go"]
    assert row.terms == "required"
    assert row.depth.startswith("5 years of Python, Java or Go asked, about 7.4 shown (Brindlewick Energy, ")


def test_what_is_near_is_quoted_from_the_resume(report: GapReport) -> None:
    kafka = rows_of(lay_out(report))["Apache Kafka"]
    assert (kafka.sign, kafka.status, kafka.because) == ("~", "partial", "near: RabbitMQ")
    assert "RabbitMQ between the parts" in kafka.shown[0].text


def test_a_skill_that_is_only_being_learnt_is_quoted_as_such(report: GapReport) -> None:
    kubernetes = rows_of(lay_out(report))["Kubernetes"]
    assert kubernetes.status == "missing"
    assert kubernetes.because == "your resume names it only as not known, wanted or being learnt"
    assert kubernetes.shown[0].text.endswith("Currently learning Kubernetes")


def test_use_is_quoted_before_a_list(report: GapReport) -> None:
    docker = rows_of(lay_out(report))["Docker"]
    assert docker.shown[0].text.startswith("Serve it with FastAPI in Docker")


def test_the_kinds_of_work_come_with_counts_and_sentences(report: GapReport) -> None:
    kinds = lay_out(report).kinds
    assert [kind.share for kind in kinds] == sorted((kind.share for kind in kinds), reverse=True)
    assert all(kind.source.startswith("from ") for kind in kinds)
    assert kinds[0].quotes
    assert all(kind.name[0].isupper() for kind in kinds)


def test_what_was_left_out_says_why(report: GapReport) -> None:
    left_out = {part.reason: [quote.text for quote in part.quotes] for part in lay_out(report).left_out}
    assert any("pension plan" in text for text in left_out["Benefits and pay"])
    assert left_out["Named only to be set aside"] == ["You don't need Scala"]


def test_unknown_terms_are_named(pdf_report: GapReport) -> None:
    assert "Flowgrain" in [term.text for term in lay_out(pdf_report).unknown_terms]


def test_the_sources_are_identified(report: GapReport) -> None:
    sources = {source.name: source for source in lay_out(report).sources}
    assert sources["Resume"].sha256 == report.resume.document.sha256
    assert sources["Taxonomy"].remark == "48 skills"
    assert sources["Taxonomy"].file == "report_taxonomy.yaml"
    assert len(sources["Posting"].short_sha256) == 12


def test_nothing_recognised_in_the_resume_is_not_everything_missing(make_report: MakeReport) -> None:
    contents = lay_out(make_report("Jo Reed\n\nExperience\n\nGardener, 2019 - 2022\n", POSTING))
    assert not contents.is_compared
    assert "not compared" in contents.answer
    assert {row.status for row in rows_of(contents).values()} == {"not compared"}
    assert not any(tally.parts for track in contents.tracks for tally in track.tallies)


def test_a_resume_that_could_not_be_read_is_not_compared(report: GapReport) -> None:
    resume = replace(report.resume, document=replace(report.resume.document, quality=Quality("unreadable")))
    contents = lay_out(replace(report, resume=resume))
    assert not contents.is_compared
    assert "could hardly be read" in contents.answer


def test_a_resume_read_in_part_is_compared_with_a_warning(report: GapReport) -> None:
    resume = replace(report.resume, document=replace(report.resume.document, quality=Quality("poor")))
    contents = lay_out(replace(report, resume=resume))
    assert contents.is_compared
    assert "only in part" in contents.warning
    assert not lay_out(report).warning


def test_a_posting_without_skills_has_nothing_to_compare(make_report: MakeReport) -> None:
    contents = lay_out(make_report(RESUME, "Gardener wanted for our park."))
    assert "nothing to compare" in contents.answer
    assert all(not track.tallies and not track.groups for track in contents.tracks)


def test_documents_in_another_language_are_not_counted(make_report: MakeReport) -> None:
    german = "Berufserfahrung\nEntwicklerin, Norfold, 2018 - heute\n\nKenntnisse\nPython, Docker"
    contents = lay_out(make_report(german, POSTING))
    assert contents.answer.startswith("This resume looks German")
    assert not contents.is_counted
    assert [track.tallies for track in contents.tracks] == [(), ()]
    assert {row.status for row in rows_of(contents).values()} == {"not compared"}
    assert {shown for _, _, shown in contents.facts} == {"not compared"}
    assert not any("read well" in sentence for sentence in contents.reading)
