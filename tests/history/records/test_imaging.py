"""What DICOM headers and findings add to a history, and what they never overwrite."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.dicom.series import Series
from medviewer.findings.lesion_finding import link
from medviewer.findings.reading.measurement import reference_to
from medviewer.findings.reading.verdict import Decision, new_verdict
from medviewer.history.records.imaging import studies_of, with_imaging
from medviewer.history.records.record import Observation, Record
from tests.ui.makers import make_finding, make_results, make_series

STUDIES = (("1.1", "20220131"), ("1.2", "20240131"))
HISTORY = Record("42", {}, (Observation(0.0, "creatinine", 1.0, "mg/dL"),), zero="2023-01-31")


def scan(**changes: object) -> Series:
    """A study of 2024-01-31 of a woman of 64."""
    return make_series(**changes)


def test_missing_age_and_sex_are_taken_and_said() -> None:
    found = with_imaging(HISTORY, studies_of([scan()]))
    assert found.facts == {"age_years": 63.0, "sex": "F"}
    assert found.notes == (
        "Sex F is from the images of 2024-01-31.",
        "Age 63 years at time 0 is from the images of 2024-01-31.",
    )


def test_what_the_history_says_is_kept_and_the_difference_named() -> None:
    told = replace(HISTORY, facts={"age_years": 40.0, "sex": "M"})
    found = with_imaging(told, studies_of([scan()]))
    assert found.facts == told.facts
    assert "say F; the history's is used" in found.notes[0]
    assert "make it 63; the history's age is used" in found.notes[1]


def test_the_birth_date_leads_over_the_age() -> None:
    series = scan()
    series.header.PatientBirthDate = "19441231"
    assert with_imaging(HISTORY, studies_of([series])).facts["age_years"] == 78.0


def test_a_birth_date_and_an_age_that_contradict_each_other_are_named() -> None:
    series = scan()
    series.header.PatientBirthDate, series.header.PatientAge = "19530120", "057Y"
    found = with_imaging(HISTORY, studies_of([series]))
    assert (
        "The images of 2024-01-31 contradict themselves: by the birth date the patient was 71 "
        "years old, by Patient's Age 57. The birth date counts; check whose images they are."
    ) in found.notes
    series.header.PatientAge = "070Y"  # rounded otherwise, not another person
    assert not any(
        "contradict" in note for note in with_imaging(HISTORY, studies_of([series])).notes
    )


def test_where_the_birth_date_cannot_be_the_stated_age_counts_and_it_is_said() -> None:
    series = scan()
    series.header.PatientBirthDate, series.header.PatientAge = "20900101", "057Y"
    found = with_imaging(HISTORY, studies_of([series]))
    assert found.facts["age_years"] == 56.0  # 57 at the study, some weeks after time 0
    assert (
        "The birth date in the images of 2024-01-31 cannot be right; their Patient's Age counts."
    ) in found.notes


@pytest.mark.parametrize(
    ("age", "years"), [("064Y", 64.0), ("030M", 2.5), ("078W", 1.5), ("100D", 100 / 365.25)]
)
def test_an_age_is_given_in_years_months_weeks_or_days(age: str, years: float) -> None:
    series = scan()
    series.header.PatientAge = age
    (study,) = studies_of([series])
    assert study.age_years == pytest.approx(years, abs=0.01)


def test_the_age_at_time_0_is_by_the_newest_study_and_never_before_the_birth() -> None:
    """The study before it would make it 61; which is the newest goes by the dates."""
    early, late = (scan(study_instance_uid=uid, study_date=day) for uid, day in STUDIES)
    early.header.PatientAge, late.header.PatientAge = "060Y", "064Y"
    found = with_imaging(HISTORY, studies_of([late, early]))
    assert found.facts["age_years"] == 63.0
    infant = scan()
    infant.header.PatientAge = "006M"
    assert "age_years" not in with_imaging(HISTORY, studies_of([infant])).facts


def test_the_largest_finding_of_a_class_is_told_at_the_time_of_its_study() -> None:
    series = scan()
    series.header.StudyTime = "143055.12"
    found = [make_finding(str(n), n, long_diameter_mm=mm) for n, mm in ((3, 7.1), (4, 24.4))]
    found.append(make_finding("m", 5, label="meningioma", long_diameter_mm=None))
    (study,) = studies_of([series], [make_results(*found)])
    assert study.findings == ("Glioma, up to 24 mm (brain-mr 1.0)", "Meningioma (brain-mr 1.0)")
    one, *_ = with_imaging(HISTORY, [study]).conditions
    assert one.start_hours == pytest.approx(365 * 24 + 14.5)


def test_a_lesion_has_one_class_in_the_history_and_a_question_mark_where_that_is_not_sure() -> None:
    """One tumour was a glioma and a meningioma there, by its slices, each as if it were sure."""
    found = [make_finding(str(n), n, score=0.9) for n in (3, 4)]
    other = {"glioma": 0.4, "meningioma": 0.6}
    found.append(make_finding("5", 5, score=0.2, label="meningioma", probabilities=other))
    doubted = make_finding("d", 9, box=(60.0, 60.0, 70.0, 70.0), sure=False, long_diameter_mm=9.0)
    results = make_results(*found, doubted)
    results = replace(results, lesions=link(results.findings, None))
    (study,) = studies_of([scan()], [results])
    assert study.findings == (
        "Glioma, up to 7 mm (brain-mr 1.0)",
        "Glioma?, up to 9 mm (brain-mr 1.0)",
    )


def test_the_class_that_the_reader_gave_a_lesion_stands_beside_the_model_s() -> None:
    found = [make_finding(str(n), n, long_diameter_mm=8.0) for n in (3, 4)]
    results = make_results(*found)
    results = replace(results, lesions=link(results.findings, None))
    image = reference_to(scan(), 3)
    said = replace(new_verdict(results, found[0], image, Decision.EDITED), label="meningioma")
    (study,) = studies_of([scan()], [replace(results, verdicts=(said,))])
    assert study.findings == ("Glioma (the reader: Meningioma), up to 8 mm (brain-mr 1.0)",)


def test_what_the_reader_rejected_of_a_lesion_is_not_told() -> None:
    """What stays is told by itself: of a lesion rejected as a whole the history still spoke."""
    found = [make_finding(str(n), n, long_diameter_mm=mm) for n, mm in ((3, 7.0), (4, 24.0))]
    results = make_results(*found)
    results = replace(results, lesions=link(results.findings, None))
    for left, told in ((found[:1], ("Glioma, up to 7 mm (brain-mr 1.0)",)), ([], ())):
        (study,) = studies_of([scan()], [replace(results, findings=tuple(left))])
        assert study.findings == told


def test_findings_are_placed_at_their_study() -> None:
    series = scan()
    (study,) = studies_of([series], [make_results(make_finding())])
    (finding,) = study.findings
    found = with_imaging(HISTORY, [study])
    (condition,) = found.conditions
    assert condition.name == f"Finding: {finding}"
    assert condition.start_hours == condition.end_hours == 365 * 24.0


def test_a_record_of_another_patient_or_without_studies_stays_as_it_is() -> None:
    assert with_imaging(HISTORY, studies_of([scan(patient_id="43")])) is HISTORY
    assert with_imaging(HISTORY, studies_of([scan(study_date="")])) is HISTORY


def test_from_an_admission_nothing_is_placed_but_facts_are_taken() -> None:
    stay = replace(HISTORY, zero="admission")
    studies = studies_of([scan()], [make_results(make_finding())])
    found = with_imaging(stay, studies)
    assert found.facts["age_years"] == 64.0
    assert found.conditions == ()


def test_unreadable_headers_say_nothing() -> None:
    series = scan()
    series.header.PatientAge, series.header.PatientSex = "", "O"
    assert with_imaging(HISTORY, studies_of([series])).facts == {}


def test_a_history_is_known_by_its_other_names() -> None:
    by_server = replace(HISTORY, identifier="from the server", also_called=("42",))
    assert with_imaging(by_server, studies_of([scan()])).facts["sex"] == "F"
    assert with_imaging(replace(by_server, also_called=()), studies_of([scan()])).facts == {}
