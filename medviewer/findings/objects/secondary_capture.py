"""Findings drawn into pictures: Secondary Capture, which every archive and viewer shows."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import Any

import numpy as np
from highdicom import sc
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from medviewer.dicom.geometry import orientation_letters, sides_of
from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import Finding, ResultSet
from medviewer.findings.found_window import window_for
from medviewer.findings.objects.derived import common, equipment, say_body_part
from medviewer.findings.objects.sources import frames_in, headers
from medviewer.findings.picture import draw_findings
from medviewer.findings.reading.reader_words import reader_words
from medviewer.image.display import render
from medviewer.image.first_window import first_window
from medviewer.image.measuring.calibration import aspect_of

SERIES_NUMBER = 9005


def captures(results: ResultSet, volume: Volume) -> list[sc.SCImage]:
    """One RGB picture a slice with findings, in the file's first window if it shows them."""
    by_slice: dict[int, list[Finding]] = defaultdict(list)
    for finding in results.findings:
        by_slice[finding.slice_index].append(finding)
    series_wide = common(results, "pictures", SERIES_NUMBER)
    made = []
    for number, (index, findings) in enumerate(sorted(by_slice.items()), 1):
        own = {
            **series_wide,
            "sop_instance_uid": generate_uid(prefix=None),
            "instance_number": number,
        }
        made.append(_capture(results, volume, index, findings, own))
    return made


def _capture(
    results: ResultSet,
    volume: Volume,
    index: int,
    findings: list[Finding],
    arguments: dict[str, Any],
) -> sc.SCImage:
    window = window_for(volume, results.findings) or first_window(volume, index)
    drawn = draw_findings(
        render(volume, index, window),
        findings,
        results.provenance,
        aspect_of(volume.series, index),
        results.overruled,
        sides=sides_of(volume.series.slices[index]),
        refused=results.run_although_refused,
        reader=partial(reader_words, results),
    )
    source = headers(volume.series, [index])[index]
    image = sc.SCImage.from_ref_dataset(
        source,
        pixel_array=np.asarray(drawn),
        photometric_interpretation="RGB",
        bits_allocated=8,
        coordinate_system="PATIENT",
        patient_orientation=("L", "P"),
        **arguments,
    )
    image.PatientOrientation = _letters(volume.series.slices[index], source)
    image.SourceImageSequence = [_image(volume.series.slices[index], source)]
    made_by = equipment(results)
    image.ManufacturerModelName = made_by["manufacturer_model_name"]
    image.SoftwareVersions = made_by["software_versions"]
    image.DeviceSerialNumber = made_by["device_serial_number"]
    image.BurnedInAnnotation = source.get("BurnedInAnnotation") or "NO"
    image.ImageType = ["DERIVED", "SECONDARY"]
    image.DerivationDescription = "Findings of a model drawn in; research use only"
    say_body_part(image, source, findings)
    return image


def _letters(one: Slice, source: Dataset) -> Any:
    """Towards where rows and columns run: a picture without a place has no other word of it."""
    if one.orientation is None:
        return source.get("PatientOrientation") or ""  # highdicom wants letters where are none
    _, right, _, bottom = orientation_letters(one.orientation)
    return [right, bottom]


def _image(one: Slice, source: Dataset) -> Dataset:
    """The reference to the image, and of a file of several to the frame."""
    image = Dataset()
    image.ReferencedSOPClassUID = one.sop_class_uid
    image.ReferencedSOPInstanceUID = one.sop_instance_uid
    if frames_in(source) > 1:
        image.ReferencedFrameNumber = one.frame_number
    return image
