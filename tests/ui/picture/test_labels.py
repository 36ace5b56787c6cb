"""Labels of findings and drawings stand off one another."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from medviewer.ui.picture.painted_findings import draw_label


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
