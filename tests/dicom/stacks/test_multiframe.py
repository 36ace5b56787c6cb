"""Frames of multi-frame objects, placed by functional groups and vectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.image.first_window import file_windows
from medviewer.image.window import Window
from tests.phantoms.make import AXIAL, add_pixels, along, enhanced, header, item, ramp, save

FRAMES = 7


def only(folder: Path) -> Series:
    (series,) = scan([folder]).series
    return series


def volume_of(frames: int = FRAMES) -> np.ndarray:
    return np.stack([ramp(k) for k in range(frames)])


def test_frames_take_shared_and_per_frame_groups(tmp_path: Path) -> None:
    positions = [along(AXIAL, 2.0 * k, (5, 6, 7)) for k in range(FRAMES)]
    enhanced(tmp_path / "e", volume_of(), positions, [AXIAL] * FRAMES)
    volume = load(only(tmp_path))
    assert [one.position for one in volume.series.slices] == positions
    assert volume.series.slices[0].spacing == (0.5, 0.7)
    assert volume.series.slices[0].thickness_mm == 2
    assert volume.affine is not None
    expected = [[0, 0, 0.7, 5], [0, 0.5, 0, 6], [2, 0, 0, 7], [0, 0, 0, 1]]
    assert volume.affine == pytest.approx(np.array(expected))
    assert list(volume.slope) == [2] * FRAMES
    assert volume.values(3)[0, 1] == 2 * 3001 - 5


def test_frames_of_an_odd_number_of_bytes_follow_one_another_without_a_gap(tmp_path: Path) -> None:
    """Only the whole of native pixels is padded to an even length (PS3.5 8.1.1)."""
    pixels = np.arange(4 * 3 * 5, dtype=np.uint8).reshape(4, 3, 5)
    enhanced(tmp_path / "e", pixels, [along(AXIAL, k) for k in range(4)], [AXIAL] * 4)
    assert np.array_equal(load(only(tmp_path)).voxels, pixels)


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_frames_in_the_file_changes_nothing(tmp_path: Path, seed: int) -> None:
    """Enhanced objects may hold their frames in any order; the position decides."""
    order = np.random.default_rng(seed).permutation(FRAMES)
    positions = [along(AXIAL, 2.0 * k) for k in order]
    enhanced(tmp_path / "e", volume_of()[order], positions, [AXIAL] * FRAMES)
    volume = load(only(tmp_path))
    assert np.array_equal(volume.voxels, volume_of())
    assert [one.frame for one in volume.series.slices] == list(np.argsort(order))


def test_two_phases_in_one_object_are_two_stacks(tmp_path: Path) -> None:
    positions = [along(AXIAL, 2.0 * (k % 3)) for k in range(6)]
    content = [{"TemporalPositionIndex": 1 + k // 3} for k in range(6)]
    enhanced(tmp_path / "e", volume_of(6), positions, [AXIAL] * 6, content)
    first, second = scan([tmp_path]).series
    assert (first.part, second.part) == ("temporal position 1", "temporal position 2")
    assert np.array_equal(load(first).voxels, volume_of()[:3])
    assert np.array_equal(load(second).voxels, volume_of()[3:6])


def test_directions_of_diffusion_in_one_object_are_stacks(tmp_path: Path) -> None:
    positions = [along(AXIAL, 2.0 * (k % 3)) for k in range(6)]
    path = enhanced(tmp_path / "e", volume_of(6), positions, [AXIAL] * 6)
    dataset = dcmread(path)
    for k, groups in enumerate(dataset.PerFrameFunctionalGroupsSequence):
        gradient = item(DiffusionGradientOrientation=[0.0, 0.0, 1.0 if k < 3 else -1.0])
        groups.MRDiffusionSequence = [
            item(DiffusionBValue=700.0, DiffusionGradientDirectionSequence=gradient)
        ]
    save(dataset, path)
    up, down = scan([tmp_path]).series
    assert (up.part, down.part) == ("direction 0 0 1", "direction 0 0 -1")
    assert np.array_equal(load(up).voxels, volume_of()[:3])


def test_objects_that_continue_one_another_are_one_stack(tmp_path: Path) -> None:
    """A concatenation: two instances of one series hold the two halves."""
    for half in (0, 1):
        positions = [along(AXIAL, 2.0 * (3 * half + k)) for k in range(3)]
        pixels = volume_of(6)[3 * half : 3 * half + 3]
        uid = f"1.2.3.1.{half}"
        enhanced(tmp_path / f"{half}", pixels, positions, [AXIAL] * 3, SOPInstanceUID=uid)
    volume = load(only(tmp_path))
    assert np.array_equal(volume.voxels, volume_of(6))
    assert volume.affine is not None


def test_a_single_frame_enhanced_object_has_its_place(tmp_path: Path) -> None:
    enhanced(tmp_path / "e", volume_of(1), [(1.0, 2.0, 3.0)], [AXIAL])
    assert only(tmp_path).slices[0].position == (1, 2, 3)


def test_frames_without_groups_are_shown_without_place(tmp_path: Path) -> None:
    enhanced(tmp_path / "e", volume_of(5), [(0.0, 0.0, float(k)) for k in range(3)], [AXIAL] * 3)
    series = scan([tmp_path]).series
    assert sum(len(s.slices) for s in series) == 5
    assert [s.slices[0].position is None for s in series] == [False, True]


def test_a_clip_is_shown_frame_by_frame_without_geometry(tmp_path: Path) -> None:
    """Top-level position of a multi-frame file is that of its first frame only."""
    dataset = header(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.3.1",
        Modality="US",
        ImagePositionPatient=[0, 0, 0],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
    )
    clip = np.arange(4 * 6 * 5 * 3, dtype=np.uint8).reshape(4, 6, 5, 3)
    add_pixels(dataset, clip, frames=4)
    save(dataset, tmp_path / "clip")
    volume = load(only(tmp_path))
    assert np.array_equal(volume.voxels, clip)
    assert volume.affine is None


def test_two_clips_are_two_pictures(tmp_path: Path) -> None:
    for k in range(2):
        dataset = header(SOPInstanceUID=f"1.2.3.{k}", Modality="US", InstanceNumber=k)
        add_pixels(dataset, volume_of(3), frames=3)
        save(dataset, tmp_path / f"{k}")
    assert [len(s.slices) for s in scan([tmp_path]).series] == [3, 3]


@pytest.mark.parametrize("step", [4.0, -4.0])
def test_nuclear_medicine_stacks_along_the_sign_of_its_spacing(tmp_path: Path, step: float) -> None:
    dataset = header(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.20",
        Modality="NM",
        ImageType=["ORIGINAL", "PRIMARY", "RECON TOMO", "EMISSION"],
        SpacingBetweenSlices=step,
        SliceVector=[1, 2, 3],
        DetectorInformationSequence=[
            item(ImagePositionPatient=[1, 2, 3], ImageOrientationPatient=[1, 0, 0, 0, 1, 0])
        ],
    )
    add_pixels(dataset, volume_of(3), frames=3)
    save(dataset, tmp_path / "nm")
    volume = load(only(tmp_path))
    places = {one.frame: one.position for one in volume.series.slices}
    assert places == {0: (1, 2, 3), 1: (1, 2, 3 + step), 2: (1, 2, 3 + 2 * step)}
    assert volume.affine is not None


def test_a_reconstructed_slice_alone_has_its_place(tmp_path: Path) -> None:
    """Nuclear medicine gives the place in its detector's item, of a single frame too."""
    for number in (1, 2, 3):
        dataset = header(
            SOPInstanceUID=f"1.2.3.{number}",
            Modality="NM",
            ImageType=["ORIGINAL", "PRIMARY", "RECON TOMO", "EMISSION"],
            SpacingBetweenSlices=4,
            DetectorInformationSequence=[
                item(
                    ImagePositionPatient=[0, 0, 9.0 - 4 * number],
                    ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
                )
            ],
        )
        add_pixels(dataset, ramp(number))
        dataset.NumberOfFrames = 1
        save(dataset, tmp_path / f"{number}")
    series = only(tmp_path)
    assert [one.position for one in series.slices] == [(0, 0, -3), (0, 0, 1), (0, 0, 5)]


