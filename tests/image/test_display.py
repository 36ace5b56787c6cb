"""What is drawn: polarity, padding, shutters; values are never touched."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray
from pydicom.dataset import Dataset
from pydicom.uid import SecondaryCaptureImageStorage

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.image.display import GreyLook, is_inverse, render, render_stored
from medviewer.image.first_window import first_window
from medviewer.image.palettes import palette
from medviewer.image.screen import BLACK, Look, screen_frame, stored_for_screen
from medviewer.image.stated import Stated
from medviewer.image.thumbnail import thumbnail
from medviewer.image.window import Window
from tests.phantoms.make import add_pixels, header, item, picture, save
from tests.phantoms.pet import MIDDLE, write_ball


def volume_of(path: Path) -> Volume:
    (series,) = scan([path]).series
    return load(series)


def ramp() -> NDArray[np.int16]:
    return np.arange(-32768, 32768, dtype=np.int64).astype(np.int16).reshape(256, 256)


@given(
    center=st.floats(-2000, 2000),
    width=st.floats(0.1, 4000),
    slope=st.floats(1e-6, 5),
    intercept=st.floats(-2000, 2000),
    invert=st.booleans(),
)
def test_the_table_gives_what_the_formula_gives(
    center: float, width: float, slope: float, intercept: float, invert: bool
) -> None:
    window = Window(center, width)
    values = ramp().astype(np.float64) * slope + intercept
    brightness = window.apply(values)
    if invert:
        brightness = 1 - brightness
    expected = np.floor(brightness * 255 + 0.5).astype(np.uint8)
    found = render_stored(ramp(), window, slope, intercept, turned=invert)
    assert found.dtype == np.uint8
    assert np.array_equal(found, expected)


@pytest.mark.parametrize("dtype", ["u1", "i1", "u2", "i2", "u4", "i4", "f4", "f8"])
def test_every_type_is_drawn_the_same(dtype: str) -> None:
    stored = np.arange(0, 120, dtype=dtype).reshape(10, 12)
    found = render_stored(stored, Window(50, 100))
    assert np.array_equal(found, render_stored(stored.astype(np.float64), Window(50, 100)))
    assert found[0, :3].tolist() == [0, 3, 5]
    assert found[-1, -1] == 255


def test_monochrome1_is_inverted_on_the_screen_only(tmp_path: Path) -> None:
    """OHIF/Viewers#4116: display and thumbnail agree; the values stay as they are."""
    pixels = np.repeat(np.arange(0, 4000, 40, dtype=np.uint16)[None], 100, axis=0)
    elements: dict[str, Any] = {
        "Modality": "CR", "RescaleIntercept": 0, "WindowCenter": 2000, "WindowWidth": 4000,
    }  # fmt: skip
    dark = volume_of(picture(tmp_path / "2" / "a.dcm", pixels, **elements))
    light = volume_of(
        picture(tmp_path / "1" / "a.dcm", pixels, PhotometricInterpretation="MONOCHROME1",
                **elements)
    )  # fmt: skip
    window = Window(2000, 4000)
    normal, inverted = render(dark, 0, window), render(light, 0, window)
    assert normal[0, 0] < normal[0, -1]
    assert np.abs(255 - normal.astype(int) - inverted).max() <= 1
    assert np.array_equal(render(light, 0, window, invert=True), normal)
    assert np.array_equal(light.values(0), dark.values(0))
    assert thumbnail(dark.series)[0, 0] < 10
    assert thumbnail(light.series)[0, 0] > 245


@pytest.mark.parametrize(
    ("photometric", "shape", "inverse"),
    [
        ("MONOCHROME2", "", False),
        ("MONOCHROME2", "IDENTITY", False),
        ("MONOCHROME1", "", True),
        ("MONOCHROME1", "INVERSE", True),
        ("MONOCHROME2", "INVERSE", True),
    ],
)
def test_inverse_shape_and_monochrome1_never_cancel_out(
    photometric: str, shape: str, inverse: bool
) -> None:
    """nroduit/Weasis#620."""
    found = item(PhotometricInterpretation=photometric, PresentationLUTShape=shape)
    assert is_inverse(found) is inverse


def hot_ball(folder: Path) -> Volume:
    write_ball(folder)
    return volume_of(folder)


