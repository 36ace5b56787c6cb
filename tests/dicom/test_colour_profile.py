"""Colours with an ICC profile are shown in those of the screen; what cannot be used is told."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.data import get_palette_files
from pydicom.dataset import Dataset

from medviewer.dicom.colour_profile import colour_profile, profile_of
from medviewer.dicom.describe import describe
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.image.display import render
from medviewer.image.screen import Look, screen_frame, stored_for_screen
from medviewer.image.thumbnail import thumbnail
from medviewer.image.window import Window
from tests.phantoms.colour_profiles import damaged, dimmer, of_ink, srgb, swapped
from tests.phantoms.make import item, picture

ANY = Window(0.5, 1.0)
RED, GREEN, BLUE, GREY = (255, 0, 0), (0, 255, 0), (0, 0, 255), (97, 97, 97)
STORED = np.array([[RED, GREEN], [BLUE, GREY]], np.uint8)
SHOWN = np.array([[GREEN, RED], [BLUE, GREY]], np.uint8)
"""What a device whose red and green are swapped had in mind."""


def photograph(folder: Path, **elements: object) -> Path:
    return picture(folder / "photo.dcm", STORED, Modality="XC", **elements)


def on_screen(path: Path, index: int = 0, *, inverted: bool = False) -> np.ndarray:
    """The colours that the window paints, ``[row, column, 3]``."""
    volume = load(scan([path]).series[0])
    look = Look(ANY, inverted)
    frame = screen_frame(volume, index, look, stored_for_screen(volume, index))
    return np.stack([frame >> shift & 0xFF for shift in (16, 8, 0)], -1)


def near(shown: np.ndarray, expected: np.ndarray) -> bool:
    """Little CMS computes with some bits more than 8: a level is off by one at most."""
    return bool(np.abs(shown.astype(int) - expected.astype(int)).max() <= 1)


def test_colours_are_shown_as_the_profile_says_and_values_stay(tmp_path: Path) -> None:
    photograph(tmp_path, ICCProfile=swapped())
    volume = load(scan([tmp_path]).series[0])
    assert np.array_equal(volume.voxels[0], STORED)
    assert near(on_screen(tmp_path), SHOWN)
    assert near(render(volume, 0, ANY), SHOWN)
    assert volume.series.warnings == volume.warnings == ()


def test_inverted_is_what_would_be_shown(tmp_path: Path) -> None:
    photograph(tmp_path, ICCProfile=swapped())
    assert near(on_screen(tmp_path, inverted=True), 255 - SHOWN.astype(int))


def test_the_small_picture_has_the_colours_of_the_large_one(tmp_path: Path) -> None:
    photograph(tmp_path, ICCProfile=swapped())
    assert near(thumbnail(scan([tmp_path]).series[0], 2), SHOWN)


def test_a_palette_is_colour_too(tmp_path: Path) -> None:
    channels = {}
    for colour, entries in (("Red", [255, 0]), ("Green", [0, 255]), ("Blue", [0, 0])):
        channels[f"{colour}PaletteColorLookupTableDescriptor"] = [2, 0, 16]
        levels = np.array(entries, "<u2") * 257
        channels[f"{colour}PaletteColorLookupTableData"] = levels.tobytes()
    picture(
        tmp_path / "p.dcm",
        np.array([[0, 1], [1, 0]], np.uint8),
        PhotometricInterpretation="PALETTE COLOR",
        ICCProfile=swapped(),
        **channels,
    )
    assert near(on_screen(tmp_path), np.array([[GREEN, RED], [RED, GREEN]]))


@pytest.mark.parametrize("profile", ["none", "ours", "of another maker"])
def test_what_is_srgb_is_not_touched(tmp_path: Path, profile: str) -> None:
    """The standard's palettes come with the sRGB profile of 1998, which rounds otherwise."""
    (palette,) = get_palette_files("pet.dcm")
    given = {"none": None, "ours": srgb(), "of another maker": dcmread(palette).ICCProfile}
    photograph(tmp_path, ICCProfile=given[profile])
    assert np.array_equal(on_screen(tmp_path), STORED)


def test_what_is_nearly_srgb_is_converted_all_the_same(tmp_path: Path) -> None:
    """A red of nine tenths of the light is 13 levels darker, and that can be seen."""
    photograph(tmp_path, ICCProfile=dimmer())
    apart = STORED.astype(int) - on_screen(tmp_path)
    reddest = STORED[..., 0] - STORED[..., 1:].max(axis=-1).astype(int) == 255
    assert reddest.any()
    assert apart[reddest][:, 0] == pytest.approx(13, abs=2)


def test_the_profile_of_an_optical_path_holds(tmp_path: Path) -> None:
    """Whole-slide images have it there (PS3.3 C.8.12.5)."""
    photograph(tmp_path, OpticalPathSequence=item(ICCProfile=swapped()))
    assert near(on_screen(tmp_path), SHOWN)


def test_optical_paths_with_several_profiles_are_told(tmp_path: Path) -> None:
    paths = [item(ICCProfile=swapped()), item(ICCProfile=srgb())]
    photograph(tmp_path, OpticalPathSequence=paths)
    assert np.array_equal(on_screen(tmp_path), STORED)
    assert "every optical path has another one" in describe(scan([tmp_path]))


@pytest.mark.parametrize(
    ("profile", "why"),
    [
        (damaged(), "it is damaged"),
        (b"no profile at all", "it is damaged"),
        (of_ink(), "it is of CMYK colours, not of RGB"),
        (swapped()[:300], "it is damaged"),
        (swapped() + b"\0" * (9 << 20), "it has 9 MB"),
    ],
)
def test_a_profile_that_cannot_be_used_is_named(tmp_path: Path, profile: bytes, why: str) -> None:
    photograph(tmp_path, ICCProfile=profile)
    assert np.array_equal(on_screen(tmp_path), STORED)
    (series,) = scan([tmp_path]).series
    assert series.warnings == (
        f"The ICC profile of the picture cannot be used ({why}): its colours are shown as they are "
        "stored.",
    )


def test_every_file_of_a_series_has_its_own_profile(tmp_path: Path) -> None:
    for number, profile in enumerate((None, swapped(), damaged()), 1):
        picture(
            tmp_path / f"{number}.dcm",
            STORED,
            Modality="OT",
            InstanceNumber=number,
            SOPInstanceUID=f"1.2.3.{number}",
            ICCProfile=profile,
        )
    assert np.array_equal(on_screen(tmp_path, 0), STORED)
    assert near(on_screen(tmp_path, 1), SHOWN)
    assert np.array_equal(on_screen(tmp_path, 2), STORED)
    (told,) = load(scan([tmp_path]).series[0]).warnings
    assert "Slice 3: The ICC profile of the picture cannot be used (it is damaged)" in told


def test_a_grey_picture_has_no_colours_to_convert(tmp_path: Path) -> None:
    picture(tmp_path / "grey.dcm", STORED[..., 0], ICCProfile=damaged())
    assert scan([tmp_path]).series[0].warnings == ()


def test_a_profile_is_opened_once() -> None:
    one, other = Dataset(), Dataset()
    one.ICCProfile, other.ICCProfile = swapped(), swapped()
    assert colour_profile(one) is colour_profile(other)
    assert profile_of(swapped()).name.startswith("sRGB")
