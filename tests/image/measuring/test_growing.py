"""A region grown in a phantom has the phantom's volume, wherever one begins, and no more."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.dicom.geometry import affine
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.contour import area
from medviewer.image.measuring import ball as voxels_of_balls
from medviewer.image.measuring.growing import Edge, GrownRegion, grow
from medviewer.image.planes import plane_of
from medviewer.image.reformat import orthogonal
from tests.image.measuring.balls import (
    MIDDLE,
    PIXEL_MM,
    RADIUS_MM,
    SLICE,
    SLICE_MM,
    VOLUME_ML,
    ball,
    depth_mm,
    share,
    volume_of,
)


def grown(
    volume: Volume,
    mm: float = 10.0,
    middle: tuple[float, float] = MIDDLE,
    index: int = SLICE,
    *,
    deep: bool = True,
) -> GrownRegion:
    found = grow(volume, index, middle, (mm / PIXEL_MM, mm / PIXEL_MM), deep=deep)
    assert found is not None
    return found


def millilitres(region: GrownRegion) -> float:
    return sum(area(line) for _, line in region.outlines) * PIXEL_MM**2 * SLICE_MM / 1000


@pytest.mark.parametrize(("inside", "around"), [(100, 0), (-50, 60), (40, -850)])
def test_a_ball_has_its_volume_brighter_or_darker(inside: float, around: float) -> None:
    region = grown(ball(inside, around))
    assert millilitres(region) == pytest.approx(VOLUME_ML, rel=0.03)
    assert region.edge == Edge(inside, around)
    assert region.edge.level == (inside + around) / 2
    assert region.cut == ()


def test_an_outline_lies_between_pixels_where_the_ball_ends() -> None:
    """On the slice through its middle it is a circle of the ball's radius."""
    (line,) = (line for index, line in grown(ball()).outlines if index == SLICE)
    away_mm = np.hypot(*(line - MIDDLE).T) * PIXEL_MM
    assert away_mm == pytest.approx(np.full(len(line), RADIUS_MM), abs=0.1)


@settings(deadline=None, max_examples=25)
@given(st.floats(8.5, 11.5), st.floats(-2.0, 2.0), st.floats(-2.0, 2.0), st.sampled_from([5, 6, 7]))
def test_it_hardly_matters_where_one_begins_and_how_far_one_goes(
    mm: float, right: float, down: float, index: int
) -> None:
    begun = (MIDDLE[0] + right / PIXEL_MM, MIDDLE[1] + down / PIXEL_MM)
    reach = mm + np.hypot(right, down) + abs(index - SLICE) * SLICE_MM
    region = grown(ball(), reach, begun, index)
    assert millilitres(region) == pytest.approx(VOLUME_ML, rel=0.03)


def test_noise_of_a_quarter_of_the_contrast_moves_the_volume_by_less_than_a_tenth() -> None:
    assert millilitres(grown(ball(noise=25))) == pytest.approx(VOLUME_ML, rel=0.1)


def test_a_neighbour_that_does_not_touch_is_left_out() -> None:
    both = np.maximum(share(depth_mm(x=26.5, radius_mm=4)), share(depth_mm(x=46.5, radius_mm=4)))
    region = grown(volume_of(100 * both), 12.0, (26.5, 24.5))
    assert max(line[:, 0].max() for _, line in region.outlines) < 40


def test_a_vessel_that_leads_to_a_neighbour_is_not_followed() -> None:
    """One or two pixels wide, it is no part of a lesion; nor is what it leads to."""
    both = np.maximum(share(depth_mm(x=24.5, radius_mm=4)), share(depth_mm(x=46.5, radius_mm=4)))
    both[SLICE, 24:26, 24:46] = 1
    region = grown(volume_of(100 * both), 14.0, (24.5, 24.5))
    assert max(line[:, 0].max() for _, line in region.outlines) < 36


def test_what_is_so_thin_all_over_is_outlined_all_the_same() -> None:
    values = np.zeros(ball().voxels.shape)
    values[SLICE, 24:26, 28:38] = 100
    ((index, line),) = grown(volume_of(values), 10.0).outlines
    assert (index, area(line)) == (SLICE, pytest.approx(20, abs=3))


def test_a_hole_is_filled() -> None:
    """The dark middle of a lesion belongs to it, and is the reader's to leave out."""
    ring = share(depth_mm()) - share(depth_mm(radius_mm=3))
    region = grown(volume_of(100 * ring), 11.0, (MIDDLE[0] + 3 / PIXEL_MM, MIDDLE[1]))
    on_middle = [line for index, line in region.outlines if index == SLICE]
    assert [area(line) * PIXEL_MM**2 for line in on_middle] == [
        pytest.approx(np.pi * RADIUS_MM**2, rel=0.05)
    ]


