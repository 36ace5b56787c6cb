"""What belongs to one picture: the complaints of users, one test each."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import dcmread

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from tests.dicom.stacks.read_back import heights, only
from tests.phantoms.make import (
    AXIAL,
    CORONAL,
    SAGITTAL,
    enhanced,
    header,
    picture,
    ramp,
    save,
    stack,
)


def test_phases_become_stacks_of_their_own(tmp_path: Path) -> None:
    """CT perfusion: every place at three times is three volumes, not one of 0.44 mm."""
    for phase in (1, 2, 3):
        stack(tmp_path, [0, 1, 2, 3], first=10 * phase, TemporalPositionIdentifier=phase)
    series = scan([tmp_path]).series
    assert [s.part for s in series] == [f"temporal position {phase}" for phase in (1, 2, 3)]
    assert all(heights(s) == [0, 1, 2, 3] for s in series)
    assert all(load(s).affine is not None for s in series)
    assert len({s.key for s in series}) == 3


@pytest.mark.parametrize(
    ("keyword", "values", "parts"),
    [
        ("EchoTime", (10, 80), ["echo time 10", "echo time 80"]),
        ("DiffusionBValue", (0.0, 1000.0), ["b-value 0", "b-value 1000"]),
        ("AcquisitionNumber", (1, 2), ["acquisition 1", "acquisition 2"]),
        ("TriggerTime", (5.0, 45.0), ["trigger time 5", "trigger time 45"]),
        (
            "AcquisitionTime",
            ("101010", "101055"),
            ["acquisition time 101010", "acquisition time 101055"],
        ),
        (
            "ImageType",
            (["ORIGINAL", "PRIMARY", "M"], ["ORIGINAL", "PRIMARY", "P"]),
            ["image type M", "image type P"],
        ),
        ("PatientComments", ("a", "b"), ["repetition 1", "repetition 2"]),
    ],
)
def test_what_tells_frames_at_one_place_apart(
    tmp_path: Path, keyword: str, values: tuple, parts: list[str]
) -> None:
    for n, value in enumerate(values):
        stack(tmp_path, [0, 1, 2], first=1 + 3 * n, **{keyword: value})
    series = scan([tmp_path]).series
    assert [s.part for s in series] == parts
    assert [heights(s) for s in series] == [[0, 1, 2], [0, 1, 2]]
    warned = ["2 stacks that are not one volume" in " ".join(s.warnings) for s in series]
    assert warned == ["repetition" in part for part in parts]


@pytest.mark.parametrize(
    ("group", "maker", "element", "written"),
    [
        (0x0019, "SIEMENS MR HEADER", 0x0C, "{}"),
        (0x0043, "GEMS_PARM_01", 0x39, "{}\\8\\0\\0"),
        (0x0043, "GEMS_PARM_01", 0x39, "100000{:05}\\8\\0\\0"),
    ],
    ids=["Siemens", "GE", "GE with a number before it"],
)
def test_b_values_that_makers_write_in_elements_of_their_own(
    tmp_path: Path, group: int, maker: str, element: int, written: str
) -> None:
    for n, b_value in enumerate((0, 1000)):
        for path in stack(tmp_path, [0, 1, 2], first=1 + 3 * n):
            image = dcmread(path)
            block = image.private_block(group, maker, create=True)
            block.add_new(element, "IS", written.format(b_value).split("\\"))
            save(image, path)
    assert [s.part for s in scan([tmp_path]).series] == ["b-value 0", "b-value 1000"]


def test_directions_of_diffusion_are_named_by_their_gradient(tmp_path: Path) -> None:
    """PS3.3 C.8.13.5.9; they stood as repetitions, of which a warning says what they are."""
    stack(tmp_path, [0, 1, 2], DiffusionBValue=0.0)
    for n, gradient in enumerate(([1.0, -0.0, 0.0], [0.0, -0.6, 0.8]), 1):
        own = {"DiffusionBValue": 1000.0, "DiffusionGradientOrientation": gradient}
        stack(tmp_path, [0, 1, 2], first=1 + 3 * n, names=[f"{n}{k}" for k in range(3)], **own)
    series = scan([tmp_path]).series
    assert [s.part for s in series] == [
        "b-value 0",
        "b-value 1000, direction 0 -0.6 0.8",
        "b-value 1000, direction 1 0 0",
    ]
    assert [s.warnings for s in series] == [(), (), ()]


def test_an_acquisition_that_covers_half_the_body_is_not_split_off(tmp_path: Path) -> None:
    """Acquisition numbers that only divide one volume are no reason to split it."""
    stack(tmp_path, [0, 1, 2], AcquisitionNumber=1)
    stack(tmp_path, [3, 4, 5], first=4, AcquisitionNumber=2)
    assert heights(only(scan([tmp_path]))) == [0, 1, 2, 3, 4, 5]


def test_one_slice_taken_twice_leaves_the_volume_whole(tmp_path: Path) -> None:
    stack(tmp_path, [0, 1, 2, 3])
    stack(tmp_path, [2], first=9)
    series = scan([tmp_path]).series
    assert [len(s.slices) for s in series] == [4, 1]
    assert load(series[0]).affine is not None


def test_a_localizer_is_a_stack_of_its_own(tmp_path: Path) -> None:
    stack(tmp_path, range(9))
    stack(tmp_path, [0], SAGITTAL, first=10)
    stack(tmp_path, [4.5], first=11, ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])
    volume, *others = scan([tmp_path]).series
    assert heights(volume) == list(range(9))
    assert sorted(s.part for s in others) == ["localizer", "sagittal"]
    assert load(volume).affine is not None
    assert [each.warnings for each in (volume, *others)] == [(), (), ()]


def test_the_largest_stack_comes_first(tmp_path: Path) -> None:
    """The localizer has the lower instance numbers; it is not what opens."""
    stack(tmp_path, [0, 1], CORONAL)
    stack(tmp_path, range(8), first=3)
    assert [len(s.slices) for s in scan([tmp_path]).series] == [8, 2]


def test_a_localizer_never_comes_first_however_many_pictures_it_has(tmp_path: Path) -> None:
    stack(tmp_path, range(9), ImageType=["ORIGINAL", "PRIMARY", "LOCALIZER"])
    stack(tmp_path, [20.0, 25.0, 30.0], first=10)
    first, *others = scan([tmp_path]).series
    assert heights(first) == [20, 25, 30]
    assert [each.part for each in others] == ["localizer"]


def test_a_three_plane_localizer_in_one_object_is_three_stacks(tmp_path: Path) -> None:
    pixels = np.stack([ramp(k) for k in range(3)])
    enhanced(tmp_path / "e", pixels, [(0.0, 0.0, 0.0)] * 3, [AXIAL, CORONAL, SAGITTAL])
    series = scan([tmp_path]).series
    assert sorted(s.part for s in series) == ["axial", "coronal", "sagittal"]
    assert [len(s.slices) for s in series] == [1, 1, 1]


def test_a_turning_projection_is_one_stack_without_geometry(tmp_path: Path) -> None:
    for k in range(12):
        turn = np.radians(15 * k)
        orientation = ((np.cos(turn), np.sin(turn), 0.0), (0.0, 0.0, -1.0))
        stack(tmp_path, [0], orientation, first=k + 1)
    series = only(scan([tmp_path]))
    assert [one.instance_number for one in series.slices] == list(range(1, 13))
    assert load(series).affine is None
    assert "turned" in series.warnings[0]


def test_one_place_over_time_is_one_stack_in_the_order_of_time(tmp_path: Path) -> None:
    for k in range(6):
        stack(tmp_path, [0], first=6 - k, TriggerTime=100 - 10 * k, names=[f"{k}"])
    series = only(scan([tmp_path]))
    assert [one.instance_number for one in series.slices] == [1, 2, 3, 4, 5, 6]
    assert load(series).affine is None
    assert "same place" in series.warnings[0]


def test_a_course_at_one_place_is_in_the_order_of_time(tmp_path: Path) -> None:
    """Positions that differ by what rounding makes say nothing of the order."""
    stack(tmp_path, [0.002, 0.0, 0.004, 0.001])
    (series,) = scan([tmp_path]).series
    assert [one.instance_number for one in series.slices] == [1, 2, 3, 4]


def test_pictures_of_two_sizes_are_two_stacks(tmp_path: Path) -> None:
    stack(tmp_path, [0, 1, 2])
    picture(
        tmp_path / "z",
        ramp(0, 8, 8),
        SOPInstanceUID="1.2.3.7",
        ImagePositionPatient=[0, 0, 5],
        ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
    )
    assert [s.part for s in scan([tmp_path]).series] == ["5 x 6", "8 x 8"]


def test_grouping_is_by_series_uid_never_by_number_or_folder(tmp_path: Path) -> None:
    stack(tmp_path / "a", [0, 2], series="1.2.3.1", SeriesNumber=5)
    stack(tmp_path / "b", [1, 3], series="1.2.3.1", SeriesNumber=5, first=7)
    stack(tmp_path / "a", [0, 1], series="1.2.3.2", SeriesNumber=5, first=20)
    first, second = scan([tmp_path]).series
    assert heights(first) == [0, 1, 2, 3]
    assert heights(second) == [0, 1]


def test_every_projection_is_a_picture_of_its_own(tmp_path: Path) -> None:
    for k in range(4):
        picture(
            tmp_path / f"{k}", ramp(k), SOPInstanceUID=f"1.2.3.{k}", Modality="MG", InstanceNumber=k
        )
    assert [len(s.slices) for s in scan([tmp_path]).series] == [1, 1, 1, 1]


def test_copies_are_refused_and_different_files_with_one_uid_are_kept(tmp_path: Path) -> None:
    (original,) = stack(tmp_path, [0])
    (tmp_path / "copy").write_bytes(original.read_bytes())
    picture(tmp_path / "other", ramp(5), SOPInstanceUID="1.2.3.1.1", InstanceNumber=1)
    catalogue = scan([tmp_path])
    assert [item.path.name for item in catalogue.refused] == ["copy"]
    assert "copy of" in catalogue.refused[0].reason
    assert sum(len(s.slices) for s in catalogue.series) == 2


def test_the_newest_study_is_listed_first_and_its_series_by_number(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        stack(tmp_path, [0], series=f"1.2.{number}", first=number, SeriesNumber=number)
    earlier = header(series="1.9", StudyInstanceUID="1.9", StudyDate="20200101", SeriesNumber=99)
    from tests.phantoms.make import add_pixels

    add_pixels(earlier, ramp(0))
    save(earlier, tmp_path / "early")
    assert [s.number for s in scan([tmp_path]).series] == [1, 2, 10, 99]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ({"PatientID": "A"}, {"PatientID": "B"}),
        ({"PatientID": None, "PatientName": "A"}, {"PatientID": "", "PatientName": "B"}),
        ({"PatientID": "A"}, {"PatientID": None}),
    ],
)
def test_slices_of_two_patients_are_never_one_stack(
    tmp_path: Path, one: dict[str, Any], other: dict[str, Any]
) -> None:
    """Careless copies without names give all patients the same UIDs."""
    for number, (places, patient) in enumerate([([0, 2, 4], one), ([1, 3, 5], other)]):
        names = [f"{number}-{k}" for k in range(3)]
        stack(tmp_path, places, names=names, first=10 * number, **patient)
    series = scan([tmp_path]).series
    assert [len(each.slices) for each in series] == [3, 3]
    assert {each.part for each in series} == {"patient 1", "patient 2"}
    assert {each.patient_id or each.patient_name for each in series} == {
        str(each.get("PatientID") or each.get("PatientName") or "PHANTOM^TEST")
        for each in (one, other)
    }


def test_one_patient_whose_id_is_padded_is_one(tmp_path: Path) -> None:
    stack(tmp_path, [0, 2], PatientID="A", PatientName="Doe^Jane")
    stack(tmp_path, [1, 3], first=5, PatientID="A ", PatientName="DOE^JANE")
    assert [len(each.slices) for each in scan([tmp_path]).series] == [4]


def test_two_frames_of_reference_are_two_stacks(tmp_path: Path) -> None:
    """The patient moved between the blocks: their positions cannot be compared."""
    stack(tmp_path, [0, 1, 2], FrameOfReferenceUID="1.2.1")
    stack(tmp_path, [3, 4], first=4, FrameOfReferenceUID="1.2.2")
    series = scan([tmp_path]).series
    assert [s.part for s in series] == ["frame of reference 1", "frame of reference 2"]
    assert [s.frame_of_reference_uid for s in series] == ["1.2.1", "1.2.2"]


def test_a_magnified_reconstruction_is_a_stack_of_its_own(tmp_path: Path) -> None:
    stack(tmp_path, [0, 1, 2], PixelSpacing=[0.8, 0.8])
    stack(tmp_path, [3, 4], first=4, PixelSpacing=[0.4, 0.4])
    stack(tmp_path, [5], first=6, PixelSpacing=[0.80001, 0.8])
    series = scan([tmp_path]).series
    assert [s.part for s in series] == ["pixel 0.8 x 0.8 mm", "pixel 0.4 x 0.4 mm"]
    assert [len(s.slices) for s in series] == [4, 2]


def test_a_mosaic_says_that_it_is_one(tmp_path: Path) -> None:
    stack(tmp_path, [0], ImageType=["ORIGINAL", "PRIMARY", "M", "MOSAIC"])
    assert "mosaic of many slices" in only(scan([tmp_path])).warnings[0]


def test_views_of_a_mammogram_are_named_by_side_and_view_and_need_no_warning(
    tmp_path: Path,
) -> None:
    """Nobody takes them for one volume; a second picture of a view has a number."""
    for number, (side, view) in enumerate((("R", "CC"), ("L", "CC"), ("R", "MLO"), ("R", "MLO"))):
        picture(
            tmp_path / f"{number}",
            ramp(number),
            Modality="MG",
            InstanceNumber=number + 1,
            SOPInstanceUID=f"1.2.3.{number}",
            ImageLaterality=side,
            ViewPosition=view,
        )
    series = scan([tmp_path]).series
    assert [each.part for each in series] == ["L CC", "R CC", "image 3", "image 4"]
    assert [each.warnings for each in series] == [()] * 4
