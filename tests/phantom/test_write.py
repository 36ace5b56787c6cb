"""The files carry what they were given: values, places, identity."""

from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medviewer.phantom.geometry import Geometry, axial_around_midline
from medviewer.phantom.write import Identity, uid_of, write_ct, write_mr

SMALL = axial_around_midline(3, 16, 0.75, 2.5, first_z=-7.25, thickness=2.0)


def test_ct_values_come_back_as_hu(tmp_path: Path) -> None:
    hu = np.random.default_rng(0).integers(-1024, 3072, SMALL.shape)
    for path, plane in zip(write_ct(hu, SMALL, tmp_path), hu, strict=True):
        image = pydicom.dcmread(path)
        values = image.pixel_array * image.RescaleSlope + image.RescaleIntercept
        np.testing.assert_array_equal(values, plane)


def test_slices_lie_where_the_geometry_says(tmp_path: Path) -> None:
    sagittal = Geometry(
        (3, 8, 16), (5.0, 0.5, 0.75), (12.0, -80.0, 60.0), 4.0, ((0, 1, 0), (0, 0, -1))
    )
    paths = write_mr(np.zeros(sagittal.shape), sagittal, tmp_path)
    for index, path in enumerate(paths):
        image = pydicom.dcmread(path)
        assert tuple(image.ImagePositionPatient) == pytest.approx((12.0 - 5.0 * index, -80, 60))
        assert list(image.ImageOrientationPatient) == [0, 1, 0, 0, 0, -1]
        assert list(image.PixelSpacing) == [0.5, 0.75]
        assert (image.SliceThickness, image.SpacingBetweenSlices) == (4.0, 5.0)


@given(st.tuples(*[st.floats(-200, 200)] * 3))
def test_index_of_undoes_the_affine(point: tuple[float, float, float]) -> None:
    back = SMALL.affine @ (*SMALL.index_of(point), 1.0)
    np.testing.assert_allclose(back[:3], point, atol=1e-9)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text("abc/é", max_size=8), st.text("abc/é", max_size=8))
def test_uids_are_valid_and_follow_from_their_words(one: str, other: str) -> None:
    uid = pydicom.uid.UID(uid_of(one))
    assert uid.is_valid
    assert (uid == uid_of(other)) == (one == other)


def test_same_call_same_bytes(tmp_path: Path) -> None:
    values = np.arange(np.prod(SMALL.shape)).reshape(SMALL.shape)
    first = write_mr(values, SMALL, tmp_path / "a")
    second = write_mr(values, SMALL, tmp_path / "b")
    assert [p.read_bytes() for p in first] == [p.read_bytes() for p in second]


def test_series_of_one_study_share_it_and_differ_in_the_rest(tmp_path: Path) -> None:
    before = write_mr(
        np.zeros(SMALL.shape), SMALL, tmp_path / "a", Identity(series="a"), contrast_agent=""
    )
    after = write_mr(np.zeros(SMALL.shape), SMALL, tmp_path / "b", Identity(series="b"))
    one, two = pydicom.dcmread(before[0]), pydicom.dcmread(after[0])
    assert one.StudyInstanceUID == two.StudyInstanceUID
    assert one.FrameOfReferenceUID == two.FrameOfReferenceUID
    assert one.SeriesInstanceUID != two.SeriesInstanceUID
    assert one.SOPInstanceUID != two.SOPInstanceUID
    assert "ContrastBolusAgent" not in one
    assert two.ContrastBolusAgent


@pytest.mark.parametrize("values", [-1025, 3072])
def test_values_that_do_not_fit_are_refused(tmp_path: Path, values: int) -> None:
    with pytest.raises(ValueError, match="12 bits"):
        write_ct(np.full(SMALL.shape, values), SMALL, tmp_path)


def test_an_array_of_another_shape_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="shape"):
        write_mr(np.zeros((2, 16, 16)), SMALL, tmp_path)
