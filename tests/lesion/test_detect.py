"""From voxels to findings with a stand-in network: geometry, padding, the gate, cancelling."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from medviewer.errors import Cancelled
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion.detect import detect, operating_point, search
from medviewer.lesion.slices import prepare_slice, slice_levels
from tests.lesion.examples import BrightSpot, head, volume_of

TOP, LEFT, HEIGHT, WIDTH = 90, 130, 30, 22
"""Of the bright spot, in 256ths of the slice's sides."""
TRUE_BOX = (LEFT, TOP, LEFT + WIDTH, TOP + HEIGHT)
PLANES = {
    "axial": ((1, 0, 0), (0, 1, 0)),
    "coronal": ((1, 0, 0), (0, 0, -1)),
    "sagittal": ((0, 1, 0), (0, 0, -1)),
}


def slice_with_spot(shape: tuple[int, int] = (256, 256)) -> np.ndarray:
    picture = head(shape) * 0.5
    left, top, right, bottom = box_in(shape)
    picture[top:bottom, left:right] = 100
    return picture


def box_in(shape: tuple[int, int]) -> tuple[int, int, int, int]:
    rows, columns = shape
    sides = (columns, rows, columns, rows)
    return tuple(round(value * side / 256) for value, side in zip(TRUE_BOX, sides, strict=True))


def turned(picture: np.ndarray, swap: bool, first: int, second: int) -> np.ndarray:
    """The picture as a file would store it that swaps or reverses the axes."""
    stored = picture.T if swap else picture
    return stored[:: second or 1, :: first or 1]


@pytest.mark.parametrize("plane", PLANES)
@pytest.mark.parametrize(
    ("swap", "first", "second"), list(itertools.product((False, True), (1, -1), (1, -1)))
)
def test_a_box_lands_on_its_voxels_in_all_eight_orientations(
    plane: str, swap: bool, first: int, second: int
) -> None:
    right, down = (np.array(axis, dtype=float) for axis in PLANES[plane])
    along_row, along_column = (down, right) if swap else (right, down)
    orientation = (tuple(along_row * first), tuple(along_column * second))
    stored = turned(slice_with_spot(), swap, first, second)
    network = BrightSpot()
    found = search(volume_of(stored[None], orientation=orientation), network, 0.5)
    (finding,) = found.findings
    bright = np.argwhere(stored > 75)
    (top, left), (bottom, right_) = bright.min(0), bright.max(0) + 1
    assert finding.box == pytest.approx((left, top, right_, bottom), abs=1.0)
    assert finding.mean == pytest.approx(100, abs=6)
    # What the network saw does not depend on how the file stores it.
    upright = BrightSpot()
    search(volume_of(slice_with_spot()[None]), upright, 0.5)
    assert np.abs(network.asked[0] - upright.asked[0]).max() < 0.05


@pytest.mark.parametrize("shape", [(200, 320), (256, 256), (512, 512), (1024, 768)])
@pytest.mark.parametrize("spacing", [(0.5, 0.5), (0.9, 0.6), (0.4, 0.9), None])
def test_any_matrix_and_anisotropic_pixels(
    shape: tuple[int, int], spacing: tuple[float, float] | None
) -> None:
    found = search(volume_of(slice_with_spot(shape)[None], spacing=spacing), BrightSpot(), 0.5)
    (finding,) = found.findings
    left, top, right, bottom = box_in(shape)
    assert finding.box == pytest.approx((left, top, right, bottom), abs=max(shape) / 256)
    if spacing is None:
        assert finding.long_diameter_mm is None
        assert finding.area_mm2 is None
    else:
        row_mm, column_mm = spacing
        area = (bottom - top) * row_mm * (right - left) * column_mm
        assert finding.area_mm2 == pytest.approx(area, rel=0.2)


@pytest.mark.parametrize(
    ("dtype", "scale"), [(np.uint8, 1), (np.int16, 20), (np.uint16, 600), (np.float32, 0.01)]
)
def test_8_to_16_bit_and_floats(dtype: type, scale: float) -> None:
    stored = (slice_with_spot() * scale).astype(dtype)
    (finding,) = search(volume_of(stored[None]), BrightSpot(), 0.5).findings
    assert finding.box == pytest.approx(TRUE_BOX, abs=1.0)


