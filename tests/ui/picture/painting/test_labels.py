"""Labels of findings and drawings stand off one another."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from medviewer.ui.picture.painting.findings import draw_label


def test_labels_at_one_place_stand_below_one_another(qtbot: QtBot) -> None:
    """A slice of a segmentation of the whole body has dozens."""
    picture = QImage(900, 900, QImage.Format.Format_RGB32)
    generator = np.random.default_rng(2)
    taken: list[QRectF] = []
    area = QRectF(0, 0, 900, 900)
    with QPainter(picture) as painter:
        for number in range(60):
            x, y = generator.uniform(100, 700), generator.uniform(40, 120)
            near = QRectF(QPointF(x, y), QSizeF())
            words = f"structure {number}"
            taken.append(draw_label(painter, words, QColor("white"), near, taken, area))
    for number, one in enumerate(taken):
        assert area.contains(one)
        assert not any(one.intersects(other) for other in taken[:number])


def test_labels_of_one_place_leave_what_they_name_to_be_seen(qtbot: QtBot) -> None:
    """Four files that draw one lesion covered it with their names."""
    picture = QImage(400, 400, QImage.Format.Format_RGB32)
    area, lesion = QRectF(0, 0, 400, 400), QRectF(180, 200, 20, 30)
    taken: list[QRectF] = []
    with QPainter(picture) as painter:
        for number in range(8):
            words = f"lesion {number}"
            taken.append(draw_label(painter, words, QColor("white"), lesion, taken, area))
    for number, one in enumerate(taken):
        assert area.contains(one)
        assert not one.intersects(lesion)
        assert not any(one.intersects(other) for other in taken[:number])
    above = [one.bottom() <= lesion.top() for one in taken]
    assert (above.count(True), above.count(False)) == (4, 4)


def test_a_label_that_is_longer_than_the_picture_is_wide_is_broken(qtbot: QtBot) -> None:
    """Its end was cut off: in a small viewport what the reader said, or a file's name."""
    picture = QImage(160, 200, QImage.Format.Format_RGB32)
    picture.fill(0)
    area, near = QRectF(0, 0, 160, 200), QRectF(100, 100, 20, 20)
    with QPainter(picture) as painter:
        one_line = draw_label(painter, "Glioma", QColor("white"), near, [], area)
        words = "Glioma? 57 %  (this slice: Pituitary? 49 %)  ✎ Meningioma"
        broken = draw_label(painter, words, QColor("white"), near, [], area)
        unbroken = draw_label(painter, "1.2.840." * 12, QColor("white"), near, [], area)
    assert one_line.width() < 160
    for each in (broken, unbroken):
        assert area.contains(each)
        assert each.height() > 2 * (one_line.height() - 4)
        assert not each.intersects(near)


def test_a_label_without_room_stays_in_the_picture(qtbot: QtBot) -> None:
    picture = QImage(160, 40, QImage.Format.Format_RGB32)
    area, near = QRectF(0, 0, 160, 40), QRectF(0, 0, 160, 40)
    with QPainter(picture) as painter:
        assert area.contains(draw_label(painter, "Glioma", QColor("white"), near, [], area))
