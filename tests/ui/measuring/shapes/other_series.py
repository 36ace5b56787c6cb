"""A second series to paste into."""

from __future__ import annotations

from dataclasses import replace

from medviewer.dicom.series import Series
from tests.ui.makers import make_series


def other_series(*, step_mm: float = 2.0, pixel_mm: float = 0.5, frame: str = "1.10") -> Series:
    """Another series of the patient, ``step_mm`` from slice to slice."""
    first = make_series()
    slices = tuple(
        replace(
            one,
            sop_instance_uid=f"1.2.4.{number}",
            position=(0.0, 0.0, step_mm * number - 10),
            spacing=(pixel_mm, pixel_mm),
        )
        for number, one in enumerate(first.slices)
    )
    return make_series(
        key="1.2.4", series_instance_uid="1.2.4", frame_of_reference_uid=frame, slices=slices
    )
