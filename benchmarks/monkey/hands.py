"""The monkey's hands: a click somewhere in a widget, and what suits the widget's kind."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QWidget,
)
from shiboken6 import isValid

from benchmarks.monkey.watch import described
from medviewer.ui.picture.viewport import Viewport

BUTTONS = (
    *(4 * (Qt.MouseButton.LeftButton,)),
    Qt.MouseButton.MiddleButton,
    Qt.MouseButton.RightButton,
)
MODIFIERS = (
    *(6 * (Qt.KeyboardModifier.NoModifier,)),
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)
WORDS = ("", "a", "Lesion 1", "-5", "0", "1e99", "12,5", "3.7", "ä ß 中", "<b>", "9" * 40, "nan")


def on_picture(view: Viewport, rnd: random.Random) -> QPoint:
    """A spot of the picture, most of the time, or of what lies around it."""
    volume = view.model.volume
    if volume is None or rnd.random() < 0.2:
        return inside(view, rnd)
    rows, columns = volume.series.rows, volume.series.columns
    x, y = view.model.to_screen().apply((rnd.uniform(0, columns), rnd.uniform(0, rows)))
    return QPoint(round(x), round(y))


def inside(widget: QWidget, rnd: random.Random) -> QPoint:
    """A spot of a widget."""
    return QPoint(rnd.randrange(max(1, widget.width())), rnd.randrange(max(1, widget.height())))


def poke(top: QWidget, rnd: random.Random) -> str:
    """Click on whatever lies at a spot of a window."""
    spot = inside(top, rnd)
    target = top.childAt(spot) or top
    if not target.isEnabled():
        return "a disabled place"
    what = described(target)
    local = target.mapFrom(top, spot)
    button = rnd.choice(BUTTONS)
    QTest.mouseClick(target, button, MODIFIERS[0], local)
    if rnd.random() < 0.2 and isValid(target):
        QTest.mouseDClick(target, button, MODIFIERS[0], local)
    return f"click {button.name} on {what} at {spot.toTuple()}"


def handle(top: QWidget, rnd: random.Random) -> str:
    """Use a button, a row, a line or a slider of a window as its kind is used."""
    found = [
        (widget, use)
        for kind, use in USES.items()
        for widget in top.findChildren(kind)
        if widget.isVisible() and widget.isEnabled()
    ]
    if not found:
        return poke(top, rnd)
    target, use = rnd.choice(found)
    what = described(target)
    return f"{what} {use(target, rnd)}"


def _press(button: QAbstractButton, _: random.Random) -> str:
    text = button.text()
    QTest.mouseClick(button, BUTTONS[0], MODIFIERS[0], button.rect().center())
    return f"“{text}”"


def _write_line(line: QLineEdit, rnd: random.Random) -> str:
    words = rnd.choice(WORDS)
    line.selectAll()
    line.insert(words)  # QTest types Latin letters only
    if isValid(line) and rnd.random() < 0.5:
        QTest.keyClick(line, Qt.Key.Key_Return)
    return f"“{words}”"


def _write_text(text: QPlainTextEdit, rnd: random.Random) -> str:
    words = rnd.choice(WORDS)
    text.insertPlainText(words)
    return f"“{words}”"


def _choose_item(box: QComboBox, rnd: random.Random) -> str:
    if not box.count():
        return "without items"
    place = rnd.randrange(box.count())
    box.setCurrentIndex(place)
    if isValid(box):
        box.activated.emit(place)
    return f"item {place}"


def _slide(slider: QSlider, rnd: random.Random) -> str:
    value = rnd.randint(slider.minimum(), slider.maximum())
    slider.setValue(value)
    return f"to {value}"


def _step(box: QAbstractSpinBox, rnd: random.Random) -> str:
    steps = rnd.choice((-10, -1, 1, 10))
    box.stepBy(steps)
    return f"by {steps}"


def _choose_row(view: QAbstractItemView, rnd: random.Random) -> str:
    model = view.model()
    if model is None or not model.rowCount():
        return "without rows"
    index = model.index(rnd.randrange(model.rowCount()), rnd.randrange(columns(model)))
    while model.rowCount(index) and rnd.random() < 0.8:
        index = model.index(rnd.randrange(model.rowCount(index)), 0, index)
    view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
    spot = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), rnd.choice(BUTTONS), rnd.choice(MODIFIERS), spot)
    if isValid(view) and rnd.random() < 0.3:
        QTest.mouseDClick(view.viewport(), BUTTONS[0], MODIFIERS[0], spot)
    return f"row {index.row()} column {index.column()}"


def columns(model: QAbstractItemModel) -> int:
    """A list has one, and does not say so."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


USES: dict[type[QWidget], Callable[[Any, random.Random], str]] = {
    QAbstractButton: _press,
    QAbstractItemView: _choose_row,
    QLineEdit: _write_line,
    QPlainTextEdit: _write_text,
    QComboBox: _choose_item,
    QSlider: _slide,
    QAbstractSpinBox: _step,
}
