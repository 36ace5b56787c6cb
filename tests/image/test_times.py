"""Which stacks are times of one series, and which differ in more than time."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from medviewer.dicom.series import Series
from medviewer.image.times import contrast_s, groups_of_times, partner, seconds_of, times_of
from tests.ui.makers import make_series


def parts(*names: str, **changes: Any) -> list[Series]:
    return [replace(make_series(), key=f"1.2.3#{name}", part=name, **changes) for name in names]


def test_times_of_one_echo() -> None:
    listed = parts(
        "echo 1, temporal position 1",
        "echo 1, temporal position 2",
        "echo 2, temporal position 1",
        "echo 2, temporal position 2",
    )
    assert times_of(listed[2], listed) == listed[2:]


def test_echoes_b_values_and_other_series_are_no_times() -> None:
    listed = parts("echo 1", "echo 2", "b-value 0", "b-value 1000")
    assert [times_of(one, listed) for one in listed] == [[one] for one in listed]
    dynamic = parts("temporal position 1", "temporal position 2")
    other = parts("temporal position 3", series_instance_uid="9.9")
    assert times_of(dynamic[0], [*dynamic, *other]) == dynamic


def test_other_places_are_no_times() -> None:
    first, second = parts("acquisition time 1", "acquisition time 2")
    moved = tuple(
        replace(one, position=(one.position[0], one.position[1], one.position[2] + 500))
        for one in second.slices
        if one.position is not None
    )
    assert times_of(first, [first, replace(second, slices=moved)]) == [first]


def repeated(number: int, time: str, **changes: Any) -> Series:
    series = make_series(
        key=f"1.{number}",
        series_instance_uid=f"1.{number}",
        number=number,
        description=f"dyn {number}",
        **changes,
    )
    series.header.AcquisitionDate, series.header.AcquisitionTime = "20240102", time
    series.header.EchoTime = 2
    return series


def test_series_of_their_own_are_times_in_the_order_of_acquisition() -> None:
    first, second, third = (repeated(n, f"10{60 - n}00") for n in (1, 2, 3))
    assert times_of(second, [first, second, third]) == [third, second, first]


def test_other_titles_settings_studies_and_unknown_moments_are_no_repetitions() -> None:
    first, second = repeated(1, "100100"), repeated(2, "100200")
    assert times_of(first, [first, second]) == [first, second]
    late = replace(second, description="late")
    fewer = replace(second, slices=second.slices[:-1])
    elsewhere = replace(second, study_instance_uid="8.8")
    for other in (late, fewer, elsewhere, repeated(2, "100100"), repeated(2, "")):
        assert times_of(first, [first, other]) == [first]
    untitled = [replace(one, description="") for one in (first, second)]
    assert times_of(untitled[0], untitled) == untitled[:1]  # nothing says what they are
    second.header.EchoTime = 80
    assert times_of(first, [first, second]) == [first]
    lung, soft = repeated(1, "100100"), repeated(2, "100200")  # two reconstructions of a CT
    lung.header.ConvolutionKernel, soft.header.ConvolutionKernel = "B70f", "B31f"
    assert times_of(lung, [lung, soft]) == [lung]


def test_seconds_after_the_first_by_the_scanner_s_clock() -> None:
    listed = [repeated(n, time) for n, time in ((1, "235958.5"), (2, "235959.75"), (3, "000002"))]
    listed[2].header.AcquisitionDate = "20240103"
    assert seconds_of(listed) == pytest.approx((0.0, 1.25, 3.5))


def test_contrast_by_the_scanner_s_clock() -> None:
    listed = [repeated(n, time) for n, time in ((1, "100000"), (2, "100100"), (3, "100200"))]
    assert contrast_s(listed) is None
    listed[1].header.ContrastBolusStartTime = "100012.5"
    assert contrast_s(listed) == pytest.approx(12.5)
    listed[1].header.ContrastBolusStartTime = "095950"  # the first was taken after it
    assert contrast_s(listed) == pytest.approx(-10)
    listed[1].header.ContrastBolusStartTime = "100500"  # of another series
    assert contrast_s(listed) is None


def test_contrast_after_midnight() -> None:
    listed = [repeated(1, "235950"), repeated(2, "000050")]
    listed[1].header.AcquisitionDate = "20240103"
    listed[1].header.ContrastBolusStartTime = "000005"
    assert contrast_s(listed) == pytest.approx(15)


def test_all_dynamic_series_of_a_list() -> None:
    echoes = parts(
        "echo 1, temporal position 1",
        "echo 1, temporal position 2",
        "echo 2, temporal position 1",
        "echo 2, temporal position 2",
    )
    own = [repeated(n, f"10{60 - n}00") for n in (1, 2, 3)]
    twice = [replace(repeated(n, f"11{n}000"), description="T1") for n in (4, 5)]
    stack = make_series(key="7", series_instance_uid="7")
    found = groups_of_times([*echoes, *own, *twice, stack])
    assert found == [echoes[:2], echoes[2:], own[::-1]]


def test_a_time_of_hours_and_minutes_alone() -> None:
    assert seconds_of([repeated(1, "1234"), repeated(2, "123407")]) == pytest.approx((0.0, 7.0))


def test_phases_of_a_heart_beat_by_their_trigger_time() -> None:
    """They were all taken in the same seconds, over many beats."""
    listed = [repeated(n, "100000") for n in (1, 2, 3)]
    for one, delay in zip(listed, (12, 52, 92.5), strict=True):
        one.header.TriggerTime = delay
    assert seconds_of(listed) == pytest.approx((0.0, 0.04, 0.0805))


@pytest.mark.parametrize("times", [("100000", "100000"), ("100000", ""), ("100001", "100000")])
def test_what_the_files_do_not_say_is_not_told(times: tuple[str, str]) -> None:
    assert seconds_of([repeated(n, time) for n, time in enumerate(times, 1)]) is None


def test_phases_beside_trigger_times_are_kinds_of_their_own() -> None:
    listed = parts("phase 10", "phase 20", "trigger time 5")
    assert times_of(listed[0], listed) == listed[:2]


def at(*seconds: int) -> list[Series]:
    return [repeated(n, f"10{one // 60:02}{one % 60:02}") for n, one in enumerate(seconds)]


def test_what_belongs_to_a_time_of_another_dynamic_series() -> None:
    phases, other_phases = at(0, 30, 60, 120), at(0, 20, 90, 300)
    assert [partner(n, phases, other_phases) for n in range(4)] == [0, 1, 2, 3]  # phase by phase
    curve = at(*range(0, 120, 10))
    assert [partner(n, phases, curve) for n in range(4)] == [0, 3, 6, 11]
    assert [partner(n, curve, phases) for n in (0, 1, 2, 5, 11)] == [0, 0, 1, 2, 3]
    silent = parts("temporal position 1", "temporal position 2")
    assert [partner(n, curve, silent) for n in (0, 1, 2)] == [0, 1, 1]