def test_frames_of_several_units_have_none_and_the_reader_is_told(tmp_path: Path) -> None:
    """Atomic numbers beside Hounsfield units in one object are not all atomic numbers."""
    path = tmp_path / "e"
    enhanced(path, volume_of(2), [(0, 0, 0), (0, 0, 1)], [AXIAL] * 2, Modality="CT")
    dataset = dcmread(path)
    for group, unit in zip(dataset.PerFrameFunctionalGroupsSequence, ("Z_EFF", "HU"), strict=True):
        rescale = item(RescaleSlope=1, RescaleIntercept=0, RescaleType=unit)
        group.PixelValueTransformationSequence = [rescale]
    save(dataset, path)
    volume = load(only(tmp_path))
    assert volume.unit == ""
    assert "different units" in volume.warnings[0]


@pytest.mark.parametrize("identity", [False, True])
@pytest.mark.parametrize(
    ("sop_class", "slope", "unit"),
    [("1.2.840.10008.5.1.4.1.1.30", 0.5, "um2/s"), ("1.2.840.10008.5.1.4.1.1.4.1", 1.0, "")],
    ids=["parametric map", "enhanced MR"],
)
def test_a_parametric_map_has_the_values_that_its_mapping_says(
    tmp_path: Path, sop_class: str, slope: float, unit: str, identity: bool
) -> None:
    """Whole numbers are a diffusion there; in an image the mapping stands beside the rescale.

    The rescale of a parametric map is the identity, where it says one (PS3.3 C.7.6.16.2.9b).
    """
    path = tmp_path / "e"
    enhanced(path, volume_of(2), [(0, 0, 0), (0, 0, 1)], [AXIAL] * 2, Modality="MR")
    dataset = dcmread(path)
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = sop_class
    shared = dataset.SharedFunctionalGroupsSequence[0]
    del shared.PixelValueTransformationSequence
    if identity:
        same = item(RescaleSlope=1, RescaleIntercept=0, RescaleType="US")
        shared.PixelValueTransformationSequence = [same]
    shared.FrameVOILUTSequence = [item(WindowCenter=101, WindowWidth=41)]
    for group in dataset.PerFrameFunctionalGroupsSequence:
        mapping = item(RealWorldValueSlope=0.5, RealWorldValueIntercept=-3.0)
        mapping.MeasurementUnitsCodeSequence = [
            item(CodeValue="um2/s", CodingSchemeDesignator="UCUM", CodeMeaning="µm2/s")
        ]
        group.RealWorldValueMappingSequence = [mapping]
    save(dataset, path)
    volume = load(only(tmp_path))
    stored = volume.voxels[1, 2, 3].item()
    assert volume.values(1)[2, 3] == stored * slope - (3 if slope < 1 else 0)
    assert (volume.unit, volume.warnings) == (unit, ())
    (window,) = file_windows(volume, 1)
    stored = np.array([60.0, 81.0, 100.5, 110.5, 120.0, 140.0])
    seen = Window(101, 41).apply(stored)
    assert window.apply(stored * slope - (3 if slope < 1 else 0)) == pytest.approx(seen)


