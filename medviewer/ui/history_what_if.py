"""What the model would say if one value were another: a chooser, a slider, the answer.

The page only asks. Whoever answers, in the background, knows the range of each
value that was seen in the data; outside it there is nothing to ask.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from medviewer.history.record import Record, RiskCurve
from medviewer.ui.history_lanes import ValueLane, lanes_of
from medviewer.ui.history_reasons import text_label
from medviewer.ui.history_words import newest, percent, risk_figure, risk_title, value_text

CAUTION = "The model's response, not the effect of a treatment."
STEPS = 200
PAUSE_MS = 120

Ask = Callable[[str, float], None]


@dataclass(frozen=True)
class Changeable:
    """A variable that can be moved: its newest value and the range seen in the data."""

    variable: str
    label: str
    unit: str
    newest: float
    low: float
    high: float

    def value(self, step: int) -> float:
        """The value at a step of the slider."""
        return self.low + (self.high - self.low) * step / STEPS

    def step(self, value: float) -> int:
        """The step of the slider nearest to a value."""
        share = (value - self.low) / (self.high - self.low)
        return round(min(max(share, 0.0), 1.0) * STEPS)


def changeable(record: Record, ranges: Mapping[str, tuple[float, float]]) -> list[Changeable]:
    """The measured variables of ``record`` that have a range, by name."""
    found = [
        Changeable(lane.variable, lane.label, lane.unit, float(lane.values[-1]), low, high)
        for lane in lanes_of(record)
        if isinstance(lane, ValueLane) and len(lane.values) and lane.variable in ranges
        for low, high in [ranges[lane.variable]]
        if low < high
    ]
    return sorted(found, key=lambda one: one.label.casefold())


class WhatIfPage(QWidget):
    """Asks ``ask(variable, value)`` a moment after the slider rests.

    ``waiting`` is True from the question until the value is again as measured: an
    answer that comes later is no longer wanted. Signal: ``withdrawn`` at that moment.
    """

    withdrawn = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask: Ask | None = None
        self._choices: list[Changeable] = []
        self._before: RiskCurve | None = None
        self.waiting = False
        self.variable = QComboBox()
        self.variable.setAccessibleName("Value to change")
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Changed value")
        self.slider.setRange(0, STEPS)
        self.limits = text_label("Range seen in the data")
        self.limits.setProperty("role", "quiet")
        self.change = text_label("Change")
        self.answer = text_label("What the model would say")
        self.back = QPushButton("As measured")
        self.caution = text_label("Caution")
        self.caution.setText(CAUTION)
        self.caution.setProperty("role", "label")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._build()
        self.variable.currentIndexChanged.connect(self._begin_again)
        self.slider.valueChanged.connect(self._moved)
        self.back.clicked.connect(self._begin_again)
        self._pause.timeout.connect(self._ask_now)

    def offer(
        self,
        record: Record | None,
        curve: RiskCurve | None,
        ask: Ask | None,
        ranges: Mapping[str, tuple[float, float]],
    ) -> bool:
        """Offer the values of ``record`` that can be changed; False when there are none."""
        self._ask, self._before = ask, curve
        able = record is not None and curve is not None and ask is not None
        self._choices = changeable(record, ranges) if able and record is not None else []
        self.variable.blockSignals(True)
        self.variable.clear()
        self.variable.addItems([choice.label for choice in self._choices])
        self.variable.blockSignals(False)
        self._start_over()
        return bool(self._choices)

    def show_answer(self, curve: RiskCurve) -> None:
        """Show what the model says with the changed value."""
        if self._before is not None:
            self.answer.setText(
                f"{risk_title(curve)}: {percent(newest(self._before.risk))} → {risk_figure(curve)}"
            )

    @property
    def chosen(self) -> Changeable | None:
        """The variable that is being moved."""
        number = self.variable.currentIndex()
        return self._choices[number] if 0 <= number < len(self._choices) else None

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.variable, 1)
        row.addWidget(self.back)
        layout.addLayout(row)
        layout.addWidget(self.slider)
        for widget in (self.limits, self.change, self.answer, self.caution):
            layout.addWidget(widget)
        layout.addStretch(1)

    def _start_over(self) -> None:
        """Put the slider on the newest measured value and forget the answer."""
        self._pause.stop()
        self.waiting = False
        self.answer.setText("")
        chosen = self.chosen
        self.slider.setEnabled(chosen is not None)
        self.back.setEnabled(chosen is not None)
        self.change.setText("")
        if chosen is None:
            self.limits.setText("")
            return
        self.slider.blockSignals(True)
        self.slider.setValue(chosen.step(chosen.newest))
        self.slider.blockSignals(False)
        low, high = value_text(chosen.low, ""), value_text(chosen.high, chosen.unit)
        self.limits.setText(f"Seen in the data: {low} to {high}")
        self.change.setText(f"Newest: {value_text(chosen.newest, chosen.unit)}")

    def _begin_again(self) -> None:
        self._start_over()
        self.withdrawn.emit()

    def _moved(self, step: int) -> None:
        chosen = self.chosen
        if chosen is not None:
            newest = value_text(chosen.newest, chosen.unit)
            self.change.setText(f"{newest} → {value_text(chosen.value(step), chosen.unit)}")
            self._pause.start()

    def _ask_now(self) -> None:
        chosen = self.chosen
        if chosen is not None and self._ask is not None:
            self.waiting = True
            self._ask(chosen.variable, chosen.value(self.slider.value()))
