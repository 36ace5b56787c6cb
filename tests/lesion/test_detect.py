"""From voxels to findings with a stand-in network: geometry, padding, the gate, cancelling."""

import itertools
from dataclasses import dataclass, replace
from pathlib import Path
from types import SimpleNamespace
from typing import ClassVar

import numpy as np
import pytest
from numpy.typing import NDArray

from medviewer.errors import Cancelled
from medviewer.learning.device import choose
from medviewer.learning.package import ModelPackage, ModelPackageError
from medviewer.lesion import detect as detecting
from medviewer.lesion import ensemble
from medviewer.lesion.detect import detect, operating_point, search
from medviewer.lesion.gate.familiar import Familiar
from medviewer.lesion.prediction import Prediction
from medviewer.lesion.slices import prepare_slice, slice_levels
from tests.lesion.examples import BrightSpot, head, volume_of

CPU = choose(allow_gpu=False)

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


@dataclass(frozen=True)
class Marks(BrightSpot):
    """Marks the spot of one slice after another with ``scores``, its box ``wider`` pixels."""

    scores: tuple[float, ...] = (0.9,)
    wider: float = 0.0
    computes: ClassVar = SimpleNamespace(text="a stand-in")

    def predict(
        self, picture: NDArray[np.float32], *, finer: NDArray[np.float32] | None = None
    ) -> Prediction:
        seen = super().predict(picture, finer=finer)
        score = self.scores[(len(self.asked) - 1) % len(self.scores)]
        return replace(
            seen, centre=seen.centre / 0.9 * score, box=seen.box + self.wider, spread=0.125
        )


def test_a_class_is_sure_from_its_probability_on_and_tells_how_far_networks_differ() -> None:
    """The stand-in says 0.7; that it is sure of the mark (0.9) says nothing of the class."""
    for sure_from, sure in ((0.7, True), (0.71, False)):
        volume = volume_of(slice_with_spot()[None])
        (finding,) = search(volume, Marks(), 0.5, sure_from=sure_from).findings
        assert (finding.sure, finding.spread) == (sure, 0.125)


def test_a_mark_at_the_edge_ends_with_the_image() -> None:
    picture = head((200, 320)) * 0.5
    picture[150:, 290:] = 100
    (finding,) = search(volume_of(picture[None]), Marks(wider=8), 0.5).findings
    assert finding.box[2:] == (320.0, 200.0)
    assert finding.box[:2] == pytest.approx((290, 150), abs=4)
    line = np.array(finding.outline)
    assert line.max(0) == pytest.approx((320, 200), abs=1.0)
    assert line.min(0) == pytest.approx((290, 150), abs=1.0)


def test_a_weak_mark_counts_beside_a_sure_one_and_a_lone_one_not() -> None:
    spot, blank = slice_with_spot(), np.zeros((256, 256))
    beside = search(volume_of(np.stack([spot] * 3)), Marks(scores=(0.41, 0.6, 0.39)), 0.5)
    assert [one.slice_index for one in beside.findings] == [0, 1]
    assert [one.slice_index for one in beside.weaker] == [2]  # how far the lesion goes is in doubt
    alone = volume_of(np.stack([blank, spot, blank]))
    everything = Familiar(np.zeros(224, np.float32), np.eye(224, dtype=np.float32), 1.0)
    assert search(alone, Marks(scores=(0.6,)), 0.5, everything).findings == ()
    assert len(search(alone, Marks(scores=(0.76,)), 0.5, everything).findings) == 1


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModelPackage:
    """A package whose networks are the stand-in; what it sees lies 2 from the training images."""
    known = Familiar(np.full(224, 2.0, np.float32), np.eye(224, dtype=np.float32), 1.0)
    monkeypatch.setattr(ensemble, "load_ensemble", lambda *_: Marks())
    monkeypatch.setattr(
        detecting, "read_familiar", lambda package: replace(known, limit=package.card["limit"])
    )
    card = {
        "name": "m", "version": "1", "sha256": "0", "limit": 3.0,
        "operating_point": {"threshold": 0.5},
    }  # fmt: skip
    return ModelPackage(tmp_path, card)


def test_what_is_unlike_the_training_images_is_refused_after_it_was_looked_at(
    installed: ModelPackage,
) -> None:
    volume = volume_of(slice_with_spot()[None])
    familiar = detect(volume, installed, device=CPU, run_anyway=True)
    assert familiar.gate.accepted
    assert not familiar.gate.overridden
    assert len(familiar.findings) == len(familiar.lesions) == 1
    strange = replace(installed, card={**installed.card, "limit": 1.5})
    refused = detect(volume, strange, device=CPU)
    assert [one.name for one in refused.gate.rules if not one.passed] == [
        "likeness to the training images"
    ]
    assert (refused.findings, refused.lesions, refused.heat_map) == ((), (), None)
    assert not refused.gate.overridden
    anyway = detect(volume, strange, device=CPU, run_anyway=True)
    assert anyway.findings == familiar.findings
    assert anyway.run_although_refused


def test_colour_is_looked_at_on_no_wish(installed: ModelPackage) -> None:
    colour = volume_of(np.full((1, 256, 256, 3), 90, np.uint8))
    refused = detect(colour, installed, device=CPU, run_anyway=True)
    assert not refused.gate.accepted
    assert not refused.gate.overridden
    assert (refused.findings, refused.heat_map) == ((), None)