def test_gated_reconstruction_is_a_stack_a_time_slot(tmp_path: Path) -> None:
    dataset = header(
        Modality="NM",
        ImageType=["ORIGINAL", "PRIMARY", "RECON GATED TOMO", "EMISSION"],
        SpacingBetweenSlices=4,
        SliceVector=[1, 2, 1, 2],
        TimeSlotVector=[1, 1, 2, 2],
        DetectorInformationSequence=[
            item(ImagePositionPatient=[0, 0, 0], ImageOrientationPatient=[1, 0, 0, 0, 1, 0])
        ],
    )
    add_pixels(dataset, volume_of(4), frames=4)
    save(dataset, tmp_path / "nm")
    assert [s.part for s in scan([tmp_path]).series] == ["phase 1", "phase 2"]


@pytest.mark.parametrize(
    ("offsets", "down", "places"),
    [
        ([0, 3, 6], 1, [10, 13, 16]),
        ([10, 13, 16], 1, [10, 13, 16]),
        ([0, 3, 6], -1, [4, 7, 10]),  # along the normal, which points to the feet
        ([10, 7, 4], -1, [4, 7, 10]),  # places of their own, whatever the normal
    ],
)
def test_dose_planes_lie_at_their_offsets(
    tmp_path: Path, offsets: list[float], down: int, places: list[float]
) -> None:
    """Relative to the first plane along the normal, or z where the first is its own (C.8.8.3.2)."""
    dataset = header(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.481.2",
        Modality="RTDOSE",
        ImagePositionPatient=[0, 0, 10],
        ImageOrientationPatient=[1, 0, 0, 0, down, 0],
        GridFrameOffsetVector=offsets,
        DoseGridScaling="0.001",
        RescaleSlope=None,
        RescaleIntercept=None,
    )
    add_pixels(dataset, volume_of(3), frames=3)
    save(dataset, tmp_path / "dose")
    volume = load(only(tmp_path))
    slices = sorted(volume.series.slices, key=lambda one: one.position or ())
    assert [one.position for one in slices] == [(0, 0, z) for z in places]
    assert volume.values(2)[0, 0] == pytest.approx(2.0)


@pytest.mark.parametrize("frames", [1, 2])
def test_a_dose_is_scaled_with_one_frame_and_without_a_place(tmp_path: Path, frames: int) -> None:
    dataset = header(
        Modality="RTDOSE", RescaleSlope=None, RescaleIntercept=None, DoseGridScaling="0.001"
    )
    add_pixels(dataset, volume_of(frames), frames=frames)
    save(dataset, tmp_path / "dose")
    assert load(only(tmp_path)).values(0)[1, 2] == pytest.approx(0.012)
