"""Where the words of a measurement stand."""

from __future__ import annotations

import math
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter

from medviewer.findings.reading.measured import complete
from medviewer.findings.reading.measurement import Kind, new_measurement, reference_to
from medviewer.image.measuring.image_values import image_values
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.painting import box, caption_place, draw_measurements
from medviewer.ui.picture.placement import Affine, Placement
from medviewer.ui.picture.viewport_model import ViewportModel
from tests.ui.makers import make_series, make_volume


@pytest.mark.parametrize("kind", [Kind.RECTANGLE, Kind.ELLIPSE])
def test_the_words_of_a_box_stand_at_the_middle_of_its_side(kind: Kind) -> None:
    """Not at the height of a corner that is drawn from, where an ellipse is not."""
    series = make_series()
    values = image_values(make_volume(series), 3)
    corners = ((10.0, 10.0), (30.0, 40.0))
    drawn = new_measurement(kind, corners, reference_to(series, 3), values)
    model = ViewportModel()  # one image pixel is one of the screen
    area = QRectF(0, 0, 400, 400)
    to_screen = model.to_screen()
    place = caption_place(drawn, (60.0, 20.0), to_screen, area)
    left, top = to_screen.apply(corners[0])
    right, bottom = to_screen.apply(corners[1])
    assert place.center().y() == pytest.approx((top + bottom) / 2)
    assert place.left() > right > left


@pytest.mark.parametrize("kind", [Kind.RECTANGLE, Kind.ELLIPSE])
def test_a_box_on_a_turned_picture_is_drawn_around_what_it_measures(kind: Kind) -> None:
    """It is upright in the image: on the screen its sides are turned with the picture."""
    series = make_series()
    values = image_values(make_volume(series), 3)
    drawn = new_measurement(kind, ((10.0, 10.0), (40.0, 20.0)), reference_to(series, 3), values)
    model = ViewportModel()
    model.resize(400, 400)
    model.place(Placement(zoom=6.0, centre=(25.0, 15.0), degrees=40.0))
    to_screen = model.to_screen()
    canvas = QImage(400, 400, QImage.Format.Format_RGB32)
    canvas.fill(0)
    with QPainter(canvas) as painter:
        draw_measurements(painter, (drawn,), "", to_screen, QRectF(canvas.rect()))
    for place in ((25.0, 10.0), (40.0, 15.0), (25.0, 20.0), (10.0, 15.0)):  # of both shapes
        x, y = (round(each) for each in to_screen.apply(place))
        near = [canvas.pixelColor(x + i, y + j).lightness() for i in (-1, 0, 1) for j in (-1, 0, 1)]
        assert max(near) > 60, place
    around = box(drawn, to_screen)
    for corner in ((10.0, 10.0), (40.0, 10.0), (40.0, 20.0), (10.0, 20.0)):
        x, y = to_screen.apply(corner)
        assert around.adjusted(-1, -1, 1, 1).contains(x, y)


def test_the_words_of_a_line_do_not_cover_a_level_line_beside_it() -> None:
    """A level line has no height: it is in the way all the same."""
    series = make_series()
    values = image_values(make_volume(series), 3)
    reference = reference_to(series, 3)
    sloping = new_measurement(Kind.LENGTH, ((10.0, 30.0), (30.0, 20.0)), reference, values)
    level = new_measurement(Kind.LENGTH, ((38.0, 21.0), (48.0, 21.0)), reference, values)
    to_screen = Affine(8, 0, 0, 8, 0, 0)
    canvas = QImage(640, 480, QImage.Format.Format_RGB32)
    painter = QPainter(canvas)
    area = QRectF(canvas.rect())
    places = draw_measurements(painter, (sloping, level), "", to_screen, area)
    painter.end()
    around = box(level, to_screen).adjusted(-1, -1, 1, 1)
    assert not places[sloping.key].intersects(around)
    assert not places[sloping.key].intersects(places[level.key])


@pytest.mark.parametrize("sides", [1, 4])
def test_the_words_of_a_line_keep_clear_of_labels(sides: int) -> None:
    """Of findings and drawings: they go to another side of the line, or to a corner."""
    series = make_series()
    values, reference = image_values(make_volume(series), 3), reference_to(series, 3)
    line = new_measurement(Kind.LENGTH, ((30.0, 30.0), (50.0, 30.0)), reference, values)
    to_screen, area = Affine(8, 0, 0, 8, 0, 0), QRectF(0, 0, 640, 480)
    labels: list[QRectF] = []
    for _ in range(sides):
        place = caption_place(line, (80, 20), to_screen, area, labels)
        labels.append(place.adjusted(1, 1, -1, -1))
    place = caption_place(line, (80, 20), to_screen, area, labels)
    assert area.contains(place)
    assert not any(place.intersects(each) for each in labels)


