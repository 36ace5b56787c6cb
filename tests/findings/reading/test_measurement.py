"""What a measurement knows of the image it lies on, and of whose it is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from medviewer.dicom.series import Series
from medviewer.findings.reading.measurement import Kind, Measurement, patient_key, reference_to
from medviewer.findings.reading.reading_json import item_from_json, item_to_json
from tests.findings.drawn import draw
from tests.ui.makers import make_series


def of(identifier: str, name: str) -> Series:
    return replace(make_series(), patient_id=identifier, patient_name=name)


def test_a_patient_is_told_by_id_and_name_in_whatever_case_and_by_no_name_alone() -> None:
    """Stations write one name in capitals and another not; a lesion follows the patient."""
    key = patient_key(of("P7", "Doe^Jane"))
    assert patient_key(of("P7 ", "DOE^JANE")) == key
    assert patient_key(of("P7", "Doe^John")) != key
    assert patient_key(of("P8", "Doe^Jane")) != key
    assert patient_key(of(" ", "Doe^Jane")) == ""
    assert "doe" not in key.casefold()


@pytest.mark.parametrize(
    ("places", "steps"),
    [
        ([0.0, 2.0, 5.0], (2.0, 3.0)),
        ([0.0, 0.0, 5.0], None),  # two slices at one place: neither lies before the other
        ([5.0, 2.0, 0.0], (2.0, 3.0)),
    ],
)
def test_how_far_the_next_slices_lie_behind_and_in_front(
    places: list[float], steps: tuple[float, float] | None
) -> None:
    series = make_series()
    slices = tuple(
        replace(series.slices[0], sop_instance_uid=f"1.2.3.{place}", position=(0.0, 0.0, place))
        for place in places
    )
    assert reference_to(replace(series, slices=slices), 1).steps_mm == steps


def test_a_drawing_is_moved_across_columns_and_down_rows() -> None:
    assert draw(Kind.LENGTH, [(1, 2), (5, 6)]).moved(10, 1).points == ((11, 3), (15, 7))


def test_a_drawing_that_was_kept_on_a_plane_is_known_as_such() -> None:
    """As journals have held it from the first: the series, a stroke, and what was made of it."""
    plain = item_to_json(draw(Kind.LENGTH, [(1, 2), (5, 6)]))
    plain["image"] |= {
        "series_key": "1.2.3#2/coronal",
        "sop_instance_uid": "1.2.3#2/1.0000,0.0000,0.0000,0.0000,0.0000,-1.0000/70",
    }
    kept = item_from_json(plain)
    assert isinstance(kept, Measurement)
    assert kept.image.is_made
    assert kept.image.stack_key == "1.2.3#2"
