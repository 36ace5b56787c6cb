"""What is measured is what was read: values in their unit, and nothing of what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.findings.reading.measured import complete, quantities
from medviewer.findings.reading.measurement import Kind, new_measurement, reference_to
from medviewer.image.measuring.image_values import image_values
from tests.phantoms.make import stack


def test_a_slice_that_could_not_be_read_has_no_values(tmp_path: Path) -> None:
    """It is shown blank; its zeros would be -1024 HU without any spread."""
    paths = stack(tmp_path, range(3), BitsStored=16)
    (series,) = scan([tmp_path]).series
    paths[1].write_bytes(paths[1].read_bytes()[:-20])
    volume = load(series)
    assert volume.loaded.tolist() == [True, False, True]
    means = []
    for index in range(3):
        values = image_values(volume, index)
        image = reference_to(series, index)
        drawn = complete(new_measurement(Kind.RECTANGLE, [(0, 0), (5, 6)], image, values), values)
        means.append({each.name: each.value for each in quantities(drawn)}.get("mean"))
    assert means == [pytest.approx(27 - 1024), None, pytest.approx(2027 - 1024)]