@pytest.mark.parametrize("words", ["a note of several words " * 4, "NoteWithoutAnyBlank" * 4])
def test_a_text_that_is_longer_than_its_viewport_is_wide_is_seen_whole(words: str) -> None:
    """One of sixteen viewports: what lay beyond its edge was never seen."""
    series = make_series()
    values, reference = image_values(make_volume(series), 3), reference_to(series, 3)
    note = replace(
        new_measurement(Kind.TEXT, ((10.0, 10.0),), reference, values), label=words.strip()
    )
    canvas = QImage(160, 140, QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        area, line_height = QRectF(canvas.rect()), painter.fontMetrics().lineSpacing()
        places = draw_measurements(painter, (note,), "", Affine(8, 0, 0, 8, 0, 0), area)
    assert area.contains(places[note.key])
    assert places[note.key].height() > 2 * line_height


def test_words_without_a_free_place_lie_over_as_little_as_can_be() -> None:
    series = make_series()
    values, reference = image_values(make_volume(series), 3), reference_to(series, 3)
    line = new_measurement(Kind.LENGTH, ((30.0, 30.0), (50.0, 30.0)), reference, values)
    to_screen, area = Affine(8, 0, 0, 8, 0, 0), QRectF(0, 0, 640, 480)
    taken = [QRectF(0, 0, 460, 480), QRectF(0, 0, 640, 240)]
    place = caption_place(line, (80, 20), to_screen, area, taken)
    assert (place.left(), place.top()) == (410, 250)  # 30 of 80 columns are free there


def test_of_a_lesion_s_parts_on_a_slice_the_largest_has_words_and_the_chosen_one() -> None:
    """Four crumbs of a grown lesion had three lines each, over the lesion and over one another."""
    series = make_series()
    values = image_values(make_volume(series), 3)
    whole, crumb, other = (
        new_measurement(Kind.ELLIPSE, corners, reference_to(series, 3), values)
        for corners in (
            ((10.0, 10.0), (30.0, 30.0)),
            ((31.0, 10.0), (33.0, 12.0)),
            ((10.0, 32.0), (14.0, 36.0)),
        )
    )
    drawn = (whole, replace(crumb, tracking_uid=whole.tracking_uid), other)
    canvas = QImage(400, 400, QImage.Format.Format_RGB32)
    to_screen, area = ViewportModel().to_screen(), QRectF(canvas.rect())
    with QPainter(canvas) as painter:
        told = draw_measurements(painter, drawn, "", to_screen, area)
        assert set(told) == {whole.key, other.key}
        told = draw_measurements(painter, drawn, crumb.key, to_screen, area)
    assert set(told) == {whole.key, crumb.key, other.key}


def test_the_caption_of_an_outline_of_many_points_is_placed_at_once() -> None:
    """Of 6,500 points, as around a lesion of a mammogram, it took two seconds at every painting."""
    turns = (math.tau * step / 20_000 for step in range(20_000))
    points = [(50 + 40 * math.cos(turn), 50 + 40 * math.sin(turn)) for turn in turns]
    values = image_values(make_volume(), 3)
    drawn = new_measurement(Kind.FREEHAND, points, reference_to(make_series(), 3), values)
    begun = time.monotonic()
    place = caption_place(drawn, (60, 20), ViewportModel().to_screen(), QRectF(0, 0, 400, 300))
    assert time.monotonic() - begun < 2
    assert place.left() > 90


@pytest.mark.parametrize(("height", "lines"), [(110, 1), (400, 3)])
def test_the_numbers_of_a_region_do_not_cover_a_small_viewport(height: int, lines: int) -> None:
    """In one of sixteen on a screen of 768 lines they lay over each other and all that stood there.

    All of them are in the table.
    """
    series = make_series()
    values = image_values(make_volume(series), 3)
    corners = ((10.0, 10.0), (30.0, 40.0))
    drawn = complete(
        new_measurement(Kind.ELLIPSE, corners, reference_to(series, 3), values), values
    )
    assert len(caption(drawn)) == 3
    canvas = QImage(190, height, QImage.Format.Format_RGB32)
    with QPainter(canvas) as painter:
        one_line = QFontMetricsF(painter.font()).lineSpacing()
        area = QRectF(canvas.rect())
        placed = draw_measurements(painter, (drawn,), "", ViewportModel().to_screen(), area)
    assert round(placed[drawn.key].height() / one_line - 0.3) == lines
