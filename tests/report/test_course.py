"""What a report says of the lesions of several studies together."""

from __future__ import annotations

from dataclasses import replace

from medviewer.findings.reading.measurement import Measurement, Role
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.rano import NOT_COUNTED
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.report.course import Course
from tests.findings.courses import marked, seen


def of_patient(one: Measurement, key: str = "p") -> Measurement:
    return replace(one, image=replace(one.image, patient_key=key))


def target(name: str, when: int, size: float) -> Measurement:
    return of_patient(seen(name, when, size, role=Role.TARGET))


FIRST = target("T1", 0, 50.0)
SECOND = target("T1", 1, 60.0)
NEW = of_patient(seen("N1", 1, 12.0, role=Role.NEW))


def test_sum_change_and_response_are_told() -> None:
    assert Course((FIRST, SECOND, NEW)).lines("1.2.1") == (
        "RECIST 1.1 on 2024-04-01: overall PD, targets PD, new: N1",
        "Sum of diameters: 50.0 mm on 2024-01-02, 60.0 mm on 2024-04-01, "
        "+20.0 % from the baseline, +20.0 % from the smallest sum before",
        "T1, target over time: 50.0 mm on 2024-01-02, 60.0 mm on 2024-04-01",
    )


def test_a_glioma_is_told_by_rano_where_the_reader_chose_it() -> None:
    axes = ((40.0, 30.0), (30.0, 15.0))
    drawn = [
        of_patient(seen("T1", when, long, short, role=Role.TARGET))
        for when, (long, short) in enumerate(axes)
    ]
    lines = Course(tuple(drawn), criteria={"p": Criteria.RANO}).lines("1.2.1")
    assert lines == (
        "RANO on 2024-04-01 (by what was measured alone): overall PR, targets PR",
        "Sum of products of two axes: 1200 mm² on 2024-01-02, 450 mm² on 2024-04-01, "
        "−62.5 % from the baseline, −62.5 % from the smallest sum before",
        NOT_COUNTED,
        "T1, target over time: 40.0 × 30.0 mm on 2024-01-02, 30.0 × 15.0 mm on 2024-04-01",
    )


def test_a_choice_under_another_id_of_the_patient_holds_too() -> None:
    """One study was told by RANO and the next, of the same lesions, by RECIST 1.1."""
    before = of_patient(seen("T1", 0, 40.0, 30.0, role=Role.TARGET), "old")
    after = of_patient(seen("T1", 1, 30.0, 15.0, role=Role.TARGET), "new")
    course = Course((before, after), criteria={"old": Criteria.RANO})
    assert course.lines("1.2.0")[0].startswith("RANO on 2024-01-02")
    assert course.lines("1.2.1")[0].startswith(
        "RANO on 2024-04-01 (by what was measured alone): overall PR"
    )


def test_two_sizes_in_a_study_are_told_as_the_criteria_count_them() -> None:
    drawn = [
        of_patient(seen("T1", 0, 20, short, role=Role.TARGET, time=f"2024-01-02T0{hour}:00"))
        for hour, short in ((8, 15), (9, 5))
    ]
    (*_, last) = Course(tuple(drawn), criteria={"p": Criteria.RANO}).lines("1.2.0")
    assert last == (
        "T1: measured more than once on 2024-01-02; 20.0 × 5.0 mm counts, 20.0 × 15.0 mm does not"
    )
    assert "more than once" not in " ".join(Course(tuple(drawn)).lines("1.2.0"))


def test_a_change_just_short_of_a_limit_is_not_rounded_to_it() -> None:
    """19.6 % is stable disease, and "+20 %" beside it would be read as progress."""
    lines = Course((FIRST, target("T1", 1, 59.8))).lines("1.2.1")
    assert "overall SD" in lines[0]
    assert "+19.6 % from the smallest sum before" in lines[1]


def test_the_change_is_told_from_the_baseline_and_from_the_smallest_sum() -> None:
    """After a response both differ, and the smaller one decides on progress."""
    lines = Course((FIRST, target("T1", 1, 20.0), target("T1", 2, 26.0))).lines("1.2.2")
    assert "overall PD" in lines[0]
    assert lines[1].endswith("−48.0 % from the baseline, +30.0 % from the smallest sum before")