def test_pet_is_shown_black_on_white_everywhere(tmp_path: Path) -> None:
    """As nuclear medicine reads it; on the screen, in what is exported and in the list alike."""
    pet = hot_ball(tmp_path)
    window = first_window(pet, MIDDLE[0])
    shown = render(pet, MIDDLE[0], window)
    stored = stored_for_screen(pet, MIDDLE[0])
    assert (shown[MIDDLE[1:]], shown[0, 0]) == (0, 219)  # an uptake of 1 in SUV 0 to 7
    assert np.array_equal(screen_frame(pet, MIDDLE[0], Look(window), stored) & 0xFF, shown)
    small = thumbnail(pet.series)
    assert (small[small.shape[0] // 2, small.shape[1] // 2], small[0, 0]) == (0, 219)


def test_a_capture_of_pet_is_as_it_was_made(tmp_path: Path) -> None:
    pet = hot_ball(tmp_path)
    capture = tuple(
        replace(one, sop_class_uid=SecondaryCaptureImageStorage) for one in pet.series.slices
    )
    captured = replace(pet, series=replace(pet.series, slices=capture))
    assert render(captured, MIDDLE[0], first_window(pet, 0))[MIDDLE[1:]] == 255


def test_inverting_pet_shows_it_white_on_black(tmp_path: Path) -> None:
    pet = hot_ball(tmp_path)
    shown = render(pet, MIDDLE[0], first_window(pet, MIDDLE[0]), invert=True)
    assert (shown[MIDDLE[1:]], shown[0, 0]) == (255, 36)


@pytest.mark.parametrize("low_is_bright", [False, True])
def test_a_presentation_state_leads_for_pet_too(tmp_path: Path, low_is_bright: bool) -> None:
    pet = hot_ball(tmp_path)
    look = Look(first_window(pet, 0), stated=Stated(low_is_bright=low_is_bright))
    shown = screen_frame(pet, MIDDLE[0], look, stored_for_screen(pet, MIDDLE[0])) & 0xFF
    assert shown[MIDDLE[1:]] == (0 if low_is_bright else 255)


def test_colours_of_pet_begin_at_their_dark_end(tmp_path: Path) -> None:
    pet = hot_ball(tmp_path)
    look = Look(first_window(pet, 0), colours="hot iron")
    shown = screen_frame(pet, MIDDLE[0], look, stored_for_screen(pet, MIDDLE[0]))
    assert shown[MIDDLE[1:]] == palette("hot iron")[255]
    assert shown[0, 0] == palette("hot iron")[36]


def test_padding_is_black_whatever_the_polarity() -> None:
    stored = np.array([[-2000, 0, 100]], np.int16)
    for turned in (False, True):
        found = render_stored(stored, Window(50, 100), turned=turned, padding=(-2000, -2000))
        assert found[0, 0] == 0


def test_a_modality_lut_comes_before_the_window(tmp_path: Path) -> None:
    dataset = header(Modality="CR", RescaleSlope=None, RescaleIntercept=None)
    add_pixels(dataset, np.array([[0, 1, 2, 3]] * 4, np.uint16))
    table = np.array([0, 100, 0, 100], "<u2").tobytes()
    dataset.ModalityLUTSequence = [
        item(LUTDescriptor=[4, 0, 16], LUTData=table, ModalityLUTType="US")
    ]
    found = render(volume_of(save(dataset, tmp_path / "a.dcm")), 0, Window(50, 20))
    assert found[0].tolist() == [0, 255, 0, 255]


def test_colour_is_not_windowed(tmp_path: Path) -> None:
    pixels = np.random.default_rng(0).integers(0, 256, (8, 9, 3)).astype(np.uint8)
    volume = volume_of(picture(tmp_path / "a.dcm", pixels, Modality="XC"))
    assert np.array_equal(render(volume, 0, Window(1, 1)), pixels)
    assert np.array_equal(render(volume, 0, Window(1, 1), invert=True), 255 - pixels)


def shuttered(**elements: object) -> Dataset:
    dataset = header(Modality="XA", RescaleIntercept=0, **elements)
    add_pixels(dataset, np.full((20, 30), 1000, np.uint16))
    return dataset


@pytest.mark.parametrize(
    ("elements", "visible"),
    [
        ({}, 600),
        (
            {
                "ShutterShape": "RECTANGULAR",
                "ShutterLeftVerticalEdge": 3,
                "ShutterRightVerticalEdge": 12,
                "ShutterUpperHorizontalEdge": 5,
                "ShutterLowerHorizontalEdge": 9,
            },
            10 * 5,
        ),
        (
            {
                "ShutterShape": "CIRCULAR",
                "CenterOfCircularShutter": [10, 15],
                "RadiusOfCircularShutter": 1,
            },
            5,
        ),
        (
            {
                "ShutterShape": "POLYGONAL",
                "VerticesOfThePolygonalShutter": [1, 1, 1, 11, 11, 11, 11, 1],
            },
            100,
        ),
        ({"ShutterShape": "CIRCULAR"}, 600),
    ],
)
def test_display_shutters(tmp_path: Path, elements: dict[str, object], visible: int) -> None:
    volume = volume_of(save(shuttered(**elements), tmp_path / "a.dcm"))
    assert int((render(volume, 0, Window(500, 100)) > 0).sum()) == visible


def test_every_picture_has_the_shutter_of_its_own_file(tmp_path: Path) -> None:
    """Three pictures of a series: two collimated differently, and one not at all."""
    for number, radius in ((1, 2), (2, 1), (3, None)):
        shape = {"ShutterShape": "CIRCULAR", "CenterOfCircularShutter": [10, 15]}
        collimated = {**shape, "RadiusOfCircularShutter": radius} if radius else {}
        picture(
            tmp_path / f"{number}.dcm",
            np.full((20, 30), 1000, np.uint16),
            SOPInstanceUID=f"1.2.3.{number}",
            InstanceNumber=number,
            ImagePositionPatient=[0, 0, number],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
            RescaleIntercept=0,
            **collimated,
        )
    volume = volume_of(tmp_path)
    seen = [int((render(volume, index, Window(500, 100)) > 0).sum()) for index in range(3)]
    assert seen == [13, 5, 600]
    look = Look(Window(500, 100))
    for index, count in enumerate(seen):
        shown = screen_frame(volume, index, look, stored_for_screen(volume, index))
        assert int((shown != BLACK).sum()) == count


def test_slices_of_one_window_are_drawn_from_one_table_of_the_formula(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What makes scrolling fast: the formula is worked out for 65,536 values, not each pixel."""
    formula, worked_out = GreyLook.levels, []

    def counted(look: GreyLook, stored: NDArray[Any]) -> NDArray[np.uint8]:
        worked_out.append(stored.size)
        return formula(look, stored)

    monkeypatch.setattr(GreyLook, "levels", counted)
    random, window = np.random.default_rng(0), Window(40.5, 398)  # no other test's window
    for _ in range(5):
        stored = random.integers(-1000, 2000, (512, 512)).astype(np.int16)
        render_stored(stored, window, 1.0, -1024.0)
    assert worked_out == [65_536]


def test_a_thumbnail_has_true_proportions(tmp_path: Path) -> None:
    """nroduit/Weasis#217: pixels twice as high as wide."""
    pixels = np.zeros((50, 100), np.uint16)
    pixels[:25] = 1000
    path = picture(tmp_path / "a.dcm", pixels, PixelSpacing=[1.0, 0.5])
    (series,) = scan([path]).series
    found = thumbnail(series, 80)
    assert found.shape == (80, 80)
    assert found[20, 40] > 250
    assert found[60, 40] < 5


@pytest.mark.parametrize("photometric", ["MONOCHROME2", "MONOCHROME1"])
def test_a_thumbnail_is_black_where_the_picture_is_padded(tmp_path: Path, photometric: str) -> None:
    """It was white around the picture, where the padding lies above the values or low is bright."""
    pixels = np.full((80, 80), 4095 if photometric == "MONOCHROME2" else 0, np.uint16)
    pixels[20:60, 20:60] = np.arange(500, 2100, dtype=np.uint16).reshape(40, 40)
    padding = int(pixels[0, 0])
    path = picture(
        tmp_path / "a.dcm", pixels, PixelPaddingValue=padding, PhotometricInterpretation=photometric
    )
    (series,) = scan([path]).series
    found = thumbnail(series, 80)
    assert found[:20].max() == 0
    assert np.ptp(found[22:58, 22:58]) > 200, "the window is that of the picture alone"
