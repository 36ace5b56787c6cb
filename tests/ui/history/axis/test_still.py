"""The still part of the history is drawn when it changes, and only then."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QPalette, QPixmap
from pytestqt.qtbot import QtBot

from medviewer.ui.history.axis.scene import Layout, Scene, lay_out
from medviewer.ui.history.axis.still import StillPicture
from medviewer.ui.history.axis.style import Style, style_of
from tests.ui.history.examples import prediction, stay

SIZE = QSize(480, 600)


@pytest.fixture
def style(qtbot: QtBot) -> Style:
    return style_of(QPalette(), QFont())


@pytest.fixture
def scene() -> Scene:
    return Scene(stay(), prediction(), prediction().curves[0])


def layout_of(scene: Scene, style: Style, scroll: float = 0.0) -> Layout:
    return lay_out(scene, QRectF(0, 0, SIZE.width(), SIZE.height()), style, scroll)


def drawn(still: StillPicture, scene: Scene, style: Style, scroll: float = 0.0) -> QPixmap:
    return QPixmap(still.of(scene, layout_of(scene, style, scroll), style, SIZE, 1.0))


def test_a_cursor_that_moves_draws_nothing_anew(scene: Scene, style: Style) -> None:
    still = StillPicture()
    before = drawn(still, scene, style)
    scene.cursor = 12.0
    assert drawn(still, scene, style).cacheKey() == before.cacheKey()


def test_lanes_that_are_chosen_or_scrolled_are_drawn_anew(scene: Scene, style: Style) -> None:
    still = StillPicture()
    before = drawn(still, scene, style)
    scene.row = 1
    chosen = drawn(still, scene, style)
    assert chosen.toImage() != before.toImage()
    assert drawn(still, scene, style, 20.0).toImage() != chosen.toImage()


def test_a_what_if_curve_is_seen_once_the_old_picture_is_forgotten(
    scene: Scene, style: Style
) -> None:
    still = StillPicture()
    before = drawn(still, scene, style)
    assert scene.curve is not None
    scene.what_if = replace(scene.curve, risk=np.clip(scene.curve.risk + 0.3, 0, 1))
    still.forget()
    assert drawn(still, scene, style).toImage() != before.toImage()


def test_a_finer_screen_gets_a_finer_picture(scene: Scene, style: Style) -> None:
    still, layout = StillPicture(), layout_of(scene, style)
    assert still.of(scene, layout, style, SIZE, 1.0).size() == SIZE
    assert still.of(scene, layout, style, SIZE, 2.0).size() == 2 * SIZE