def test_a_node_is_called_one_and_what_was_pointed_at_alone_is_no_course() -> None:
    node = {"role": Role.TARGET, "nodal": True}
    nodes = [of_patient(seen("N1", when, 30.0, 18.0 - when, **node)) for when in (0, 1)]
    arrows = [of_patient(marked("look", when, role=Role.NONE)) for when in (0, 1)]
    lines = Course((*nodes, *arrows)).lines("1.2.1")
    assert "N1, target node over time: 18.0 mm on 2024-01-02, 17.0 mm on 2024-04-01" in lines
    assert not any("look" in line for line in lines)


def test_a_copy_that_was_not_fitted_is_told_beside_what_it_says() -> None:
    """It says stable, and nobody measured that."""
    lines = Course((FIRST, target("T1", 1, 50.0))).lines("1.2.1")
    assert "overall SD" in lines[0]
    assert lines[-1] == (
        "T1: drawn exactly alike on 2024-01-02 and 2024-04-01, as copies are that were not fitted"
    )


def test_another_size_of_the_study_is_told_beside_the_one_that_counts() -> None:
    again = replace(target("T1", 0, 40.0), time="2099-01-01T00:00:00+00:00")
    assert Course((FIRST, again)).lines("1.2.0")[-1] == (
        "T1: measured more than once on 2024-01-02; 40.0 mm counts, 50.0 mm does not"
    )


def test_the_report_of_a_study_knows_nothing_of_later_ones() -> None:
    assert Course((FIRST, SECOND, NEW)).lines("1.2.0") == (
        "RECIST 1.1 on 2024-01-02: overall baseline, targets baseline",
        "Sum of diameters: 50.0 mm on 2024-01-02",
    )


def test_what_was_not_measured_makes_no_change_of_the_sum() -> None:
    lines = Course((FIRST, target("T2", 0, 30.0), SECOND)).lines("1.2.1")
    assert "not measured: T2" in lines[0]
    assert lines[1] == "Sum of diameters: 80.0 mm on 2024-01-02, 60.0 mm on 2024-04-01 without T2"


def test_non_targets_are_present_and_a_marker_is_told() -> None:
    drawn = (FIRST, SECOND, *(of_patient(marked("NT", when)) for when in (0, 1)))
    lines = Course(drawn, {"1.2.1": MarkerLevel.NORMAL}).lines("1.2.1")
    assert "non-targets Non-CR/Non-PD" in lines[0]
    assert "tumour marker normal" in lines[0]
    assert "NT, non-target over time: present on 2024-01-02, present on 2024-04-01" in lines


def test_a_lesion_without_a_part_in_recist_is_followed_too() -> None:
    drawn = [of_patient(seen("cyst", when, size)) for when, size in enumerate((9.0, 11.0))]
    assert Course(tuple(drawn)).lines("1.2.1") == (
        "cyst over time: 9.0 mm on 2024-01-02, 11.0 mm on 2024-04-01",
    )
    assert Course(tuple(drawn)).lines("1.2.0") == ()


def test_a_target_without_a_name_is_missed_in_words() -> None:
    lesion = replace(FIRST, label="")
    other = target("T2", 1, 20.0)
    first, second, *_ = Course((lesion, other)).lines("1.2.1")
    assert "not measured: an unnamed lesion" in first
    assert "20.0 mm on 2024-04-01 without an unnamed lesion" in second


def test_a_lesion_that_is_the_same_under_another_id_is_followed() -> None:
    before = of_patient(seen("T1", 0, 50.0, role=Role.TARGET), key="q")
    assert Course((before, SECOND)).lines("1.2.1") == Course((FIRST, SECOND)).lines("1.2.1")


def test_other_patients_and_studies_without_a_drawing_have_no_part() -> None:
    other = of_patient(seen("T2", 0, 50.0, role=Role.TARGET), key="q")
    assert Course((other, SECOND)).lines("1.2.1")[1] == "Sum of diameters: 60.0 mm on 2024-04-01"
    assert Course((FIRST, SECOND)).lines("1.2.3") == ()
    without_id = [of_patient(seen(f"T{when}", when, 50.0), key="") for when in (0, 1)]
    assert Course(tuple(without_id)).lines("1.2.1") == ()
