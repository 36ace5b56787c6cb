"""The values of a parametric map are those of its Real World Value Mapping, and no others."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom import dcmread
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from medviewer.dicom.decoding import decode
from medviewer.dicom.load import load
from medviewer.dicom.real_world import PARAMETRIC_MAP, usable_mappings
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from medviewer.findings.objects.softcopy import rescale
from medviewer.findings.presentation.grey import MAPPED, GreyLevels
from medviewer.image.display import render
from medviewer.image.first_window import file_windows, first_window
from medviewer.image.presets import presets_of
from medviewer.image.thumbnail import thumbnail
from medviewer.ui.picture.painting.corner_text import value_text
from tests.phantoms.make import AXIAL, enhanced, item, save

VALUES = np.array([[0, 1, 2, 3], [4, 5, 6, 7], [8, 9, 10, 11]], np.uint16)
TABLE = {
    "RealWorldValueFirstValueMapped": 2,
    "RealWorldValueLastValueMapped": 4,
    "RealWorldValueLUTData": [0.25, 10.0, 40.0],
    "LUTLabel": "ADC_TABLE",
}
BROKEN = {**TABLE, "RealWorldValueLUTData": [0.25, 10.0]}
SLOPE = {"RealWorldValueSlope": 0.5, "RealWorldValueIntercept": -3.0, "LUTLabel": "ADC"}
PART = {**SLOPE, "RealWorldValueFirstValueMapped": 5, "RealWorldValueLastValueMapped": 65535}
WHOLE = {**SLOPE, "RealWorldValueFirstValueMapped": 0, "RealWorldValueLastValueMapped": 65535}
nan = np.nan


def parametric_map(
    path: Path,
    frames: list[list[dict[str, Any]]],
    pixels: np.ndarray = VALUES,
    units: tuple[str, ...] = ("um2/s",),
    **elements: object,
) -> None:
    """A map of a CT whose frames have these mappings; ``units`` are those of the frames in turn."""
    places = [(0, 0, number) for number in range(len(frames))]
    whole = np.stack([pixels] * len(frames))
    shown = whole if whole.dtype.kind in "ui" else whole.astype(np.uint16)
    enhanced(path, shown, places, [AXIAL] * len(frames), Modality="CT", **elements)
    dataset = dcmread(path)
    dataset.SOPClassUID = dataset.file_meta.MediaStorageSOPClassUID = PARAMETRIC_MAP
    shared = dataset.SharedFunctionalGroupsSequence[0]
    shared.PixelValueTransformationSequence = [item(RescaleSlope=1, RescaleIntercept=0)]
    shared.FrameVOILUTSequence = [item(WindowCenter=101, WindowWidth=41)]
    for number, (group, mappings) in enumerate(
        zip(dataset.PerFrameFunctionalGroupsSequence, frames, strict=True)
    ):
        if mappings:
            group.RealWorldValueMappingSequence = [item(**each) for each in mappings]
        for mapping in group.get("RealWorldValueMappingSequence", ()):
            unit = units[number % len(units)]
            mapping.MeasurementUnitsCodeSequence = [
                item(CodeValue=unit, CodingSchemeDesignator="UCUM", CodeMeaning=unit)
            ]
    save(dataset, path)


def only(folder: Path) -> Series:
    (series,) = scan([folder]).series
    return series


def test_a_table_gives_real_values_and_their_unit(tmp_path: Path) -> None:
    """What the table leaves out has no value: it is not a number, and black."""
    parametric_map(tmp_path / "map", [[TABLE], [TABLE]])
    series = only(tmp_path)
    volume = load(series)
    expected = [[nan, nan, 0.25, 10], [40, nan, nan, nan], [nan] * 4]
    for index in range(2):
        np.testing.assert_array_equal(volume.values(index), np.array(expected, np.float32))
    assert (volume.unit, series.warnings, volume.warnings) == ("um2/s", (), ())
    assert file_windows(volume, 1) == ()  # they are said of stored values
    shown = render(volume, 1, first_window(volume, 1))
    assert shown[0].tolist()[:2] == [0, 0]
    assert shown[1, 0] == 255
    assert shown[2].max() == 0
    small = thumbnail(series, 4)
    assert small[1, 0] == small.max() > 0


def test_padding_has_no_value_in_a_table_either(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[TABLE]], PixelPaddingValue=3)
    volume = load(only(tmp_path))
    assert np.isnan(volume.values(0)[0, 3])
    assert volume.values(0)[0, 2] == 0.25
    assert volume.padding_of(0) is None


def test_values_outside_of_what_a_slope_covers_have_no_real_value(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[PART]])
    volume = load(only(tmp_path))
    expected = [[nan] * 4, [nan, -0.5, 0, 0.5], [1, 1.5, 2, 2.5]]
    np.testing.assert_array_equal(volume.values(0), np.array(expected, np.float32))
    assert volume.unit == "um2/s"
    (window,) = file_windows(volume, 0)
    assert (window.center, window.width) == (0.5 * 100.5 - 3, 20)


def test_a_slope_that_covers_all_that_pixels_can_be_stays_as_stored(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[WHOLE]])
    volume = load(only(tmp_path))
    assert volume.voxels.dtype == np.uint16
    assert volume.values(0)[2, 3] == 11 * 0.5 - 3


def test_one_map_may_have_a_table_and_a_slope(tmp_path: Path) -> None:
    """Floats hold both; each slice has the values of its own mapping."""
    parametric_map(tmp_path / "map", [[TABLE], [SLOPE]])
    volume = load(only(tmp_path))
    assert volume.values(0)[0, 3] == 10
    assert volume.values(1)[0, 3] == 3 * 0.5 - 3


def test_each_file_of_a_map_is_opened_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each frame that a table maps opened the file again."""
    series_uid, study_uid, frame_uid = (generate_uid() for _ in range(3))
    for number in range(3):
        path = tmp_path / f"map {number}"
        parametric_map(path, [[TABLE]] * 5)
        dataset = dcmread(path)
        dataset.SeriesInstanceUID, dataset.StudyInstanceUID = series_uid, study_uid
        dataset.FrameOfReferenceUID = frame_uid
        for place, group in enumerate(dataset.PerFrameFunctionalGroupsSequence):
            group.PlanePositionSequence[0].ImagePositionPatient = [0, 0, 5 * number + place]
        save(dataset, path)
    series = only(tmp_path)
    assert len(series.slices) == 15
    opened: list[Path] = []

    def counted(path: Path) -> decode.PixelSource:
        opened.append(path)
        return open_pixels(path)

    open_pixels = decode.open_pixels
    monkeypatch.setattr(decode, "open_pixels", counted)
    volume = load(series)
    assert all(volume.values(index)[0, 3] == 10 for index in range(15))
    assert len(opened) == len(set(opened)) == 2  # of the first one the header is there


