"""What was read, in a word."""

from __future__ import annotations

from medviewer.dicom.series import Catalogue, Series


def only(catalogue: Catalogue) -> Series:
    assert len(catalogue.series) == 1, [s.key for s in catalogue.series]
    return catalogue.series[0]


def heights(series: Series) -> list[float]:
    return [one.position[2] for one in series.slices if one.position is not None]
