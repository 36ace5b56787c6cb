"""Overlay planes: in their own element, in unused bits, beyond the picture's edge."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom.data
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import ExplicitVRBigEndian

from medviewer.dicom.decoding.decode import read_frame
from medviewer.image.overlay import overlays
from tests.phantoms.make import add_pixels, header, save

SAMPLE = Path(pydicom.data.__file__).parent / "test_files" / "examples_overlay.dcm"


def plane(dataset: Dataset, bits: np.ndarray, origin: tuple[int, int], group: int = 0x6000) -> None:
    packed = np.packbits(bits.ravel(), bitorder="little").tobytes()
    dataset.add_new((group, 0x0010), "US", bits.shape[0])
    dataset.add_new((group, 0x0011), "US", bits.shape[1])
    dataset.add_new((group, 0x0040), "CS", "R")
    dataset.add_new((group, 0x0050), "SS", list(origin))
    dataset.add_new((group, 0x0100), "US", 1)
    dataset.add_new((group, 0x0102), "US", 0)
    dataset.add_new((group, 0x1500), "LO", "RULER")
    dataset.add_new((group, 0x3000), "OW", packed + b"\0" * (len(packed) % 2))


def test_a_real_overlay_is_the_one_that_pydicom_reads() -> None:
    (found,) = overlays(SAMPLE)
    expected = dcmread(SAMPLE).overlay_array(0x6000)
    assert np.array_equal(found.mask, expected == 1)
    assert not found.is_region


@pytest.mark.parametrize("origin", [(1, 1), (3, 4), (-1, 0), (6, 8)])
def test_an_overlay_lies_where_its_origin_says(tmp_path: Path, origin: tuple[int, int]) -> None:
    bits = np.random.default_rng(0).integers(0, 2, (5, 7)).astype(np.uint8)
    dataset = header()
    add_pixels(dataset, np.zeros((8, 10), np.uint16))
    plane(dataset, bits, origin, 0x6002)
    (found,) = overlays(save(dataset, tmp_path / "a.dcm"))
    expected = np.zeros((40, 40), bool)
    top, left = origin[0] - 1 + 10, origin[1] - 1 + 10
    expected[top : top + 5, left : left + 7] = bits
    assert np.array_equal(found.mask, expected[10:18, 10:20])
    assert (found.is_region, found.name) == (True, "RULER")


@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_a_plane_of_words_is_swapped_in_a_big_endian_file(tmp_path: Path, vr: str) -> None:
    """PS3.5 8.1.2: OW is a row of 16-bit words."""
    bits = np.random.default_rng(2).integers(0, 2, (5, 7)).astype(np.uint8)
    dataset = header()
    add_pixels(dataset, np.zeros((5, 7), np.uint8))
    plane(dataset, bits, (1, 1))
    if vr == "OW":
        data = np.frombuffer(dataset[0x6000, 0x3000].value, "<u2").byteswap().tobytes()
        dataset[0x6000, 0x3000].value = data
    dataset[0x6000, 0x3000].VR = vr
    (found,) = overlays(save(dataset, tmp_path / "a.dcm", ExplicitVRBigEndian))
    assert np.array_equal(found.mask, bits == 1)


@pytest.mark.parametrize(("high_bit", "position"), [(11, 13), (15, 3), (15, 0)])
def test_an_overlay_in_unused_bits_does_not_reach_the_values(
    tmp_path: Path, high_bit: int, position: int
) -> None:
    values = np.arange(80, dtype=np.uint16).reshape(8, 10) * 50
    drawn = np.zeros((8, 10), bool)
    drawn[2:5, 3] = True
    dataset = header()
    cells = values << (high_bit - 11) | drawn.astype(np.uint16) << position
    add_pixels(dataset, cells.astype(np.uint16))
    dataset.BitsStored, dataset.HighBit = 12, high_bit
    dataset.add_new((0x6000, 0x0010), "US", 8)
    dataset.add_new((0x6000, 0x0011), "US", 10)
    dataset.add_new((0x6000, 0x0040), "CS", "G")
    dataset.add_new((0x6000, 0x0050), "SS", [1, 1])
    dataset.add_new((0x6000, 0x0100), "US", 16)
    dataset.add_new((0x6000, 0x0102), "US", position)
    path = save(dataset, tmp_path / "a.dcm")
    (found,) = overlays(path)
    assert np.array_equal(found.mask, drawn)
    assert np.array_equal(read_frame(path, 0), values)
    dataset[0x6000, 0x0102].value = high_bit  # a bit of the values is no overlay
    assert overlays(save(dataset, tmp_path / "b.dcm")) == ()


def test_every_frame_has_its_own_plane(tmp_path: Path) -> None:
    bits = np.random.default_rng(1).integers(0, 2, (3, 5, 7)).astype(np.uint8)
    dataset = header()
    add_pixels(dataset, np.zeros((3, 5, 7), np.uint8), 3)
    plane(dataset, bits.reshape(15, 7), (1, 1))
    dataset[0x6000, 0x0010].value = 5
    dataset.add_new((0x6000, 0x0015), "IS", 3)
    path = save(dataset, tmp_path / "a.dcm")
    for frame in range(3):
        (found,) = overlays(path, frame)
        assert np.array_equal(found.mask, bits[frame] == 1)


def test_a_single_plane_lies_over_every_frame(tmp_path: Path) -> None:
    """A ruler of a cine loop, which says nothing of frames (PS3.3 C.9.2)."""
    dataset = header()
    add_pixels(dataset, np.zeros((3, 5, 7), np.uint8), 3)
    bits = np.eye(5, 7, dtype=np.uint8)
    plane(dataset, bits, (1, 1))
    path = save(dataset, tmp_path / "a.dcm")
    for frame in range(3):
        (found,) = overlays(path, frame)
        assert np.array_equal(found.mask, bits == 1)


def test_planes_may_begin_at_a_later_frame(tmp_path: Path) -> None:
    """Image Frame Origin 2: two planes over the second and third of four frames."""
    bits = np.random.default_rng(3).integers(0, 2, (2, 5, 7)).astype(np.uint8)
    dataset = header()
    add_pixels(dataset, np.zeros((4, 5, 7), np.uint8), 4)
    plane(dataset, bits.reshape(10, 7), (1, 1))
    dataset[0x6000, 0x0010].value = 5
    dataset.add_new((0x6000, 0x0015), "IS", 2)
    dataset.add_new((0x6000, 0x0051), "US", 2)
    path = save(dataset, tmp_path / "a.dcm")
    seen = [overlays(path, frame) for frame in range(4)]
    assert [len(each) for each in seen] == [0, 1, 1, 0]
    assert np.array_equal(seen[1][0].mask, bits[0] == 1)
    assert np.array_equal(seen[2][0].mask, bits[1] == 1)


def test_an_overlay_without_a_label_is_called_by_its_description(tmp_path: Path) -> None:
    dataset = header()
    add_pixels(dataset, np.zeros((5, 7), np.uint8))
    plane(dataset, np.ones((5, 7), np.uint8), (1, 1))
    del dataset[0x6000, 0x1500]
    dataset.add_new((0x6000, 0x0022), "LO", "biopsy grid ")
    (found,) = overlays(save(dataset, tmp_path / "a.dcm"))
    assert found.name == "biopsy grid"


def test_damaged_planes_are_left_out(tmp_path: Path) -> None:
    dataset = header()
    add_pixels(dataset, np.zeros((8, 8), np.uint8))
    plane(dataset, np.ones((8, 8), np.uint8), (1, 1))
    dataset[0x6000, 0x3000].value = b"\1\2"
    plane(dataset, np.ones((8, 8), np.uint8), (100, 100), 0x6004)
    assert overlays(save(dataset, tmp_path / "a.dcm")) == ()
