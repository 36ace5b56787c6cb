"""What curves say in words, of each modality no more than the numbers support."""

from __future__ import annotations

from medviewer.findings.over_time.curves import Times
from medviewer.image.measuring.enhancement import TimeCurve
from medviewer.ui.measuring.over_time.words import told, value_words
from tests.ui.makers import make_series

SECONDS = (0.0, 10.0, 20.0, 30.0)


def curve(
    *means: float | None, unit: str, seconds: tuple[float, ...] | None = SECONDS
) -> TimeCurve:
    spread = tuple(None if mean is None else 2.0 for mean in means)
    return TimeCurve(means, spread, (9,) * len(means), unit, seconds)


def of(modality: str, contrast_s: float | None = None) -> Times:
    return Times((make_series(modality=modality),), (), SECONDS, contrast_s)


def test_a_perfusion_ct_rises_in_hounsfield_units() -> None:
    assert told(curve(40, 55, 95, 70, unit="HU"), of("CT")) == [
        "Rises by 55.0 HU to 95.0 HU – Time 3/4  20.0 s",
        "4 times over 30.0 s",
    ]


def test_a_dynamic_pet_has_its_highest_uptake() -> None:
    assert (
        told(curve(1, 4.5, 3, 2, unit="SUV"), of("PT"))[0] == "Highest: 4.50 SUV – Time 2/4  10.0 s"
    )


def test_a_curve_that_falls_says_so() -> None:
    assert told(curve(40, 30, 20, 10, unit="HU"), of("CT"))[0] == (
        "Highest: 40.0 HU, at the first time"
    )


def test_contrast_that_the_files_tell_of_and_a_phase_that_was_not_taken() -> None:
    lines = told(curve(100, 100, 260, 250, unit="raw"), of("MR", contrast_s=8.0))
    assert lines[0] == "Initial phase (2 minutes): +160 %, fast – Time 3/4  20.0 s"
    assert lines[1] == "Delayed phase: none was taken"
    assert lines[2].startswith("By BI-RADS. The 2 minutes begin with the contrast at 8.0 s")


def test_times_without_values_are_counted() -> None:
    found = curve(40, None, 95, 70, unit="HU")
    assert told(found, of("CT"))[-1] == "1 time has no values there."
    assert [value_words(found, time) for time in (0, 1)] == ["40.0 ± 2.0 HU", "–"]
    assert told(curve(None, None, unit="HU"), of("CT")) == ["There are no values inside."]
