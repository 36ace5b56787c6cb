"""Runs: pictures of one place that follow one another in time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import MRImageStorage, XRayAngiographicImageStorage

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.image.run import frames_of, is_run, seconds_of_run
from tests.phantoms.make import picture
from tests.ui.makers import make_series


def run_of_files(folder: Path, **elements: object) -> Series:
    """Four pictures of one place, 8 s apart by their files where ``elements`` do not say else."""
    for number in range(4):
        picture(
            folder / f"{number}.dcm",
            np.full((8, 8), 100 + number, np.uint16),
            **{
                "SOPClassUID": MRImageStorage,
                "SOPInstanceUID": f"1.2.3.7.{number}",
                "Modality": "MR",
                "InstanceNumber": number + 1,
                "ImagePositionPatient": [0, 0, 0],
                "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
                "AcquisitionDate": "20240102",
                "AcquisitionTime": f"1000{8 * number:02}",
                **elements,
            },
        )
    (series,) = scan([folder]).series
    return series


def film(folder: Path, **elements: object) -> Series:
    """Five frames of one file."""
    picture(
        folder / "film.dcm",
        np.zeros((5, 8, 8), np.uint16),
        NumberOfFrames=5,
        SOPClassUID=XRayAngiographicImageStorage,
        Modality="XA",
        **elements,
    )
    (series,) = scan([folder]).series
    return series


def test_files_of_one_place_are_timed_by_their_own_headers(tmp_path: Path) -> None:
    series = run_of_files(tmp_path)
    assert is_run(series)
    assert seconds_of_run(series, frames_of(series)) == pytest.approx((0, 8, 16, 24))


def test_pictures_of_one_place_taken_together_are_not_timed(tmp_path: Path) -> None:
    """Such as the echoes of one slice."""
    series = run_of_files(tmp_path, AcquisitionTime="100000")
    assert seconds_of_run(series, frames_of(series)) is None


def test_frames_of_a_film_are_timed_by_frame_time(tmp_path: Path) -> None:
    series = film(tmp_path, FrameTime=250)
    assert is_run(series)
    assert seconds_of_run(series, frames_of(series)) == pytest.approx((0, 0.25, 0.5, 0.75, 1.0))


def test_the_rate_of_playing_times_no_frame(tmp_path: Path) -> None:
    series = film(tmp_path, CineRate=4)
    assert seconds_of_run(series, frames_of(series)) is None


def test_a_stack_and_a_single_picture_are_no_runs() -> None:
    stack = make_series()
    assert not is_run(stack)
    assert not is_run(replace(stack, slices=stack.slices[:1]))


def test_frames_of_an_enhanced_object_have_moments_of_their_own() -> None:
    from medviewer.image.times import seconds_of

    header = Dataset()
    header.PerFrameFunctionalGroupsSequence = [enhanced(7 * number) for number in range(3)]
    one = make_series().slices[0]
    times = [
        replace(make_series(), slices=(replace(one, frame=number),), header=header)
        for number in range(3)
    ]
    assert seconds_of(times) == pytest.approx((0, 7, 14))


def enhanced(second: int) -> Dataset:
    """The functional groups of a frame that was taken at 10:00 and so many seconds."""
    content, groups = Dataset(), Dataset()
    content.FrameAcquisitionDateTime = f"202401021000{second:02}.0+0100"
    groups.FrameContentSequence = [content]
    return groups
