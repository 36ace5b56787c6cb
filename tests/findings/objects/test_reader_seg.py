"""The reader's outlines leave as masks, a segment a lesion, and come back as they were."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects import mask_object
from medviewer.findings.objects.reader_export import LeftOut, export_measurements, why_left_out
from medviewer.findings.objects.sources import ExportError
from medviewer.findings.reading.kind import Method
from medviewer.findings.reading.measured import outline
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.organ import Organ
from medviewer.image.measuring.statistics import polygon_mask
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from tests.findings.made_results import SIZE, check_valid
from tests.findings.objects.reader_drawn import draw

REGIONS = [kind for kind in Kind if kind.is_region]


def written(drawn: list[Measurement], volume: Volume, folder: Path) -> pydicom.Dataset:
    (path,) = export_measurements(drawn, [volume.series], folder, ["seg"])
    check_valid(path)
    return pydicom.dcmread(path)


def inside(one: Measurement) -> np.ndarray:
    return polygon_mask(outline(one), (SIZE, SIZE))


@pytest.mark.parametrize("kind", REGIONS)
def test_a_mask_is_what_the_outline_encloses(kind: Kind, volume: Volume, tmp_path: Path) -> None:
    one = draw(volume, kind, 3, label="cyst")
    (path,) = export_measurements([one], [volume.series], tmp_path, ["seg"])
    check_valid(path)
    (mark,) = read_marks(path, [volume.series]).marks
    assert (mark.label, mark.index) == ("cyst", 3)
    row, column = mark.corner
    whole = np.zeros((SIZE, SIZE), bool)
    whole[row : row + mark.mask.shape[0], column : column + mark.mask.shape[1]] = mark.mask
    assert np.array_equal(whole, inside(one))


def test_a_name_that_a_label_cannot_hold_is_cut_there_alone(volume: Volume, tmp_path: Path) -> None:
    """A Segment Label has 64 letters (LO); a Tracking ID has as many as it needs (UT)."""
    name = "Lesion of the left frontal lobe that was seen first in the examination of March"
    (segment,) = written([draw(volume, Kind.ELLIPSE, label=name)], volume, tmp_path).SegmentSequence
    assert segment.SegmentLabel == f"{name[:61]}..."
    assert segment.TrackingID == name


def test_the_regions_of_a_lesion_are_one_segment_on_all_its_slices(
    volume: Volume, tmp_path: Path
) -> None:
    lesion = {"tracking_uid": "2.25.7", "label": "T1", "organ": Organ.LIVER}
    drawn = [draw(volume, Kind.ELLIPSE, index, **lesion) for index in (1, 2, 4)]
    drawn += [draw(volume, Kind.FREEHAND, 2, **lesion), draw(volume, Kind.POLYGON, 2)]
    made = written(drawn, volume, tmp_path)
    first, second = made.SegmentSequence
    assert (first.SegmentLabel, first.TrackingID, first.TrackingUID) == ("T1", "T1", "2.25.7")
    assert first.AnatomicRegionSequence[0].CodeMeaning == "Liver"
    assert (second.SegmentLabel, second.TrackingUID) == ("lesion 2", drawn[-1].tracking_uid)
    pixels = made.pixel_array.reshape(-1, SIZE, SIZE)
    places = [
        (
            frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber,
            frame.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID,
        )
        for frame in made.PerFrameFunctionalGroupsSequence
    ]
    masks = dict(zip(places, pixels.astype(bool), strict=True))
    uids = [each.sop_instance_uid for each in volume.series.slices]
    assert {place for place, mask in masks.items() if mask.any()} == {
        (1, uids[1]), (1, uids[2]), (1, uids[4]), (2, uids[2]),
    }  # fmt: skip
    assert np.array_equal(masks[1, uids[2]], inside(drawn[1]) | inside(drawn[3]))


@pytest.mark.parametrize(
    ("method", "said", "name"),
    [
        (Method.HAND, "MANUAL", None),
        (Method.GROWN, "SEMIAUTOMATIC", "region growing"),
        (Method.BETWEEN, "SEMIAUTOMATIC", "shape-based interpolation"),
    ],
)
def test_what_helped_the_reader_is_said(
    method: Method, said: str, name: str | None, volume: Volume, tmp_path: Path
) -> None:
    (segment,) = written(
        [draw(volume, Kind.FREEHAND, method=method)], volume, tmp_path
    ).SegmentSequence
    assert segment.SegmentAlgorithmType == said
    assert segment.get("SegmentAlgorithmName") == name


def test_a_lesion_is_as_its_newest_outline_says_and_helped_with_where_one_of_them_was(
    volume: Volume, tmp_path: Path
) -> None:
    older = draw(volume, Kind.FREEHAND, 2, tracking_uid="2.25.7", label="T1")
    newer = draw(
        volume, Kind.FREEHAND, 3, tracking_uid="2.25.7", label="liver", method=Method.GROWN
    )
    drawn = [older, replace(newer, time="2031-01-01T00:00:00+00:00")]
    (path,) = export_measurements(drawn, [volume.series], tmp_path, ["seg"])
    (segment,) = pydicom.dcmread(path).SegmentSequence
    assert (segment.SegmentLabel, segment.SegmentAlgorithmType) == ("liver", "SEMIAUTOMATIC")


def test_every_reader_has_a_file_with_his_name(volume: Volume, tmp_path: Path) -> None:
    names = ("Ada", "Hopper^Grace", "Ada")
    drawn = [replace(draw(volume, Kind.FREEHAND), author=name) for name in names]
    paths = export_measurements(drawn, [volume.series], tmp_path, ["seg"])
    assert len(paths) == 2
    written_by = {str(pydicom.dcmread(path).ContentCreatorName) for path in paths}
    assert written_by == {"Ada^", "Hopper^Grace"}


def test_what_encloses_nothing_is_no_mask(volume: Volume, tmp_path: Path) -> None:
    lines = [draw(volume, kind) for kind in Kind if not kind.is_region]
    gone = draw(volume, Kind.FREEHAND, stated_mm=0.0)
    for one in (*lines, gone):
        assert why_left_out(one, [volume.series], "seg") is LeftOut.NO_REGION
    assert export_measurements([*lines, gone], [volume.series], tmp_path, ["seg"]) == ()


def test_outlines_on_planes_are_left_out(volume: Volume) -> None:
    planes = orthogonal(base_for_planes(volume), "coronal").volume
    one = draw(planes, Kind.ELLIPSE, 10)
    assert why_left_out(one, [volume.series], "seg") is LeftOut.NO_IMAGE


def test_masks_that_are_too_large_are_refused(
    volume: Volume, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mask_object, "MOST_BYTES", SIZE * SIZE)
    written([draw(volume, Kind.FREEHAND)], volume, tmp_path)
    drawn = [draw(volume, Kind.FREEHAND), draw(volume, Kind.ELLIPSE)]
    with pytest.raises(ExportError, match="2 lesions on 1 slices are too many"):
        export_measurements(drawn, [volume.series], tmp_path / "more", ["seg"])
