"""A captured picture says of which image it is, and which side of the patient is where."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pydicom
import pytest

from medviewer.dicom.geometry import Orientation
from medviewer.dicom.volume import Volume
from medviewer.findings.objects.export import export_dicom
from tests.findings.made_results import brain, check_valid, three_lesions


def captures_of(volume: Volume, folder: Path) -> list[pydicom.FileDataset]:
    paths = export_dicom(three_lesions(volume), volume, folder, ["sc"])
    for path in paths:
        check_valid(path)
    return [pydicom.dcmread(path) for path in paths]


def test_a_captured_picture_names_its_image(tmp_path: Path) -> None:
    volume = brain(tmp_path / "in")
    made = captures_of(volume, tmp_path / "out")
    assert [capture.InstanceNumber for capture in made] == [1, 2]
    assert len({capture.SeriesInstanceUID for capture in made}) == 1
    for capture, index in zip(made, (2, 4), strict=True):
        (source,) = capture.SourceImageSequence
        assert source.ReferencedSOPClassUID == volume.series.slices[index].sop_class_uid
        assert source.ReferencedSOPInstanceUID == volume.series.slices[index].sop_instance_uid
        assert "ReferencedFrameNumber" not in source


@pytest.mark.parametrize(
    ("orientation", "letters"),
    [
        (((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), ["L", "P"]),
        (((-1.0, 0.0, 0.0), (0.0, 0.8, 0.6)), ["R", "PH"]),
    ],
)
def test_a_captured_picture_says_which_side_is_where(
    tmp_path: Path, orientation: Orientation, letters: list[str]
) -> None:
    """A viewer has nothing else to put the letters of the sides beside it from."""
    volume = brain(tmp_path / "in")
    slices = tuple(replace(one, orientation=orientation) for one in volume.series.slices)
    turned = replace(volume, series=replace(volume.series, slices=slices))
    for capture in captures_of(turned, tmp_path / "out"):
        assert list(capture.PatientOrientation) == letters


def test_a_captured_picture_without_a_place_has_the_sides_that_its_image_states(
    tmp_path: Path,
) -> None:
    volume = brain(tmp_path / "in")
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        del image.ImageOrientationPatient, image.ImagePositionPatient
        image.PatientOrientation = ["A", "F"]
        image.save_as(path)
    slices = tuple(replace(one, orientation=None, position=None) for one in volume.series.slices)
    lost = replace(volume, series=replace(volume.series, slices=slices))
    for capture in captures_of(lost, tmp_path / "out"):
        assert list(capture.PatientOrientation) == ["A", "F"]


def test_words_that_are_burnt_into_the_image_are_burnt_into_its_picture(tmp_path: Path) -> None:
    """Who takes names out looks here for where they may be."""
    volume = brain(tmp_path / "in")
    for path in (tmp_path / "in").iterdir():
        image = pydicom.dcmread(path)
        image.BurnedInAnnotation = "YES"
        image.save_as(path)
    made = captures_of(volume, tmp_path / "out")
    assert [capture.BurnedInAnnotation for capture in made] == ["YES", "YES"]
