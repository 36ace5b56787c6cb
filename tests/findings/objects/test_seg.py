"""Masks are the outlines' pixels, one segment a lesion, in every frame identified."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.findings.marks.read import read_marks
from medviewer.findings.objects.export import export_dicom
from medviewer.findings.objects.seg import segmentation
from medviewer.findings.objects.sources import ExportError
from medviewer.findings.words import class_name
from medviewer.image.measuring.statistics import polygon_mask
from tests.findings.made_results import (
    SIZE,
    brain,
    check_valid,
    chest,
    finding,
    results_of,
    three_lesions,
)
from tests.phantoms.make import AXIAL, SAGITTAL, Vector, along, enhanced, ramp


@pytest.mark.parametrize("count", [1, 3])
def test_masks_are_the_outlines(volume: Volume, tmp_path: Path, count: int) -> None:
    results = three_lesions(volume)
    results = replace(results, findings=results.findings[:count])
    (path,) = export_dicom(results, volume, tmp_path, ["seg"])
    check_valid(path)
    written = pydicom.dcmread(path)
    assert written.ContentCreatorName == ""
    measures = written.SharedFunctionalGroupsSequence[0].PixelMeasuresSequence[0]
    assert measures.SliceThickness == volume.series.slices[0].thickness_mm == 5
    assert list(measures.PixelSpacing) == [0.9, 0.9]
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


@pytest.mark.parametrize("stated", [None, 0])
def test_masks_of_slices_that_do_not_say_how_thick_they_are(
    tmp_path: Path, stated: float | None
) -> None:
    brain(tmp_path / "in")
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.SliceThickness = stated
        image.save_as(path)
    volume = load(scan([tmp_path / "in"]).series[0])
    masks, heat = export_dicom(three_lesions(volume), volume, tmp_path / "out", ["seg", "pm"])
    for path in (masks, heat):
        check_valid(path)
        shared = pydicom.dcmread(path).SharedFunctionalGroupsSequence[0]
        assert shared.PixelMeasuresSequence[0].SliceThickness > 0


OBLIQUE = ((0.8, 0.6, 0.0), (-0.36, 0.48, 0.8))


def frames_of_one_file(folder: Path, name: str = "x", first_mm: float = 0.0) -> Path:
    """Six oblique slices, as an enhanced MR in an order of its own; pixels are not square."""
    order = np.random.default_rng(4).permutation(6)
    exact = [along(OBLIQUE, first_mm + 2.5 * place, (5, 6, 7)) for place in order]
    places = [(round(x, 6), round(y, 6), round(z, 6)) for x, y, z in exact]
    pixels = np.stack([ramp(place, SIZE, SIZE) for place in order])
    content = [{"DimensionIndexValues": [1, int(place) + 1]} for place in order]
    return enhanced(
        folder / f"{name}.dcm", pixels, places, [OBLIQUE] * 6, content,
        SOPInstanceUID=f"1.2.3.{first_mm:g}", BodyPartExamined="BRAIN",
        ImageType=["ORIGINAL", "PRIMARY", "VOLUME", "NONE"],
    )  # fmt: skip


def test_masks_and_heat_maps_lie_on_the_frames_of_one_file(tmp_path: Path) -> None:
    frames_of_one_file(tmp_path / "in")
    opened = load(scan([tmp_path / "in"]).series[0])
    slices = opened.series.slices
    results = three_lesions(opened)
    found = [replace(f, frame_number=slices[f.slice_index].frame + 1) for f in results.findings]
    results = replace(results, findings=tuple(found))
    masks, heat = export_dicom(results, opened, tmp_path / "out", ["seg", "pm"])
    for path in (masks, heat):
        check_valid(path)
        shared = pydicom.dcmread(path).SharedFunctionalGroupsSequence[0]
        assert shared.PixelMeasuresSequence[0].SliceThickness == 2  # by the groups of the file
    drawn = {}
    for frame, mask in zip(
        pydicom.dcmread(masks).PerFrameFunctionalGroupsSequence,
        pydicom.dcmread(masks).pixel_array,
        strict=True,
    ):
        source = frame.DerivationImageSequence[0].SourceImageSequence[0]
        number = frame.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        drawn[number] = source.ReferencedFrameNumber, mask
    for number, one in enumerate(found, 1):
        frame_number, mask = drawn[number]
        assert frame_number == one.frame_number
        assert np.array_equal(mask, polygon_mask(one.outline, (SIZE, SIZE)))
    marks = read_marks(masks, [opened.series]).marks
    assert sorted(mark.index for mark in marks) == sorted(one.slice_index for one in found)
    volume = highdicom.imread(heat).get_volume(apply_real_world_transform=False)
    inverse = np.linalg.inv(volume.affine)
    assert results.heat_map is not None
    for index, one in enumerate(slices):  # cells of 70/16 pixels; the first one's centre
        down, right = ((SIZE / 16 - 1) / 2 * size for size in (0.5, 0.7))
        centre = np.array(one.position) + down * np.array(OBLIQUE[1]) + right * np.array(OBLIQUE[0])
        place = inverse @ [*centre, 1]
        assert place == pytest.approx(np.rint(place), abs=1e-3)
        cell = tuple(np.rint(place[:3]).astype(int))
        assert volume.array[cell] == pytest.approx(float(results.heat_map[index, 0, 0]))


@pytest.mark.parametrize("turned", [AXIAL, SAGITTAL], ids=["axial", "sagittal"])
def test_a_mask_names_the_frame_of_its_own_echo(
    tmp_path: Path, turned: tuple[Vector, Vector]
) -> None:
    """Two frames of a place in one file: masks are of those that were analysed."""
    places = [along(turned, 2.0 * (place % 6)) for place in range(12)]
    content = [{"TemporalPositionIndex": 1 + place // 6} for place in range(12)]
    pixels = np.stack([ramp(place, SIZE, SIZE) for place in range(12)])
    enhanced(tmp_path / "in" / "x.dcm", pixels, places, [turned] * 12, content)
    for series in scan([tmp_path / "in"]).series:
        opened = load(series)
        frames = [series.slices[index].frame + 1 for index in (1, 3)]
        found = tuple(
            replace(finding(opened, index, index, "glioma"), frame_number=frame)
            for index, frame in zip((1, 3), frames, strict=True)
        )
        (path,) = export_dicom(results_of(opened, found), opened, tmp_path / "out", ["seg"])
        groups = pydicom.dcmread(path).PerFrameFunctionalGroupsSequence
        named = [each.DerivationImageSequence[0].SourceImageSequence[0] for each in groups]
        assert sorted(each.ReferencedFrameNumber for each in named) == frames
        marks = read_marks(path, list(scan([tmp_path / "in"]).series)).marks
        assert sorted((mark.series_key, mark.index) for mark in marks) == [
            (series.key, 1),
            (series.key, 3),
        ]


@pytest.mark.parametrize("found", [(2,), (1, 3)], ids=["one slice", "every other slice"])
@pytest.mark.parametrize("stated", [None, "9"], ids=["unsaid", "wrong"])
def test_frames_are_as_far_apart_as_the_slices(
    tmp_path: Path, found: tuple[int, ...], stated: str | None
) -> None:
    """By the places of the images: of few frames it was 1 mm, or the distance of these frames."""
    chest(tmp_path / "in")
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        if stated:
            image.SpacingBetweenSlices = stated
        image.save_as(path)
    opened = load(scan([tmp_path / "in"]).series[0])
    lesions = tuple(finding(opened, number, index, "x") for number, index in enumerate(found))
    written = export_dicom(results_of(opened, lesions), opened, tmp_path / "out", ["seg", "pm"])
    assert [step_of(path) for path in written] == [2, 2]


def test_one_frame_of_a_file_of_many_is_as_far_apart_as_they_are(tmp_path: Path) -> None:
    frames_of_one_file(tmp_path / "in")
    opened = load(scan([tmp_path / "in"]).series[0])
    one = finding(opened, 0, 2, "glioma")
    one = replace(one, frame_number=opened.series.slices[2].frame + 1)
    (path,) = export_dicom(results_of(opened, (one,)), opened, tmp_path / "out", ["seg"])
    assert step_of(path) == pytest.approx(2.5, abs=1e-4)


def test_nothing_is_said_of_how_far_apart_a_single_slice_is(tmp_path: Path) -> None:
    brain(tmp_path / "in")
    for path in sorted((tmp_path / "in").iterdir())[1:]:
        path.unlink()
    alone = load(scan([tmp_path / "in"]).series[0])
    results = results_of(alone, (finding(alone, 0, 0, "glioma"),))
    written = export_dicom(results, alone, tmp_path / "out", ["seg", "pm"])
    assert [step_of(path) for path in written] == [None, None]


def step_of(path: Path) -> float | None:
    """Spacing Between Slices of a mask or heat map that is valid, mm."""
    check_valid(path)
    shared = pydicom.dcmread(path).SharedFunctionalGroupsSequence[0]
    step = shared.PixelMeasuresSequence[0].get("SpacingBetweenSlices")
    return None if step is None else float(step)


def test_several_files_of_frames_are_too_many(tmp_path: Path) -> None:
    frames_of_one_file(tmp_path / "in", "a")
    frames_of_one_file(tmp_path / "in", "b", 15.0)
    opened = load(scan([tmp_path / "in"]).series[0])
    assert len(opened.series.slices) == 12
    results = results_of(opened, (finding(opened, 0, 2, "glioma"), finding(opened, 1, 9, "glioma")))
    with pytest.raises(
        ExportError,
        match=r"several files with several slices each\. Masks and heat maps are made of one",
    ):
        export_dicom(results, opened, tmp_path / "out", ["seg"])


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


def test_pixels_without_a_size_are_said_to_have_none(volume: Volume, tmp_path: Path) -> None:
    """The slices have a place, and were said to have none."""
    slices = tuple(replace(one, spacing=None) for one in volume.series.slices)
    bare = replace(volume, series=replace(volume.series, slices=slices))
    results = results_of(bare, (finding(bare, 0, 1, "glioma"),))
    for kind in ("seg", "pm"):
        with pytest.raises(ExportError, match=r"how large the pixels of slice .* need it; choose"):
            export_dicom(results, bare, tmp_path, [kind])


def test_a_segment_of_a_long_name_leaves_out_its_size_not_its_number(tmp_path: Path) -> None:
    """Segment Label holds 64 letters (VR LO)."""
    volume = brain(tmp_path)
    long = "metastasis-of-a-tumour-with-a-name-of-many-letters"
    made = segmentation(results_of(volume, (finding(volume, 0, 2, long),)), volume.series)
    assert made is not None
    (segment,) = made.SegmentSequence
    assert len(segment.SegmentLabel) <= 64
    assert segment.SegmentLabel.startswith(f"1 {class_name(long)}")
    assert "mm" not in segment.SegmentLabel


def test_the_mask_of_a_finding_without_an_outline_is_its_whole_box(tmp_path: Path) -> None:
    volume = brain(tmp_path)
    boxed = replace(finding(volume, 0, 2, "glioma"), outline=(), box=(10.0, 20.0, 22.0, 28.0))
    made = segmentation(results_of(volume, (boxed,)), volume.series)
    assert made is not None
    mask = made.pixel_array.reshape(SIZE, SIZE) > 0
    assert mask[20:28, 10:22].all()
    assert mask.sum() == 8 * 12
