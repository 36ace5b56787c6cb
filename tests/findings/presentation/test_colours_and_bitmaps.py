"""Pseudo-colours and shutters that are bitmaps, as other programs write and show them."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which

import highdicom as hd
import numpy as np
import pydicom
import pytest
from highdicom.pr import PseudoColorSoftcopyPresentationState, SoftcopyVOILUTTransformation
from numpy.typing import NDArray
from PIL import Image
from pydicom.dataset import Dataset
from pydicom.pixels import apply_color_lut

from medviewer.dicom.volume import Volume
from medviewer.findings.presentation.bitmap import BitmapShutter
from medviewer.findings.presentation.softcopy_state import SoftcopyState
from medviewer.image.palette_names import GREY, STATED
from medviewer.image.screen import Look, screen_frame, stored_for_screen
from tests.findings.made_results import SIZE, brain
from tests.findings.marks.conftest import sources
from tests.findings.presentation.test_softcopy_state import greys, state_of, windowed
from tests.phantoms.presentation_state import presentation_state

WINDOW = (400, 500)


@pytest.fixture(scope="module")
def volume(tmp_path_factory: pytest.TempPathFactory) -> Volume:
    return brain(tmp_path_factory.mktemp("brain"))


def rainbow(entries: int) -> NDArray[np.uint16]:
    """From blue to red, every channel its own way, ``[entry, 3]``."""
    rise = np.linspace(0, 1, entries)
    parts = np.stack((rise, np.sin(np.pi * rise), 1 - rise), axis=1)
    return np.round(parts * 0xFFFF).astype(np.uint16)


def pseudo(volume: Volume, table: NDArray[np.uint16]) -> Dataset:
    tables = [
        hd.PaletteColorLUT(0, table[:, channel], name)
        for channel, name in enumerate(("red", "green", "blue"))
    ]
    made = presentation_state(
        sources(volume),
        PseudoColorSoftcopyPresentationState,
        palette_color_lut_transformation=hd.PaletteColorLUTTransformation(*tables),
    )
    made.SoftcopyVOILUTSequence = [SoftcopyVOILUTTransformation(*WINDOW)]
    return made


def shown(volume: Volume, index: int, state: SoftcopyState, colours: str) -> NDArray[np.int64]:
    """Red, green and blue, as the screen gets them."""
    here = state.of(volume.series.key, index)
    assert here is not None
    look = Look(here.windows[0], colours=colours, stated=here.stated)
    frame = screen_frame(volume, index, look, stored_for_screen(volume, index))
    return np.stack([(frame >> shift) & 0xFF for shift in (16, 8, 0)], axis=-1).astype(np.int64)


@pytest.mark.parametrize("entries", [256, 20, 4096])
def test_pseudo_colours_are_those_of_the_palette(
    volume: Volume, tmp_path: Path, entries: int
) -> None:
    """From what the window makes black to what it makes white, as pydicom maps the indices."""
    state = state_of(pseudo(volume, rainbow(entries)), volume, tmp_path)
    assert state.remarks == ()
    level = np.rint(windowed(volume.values(2), *WINDOW)) / 255
    index = np.rint(level * (entries - 1)).astype(np.uint16)
    expected = apply_color_lut(index, pydicom.dcmread(tmp_path / "state.dcm")).astype(np.int64)
    found = shown(volume, 2, state, STATED)
    far = np.abs(found - (expected >> 8)).max(axis=-1)
    assert (far <= 3).mean() > 0.98  # the others are of a level that is rounded otherwise
    assert far.max() <= 2 + 4 * 255 / (min(entries, 256) - 1)
    assert len(np.unique(found.reshape(-1, 3), axis=0)) > 10
    grey = shown(volume, 2, state, GREY)  # that the reader chose
    assert np.array_equal(grey[..., 0], grey[..., 2])


def test_planes_have_the_colours_too(volume: Volume, tmp_path: Path) -> None:
    state = state_of(pseudo(volume, rainbow(256)), volume, tmp_path)
    here = state.of(volume.series.key, 1)
    assert here is not None
    planes = state.for_planes(here)
    assert planes is not None
    assert planes.has_colours
    assert planes.everywhere is not None
    assert planes.everywhere.stated.palette == here.stated.palette


def test_a_damaged_palette_is_said(volume: Volume, tmp_path: Path) -> None:
    made = pseudo(volume, rainbow(256))
    del made.RedPaletteColorLookupTableData
    state = state_of(made, volume, tmp_path)
    assert state.remarks == ("Not applied of the presentation state: its colours.",)
    assert not state.has_colours


def test_colours_of_grey_levels_that_are_not_followed_are_not_applied(
    volume: Volume, tmp_path: Path
) -> None:
    made = pseudo(volume, rainbow(256))
    for keyword in ("RescaleIntercept", "RescaleType"):
        made.pop(keyword, None)
    made.RescaleSlope = -1
    state = state_of(made, volume, tmp_path)
    assert not state.has_colours
    assert "its colours" in state.remarks[0]


def with_bitmap(made: Dataset, bits: NDArray[np.bool_], origin: tuple[int, int]) -> Dataset:
    """A shutter of ``bits`` whose upper left pixel is at ``origin`` (row, column, from 1)."""
    made.ShutterShape, made.ShutterOverlayGroup = "BITMAP", 0x6000
    made.ShutterPresentationValue = 0x8000
    data = np.packbits(bits.ravel(), bitorder="little").tobytes()
    for element, vr, value in (
        (0x0010, "US", bits.shape[0]),
        (0x0011, "US", bits.shape[1]),
        (0x0040, "CS", "G"),
        (0x0050, "SS", list(origin)),
        (0x0100, "US", 1),
        (0x0102, "US", 0),
        (0x3000, "OW", data + b"\0" * (len(data) % 2)),
    ):
        made.add_new((0x6000, element), vr, value)
    return made


def blot() -> NDArray[np.bool_]:
    """Neither symmetric nor a multiple of 8 wide."""
    row, column = np.mgrid[:30, :37]
    return (row + 2 * column) % 11 < 6


def state_with_bitmap(volume: Volume, origin: tuple[int, int] = (5, 12)) -> Dataset:
    made = presentation_state(
        sources(volume), voi_lut_transformations=[SoftcopyVOILUTTransformation(*WINDOW)]
    )
    return with_bitmap(made, blot(), origin)


@pytest.mark.parametrize("origin", [(5, 12), (-3, -4), (SIZE - 10, SIZE - 20)])
def test_a_bitmap_hides_its_ones(volume: Volume, tmp_path: Path, origin: tuple[int, int]) -> None:
    state = state_of(state_with_bitmap(volume, origin), volume, tmp_path)
    assert state.remarks == ()
    hidden = np.zeros((SIZE + 200, SIZE + 200), bool)
    top, left = origin[0] - 1 + 100, origin[1] - 1 + 100
    hidden[top : top + 30, left : left + 37] = blot()
    hidden = hidden[100 : 100 + SIZE, 100 : 100 + SIZE]
    found = greys(volume, 2, state)
    assert (found[hidden] == 128).all()
    expected = windowed(volume.values(2), *WINDOW)
    assert np.abs(found - expected)[~hidden].max() <= 1


def test_a_bitmap_and_a_shape_hide_both(volume: Volume, tmp_path: Path) -> None:
    made = state_with_bitmap(volume)
    made.ShutterShape = ["RECTANGULAR", "BITMAP"]
    made.ShutterLeftVerticalEdge, made.ShutterRightVerticalEdge = 10, SIZE
    made.ShutterUpperHorizontalEdge, made.ShutterLowerHorizontalEdge = 1, SIZE
    found = greys(volume, 2, state_of(made, volume, tmp_path))
    assert (found[:, :9] == 128).all()
    assert (found[4:34, 11:48][blot()] == 128).all()


def test_a_bitmap_is_cut_to_each_series_by_itself(volume: Volume) -> None:
    """A state may be about series of several sizes."""
    shutter = BitmapShutter(state_with_bitmap(volume), "<")
    for rows, columns in ((SIZE, SIZE), (20, 30), (SIZE, SIZE)):
        hidden = shutter.over(rows, columns)
        assert hidden is not None
        assert hidden.mask.shape == (rows, columns)
        assert np.array_equal(hidden.mask[4:20, 11:30], blot()[:16, :19])
        assert shutter.over(rows, columns) is hidden


@pytest.mark.parametrize("spoil", ["no plane", "too short", "frames", "another group"])
def test_a_bitmap_that_cannot_be_read_is_said(volume: Volume, tmp_path: Path, spoil: str) -> None:
    made = state_with_bitmap(volume)
    if spoil == "no plane":
        del made[0x6000, 0x3000]
    elif spoil == "too short":
        made[0x6000, 0x3000].value = b"\1\0"
    elif spoil == "frames":
        made.add_new((0x6000, 0x0015), "IS", 3)
    else:
        made.ShutterOverlayGroup = 0x6004
    state = state_of(made, volume, tmp_path)
    assert "a shutter that is drawn as a bitmap" in state.remarks[0]
    assert np.abs(greys(volume, 2, state) - windowed(volume.values(2), *WINDOW)).max() <= 1


@pytest.mark.skipif(which("dcmp2pgm") is None, reason="needs DCMTK's dcmp2pgm")
def test_dcmtk_hides_the_same(volume: Volume, tmp_path: Path) -> None:
    state = state_of(state_with_bitmap(volume), volume, tmp_path)
    image, target = volume.series.slices[2].path, tmp_path / "picture.pgm"
    subprocess.run(
        ["dcmp2pgm", "-p", tmp_path / "state.dcm", image, target], check=True, timeout=60
    )
    theirs = np.asarray(Image.open(target)).astype(int)
    assert np.abs(theirs - greys(volume, 2, state)).max() <= 1