def test_what_goes_on_beyond_the_circle_is_told() -> None:
    """A wall that the ball hangs on is cut where the circle ends, and so much is said."""
    values = share(depth_mm())
    values[:, :, 40:] = 1.0
    region = grown(volume_of(100 * values), 9.0)
    assert set(region.cut) >= {4, 5, 6, 7, 8}


def test_outlines_of_a_slice_never_lie_within_one_another() -> None:
    """Of a lesion that ends in the next slice the inside was taken for its edge, too: a hole."""
    values = 100 * share(depth_mm())
    values[SLICE, 22:27, 30:35] = 30  # a dip, seen on this slice alone
    values[SLICE + 1 :] = 0
    on_slice = [line for index, line in grown(volume_of(values)).outlines if index == SLICE]
    assert len(on_slice) == 1


@pytest.mark.parametrize("view", ["coronal", "sagittal"])
def test_on_planes_across_the_slices_it_is_the_same_ball(view: str) -> None:
    base = ball()
    base.affine = affine(base.series.slices)
    planes = orthogonal(base, view).volume
    middle = plane_of(base.series.slices[SLICE]).to_patient(MIDDLE)
    places = [plane_of(one) for one in planes.series.slices]
    index = int(np.argmin([abs(each.distance_mm(middle)) for each in places]))
    plane = places[index]
    radii = (10 / plane.spacing[1], 10 / plane.spacing[0])
    found = grow(planes, index, plane.to_picture(middle), radii)
    pixel_mm2 = plane.spacing[0] * plane.spacing[1]
    volume_ml = sum(area(line) for _, line in found.outlines) * pixel_mm2 * PIXEL_MM / 1000
    assert volume_ml == pytest.approx(VOLUME_ML, rel=0.05)


def test_one_slice_alone_is_what_is_seen_while_drawing() -> None:
    flat, deep = grown(ball(), deep=False), grown(ball())
    ((index, line),) = flat.outlines
    assert index == SLICE
    (same,) = (found for at, found in deep.outlines if at == SLICE)
    assert line.tolist() == same.tolist()
    assert {at for at, _ in deep.outlines} == {3, 4, 5, 6, 7, 8, 9}


def test_padding_and_slices_that_were_not_read_have_no_part() -> None:
    volume = ball()
    volume.voxels[:, :, :20] = -2000
    volume = replace(volume, padding=(-2000, -2000))
    assert grown(volume).edge.around == 0
    volume.loaded[8] = False
    region = grown(volume)
    assert region.unread == 1
    assert max(index for index, _ in region.outlines) == 7


def test_a_picture_that_does_not_say_where_it_lies_is_outlined_by_itself() -> None:
    volume = ball()
    slices = tuple(replace(one, position=None) for one in volume.series.slices)
    volume = replace(volume, series=replace(volume.series, slices=slices))
    assert [index for index, _ in grown(volume).outlines] == [SLICE]


@pytest.mark.parametrize("value", [0.0, 100.0])
def test_one_value_all_over_is_no_lesion(value: float) -> None:
    volume = volume_of(np.full(ball().voxels.shape, value))
    assert grow(volume, SLICE, MIDDLE, (20, 20)) is None


def test_a_circle_beside_the_picture_is_no_lesion() -> None:
    assert grow(ball(), SLICE, (-40.0, 24.0), (20, 20)) is None


def test_a_sphere_of_too_many_voxels_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """It would take seconds, in which the window could do nothing else."""
    monkeypatch.setattr(voxels_of_balls, "MOST_VOXELS", 9 * 43 * 44)
    assert grow(ball(), SLICE, MIDDLE, (20, 20)) is not None
    with pytest.raises(MedviewerError, match="too wide"):
        grow(ball(), SLICE, MIDDLE, (24, 24))


@pytest.mark.parametrize("right", [0.0, 2.0, -3.0])
@pytest.mark.parametrize("noise", [0.0, 10.0, 20.0])
def test_begun_in_its_dead_middle_a_tumour_has_the_volume_within_its_rim(
    right: float, noise: float
) -> None:
    """As RECIST and RANO measure it: from outer border to outer border."""
    values = 50 + 100 * share(depth_mm()) - 110 * share(depth_mm(radius_mm=4))
    region = grown(volume_of(values, noise), 10.0, (MIDDLE[0] + right, MIDDLE[1]))
    assert region.edge.inside > region.edge.around
    assert millilitres(region) == pytest.approx(VOLUME_ML, rel=0.06)


def test_of_a_circle_that_ends_in_the_rim_the_middle_alone_is_outlined() -> None:
    values = 50 + 100 * share(depth_mm()) - 110 * share(depth_mm(radius_mm=4))
    region = grown(volume_of(values), 5.5)
    assert millilitres(region) == pytest.approx(VOLUME_ML * (4 / RADIUS_MM) ** 3, rel=0.1)
