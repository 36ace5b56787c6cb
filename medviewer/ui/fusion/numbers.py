"""Where the second series lies, in numbers that can be read and typed."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QPoint, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.image.registration.rigid import identity, parts_about, turned_about
from medviewer.ui.fitting import fit, lay_out_scrolled, quiet_note
from medviewer.ui.fusion.placing import STEP_DEGREES, STEP_MM, Placing
from medviewer.ui.number_box import NumberBox

SIZE = (560, 200)
GAP = 40
"""Pixels from the window's corner."""
FARTHEST_MM = 9999.0
WIDEST_DEGREES = (180.0, 90.0, 180.0)
"""About x, y and z: so every turn is told in one way."""
DECIMALS = 2
BOX_WIDTH = 100
"""Holds -1234.56 mm."""


class PlaceNumbers(QDialog):
    """Three shifts and three turns of what lies over the active picture, from its file's place.

    It stays beside the window, follows what the mouse does there, and lets the window's keys
    through (a tool window) but Esc, which closes it. Numbers that are typed are a step of undo
    each; steps of one number that follow each other are undone together.
    """

    def __init__(self, placing: Placing, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Place of the second series"))
        self._placing, self._key = placing, ""
        self.boxes = [_Number(" mm", FARTHEST_MM, STEP_MM) for _ in range(3)]
        self.boxes += [_Number("°", widest, STEP_DEGREES) for widest in WIDEST_DEGREES]
        self.as_in_file = QPushButton(self.tr("As its file says"))
        for axis, box in enumerate(self.boxes):
            box.valueChanged.connect(partial(self._place, axis))
        self.as_in_file.clicked.connect(self._place_as_in_file)
        self._lay_out()
        corner = window.mapToGlobal(window.rect().bottomRight())
        self.move(corner - QPoint(self.width() + GAP, self.height() + GAP))  # not over the picture

    def event(self, event: QEvent) -> bool:
        """Keep Esc, which closes this: the window would end a tool or a job by it."""
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def show_over(self, key: str) -> None:
        """Show where lies what lies over the series ``key``, if anything does."""
        self._key = key
        parts = self._parts()
        self.as_in_file.setEnabled(parts is not None)
        for box, part in zip(self.boxes, (0.0,) * 6 if parts is None else parts, strict=True):
            box.setEnabled(parts is not None)
            with QSignalBlocker(box):
                box.setValue(part)

    def _parts(self) -> list[float] | None:
        """Millimetres along x, y and z, and degrees about them."""
        middle = self._placing.middle(self._key)
        lies = self._placing.lies(self._key)
        if middle is None or lies is None:
            return None
        degrees, shift = parts_about(middle, lies)
        return [*shift.tolist(), *degrees.tolist()]

    def _place(self, axis: int, value: float) -> None:
        """Let one of the numbers be ``value``; the others stay what they are, unrounded."""
        parts, middle = self._parts(), self._placing.middle(self._key)
        if parts is None or middle is None:
            return
        parts[axis] = value
        control = f"place {axis}" if self.boxes[axis].stepping else ""
        self._placing.place_at(self._key, turned_about(middle, parts[3:], parts[:3]), control)

    def _place_as_in_file(self) -> None:
        self._placing.place_at(self._key, identity())

    def _lay_out(self) -> None:
        positive = self.tr("Negative: {}")
        moved = (
            (self.tr("To the left"), self.tr("to the right")),
            (self.tr("To the back"), self.tr("to the front")),
            (self.tr("To the head"), self.tr("to the feet")),
        )
        turned = (
            (self.tr("About left–right"), self.tr("Positive: the back goes to the head")),
            (self.tr("About front–back"), self.tr("Positive: the head goes to the left")),
            (self.tr("About head–feet"), self.tr("Positive: the left goes to the back")),
        )
        shifts, turns = QFormLayout(), QFormLayout()
        for box, (words, other) in zip(self.boxes, moved, strict=False):
            _add(shifts, box, words, positive.format(other))
        for box, (words, tip) in zip(self.boxes[3:], turned, strict=True):
            _add(turns, box, words, tip)
        both = QHBoxLayout()
        for title, form in ((self.tr("Moved"), shifts), (self.tr("Turned"), turns)):
            group = QGroupBox(title)
            group.setLayout(form)
            both.addWidget(group, 1)
        note = quiet_note(
            self.tr(
                "In the patient's directions, from where its file puts it; turned about its middle."
            )
        )
        layout = QVBoxLayout()
        layout.addLayout(both)
        layout.addWidget(note)
        layout.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.as_in_file, QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Return is for the numbers
        buttons.rejected.connect(self.reject)
        fit(self, *SIZE)
        lay_out_scrolled(self, layout, buttons)


class _Number(NumberBox):
    """``stepping`` while it is an arrow or the wheel that changes it.

    Undo and redo are the window's as soon as there is nothing typed in it to be taken back.
    """

    def __init__(self, unit: str, widest: float, step: float) -> None:
        super().__init__()
        self.stepping = False
        self.setDecimals(DECIMALS)
        self.setRange(-widest, widest)
        self.setSingleStep(step)
        self.setSuffix(unit)
        self.setMinimumWidth(BOX_WIDTH)
        self.setKeyboardTracking(False)

    def event(self, event: QEvent) -> bool:
        """Leave to the window the keys that Qt's line keeps for itself."""
        keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(event.matches(key) for key in keys)
            and not self.lineEdit().isUndoAvailable()
        ):
            event.ignore()
            return False
        return super().event(event)

    def stepBy(self, steps: int) -> None:
        """As Qt does it."""
        self.stepping = True
        super().stepBy(steps)
        self.stepping = False


def _add(form: QFormLayout, box: NumberBox, words: str, tip: str) -> None:
    box.setToolTip(tip)
    box.setAccessibleName(words)
    box.setAccessibleDescription(tip)
    form.addRow(words, box)