def test_a_map_of_floats_ends_where_its_mapping_ends(tmp_path: Path) -> None:
    """0.1 of the bounds is more exact than 0.1 of the pixels: it is the same value."""
    mapping = {
        "RealWorldValueSlope": 2.0,
        "RealWorldValueIntercept": 0.0,
        "DoubleFloatRealWorldValueFirstValueMapped": 0.0,
        "DoubleFloatRealWorldValueLastValueMapped": 0.1,
    }
    parametric_map(tmp_path / "map", [[mapping]])
    dataset = dcmread(tmp_path / "map")
    floats = np.zeros(VALUES.shape, np.float32)
    floats[0, :3] = -1, 0.1, 0.2
    for keyword in ("PixelData", "BitsStored", "HighBit", "PixelRepresentation"):
        delattr(dataset, keyword)
    dataset.BitsAllocated = 32
    dataset.FloatPixelData = floats.tobytes()
    save(dataset, tmp_path / "map")
    values = load(only(tmp_path)).values(0)
    np.testing.assert_array_equal(values[0], np.array([nan, np.float32(0.2), nan, 0], np.float32))


def test_bounds_beyond_what_the_pixels_can_be_bound_nothing() -> None:
    """Writers give the range of a double for maps of single floats."""
    entry = {
        **SLOPE,
        "DoubleFloatRealWorldValueFirstValueMapped": -1.7e308,
        "DoubleFloatRealWorldValueLastValueMapped": 1.7e308,
    }
    (mapping,) = usable_mappings([item(**entry)], "f")
    stored = np.array([-3e38, 2, 3e38], np.float32)
    np.testing.assert_allclose(mapping.apply(stored), stored.astype(float) * 0.5 - 3)


def test_mappings_to_other_units_leave_none(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[SLOPE], [SLOPE]], units=("um2/s", "s"))
    volume = load(only(tmp_path))
    assert volume.unit == ""
    assert volume.warnings == ("The slices have values in different units (s, um2/s).",)


@pytest.mark.parametrize(
    ("frames", "unmapped"),
    [
        ([[BROKEN], [BROKEN]], [0, 1]),
        ([[BROKEN], [SLOPE]], [0]),
        ([[SLOPE], [BROKEN]], [1]),
        ([[{"RealWorldValueIntercept": 5.0}], [SLOPE]], [0]),
        ([[], []], [0, 1]),
    ],
    ids=["tables cut short", "the first", "the last", "no slope", "no mapping at all"],
)
def test_stored_values_of_a_parametric_map_are_told_and_have_no_unit(
    tmp_path: Path, frames: list[list[dict[str, Any]]], unmapped: list[int]
) -> None:
    """What is shown there must not pass for real values, nor those of a CT's map for HU."""
    parametric_map(tmp_path / "map", frames)
    series = only(tmp_path)
    volume = load(series)
    assert volume.unit == ""
    (told,) = (each for each in series.warnings if "stored values" in each)
    assert told.startswith(f"{len(unmapped)} of 2 pictures")
    for index in range(2):
        real = (1.0, 0.0) if index in unmapped else (0.5, -3.0)
        assert volume.values(index)[2, 3] == 11 * real[0] + real[1]


