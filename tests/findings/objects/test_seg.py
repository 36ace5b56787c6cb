"""Masks are the outlines' pixels, one segment a lesion, in every frame identified."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.sources import ExportError
from medviewer.image.statistics import polygon_mask
from tests.findings.made_results import (
    SIZE,
    brain,
    check_valid,
    finding,
    results_of,
    three_lesions,
)


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


@pytest.mark.parametrize("count", [1, 3])
def test_masks_are_the_outlines(volume: Volume, tmp_path: Path, count: int) -> None:
    results = three_lesions(volume)
    results = replace(results, findings=results.findings[:count])
    (path,) = export_dicom(results, volume, tmp_path, ["seg"])
    check_valid(path)
    written = pydicom.dcmread(path)
    assert written.ContentCreatorName == ""
    pixels = written.pixel_array.reshape(-1, SIZE, SIZE)
    frames = written.PerFrameFunctionalGroupsSequence
    assert len(frames) == len(written.SegmentSequence) == count
    for mask, frame in zip(pixels, frames, strict=True):
        number = frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        one = results.findings[number - 1]
        assert np.array_equal(mask, polygon_mask(one.outline, (SIZE, SIZE)))
        position = frame.PlanePositionSequence[0].ImagePositionPatient
        assert list(position) == pytest.approx(volume.series.slices[one.slice_index].position)
        source = frame.DerivationImageSequence[0].SourceImageSequence[0]
        assert source.ReferencedSOPInstanceUID == one.sop_instance_uid


def test_segments_are_tracked_as_in_the_report(volume: Volume, tmp_path: Path) -> None:
    report, masks = export_dicom(three_lesions(volume), volume, tmp_path)
    in_report = pydicom.dcmread(report).to_json()
    for segment in pydicom.dcmread(masks).SegmentSequence:
        assert segment.TrackingUID in in_report
        assert segment.TrackingID in in_report
        assert segment.SegmentAlgorithmType == "AUTOMATIC"


def test_without_findings_there_is_no_mask(volume: Volume, tmp_path: Path) -> None:
    assert export_dicom(results_of(volume, ()), volume, tmp_path, ["seg"]) == ()


def test_slices_without_a_place_are_refused(volume: Volume, tmp_path: Path) -> None:
    slices = tuple(replace(one, position=None) for one in volume.series.slices)
    lost = replace(volume, series=replace(volume.series, slices=slices))
    results = results_of(lost, (finding(lost, 0, 1, "glioma"),))
    with pytest.raises(ExportError, match=r"no place.*choose the report"):
        export_dicom(results, lost, tmp_path, ["sr", "seg"])
    assert list(tmp_path.iterdir()) == []
