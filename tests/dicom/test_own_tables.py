"""Slices whose files say otherwise than the first how stored values become values and grey."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from pydicom.dataset import Dataset

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.image.display import render
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.measuring.image_values import image_values
from medviewer.image.plane_base import base_for_planes
from medviewer.image.reformat import orthogonal
from medviewer.image.screen import Look, screen_frame, stored_for_screen
from medviewer.image.thumbnail import thumbnail
from medviewer.image.window import Window
from medviewer.library.packed import pack, unpack
from medviewer.ui.picture.painting.corner_text import value_text
from tests.phantoms.make import AXIAL, enhanced, item, picture

Elements = dict[str, object]


def series_of(folder: Path, *slices: Elements, level: int = 100, modality: str = "MR") -> Series:
    """A slice of equal pixels each, with elements of its own."""
    for number, own in enumerate(slices):
        everything: Elements = {
            "Modality": modality,
            "RescaleSlope": None,
            "RescaleIntercept": None,
            "SOPInstanceUID": f"1.2.3.1.{number + 1}",
            "InstanceNumber": number + 1,
            "ImagePositionPatient": [0, 0, number],
            "ImageOrientationPatient": [1, 0, 0, 0, 1, 0],
        }
        pixels = np.full((4, 4), level, np.uint16)
        picture(folder / f"{number}", pixels, **(everything | own))  # type: ignore[arg-type]
    (series,) = scan([folder]).series
    return series


def loaded(folder: Path, *slices: Elements, level: int = 100, modality: str = "MR") -> Volume:
    return load(series_of(folder, *slices, level=level, modality=modality))


def table(*, first: int, values: list[int], kind: str = "") -> Dataset:
    made = item(LUTDescriptor=[len(values), first, 16], LUTData=values)
    made["LUTDescriptor"].VR, made["LUTData"].VR = "US", "US"
    if kind:
        made.ModalityLUTType = kind
    return made


def test_each_slice_has_its_own_modality_lut(tmp_path: Path) -> None:
    volume = loaded(
        tmp_path,
        {"ModalityLUTSequence": table(first=100, values=[7, 8, 9], kind="HU")},
        {"ModalityLUTSequence": table(first=99, values=[40, 50, 60], kind="HU")},
        {"ModalityLUTSequence": table(first=100, values=[7, 8, 9], kind="HU")},
    )
    assert [float(volume.values(index)[0, 0]) for index in range(3)] == [7, 50, 7]
    assert (volume.unit, volume.warnings) == ("HU", ())


def test_a_table_beside_a_rescale_holds_on_its_own_slice_alone(tmp_path: Path) -> None:
    volume = loaded(
        tmp_path,
        {"RescaleSlope": 2, "RescaleIntercept": 1, "RescaleType": "OD"},
        {"ModalityLUTSequence": table(first=100, values=[7, 8, 9], kind="OD")},
    )
    assert [float(volume.values(index)[0, 0]) for index in (0, 1)] == [201, 7]
    assert volume.unit == "OD"


def test_slices_in_different_units_have_none_and_the_reader_is_told(tmp_path: Path) -> None:
    volume = loaded(
        tmp_path,
        {"ModalityLUTSequence": table(first=100, values=[7, 8, 9], kind="HU")},
        {"ModalityLUTSequence": table(first=100, values=[7, 8, 9], kind="OD")},
    )
    assert volume.unit == ""
    assert volume.warnings == ("The slices have values in different units (HU, OD).",)


def test_slices_that_leave_the_unit_out_do_not_take_it_away(tmp_path: Path) -> None:
    rescale: Elements = {"RescaleSlope": 1, "RescaleIntercept": -1024}
    volume = loaded(tmp_path, rescale | {"RescaleType": "HU"}, rescale, modality="CT")
    assert (volume.unit, volume.warnings) == ("HU", ())


def test_each_slice_is_shown_with_its_own_window(tmp_path: Path) -> None:
    volume = loaded(
        tmp_path,
        {"WindowCenter": 100, "WindowWidth": 200},
        {"WindowCenter": 1000, "WindowWidth": 400},
        {"WindowCenter": 100, "WindowWidth": 200, "VOILUTFunction": "SIGMOID"},
    )
    windows = [first_window(volume, index) for index in range(3)]
    assert [(each.center, each.width) for each in windows] == [(100, 200), (1000, 400), (100, 200)]
    assert [each.function for each in windows] == ["LINEAR", "LINEAR", "SIGMOID"]
    grey = [int(render(volume, index, windows[index])[0, 0]) for index in (0, 1)]
    assert grey == [128, 0]


def test_all_windows_of_a_slice_are_its_own_with_their_names(tmp_path: Path) -> None:
    names = ["KNOCHEN", "WEICHTEIL"]
    volume = loaded(
        tmp_path,
        {
            "WindowCenter": [500, 40],
            "WindowWidth": [2000, 400],
            "WindowCenterWidthExplanation": names,
        },
        {
            "WindowCenter": [480, 50],
            "WindowWidth": [1900, 350],
            "WindowCenterWidthExplanation": names,
        },
        {},
    )
    second = file_windows(volume, 1)
    assert [(each.center, each.width, each.name) for each in second] == [
        (480, 1900, "KNOCHEN"),
        (50, 350, "WEICHTEIL"),
    ]
    assert file_windows(volume, 2) == file_windows(volume, 0)  # its own file offers none


def test_each_slice_has_its_own_voi_lut(tmp_path: Path) -> None:
    volume = loaded(
        tmp_path,
        {"VOILUTSequence": table(first=100, values=[0, 65535])},
        {"VOILUTSequence": table(first=100, values=[65535, 0])},
    )
    grey = [int(render(volume, n, first_window(volume, n))[0, 0]) for n in (0, 1)]
    assert grey == [0, 255]


def test_each_slice_has_its_own_padding(tmp_path: Path) -> None:
    """Writers that pad with the lowest value of each slice, or pad some slices only."""
    volume = loaded(
        tmp_path,
        {"PixelPaddingValue": 100},
        {"PixelPaddingValue": 90, "PixelPaddingRangeLimit": 110},
        {"PixelPaddingValue": 7},
        {},
    )
    empty = [bool(np.isnan(volume.known_values(index)).all()) for index in range(4)]
    assert empty == [True, True, False, False]
    window = Window(50, 60)
    shown = [int(render(volume, index, window)[0, 0]) for index in range(4)]
    on_screen = [
        int(screen_frame(volume, n, Look(window), stored_for_screen(volume, n))[0, 0]) & 0xFF
        for n in range(4)
    ]
    assert shown == on_screen == [0, 0, 255, 255]
    counted = [image_values(volume, index).padding for index in range(4)]
    assert [each is not None and bool(each.all()) for each in counted] == empty
    assert [value_text(volume, index, 0, 0) for index in (0, 2)] == ["no value", "100 raw"]


def test_planes_leave_out_the_padding_of_each_slice(tmp_path: Path) -> None:
    volume = loaded(tmp_path, {"PixelPaddingValue": 100}, {}, {"PixelPaddingValue": 7})
    plane = orthogonal(base_for_planes(volume), "coronal").volume
    values = plane.known_values(0)[::-1, 0]
    assert np.isnan(values[0])
    assert values[1:].tolist() == [100, 100]


def test_each_slice_has_its_own_polarity(tmp_path: Path) -> None:
    window = {"WindowCenter": 50, "WindowWidth": 60}
    volume = loaded(
        tmp_path,
        {"PresentationLUTShape": "IDENTITY", **window},
        {"PresentationLUTShape": "INVERSE", **window},
        window,
    )
    shown = [int(render(volume, index, Window(50, 60))[0, 0]) for index in range(3)]
    assert shown == [255, 0, 255]


def test_a_pet_has_one_window_that_no_slice_exceeds(tmp_path: Path) -> None:
    """Scaled slice by slice, each by its own maximum, all slices would look alike in uptake."""
    slices: list[Elements] = [
        {"RescaleSlope": slope, "RescaleIntercept": 0, "WindowCenter": top / 2, "WindowWidth": top}
        for slope, top in ((1.0, 1000), (5.0, 5000), (2.0, 2000))
    ]
    volume = loaded(tmp_path, *slices, modality="PT")
    windows = {(w.center, w.width) for n in range(3) for w in file_windows(volume, n)}
    assert windows == {(2500, 5000)}
    assert [float(volume.values(index)[0, 0]) for index in range(3)] == [100, 500, 200]


def test_the_small_picture_of_a_series_is_that_of_its_middle_slice(tmp_path: Path) -> None:
    window: Elements = {"WindowCenter": 100, "WindowWidth": 200}
    series = series_of(tmp_path, {"WindowCenter": 5000, "WindowWidth": 100}, window, window)
    assert int(thumbnail(series, 4)[0, 0]) == 128


def test_the_index_keeps_what_the_slices_say(tmp_path: Path) -> None:
    series = series_of(
        tmp_path,
        {"WindowCenter": 100, "WindowWidth": 200, "PixelPaddingValue": 3},
        {"WindowCenter": 7, "WindowWidth": 9, "PresentationLUTShape": "INVERSE"},
    )
    stamps = {str(each.path): (1, 1) for each in series.slices}
    again, _ = unpack(pack(series, stamps))
    assert again.slices == series.slices


def test_a_slice_whose_tables_cannot_be_read_is_blank(tmp_path: Path) -> None:
    series = series_of(
        tmp_path,
        {"ModalityLUTSequence": table(first=100, values=[7, 8, 9])},
        {"ModalityLUTSequence": table(first=99, values=[40, 50, 60])},
    )
    series.slices[1].path.unlink()
    volume = load(series)
    assert volume.loaded.tolist() == [True, False]
    assert len(volume.warnings) == 1


def test_a_window_of_no_width_is_left_out(tmp_path: Path) -> None:
    volume = loaded(
        tmp_path,
        {"WindowCenter": 100, "WindowWidth": 200},
        {"WindowCenter": 500, "WindowWidth": 0},
    )
    assert file_windows(volume, 1) == file_windows(volume, 0)


def test_frames_of_several_files_have_the_windows_of_their_own_file(tmp_path: Path) -> None:
    for number, center in enumerate((100, 700)):
        voi = item(FrameVOILUTSequence=item(WindowCenter=center, WindowWidth=50 + number))
        enhanced(
            tmp_path / f"{number}",
            np.full((2, 4, 4), 100, np.uint16),
            [(0, 0, 2 * number), (0, 0, 2 * number + 1)],
            [AXIAL, AXIAL],
            SOPInstanceUID=f"1.2.3.1.{number}",
            shared=voi,
        )
    (series,) = scan([tmp_path]).series
    volume = load(series)
    centers = [file_windows(volume, index)[0].center for index in range(4)]
    assert centers == [100, 100, 700, 700]
