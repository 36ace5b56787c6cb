"""Runs without their mask: what is left is the contrast."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.films.cine import is_film
from medviewer.image.films.masks import Mask, Masks
from medviewer.image.films.subtraction import (
    LOGARITHM,
    asks_for_subtraction,
    is_subtracted,
    subtraction,
)
from medviewer.image.first_window import first_window
from medviewer.image.measuring.image_values import image_values
from tests.phantoms.angiography import CONTRAST, FRAMES, VESSEL, run, write_run
from tests.phantoms.make import header
from tests.ui.makers import make_volume


def loaded(path: Path) -> Volume:
    return load(scan([path]).series[0])


def always(*frames: int, down: float = 0.0, right: float = 0.0) -> Masks:
    """One mask for all frames."""
    return (Mask(frames, down, right),) * FRAMES


@pytest.fixture
def source(tmp_path: Path) -> Volume:
    return loaded(write_run(tmp_path / "run.dcm"))


def test_only_the_contrast_is_left_whatever_lies_before_and_behind(source: Volume) -> None:
    made = subtraction(source, always(0, 1))
    made.fill(4)
    expected = np.zeros(source.voxels.shape[1:])
    expected[VESSEL] = -CONTRAST
    assert np.array_equal(made.volume.values(4), expected)
    assert not made.volume.loaded[3]  # only what is looked at is worked out


def test_the_mask_is_the_average_of_its_frames(tmp_path: Path) -> None:
    frames = run()
    frames[0] += 10
    made = subtraction(loaded(write_run(tmp_path / "run.dcm", frames)), always(0, 1))
    made.fill(2)
    assert made.volume.values(2)[0, 0] == -5


def test_a_mask_that_is_shifted_meets_what_has_moved(tmp_path: Path) -> None:
    """The patient has moved two pixels down and one to the left since the mask was taken."""
    frames = run()
    frames[4] = np.roll(frames[1], (2, -1), (0, 1))
    frames[1, 5, 5] = frames[4, 7, 4] = 3000
    made = subtraction(
        loaded(write_run(tmp_path / "run.dcm", frames)), always(1, down=2.0, right=-1.0)
    )
    made.fill(4)
    left = made.volume.values(4)
    assert np.isnan(left[:2]).all()  # nothing of the mask comes to lie there
    assert np.isnan(left[:, -1]).all()
    assert not left[2:, :-1].any()


def test_a_shift_between_pixels_is_linear(source: Volume) -> None:
    made = subtraction(source, always(0, right=0.5))
    made.fill(0)
    assert made.volume.values(0)[0, 18:26].tolist() == [0, 0, -600, 0, 0, 0, 600, 0]


def test_of_values_proportional_to_the_rays_the_logarithms_are_subtracted(tmp_path: Path) -> None:
    """A vessel that lets half of the rays through does so before bone as before soft parts."""
    frames = run()
    frames[2:] = frames[:1]
    frames[2:, 10:14] //= 2
    path = write_run(tmp_path / "run.dcm", frames, PixelIntensityRelationship="LIN")
    made = subtraction(loaded(path), always(0))
    made.fill(3)
    assert made.volume.values(3)[VESSEL] == pytest.approx(-LOGARITHM * np.log(2), rel=1e-4)
    assert made.volume.slab == "subtracted logarithms × 1000, mask frame 1"


def test_values_that_fall_as_the_rays_rise_have_no_logarithms(tmp_path: Path) -> None:
    """Pixel Intensity Relationship Sign -1: the logarithm of such a value says nothing."""
    turned = {"PixelIntensityRelationship": "LIN", "PixelIntensityRelationshipSign": -1}
    made = subtraction(loaded(write_run(tmp_path / "run.dcm", **turned)), always(0))
    made.fill(4)
    assert made.volume.values(4)[VESSEL] == pytest.approx(-CONTRAST)
    assert made.volume.slab == "subtracted, mask frame 1"


def test_it_is_told_what_was_taken_away(source: Volume) -> None:
    assert subtraction(source, always(2)).volume.slab == "subtracted, mask frame 3"
    several = subtraction(source, always(0, 1, down=0.5, right=-1.0)).volume.slab
    assert several == "subtracted, mean of frames 1, 2, shifted 0.5 px down, -1 px right"


def test_it_is_a_film_of_its_own_whose_window_has_no_difference_in_its_middle(
    source: Volume,
) -> None:
    made = subtraction(source, always(0))
    series = made.volume.series
    assert is_subtracted(series.key)
    assert not is_subtracted(source.series.key)
    assert is_film(series)
    assert all(one.is_made for one in series.slices)
    window = first_window(made.volume, 0)
    assert (window.center, window.width) == (0, 2 * CONTRAST)
    assert source.series.header.WindowCenter == 1500


def test_what_is_drawn_belongs_to_the_mask_that_was_subtracted(source: Volume) -> None:
    names = {
        subtraction(source, each).volume.series.slices[3].sop_instance_uid
        for each in (always(0), always(1), always(0, down=0.5))
    }
    assert len(names) == 3


def test_each_frame_is_less_its_own_mask(source: Volume) -> None:
    """A run at two stations: the second one begins with the fourth frame, its own mask."""
    made = subtraction(source, (*[Mask((0,))] * 3, *[Mask((3,))] * 3))
    for frame, contrast in ((2, -CONTRAST), (4, 0)):
        made.fill(frame)
        assert made.volume.values(frame)[VESSEL] == pytest.approx(contrast)
    assert made.volume.slab == "subtracted, masks (of frames) 1 (1–3), 4 (4–6)"


def test_a_file_may_recommend_to_be_seen_subtracted() -> None:
    assert asks_for_subtraction(header(RecommendedViewingMode="SUB"))
    assert not asks_for_subtraction(header(RecommendedViewingMode="NAT"))
    assert not asks_for_subtraction(header())


def test_a_stack_of_slices_is_not_subtracted() -> None:
    with pytest.raises(MedviewerError, match="film in shades of grey"):
        subtraction(make_volume(), always(0))


def test_a_mask_beside_the_picture_is_refused(source: Volume) -> None:
    with pytest.raises(MedviewerError, match="no pixel over the picture"):
        subtraction(source, always(0, down=100.0))


def test_what_is_measured_in_it_is_told_to_be_of_the_difference(source: Volume) -> None:
    made = subtraction(source, always(0))
    made.fill(4)
    values = image_values(made.volume, 4)
    assert (values.unit, values.remark) == ("raw", "subtracted, mask frame 1")
    assert (values.size.column_mm, values.size.label) == (0.5, "PROJ")


def test_the_window_of_a_run_of_stations_is_that_of_each_frames_own_mask(tmp_path: Path) -> None:
    """Further down the leg is thinner, and the picture brighter: that is no difference."""
    stations = np.full((6, 32, 32), 1000, np.uint16)
    stations[3:] = 2000
    stations[[2, 5], 10:20] -= 100
    masks = (*[Mask((0,))] * 3, *[Mask((3,))] * 3)
    made = subtraction(loaded(write_run(tmp_path / "run.dcm", stations)), masks)
    assert made.window.width == pytest.approx(200)
