"""Pixels arrive in their own type at their own place, the slice that is looked at first."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom import dcmread
from pydicom.uid import (
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    RLELossless,
)

from medviewer.dicom.load import NearestFirst, load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled, MedviewerError
from tests.phantoms.make import add_pixels, header, picture, ramp, save, stack

SYNTAXES = [ExplicitVRLittleEndian, ImplicitVRLittleEndian, ExplicitVRBigEndian]


class Stopping:
    """A Progress that stops after some reports."""

    def __init__(self, after: int) -> None:
        self.after = after
        self.fractions: list[float] = []

    def report(self, fraction: float, text: str = "") -> None:
        self.fractions.append(fraction)

    def cancelled(self) -> bool:
        return len(self.fractions) >= self.after


def only(folder: Path) -> Series:
    (series,) = scan([folder]).series
    return series


def test_a_volume_holds_the_stored_values_in_their_own_type(tmp_path: Path) -> None:
    stack(tmp_path, [2, 0, 1])
    volume = load(only(tmp_path))
    assert volume.voxels.dtype == np.uint16
    assert [int(v[0, 0]) for v in volume.voxels] == [1000, 2000, 0]
    assert volume.loaded.all()
    assert volume.unit == "HU"
    assert volume.values(1)[2, 3] == 2000 + 23 - 1024
    assert volume.warnings == ()


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", "u4", "i4"])
def test_every_integer_type_in_every_raw_syntax(tmp_path: Path, syntax: str, dtype: str) -> None:
    limits = np.iinfo(np.dtype(dtype))
    pixels = np.array([[limits.min, limits.max, 0], [1, 2, 3]], dtype)
    dataset = header()
    stored = pixels.astype(np.dtype(dtype).newbyteorder(">")) if syntax == SYNTAXES[2] else pixels
    add_pixels(dataset, pixels)
    dataset.PixelData = stored.tobytes()
    save(dataset, tmp_path / "one", syntax)
    volume = load(only(tmp_path))
    assert volume.voxels.dtype == pixels.dtype
    assert np.array_equal(volume.voxels[0], pixels)


@pytest.mark.parametrize("keyword", ["FloatPixelData", "DoubleFloatPixelData"])
def test_floating_point_pixels(tmp_path: Path, keyword: str) -> None:
    dtype = np.float32 if keyword == "FloatPixelData" else np.float64
    pixels = np.array([[0.5, -1.25], [3e9, 0]], dtype)
    dataset = header()
    add_pixels(dataset, pixels)
    del dataset.PixelData
    setattr(dataset, keyword, pixels.tobytes())
    save(dataset, tmp_path / "one")
    assert np.array_equal(load(only(tmp_path)).voxels[0], pixels)


@pytest.mark.parametrize("preamble", [True, False])
def test_files_without_preamble_are_read_too(tmp_path: Path, preamble: bool) -> None:
    for syntax in SYNTAXES:
        dataset = header()
        add_pixels(dataset, np.full((4, 4), 7, np.uint8))
        save(dataset, tmp_path / syntax / "one", syntax, preamble)
        assert load(only(tmp_path / syntax)).voxels.max() == 7


def test_unused_bits_are_dropped_and_the_sign_is_kept(tmp_path: Path) -> None:
    """12 signed bits in 16, the upper four dirty (overlays live there)."""
    values = np.array([[-2048, -1, 0, 2047]], np.int16)
    dirty = (values & 0x0FFF) | np.array([[0x5000, 0x1000, 0x7000, 0x2000]], np.int16)
    picture(tmp_path / "one", dirty, BitsStored=12, HighBit=11)
    assert np.array_equal(load(only(tmp_path)).voxels[0], values)


def test_colour_is_rgb_bytes(tmp_path: Path) -> None:
    rgb = np.arange(4 * 5 * 3, dtype=np.uint8).reshape(4, 5, 3)
    picture(tmp_path / "one", rgb, Modality="OT")
    volume = load(only(tmp_path))
    assert volume.is_colour
    assert np.array_equal(volume.voxels[0], rgb)


def test_rescale_may_differ_from_slice_to_slice(tmp_path: Path) -> None:
    for k, (slope, intercept) in enumerate([(1, 0), (2.5, -3), (1e-6, 0.5)]):
        stack(
            tmp_path,
            [k],
            first=k + 1,
            RescaleSlope=slope,
            RescaleIntercept=intercept,
            Modality="PT",
        )
    volume = load(only(tmp_path))
    assert list(volume.slope) == [1, 2.5, 1e-6]
    for k in range(3):
        expected = ramp(0) * volume.slope[k] + volume.intercept[k]
        assert volume.values(k) == pytest.approx(expected, rel=1e-6)


def test_padding_is_inclusive_stored_bounds(tmp_path: Path) -> None:
    picture(
        tmp_path / "one",
        np.full((4, 4), -2000, np.int16),
        PixelPaddingValue=-2000,
        PixelPaddingRangeLimit=-1990,
    )
    assert load(only(tmp_path)).padding == (-2000, -1990)


def test_a_range_of_padding_may_be_written_from_its_upper_end(tmp_path: Path) -> None:
    """The limit is the other end of the range, above the value or below it (C.7.5.1.1.2)."""
    pixels = np.array([[-2000, -1990, -1989, 40]], np.int16)
    picture(tmp_path / "one", pixels, PixelPaddingValue=-1990, PixelPaddingRangeLimit=-2000)
    volume = load(only(tmp_path))
    assert np.isnan(volume.known_values(0)).tolist() == [[True, True, False, False]]


@pytest.mark.parametrize(
    ("dtype", "vr", "written", "stored"),
    [("i2", "US", 63536, -2000), ("u2", "SS", -2000, 63536), ("i2", "SS", -2000, -2000)],
)
def test_padding_has_the_sign_of_the_pixels(
    tmp_path: Path, dtype: str, vr: str, written: int, stored: int
) -> None:
    """Its VR should be theirs (PS3.3 C.7.5.1.1.2), and often is the other one."""
    dataset = header()
    add_pixels(dataset, np.array([[stored, 100]], dtype))
    dataset.add_new("PixelPaddingValue", vr, written)
    save(dataset, tmp_path / "one")
    assert load(only(tmp_path)).padding == (stored, stored)


@pytest.mark.parametrize("syntax", SYNTAXES)
@pytest.mark.parametrize("kind", ["Float", "DoubleFloat"])
def test_floating_point_pixels_have_their_own_padding(
    tmp_path: Path, syntax: str, kind: str
) -> None:
    """Float Pixel Padding Value and its limit (PS3.3 C.7.6.24, C.7.6.25)."""
    order = ">" if syntax == SYNTAXES[2] else "<"
    pixels = np.array([[-1e9, 0.5], [-9e8, 1.25]], order + ("f4" if kind == "Float" else "f8"))
    dataset = header()
    add_pixels(dataset, pixels)
    del dataset.PixelData
    setattr(dataset, f"{kind}PixelData", pixels.tobytes())
    setattr(dataset, f"{kind}PixelPaddingValue", -1e9)
    setattr(dataset, f"{kind}PixelPaddingRangeLimit", -9e8)
    save(dataset, tmp_path / "one", syntax)
    volume = load(only(tmp_path))
    assert np.isnan(volume.known_values(0)).tolist() == [[True, False], [True, False]]


@pytest.mark.parametrize("vr", ["OB", "OW"])
def test_bytes_of_a_big_endian_file_are_found_swapped_in_words(tmp_path: Path, vr: str) -> None:
    """PS3.5 8.1.2: OW is a row of 16-bit words also where a pixel is a byte."""
    pixels = np.arange(30, dtype=np.uint8).reshape(5, 6)
    dataset = header()
    add_pixels(dataset, pixels)
    words = pixels.tobytes() if vr == "OB" else pixels.view(np.uint16).byteswap().tobytes()
    dataset.add_new("PixelData", vr, words)
    save(dataset, tmp_path / "one", ExplicitVRBigEndian)
    assert np.array_equal(load(only(tmp_path)).voxels[0], pixels)


def test_the_slice_looked_at_comes_first_then_its_neighbours() -> None:
    order = NearestFirst(6, lambda: 2)
    assert [order.take() for _ in range(7)] == [2, 3, 1, 4, 0, 5, None]


@given(count=st.integers(1, 40), focuses=st.lists(st.integers(-5, 45), min_size=40, max_size=40))
def test_every_slice_is_taken_once_and_always_the_nearest(count: int, focuses: list[int]) -> None:
    focus = 0
    order = NearestFirst(count, lambda: focus)
    left = set(range(count))
    for focus in focuses[:count]:
        taken = order.take()
        assert taken is not None
        assert abs(taken - focus) == min(abs(index - focus) for index in left)
        left.remove(taken)
    assert order.take() is None


def test_scrolling_reorders_what_is_left() -> None:
    looked_at = 0
    order = NearestFirst(10, lambda: looked_at)
    assert [order.take(), order.take()] == [0, 1]
    looked_at = 8
    assert [order.take() for _ in range(4)] == [8, 9, 7, 6]


def test_every_slice_is_announced_once_it_has_arrived(tmp_path: Path) -> None:
    stack(tmp_path, range(12))
    arrived: list[int] = []

    def note(volume: Volume, index: int) -> None:
        assert volume.loaded[index]
        assert volume.voxels[index, 0, 0] == 1000 * index
        arrived.append(index)

    load(only(tmp_path), first=7, on_slice=note)
    assert sorted(arrived) == list(range(12))
    assert arrived[0] == 7


def test_a_cancelled_load_stops_at_once(tmp_path: Path) -> None:
    stack(tmp_path, range(40))
    stopping = Stopping(after=3)
    with pytest.raises(Cancelled):
        load(only(tmp_path), stopping)
    assert len(stopping.fractions) <= 3 + (threading.active_count() + 16)
    assert len(stopping.fractions) < 40


def test_a_slice_that_vanished_is_blank_and_named(tmp_path: Path) -> None:
    paths = stack(tmp_path, range(5))
    series = only(tmp_path)
    paths[3].unlink()
    paths[1].write_bytes(paths[1].read_bytes()[:-10])
    volume = load(series)
    assert list(volume.loaded) == [True, False, True, False, True]
    assert not volume.voxels[[1, 3]].any()
    assert np.array_equal(volume.voxels[4], ramp(4))
    assert len(volume.warnings) == 2
    assert "Slice 2" in volume.warnings[0]
    assert "0002.dcm" in volume.warnings[0]
    assert "become shorter" in volume.warnings[0]


def test_nothing_readable_is_an_error(tmp_path: Path) -> None:
    paths = stack(tmp_path, range(2))
    series = only(tmp_path)
    for path in paths:
        path.unlink()
    with pytest.raises(MedviewerError, match="No slice of the series could be read"):
        load(series)


def test_a_series_beyond_the_memory_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stack(tmp_path, [0])
    monkeypatch.setattr("medviewer.dicom.memory.free_bytes", lambda: 10)
    with pytest.raises(MedviewerError, match="are free"):
        load(only(tmp_path))


def test_a_failing_listener_is_heard_of(tmp_path: Path) -> None:
    stack(tmp_path, range(3))

    def fail(volume: Volume, index: int) -> None:
        raise RuntimeError(f"{index} of {len(volume.loaded)}")

    with pytest.raises(RuntimeError):
        load(only(tmp_path), on_slice=fail)


def test_hundred_loads_give_the_same_values(tmp_path: Path) -> None:
    stack(tmp_path, range(8))
    series = only(tmp_path)
    expected = load(series).voxels
    assert all(np.array_equal(load(series).voxels, expected) for _ in range(100))


def test_input_files_stay_as_they_are(tmp_path: Path) -> None:
    paths = stack(tmp_path, range(3))
    before = [path.read_bytes() for path in paths]
    load(only(tmp_path))
    assert [path.read_bytes() for path in paths] == before


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux reports it")
def test_the_first_frame_of_a_large_file_needs_little(tmp_path: Path) -> None:
    """512 MB of frames: one frame arrives without the others being read."""
    import resource

    dataset = header(Modality="US")
    add_pixels(dataset, np.zeros((1, 512, 512), np.uint8))
    dataset.NumberOfFrames = 2048
    path = save(dataset, tmp_path / "clip")
    content = bytearray(path.read_bytes())
    at = content.rindex(b"\xe0\x7f\x10\x00OB")
    content[at + 8 : at + 12] = (2048 * 512 * 512).to_bytes(4, "little")
    path.write_bytes(content)
    os.truncate(path, at + 12 + 2048 * 512 * 512)  # sparse: takes no space on the disc
    (series,) = scan([path]).series
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()

    def stop(volume: Volume, index: int) -> None:
        assert volume.loaded[index]
        raise Cancelled

    with pytest.raises(Cancelled):
        load(series, first=1000, on_slice=stop)
    assert time.perf_counter() - start < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 64 << 10  # in KB


def test_compressed_slices_are_decoded_and_a_damaged_one_is_blank(tmp_path: Path) -> None:
    for k in range(4):
        pixels = np.random.default_rng(k).integers(0, 4000, (32, 32), np.uint16)
        path = picture(
            tmp_path / f"{k}",
            pixels,
            SOPInstanceUID=f"1.2.3.{k}",
            ImagePositionPatient=[0, 0, k],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        )
        dataset = dcmread(path)
        dataset.compress(RLELossless, generate_instance_uid=False)
        dataset.save_as(path)
    series = only(tmp_path)
    assert series.slices[0].offset is None
    damaged = (tmp_path / "2").read_bytes()
    at = damaged.rindex(b"\xfe\xff\x00\xe0")
    (tmp_path / "2").write_bytes(damaged[: at + 8] + bytes(len(damaged) - at - 8))
    volume = load(series)
    assert list(volume.loaded) == [True, True, False, True]
    expected = np.random.default_rng(3).integers(0, 4000, (32, 32), np.uint16)
    assert np.array_equal(volume.voxels[3], expected)
    assert not volume.voxels[2].any()
    assert "Slice 3" in volume.warnings[0]
