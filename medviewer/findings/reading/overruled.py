"""A model's sizes on images that the reader calibrated otherwise than their files.

They stay what the model said, by the file, so that the same weights give the same numbers; but
wherever they stand, they say so. The reader's own axes of the same lesion are by his calibration.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.reading.calibrated_plane import NOT_USER
from medviewer.findings.reading.reading import ReaderCalibration


def with_calibrations(results: ResultSet, own: Iterable[ReaderCalibration]) -> ResultSet:
    """``results`` with the images among its own that the reader calibrated."""
    calibrated = {one.image.sop_instance_uid for one in own}
    images = dict.fromkeys(results.sop_instance_uids)
    return replace(results, overruled=tuple(uid for uid in images if uid in calibrated))


def size_source(overruled: Collection[str], finding: Finding) -> str:
    """ "FILE, not USER" for a size on an image that is ``overruled`` (UIDs); else empty."""
    known = finding.long_diameter_mm is not None or finding.area_mm2 is not None
    return NOT_USER if known and finding.sop_instance_uid in overruled else ""


def overruled_words(results: ResultSet) -> str:
    """What "FILE, not USER" beside sizes means, in a sentence; empty where none of them says so."""
    sized = [each for each in results.findings if size_source(results.overruled, each)]
    images = {each.sop_instance_uid for each in sized}
    if not images:
        return ""
    count = "1 image" if len(images) == 1 else f"{len(images)} images"
    return (
        f"The reader calibrated {count} with findings: the model's sizes there are by the file, "
        f"not by that calibration ({NOT_USER})."
    )
