"""Texts in the corners, letters at the edges, the scale bar, and the words they use."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from medviewer.dicom.rescale import LookupTable
from medviewer.dicom.series import Slice
from medviewer.findings.finding import GateVerdict, LesionFinding, Rule
from medviewer.image.presets import presets_of
from medviewer.image.reformat import orthogonal
from medviewer.image.window import Window
from medviewer.ui.colours import CLASS_COLOURS, HEAT_TABLE, class_colours, heat_picture
from medviewer.ui.picture import overlay
from medviewer.ui.picture.corner_text import (
    Corners,
    corner_texts,
    slice_position,
    spare_lines,
    value_text,
)
from medviewer.ui.picture.edges import edge_letters, scale_bar
from medviewer.ui.picture.overlay import (
    MARGIN,
    TEXT,
    _rimmed,
    broken,
    draw_corners,
    draw_text,
    mark_words,
    scale_bottom,
)
from medviewer.ui.picture.placement import Placement
from medviewer.ui.picture.viewport_model import ViewportModel
from medviewer.ui.words import (
    age,
    class_name,
    date,
    diameters,
    percent,
    person_name,
    pictures,
    place_in_series,
    series_lines,
    series_title,
)
from tests.phantoms.pet import activity, pet
from tests.ui.makers import make_finding, make_results, make_series, make_volume

PLACELESS = replace(make_series().slices[0], position=None, orientation=None)
OTHER = replace(PLACELESS, path=PLACELESS.path.with_name("other.dcm"))


def shown() -> ViewportModel:
    model = ViewportModel()
    model.resize(640, 480)
    model.show_volume(make_volume(), 4, Window(500, 1000, "Lung"), 1.0)
    return model


def test_the_corners_say_who_what_where_and_how() -> None:
    model = shown()
    corners = corner_texts(model)
    assert corners.top_left == ("Doe, Jane", "42", "64 y F")
    assert corners.top_right == ("2024-01-31 Chest", "CT 2: ramp")
    assert corners.bottom_left == ("Slice 5/12  Instance 5", "F 2.0 mm")
    assert corners.bottom_right == ("Lung  W 1000 L 500 HU", "Zoom 1000 %  fitted")


def test_the_pixel_under_the_cursor_is_read_with_its_unit() -> None:
    model = shown()
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    assert corner_texts(model).bottom_left[0] == "x 7  y 3:  403 HU"
    model.point_at(model.to_screen().apply((-1, 3)))
    assert corner_texts(model).bottom_left[0].startswith("Slice")


@pytest.mark.parametrize(
    ("width", "intercept", "words"),
    [
        (640, -1024.0, "x 7  y 3:  -621 HU  stored 403"),
        (639, -1024.0, "x 7  y 3:  -621 HU"),
        (640, 0.0, "x 7  y 3:  403 HU"),
    ],
)
def test_the_pixel_under_the_cursor_is_told_as_stored_too(
    width: int, intercept: float, words: str
) -> None:
    """Where that is another number, and the viewport has room for it."""
    model = shown()
    model.resize(width, 480)
    model.show_volume(make_volume(intercept=np.full(12, intercept)), 4, Window(500, 1000), 1.0)
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    assert corner_texts(model).bottom_left[0] == words


def test_what_planes_are_made_of_is_not_called_stored() -> None:
    made = orthogonal(make_volume(slope=np.full(12, 2.0), affine=np.eye(4)), "coronal").volume
    model = ViewportModel()
    model.resize(640, 480)
    model.show_volume(made, 4, Window(500, 1000), 1.0)
    model.point_at(model.to_screen().apply((7.9, 3.2)))
    line = corner_texts(model).bottom_left[0]
    assert line.startswith("x 7  y 3:")
    assert "stored" not in line


def test_a_value_without_a_known_unit_is_called_raw() -> None:
    volume = make_volume(unit="", slope=np.full(12, 0.5))
    assert value_text(volume, 1, 3, 0) == "51.5 raw"


def test_a_value_through_a_modality_lut_is_the_table_s() -> None:
    """A table stands in place of slope and intercept, under the cursor as in the window."""
    table = LookupTable(0, np.arange(5000, 10000, dtype=np.uint16), 16)
    volume = make_volume(unit="HU", tables=[table] * 12)
    assert value_text(volume, 1, 3, 0) == "5103 HU"


def test_broken_numbers_of_a_file_do_not_stop_the_drawing() -> None:
    series = make_series()
    model = ViewportModel()
    model.resize(64, 48)
    voxels = np.full((12, 48, 64), np.nan, dtype=np.float32)
    model.show_volume(make_volume(series, voxels=voxels), 0, Window(1, 2), 1.0)
    model.point_at((32, 24))
    corners = corner_texts(model)
    assert corners.bottom_left[0].endswith("not a number HU")
    assert "Thickness" not in corners.bottom_left[-1]


def test_thickness_and_compression_are_those_of_the_slice_that_is_shown() -> None:
    """A series may hold slices of several thicknesses, and some that were compressed."""
    series = make_series()
    slices = [replace(one, thickness_mm=5.0) for one in series.slices]
    slices[3] = replace(slices[3], thickness_mm=1.25, is_lossy=True)
    model = ViewportModel()
    model.show_volume(make_volume(replace(series, slices=tuple(slices))), 2, Window(1, 2), 1.0)
    assert "Thickness 5 mm" in corner_texts(model).bottom_left[-1]
    assert "Lossy compressed" not in corner_texts(model).top_right
    model.go_to(3)
    assert "Thickness 1.25 mm" in corner_texts(model).bottom_left[-1]
    assert "Lossy compressed" in corner_texts(model).top_right


def test_a_model_that_drew_is_named_with_version_and_time() -> None:
    model = shown()
    model.show_results(make_results(make_finding()))
    assert corner_texts(model).bottom_right[0] == "brain-mr 1.0  2026-01-02 03:04 UTC"
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),), overridden=True)
    model.show_results(replace(make_results(make_finding()), gate=gate))
    assert corner_texts(model).bottom_right[0].endswith("03:04 UTC  although refused")
    model.set_switch("show_findings", False)
    assert "brain-mr" not in corner_texts(model).bottom_right[0]


SAGITTAL = ((0.0, 1.0, 0.0), (0.0, 0.0, -1.0))


@pytest.mark.parametrize(
    ("orientation", "position", "expected"),
    [
        (((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), (5.0, 6.0, 45.25), "H 45.2 mm"),
        (((1.0, 0.0, 0.0), (0.0, 0.0, -1.0)), (5.0, -6.0, 45.0), "A 6.0 mm"),
        (SAGITTAL, (-5.0, -6.0, 45.0), "R 5.0 mm"),
    ],
)
def test_a_slice_s_place_is_told_along_its_normal(
    orientation: tuple[tuple[float, float, float], tuple[float, float, float]],
    position: tuple[float, float, float],
    expected: str,
) -> None:
    from pathlib import Path

    here = Slice(Path("a"), 0, "", "", 1, position, orientation)
    assert slice_position(here) == expected


def letters(placement: Placement) -> str:
    found = edge_letters(make_series().slices[0], placement)
    assert found is not None
    return found.left + found.right + found.top + found.bottom


def test_letters_of_an_axial_slice_follow_flips_and_turns() -> None:
    assert letters(Placement()) == "RLAP"
    assert letters(Placement(flipped_horizontally=True)) == "LRAP"
    assert letters(Placement(flipped_vertically=True)) == "RLPA"
    assert letters(Placement(quarter_turns=1)) == "PARL"
    assert letters(Placement(quarter_turns=2)) == "LRPA"
    assert letters(Placement(quarter_turns=1, flipped_horizontally=True)) == "PALR"


def test_letters_say_that_a_picture_is_turned_by_any_angle() -> None:
    """Turned to the right what was at the left goes up."""
    found = edge_letters(make_series().slices[0], Placement(degrees=30.0))
    assert found is not None
    assert (found.left, found.right, found.top, found.bottom) == ("RP", "LA", "AR", "PL")
    slight = edge_letters(make_series().slices[0], Placement(degrees=5.0))
    assert slight == edge_letters(make_series().slices[0], Placement())


@pytest.mark.parametrize(
    ("placement", "expected"),
    [
        (Placement(degrees=30.0), ("RPF", "LAH", "AHR", "PFL")),
        (Placement(), ("R", "L", "AH", "PF")),
        (Placement(flipped_horizontally=True), ("L", "R", "AH", "PF")),
        (Placement(quarter_turns=1), ("PF", "AH", "R", "L")),
        (Placement(quarter_turns=2), ("L", "R", "PF", "AH")),
    ],
)
def test_letters_of_a_radiograph_are_those_of_its_file(
    placement: Placement, expected: tuple[str, ...]
) -> None:
    """Without a position Patient Orientation tells, turned and flipped with the picture."""
    placeless = replace(make_series().slices[0], orientation=None, position=None)
    radiograph = replace(placeless, patient_orientation=("L", "PF"))
    found = edge_letters(radiograph, placement)
    assert found is not None
    assert (found.left, found.right, found.top, found.bottom) == expected
    unknown = replace(placeless, patient_orientation=("?", "F"))
    assert edge_letters(unknown, placement) is None


@given(st.floats(0.01, 100), st.floats(100, 3000))
def test_the_scale_bar_is_as_long_as_it_says(pixels_per_mm: float, height: float) -> None:
    length_mm, length = scale_bar(pixels_per_mm, height)
    assert length == pytest.approx(length_mm * pixels_per_mm)


def test_the_scale_bar_takes_no_more_than_its_share() -> None:
    assert scale_bar(2.0, 600) == (50, 100.0)


def test_dicom_words_become_people_s() -> None:
    assert person_name("Doe^John^^Dr") == "Doe, John Dr"
    assert person_name("Yamada^Tarou=山田^太郎=やまだ^たろう") == "Yamada, Tarou (山田 太郎)"
    assert person_name("==やまだ^たろう") == "やまだ, たろう"
    assert person_name("=山田^太郎") == "山田, 太郎"
    assert (date("20240131"), date("2024"), date("")) == ("2024-01-31", "2024", "")
    assert (age("064Y"), age("003M"), age("old")) == ("64 y", "3 mo", "old")
    assert series_title(make_series(number=None, part="echo 2")) == "ramp (echo 2)"
    assert series_lines(make_series(part="echo 2")) == ("2: ramp", "echo 2")
    assert class_name("pituitary_tumor") == "Pituitary tumor"


def test_probabilities_are_never_rounded_to_certainty() -> None:
    assert [percent(value) for value in (0.0, 0.001, 0.5, 0.994, 0.996, 1.0)] == [
        "0 %",
        "< 1 %",
        "50 %",
        "99 %",
        "> 99 %",
        "100 %",
    ]


def test_without_a_pixel_size_there_is_no_diameter() -> None:
    assert diameters(make_finding()) == "7.1 × 5.0 mm"
    assert diameters(make_finding(long_diameter_mm=None)) == "–"


def test_classes_keep_their_colours() -> None:
    assert class_colours(["b", "a", "b"]) == {"a": CLASS_COLOURS[0], "b": CLASS_COLOURS[1]}


def test_cold_is_invisible_and_hot_as_opaque_as_wished() -> None:
    picture = heat_picture(np.array([[0.0, 1.0, np.nan]], dtype=np.float16), 0.5)
    assert picture[0, 0, 3] == 0
    assert picture[0, 2, 3] == 0
    assert picture[0, 1].tolist() == [*HEAT_TABLE[255].tolist(), 128]


def test_the_heat_table_reads_the_same_without_colour() -> None:
    lightness = HEAT_TABLE.astype(float) @ (0.2126, 0.7152, 0.0722)
    assert (np.diff(lightness) >= -1).all()


def narrow_picture(width: float = 300) -> tuple[QImage, QRectF]:
    return QImage(int(width), 300, QImage.Format.Format_RGB32), QRectF(0, 0, width, 300)


def test_a_line_that_is_too_long_breaks_where_a_thing_ends(qapp: QApplication) -> None:
    image, area = narrow_picture()
    whole = "H 150.0 mm  Thickness 5 mm"
    with QPainter(image) as painter:
        corners = broken(Corners((), (), ("Slice 5/12", whole), ()), painter, area)
        wide = broken(Corners((), (), (whole,), ()), painter, QRectF(0, 0, 900, 300))
    assert corners.bottom_left == ("Slice 5/12", "H 150.0 mm", "Thickness 5 mm")
    assert wide.bottom_left == (whole,)


@pytest.mark.parametrize(
    ("window", "told"),
    [
        ("W 1595 L 798", ("Auto", "W 1595", "L 798")),
        ("W 2400 L -1040 HU", ("Auto", "W 2400", "L -1040 HU")),
        ("doubtful, 4.9 mm", ("Auto", "doubtful,", "4.9 mm")),
    ],
)
def test_what_has_no_room_breaks_before_a_level_and_after_a_comma(
    qapp: QApplication, window: str, told: tuple[str, ...]
) -> None:
    """In two viewports with texts of twice the size the level was cut."""
    image, area = narrow_picture(200)
    with QPainter(image) as painter:
        corners = broken(Corners((), (), (), (f"Auto  {window}",)), painter, area)
        wide = broken(Corners((), (), (), (window,)), painter, QRectF(0, 0, 900, 300))
    assert corners.bottom_right == told
    assert wide.bottom_right == (window,)


@pytest.mark.parametrize(
    "title", ["Fused: MR 1: T1 SE +C POST, 50 %", "2010-04-01 BRAIN WITH CONTRAST, LATE"]
)
def test_a_title_breaks_between_words_and_is_not_cut(qapp: QApplication, title: str) -> None:
    """In two viewports of 360 pixels it read "Fused: MR 1: T1 SE +C …": before or after?"""
    image, area = narrow_picture(320)
    with QPainter(image) as painter:
        metrics = QFontMetricsF(painter.font())
        told = broken(Corners((), (title,), (), ()), painter, area).top_right
    room = 320 / 2 - 3 * MARGIN
    assert " ".join(told).replace("  ", " ") == title
    assert all(metrics.horizontalAdvance(line) <= room for line in told)
    assert not any(line.endswith(("50", "2010-04-01")) for line in told)


def test_a_long_patient_id_keeps_its_end(qapp: QApplication) -> None:
    """In nine viewports two patients read "BRAIN-PROGRESS…"."""
    image, area = narrow_picture()
    with QPainter(image) as painter:
        metrics, told = QFontMetricsF(painter.font()), "BRAIN-PROGRESSION-AND-MORE-02"
        lines = broken(Corners((told,), (), (), ()), painter, area).top_left
    assert len(lines) > 1
    assert "".join(lines) == told
    assert all(metrics.horizontalAdvance(line) <= 150 - 3 * MARGIN for line in lines)


def test_where_a_corner_has_no_room_for_a_date_texts_go_from_side_to_side(
    qapp: QApplication,
) -> None:
    """At 300 % on 1600 × 1000 two viewports are 108 pixels wide, and said "20…" and "Sli…"."""
    image, area = narrow_picture(108)
    texts = Corners(
        ("2024-01-02", "2: NEW HASTE CORONAL"),
        (),
        ("Slice 16/30  Instance 15",),
        ("Algo1  W 1202 L 630",),
    )
    with QPainter(image) as painter:
        metrics = QFontMetricsF(painter.font())
        told = broken(texts, painter, area)
        drawn: list[str] = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(overlay, "draw_text", lambda _, __, ___, text, *____: drawn.append(text))
            draw_corners(painter, told, area)
    assert told.top_right == told.bottom_right == ()
    assert " ".join(told.top_left) == "2024-01-02 2: NEW HASTE CORONAL"
    assert told.bottom_left[:2] == ("Slice 16/30", "Instance 15")
    assert "\n".join(drawn).count("…") == 0
    assert max(map(metrics.horizontalAdvance, (*told.top_left, *told.bottom_left))) <= area.width()


def test_in_a_low_and_narrow_viewport_the_picture_keeps_a_third(qapp: QApplication) -> None:
    image, area = narrow_picture(108)
    low = QRectF(0, 0, area.width(), 110)
    drawn: list[str] = []
    with QPainter(image) as painter, pytest.MonkeyPatch.context() as patch:
        patch.setattr(overlay, "draw_text", lambda _, __, ___, text, *____: drawn.append(text))
        draw_corners(painter, Corners(tuple("abcdefgh"), (), tuple("ijklmnop"), ()), low)
        line = QFontMetricsF(painter.font()).height()
        lines = int((110 - 2 * (MARGIN + line)) / 3 / line)
    assert lines >= 1
    assert [text.count("\n") + 1 for text in drawn] == [lines, lines]


def test_the_scale_bar_stays_where_it_is_when_the_cursor_comes(qapp: QApplication) -> None:
    model = shown()
    image, area = narrow_picture()
    bottoms = []
    with QPainter(image) as painter:
        for place in ((-5.0, 3.0), (7.9, 3.2)):
            model.point_at(model.to_screen().apply(place))
            corners = broken(corner_texts(model), painter, area)
            bottoms.append(scale_bottom(painter, corners, area, 60, spare_lines(model)))
    assert bottoms[0] == bottoms[1]


def test_the_scale_bar_rises_above_lines_that_reach_it_alone(qapp: QApplication) -> None:
    """Five short lines of a fusion at the right put it into the middle of a small picture."""
    image, area = narrow_picture(400)
    long, short = "of another patient!  doubtful", "W 400"
    with QPainter(image) as painter:
        line = QFontMetricsF(painter.font()).height()
        assert QFontMetricsF(painter.font()).horizontalAdvance(long) > 110

        def raised(*right: str, left: int = 1) -> int:
            corners = Corners((), (), ("12",) * left, right)
            alone = scale_bottom(painter, Corners((), (), (), ()), area, 160)
            return round((alone - scale_bottom(painter, corners, area, 160)) / line)

        assert raised(*[short] * 5) == 0
        assert raised(short, short, short, long, short) == 1
        assert raised(long, *[short] * 4) == 4
        assert raised(*[short] * 5, left=3) == 2


def test_a_mark_is_named_as_the_lesion_that_it_is_a_part_of() -> None:
    finding = make_finding(probabilities={"glioma": 0.48, "meningioma": 0.3})
    lesion = LesionFinding(
        "A", ("a",), 3, 5, 4, "glioma", 0.9, {"glioma": 0.84}, None, True, None, None, None
    )
    assert mark_words(finding, finding) == "Glioma 48 %"
    assert mark_words(finding, lesion) == "Glioma 84 %"
    other = replace(lesion, label="meningioma", probabilities={"meningioma": 0.6}, sure=False)
    assert mark_words(finding, other) == "Meningioma? 60 %  (this slice: Glioma 48 %)"


def test_a_small_picture_says_of_which_study_it_is() -> None:
    model = shown()
    assert corner_texts(model, small=True).top_left == ("2024-01-31", "2: ramp")
    model.several_patients = True
    assert corner_texts(model, small=True).top_left == ("Doe, Jane  42", "2024-01-31", "2: ramp")
    model.set_switch("anonymous", True)
    assert corner_texts(model, small=True).top_left == ("2: ramp",)
    model.patient_number = 2
    assert corner_texts(model, small=True).top_left == ("Patient 2", "2: ramp")
    assert corner_texts(model).top_left == ("Anonymous", "Patient 2")


def test_pet_is_read_in_suv() -> None:
    """Grey levels and the pixel under the cursor, as measurements say them."""
    model = ViewportModel()
    volume = make_volume(make_series(modality="PT", header=pet()), unit="Bq/ml")
    model.show_volume(volume, 3, presets_of(volume)[1], 1.0)
    assert corner_texts(model).bottom_right[0] == "SUV 0–7  W 7 L 3.5 SUV"
    uptake = (volume.voxels[3, 2, 5] / activity(3600)).item()
    assert value_text(volume, 3, 2, 5) == f"{uptake:.4g} SUV"


@pytest.mark.parametrize(
    ("changes", "count", "place"),
    [
        ({}, "12 slices", "Slice 5/12"),
        ({"slices": make_series().slices[:1]}, "1 slice", "Slice 5/12"),
        ({"modality": "DX", "slices": (PLACELESS,)}, "1 image", "Image 5/12"),
        ({"modality": "CR", "slices": (PLACELESS, OTHER)}, "2 images", "Image 5/12"),
        ({"modality": "US", "slices": (PLACELESS,) * 30}, "30 frames", "Frame 5/12"),
        ({"modality": "CT", "slices": (PLACELESS,)}, "1 slice", "Slice 5/12"),
    ],
)
def test_pictures_are_called_what_they_are(changes: dict[str, Any], count: str, place: str) -> None:
    """A radiograph is no slice, nor are the frames of a film."""
    series = make_series(**changes)
    assert pictures(series) == count
    assert place_in_series(series, 5, 12) == place


def test_a_radiograph_says_side_and_view_where_its_title_does_not() -> None:
    views = [replace(PLACELESS, projection=each) for each in ("R CC", "L CC")]
    one = make_series(description="Screening", modality="MG", slices=(views[0],))
    assert series_lines(one) == ("2: Screening", "R CC")
    assert series_lines(replace(one, description="Mammo R-CC")) == ("2: Mammo R-CC",)
    both = make_volume(replace(one, slices=tuple(views)), voxels=np.zeros((2, 48, 64), np.int16))
    model = ViewportModel()
    for index, view in enumerate(("R CC", "L CC")):
        model.show_volume(both, index, Window(1, 2), 1.0)
        assert corner_texts(model).top_right[-2:] == ("MG 2: Screening", view)
        assert corner_texts(model, small=True).top_left[-1] == view


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_texts_are_as_fine_as_the_screen(ratio: float) -> None:
    """At 125 % they are not drawn for 100 % and enlarged."""
    canvas = QImage(int(200 * ratio), int(50 * ratio), QImage.Format.Format_RGB32)
    canvas.setDevicePixelRatio(ratio)
    _rimmed.cache_clear()
    with QPainter(canvas) as painter:
        draw_text(painter, QRectF(0, 0, 200, 50), (0.0, 0.0), "Slice")
        _rimmed("Slice", TEXT, painter.font().toString(), ratio)
    assert (_rimmed.cache_info().hits, _rimmed.cache_info().misses) == (1, 1)