def test_blank_slices_and_faint_noise_are_not_shown_to_the_network() -> None:
    noise = np.random.default_rng(0).normal(1, 0.5, (256, 256))
    voxels = np.stack([np.zeros((256, 256)), slice_with_spot(), noise, np.full((256, 256), 9.0)])
    network = BrightSpot()
    found = search(volume_of(voxels), network, 0.5)
    assert len(network.asked) == 1
    assert [finding.slice_index for finding in found.findings] == [1]
    assert not found.heat_map[[0, 2, 3]].any()


def test_padding_is_not_part_of_the_picture() -> None:
    stored = slice_with_spot()
    stored[:, :20] = 5000
    (finding,) = search(volume_of(stored[None], padding=(5000, 5000)), BrightSpot(), 0.5).findings
    assert finding.box == pytest.approx(TRUE_BOX, abs=1.0)


def test_the_heat_map_lies_on_the_image() -> None:
    stored = slice_with_spot((200, 320)).T
    volume = volume_of(stored[None], orientation=((0, 1, 0), (1, 0, 0)), spacing=(0.7, 0.9))
    found = search(volume, BrightSpot(), 0.5)
    heat = found.heat_map[0]
    assert heat.shape[0] > heat.shape[1]
    row, column = np.unravel_index(heat.argmax(), heat.shape)
    y = (row + 0.5) * stored.shape[0] / heat.shape[0]
    x = (column + 0.5) * stored.shape[1] / heat.shape[1]
    left, top, right, bottom = box_in((200, 320))
    assert (x, y) == pytest.approx(((top + bottom) / 2, (left + right) / 2), abs=6)


def test_work_stops_between_slices_and_tells_how_far_it_is() -> None:
    told: list[float] = []

    class Watcher:
        def report(self, fraction: float, text: str = "") -> None:
            told.append(fraction)

        def cancelled(self) -> bool:
            return len(told) == 2

    with pytest.raises(Cancelled):
        search(volume_of(np.stack([slice_with_spot()] * 4)), BrightSpot(), 0.5, None, Watcher())
    assert told == [0.25, 0.5]


def test_the_volume_is_not_changed() -> None:
    stored = slice_with_spot()[None]
    before = stored.copy()
    search(volume_of(stored), BrightSpot(), 0.5)
    assert np.array_equal(stored, before)


def test_a_finer_picture_shows_the_same_field_and_leaves_the_other_as_it_is() -> None:
    volume = volume_of(slice_with_spot()[None])
    (levels,) = slice_levels(volume)
    assert levels is not None
    plain, both = (prepare_slice(volume, 0, levels, 256, finer) for finer in (1, 2))
    assert plain.finer is None
    np.testing.assert_array_equal(plain.picture, both.picture)
    assert both.finer is not None
    assert both.finer.shape == (512, 512)
    shrunk = both.finer.reshape(256, 2, 256, 2).mean((1, 3))
    assert np.abs(shrunk - both.picture).mean() < 0.01


def test_each_mode_has_its_operating_point(tmp_path: Path) -> None:
    own = {"operating_point": {"threshold": 0.4, "sure_from": 0.7}}
    card = {"operating_point": {"threshold": 0.5, "sure_from": 0.6}, "fast_mode": own}
    package = ModelPackage(tmp_path, card)
    assert operating_point(package, "full") == (0.5, 0.6)
    assert operating_point(package, "fast") == (0.4, 0.7)


@pytest.mark.parametrize("threshold", [float("nan"), None, "much", 1.5])
def test_a_threshold_that_is_none_is_refused_and_finds_not_nothing(
    tmp_path: Path, threshold: object
) -> None:
    card = {"operating_point": {"threshold": threshold}}
    with pytest.raises(ModelPackageError, match="lacks or garbles operating_point"):
        detect(volume_of(np.zeros((1, 128, 128))), ModelPackage(tmp_path, card))
