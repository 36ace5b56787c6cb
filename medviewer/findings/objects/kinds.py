"""Which function makes which kind of DICOM object. Importing this imports highdicom."""

from __future__ import annotations

from collections.abc import Callable

from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import ResultSet
from medviewer.findings.objects.gsps import presentation_states
from medviewer.findings.objects.key_objects import key_objects
from medviewer.findings.objects.parametric_map import heat_map
from medviewer.findings.objects.secondary_capture import captures
from medviewer.findings.objects.seg import segmentation
from medviewer.findings.objects.sr import structured_report

Maker = Callable[[ResultSet, Volume], list[Dataset]]


def _single(make: Callable[[ResultSet, Series], Dataset | None]) -> Maker:
    """A maker of at most one object, which needs no pixels."""

    def maker(results: ResultSet, volume: Volume) -> list[Dataset]:
        one = make(results, volume.series)
        return [] if one is None else [one]

    return maker


MAKERS: dict[str, Maker] = {
    "sr": _single(structured_report),
    "seg": _single(segmentation),
    "gsps": lambda results, volume: list(presentation_states(results, volume)),
    "pm": _single(heat_map),
    "sc": lambda results, volume: list(captures(results, volume)),
    "ko": _single(key_objects),
}