def test_a_map_without_groups_of_frames_is_not_in_hounsfield_units(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[]])
    dataset = dcmread(tmp_path / "map")
    for keyword in ("SharedFunctionalGroupsSequence", "PerFrameFunctionalGroupsSequence"):
        delattr(dataset, keyword)
    dataset.RescaleSlope, dataset.RescaleIntercept = 2, 0
    save(dataset, tmp_path / "map")
    assert load(only(tmp_path)).unit == ""


def test_the_first_mapping_that_can_be_used_counts_and_is_named(tmp_path: Path) -> None:
    """The unit is that of the same mapping; one without slope and table is passed over."""
    parametric_map(tmp_path / "map", [[BROKEN, SLOPE, TABLE]] * 2)
    series = only(tmp_path)
    volume = load(series)
    assert volume.values(1)[2, 3] == 11 * 0.5 - 3
    assert volume.unit == "um2/s"
    assert series.warnings == (
        "This parametric map gives its values 2 meanings; those of the first are shown: ADC "
        "(not ADC_TABLE).",
    )


def test_signed_bounds_may_be_written_without_a_sign() -> None:
    """First Value Mapped is US or SS; files hold it with the other sign than the pixels'."""
    entry = {**TABLE, "RealWorldValueFirstValueMapped": 65534, "RealWorldValueLastValueMapped": 0}
    (mapping,) = usable_mappings([item(**entry)], "i")
    stored = np.array([-3, -2, 0, 1], np.int16)
    np.testing.assert_array_equal(mapping.apply(stored), [nan, 0.25, 40, nan])


def test_unsigned_bounds_may_be_written_with_a_sign() -> None:
    entry = {**TABLE, "RealWorldValueFirstValueMapped": -3, "RealWorldValueLastValueMapped": -1}
    (mapping,) = usable_mappings([item(**entry)], "u")
    stored = np.array([65532, 65533, 65535], np.uint16)
    np.testing.assert_array_equal(mapping.apply(stored), [nan, 0.25, 40])


def test_a_table_is_not_for_floats() -> None:
    assert list(usable_mappings([item(**TABLE)], "f")) == []
    assert list(usable_mappings([Dataset()], "u")) == []


def test_the_pixel_under_the_cursor_has_no_real_value_where_none_is_mapped(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[TABLE]])
    volume = load(only(tmp_path))
    assert value_text(volume, 0, 0, 0) == "no value"
    assert value_text(volume, 0, 1, 0) == "40 um2/s"


@pytest.mark.parametrize("mapping", [TABLE, SLOPE, BROKEN], ids=["table", "slope", "none"])
def test_a_map_of_a_ct_has_no_presets_of_hounsfield_units(
    tmp_path: Path, mapping: dict[str, Any]
) -> None:
    parametric_map(tmp_path / "map", [[mapping]])
    assert presets_of(load(only(tmp_path))) == ()


def test_a_map_in_hounsfield_units_has_presets(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[SLOPE]], units=("[hnsf'U]",))
    volume = load(only(tmp_path))
    assert volume.unit == "HU"
    assert presets_of(volume)


def test_what_is_written_of_a_map_of_a_ct_does_not_call_it_hounsfield(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[SLOPE]])
    series = only(tmp_path)
    written = rescale(series.slices[0], series.header)
    assert written is not None
    assert (written.RescaleSlope, written.RescaleType) == (0.5, "US")


def test_a_state_of_stored_values_is_not_one_of_a_table_s_real_values(tmp_path: Path) -> None:
    parametric_map(tmp_path / "map", [[TABLE]])
    state = item(SoftcopyVOILUTSequence=item(WindowCenter=100, WindowWidth=50))
    levels = GreyLevels(state)
    assert levels.windows_of(only(tmp_path), 0) == ()
    assert list(levels.not_applied) == [MAPPED]


def test_maps_of_one_series_in_several_files_have_each_their_own_table(tmp_path: Path) -> None:
    """One file a slice, as some programs write them."""
    for number, last in enumerate((40.0, 4000.0, 0.5)):
        path = tmp_path / f"map{number}"
        table = {**TABLE, "RealWorldValueLUTData": [0.25, 10.0, last]}
        parametric_map(path, [[table]])
        dataset = dcmread(path)
        group = dataset.PerFrameFunctionalGroupsSequence[0]
        group.PlanePositionSequence[0].ImagePositionPatient = [0, 0, 2 * number]
        dataset.SOPInstanceUID = dataset.file_meta.MediaStorageSOPInstanceUID = generate_uid()
        save(dataset, path)
    series = only(tmp_path)
    volume = load(series)
    assert [volume.values(index)[1, 0] for index in range(3)] == [40, 4000, 0.5]
    assert volume.warnings == ()
    small = thumbnail(series, 4)  # of the middle one: 10 is dark beside 4000
    assert small[0, 3] <= 1 < 50 < small[1, 0]
