"""A second series over the first in the tests: fused, with a registration that ends at once."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from medviewer.dicom.series import Series
from medviewer.image.registration import register as registration
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.quality import Quality, Verdict
from medviewer.image.registration.rigid import Rigid, turned_about
from medviewer.ui.main_window import MainWindow
from tests.ui.conftest import wait_quiet

MOVE = turned_about((0, 0, 0), (0, 0, 0), (0, 0, 4.0))

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


def fuse(qtbot: QtBot, window: MainWindow, series: Series, **how: bool) -> None:
    fixed = window.fusion.series.fixed()
    assert fixed is not None
    window.fusion.start(fixed, series, **{"overlay": True, **how})
    assert window.is_busy()
    wait_quiet(qtbot, window)


def say(monkeypatch: pytest.MonkeyPatch, verdict: Verdict) -> None:
    """A registration that ends at once, 4 mm upwards, with this verdict."""
    quality = Quality(1.05, 1.3, 0.9, 0.0, 4.0, 0.3, verdict)
    answer = Alignment(MOVE, quality)
    monkeypatch.setattr(registration, "register", lambda *_: answer)


def move_of(window: MainWindow) -> Rigid:
    fusion = window.pane.model.fusion
    assert fusion is not None
    return fusion.alignment.move


def patient(window: MainWindow, screen: QPoint) -> np.ndarray:
    model = window.pane.model
    assert model.plane is not None
    return model.plane.to_patient(model.to_image((screen.x(), screen.y())))


def drag(window: MainWindow, start: QPoint, end: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    view = window.pane.viewport
    QTest.mousePress(view, LEFT, keys, start)
    QTest.mouseMove(view, end)
    QTest.mouseRelease(view, LEFT, keys, end)


def middle(window: MainWindow) -> QPoint:
    return window.pane.viewport.rect().center()
