"""Where the texts of the corners and the scale bar find room: lines break, nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from medviewer.ui.picture.painting import texts as painted_texts
from medviewer.ui.picture.painting.corner_lines import MARGIN, broken
from medviewer.ui.picture.painting.corner_text import Corners, corner_texts, spare_lines
from medviewer.ui.picture.painting.texts import draw_corners, scale_bottom
from tests.ui.ramp_model import make_shown


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
            patch.setattr(
                painted_texts, "draw_text", lambda _, __, ___, text, *____: drawn.append(text)
            )
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
        patch.setattr(
            painted_texts, "draw_text", lambda _, __, ___, text, *____: drawn.append(text)
        )
        draw_corners(painter, Corners(tuple("abcdefgh"), (), tuple("ijklmnop"), ()), low)
        line = QFontMetricsF(painter.font()).height()
        lines = int((110 - 2 * (MARGIN + line)) / 3 / line)
    assert lines >= 1
    assert [text.count("\n") + 1 for text in drawn] == [lines, lines]


def test_the_scale_bar_stays_where_it_is_when_the_cursor_comes(qapp: QApplication) -> None:
    model = make_shown()
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
