"""What the model would say if a newest value were another: a chooser, a slider, the answer.

The page only asks, once a variable; whoever answers does so in the background. Values
can be moved inside the range seen in the data and nowhere else.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from medviewer.history.reasons.value_steps import stride, value_steps
from medviewer.history.records.record import Record, RiskCurve
from medviewer.ui.history.axis.lanes import ValueLane, lanes_of
from medviewer.ui.history.axis.response import BEFORE, BEHIND, ResponsePlot, at_value
from medviewer.ui.history.axis.time import Clock, window_around
from medviewer.ui.history.paper.sheet import Moved
from medviewer.ui.history.text_label import text_label
from medviewer.ui.history.words import (
    decimals_of,
    percent,
    percent_range,
    risk_title,
    value_text,
)
from medviewer.ui.translation import mark, tr

if TYPE_CHECKING:
    from medviewer.history.reasons.whatif import WhatIf

CAUTION = mark("The model's response, not the effect of a treatment.")

Ask = Callable[[str, int], None]
Read = Callable[[Record], Record]
Ranges = Mapping[str, tuple[float, float]]


def ranges_in(card: Mapping[str, Any]) -> dict[str, tuple[float, float]]:
    """From a history model's card: the range of each variable seen in its training data."""
    channels = card["history"]["encoding"]["channels"]
    return {
        str(channel["name"]): (float(channel["seen_low"]), float(channel["seen_high"]))
        for channel in channels
        if "seen_low" in channel and "seen_high" in channel
    }


@dataclass(frozen=True)
class Changeable:
    """A variable that can be moved: its newest value, of when, and the range seen in the data."""

    variable: str
    label: str
    unit: str
    newest: float
    low: float
    high: float
    when: str

    @cached_property
    def values(self) -> NDArray[np.float64]:
        """The values of the slider's steps."""
        return value_steps(self.low, self.high, self.unit)

    @property
    def steps(self) -> int:
        """How many steps the slider has."""
        return len(self.values) - 1

    def value(self, step: int) -> float:
        """The value at a step of the slider."""
        return float(self.values[step])

    def step(self, value: float) -> int:
        """The step of the slider nearest to a value."""
        return int(np.argmin(np.abs(self.values - value)))

    @property
    def decimals(self) -> int:
        """How many decimals all values have: those of a step, more if the newest has more."""
        step = stride(self.low, self.high, self.unit)
        return max(decimals_of(step), decimals_of(self.newest))

    def text(self, value: float) -> str:
        """A value of this variable in words."""
        return value_text(value, self.unit, self.decimals)

    @property
    def newest_text(self) -> str:
        """The newest value and when it was measured: "1.8 mg/dL (on 2015-03-02)"."""
        return f"{self.text(self.newest)} ({self.when})"


def changeable(record: Record, ranges: Ranges) -> list[Changeable]:
    """The measured variables of ``record`` that have a range, by name."""
    clock = Clock(record.zero)
    window = window_around([one.time_hours for one in record.observations])
    found = [
        Changeable(
            lane.variable,
            lane.label,
            lane.unit,
            newest.value,
            low,
            high,
            clock.text(newest.time_hours, window),
        )
        for lane in lanes_of(record)
        if isinstance(lane, ValueLane) and lane.variable in ranges
        for low, high in [ranges[lane.variable]]
        for newest in [record.newest(lane.variable)]
        if low < high and newest is not None
    ]
    return sorted(found, key=lambda one: one.label.casefold())


class WhatIfPage(QScrollArea):
    """Asks ``ask(variable, number of the curve)`` when a variable is chosen and seen.

    ``moved`` is the answer shown; None while the value is as measured.

    Signal: ``changed`` with the curve's last two points, the newest one as the model
    would have it (a ``RiskCurve``), or None where the value is as measured.
    """

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ask: Ask | None = None
        self._choices: list[Changeable] = []
        self._before: RiskCurve | None = None
        self._number = 0
        self._asked = self._wanted = ""
        self._answer: WhatIf | None = None
        self.moved: Moved | None = None
        self.variable = QComboBox()
        self.variable.setAccessibleName(self.tr("Value to change"))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Changed value"))
        self.plot = ResponsePlot()
        self.answer = text_label(self.tr("What the model would say"))
        self.back = QPushButton(self.tr("As measured"))
        self.caution = text_label(self.tr("Caution"))
        self.caution.setText(tr(CAUTION))
        self.caution.setProperty("role", "label")
        self._build()
        self.variable.currentIndexChanged.connect(self._start_over)
        self.slider.valueChanged.connect(self._show_value)
        self.back.clicked.connect(self._put_back)

    def offer(
        self,
        record: Record | None,
        curve: RiskCurve | None,
        number: int,
        ask: Ask | None,
        ranges: Ranges,
    ) -> bool:
        """Offer the values of ``record`` that can be changed; False when there are none.

        ``curve`` is the one that is shown, ``number`` its place in the prediction.
        """
        self._ask, self._before, self._number = ask, curve, number
        able = curve is not None and ask is not None
        self._choices = changeable(record, ranges) if able and record is not None else []
        self._wanted = ""
        with QSignalBlocker(self.variable):
            self.variable.clear()
            self.variable.addItems([choice.label for choice in self._choices])
        self._start_over()
        return bool(self._choices)

    def show_answer(self, answer: WhatIf) -> None:
        """Show what the model says; an answer to an older question is dropped."""
        if self.chosen is not None and answer.variable == self.chosen.variable == self._asked:
            self._answer = answer
            self._show_value(self.slider.value())

    @property
    def chosen(self) -> Changeable | None:
        """The variable that is being moved."""
        number = self.variable.currentIndex()
        return self._choices[number] if 0 <= number < len(self._choices) else None

    def open_with(self, variable: str) -> None:
        """Have ``variable`` chosen when the page is opened next; what cannot change is ignored."""
        self._wanted = variable

    def showEvent(self, event: QShowEvent) -> None:
        """Ask as soon as someone looks, about the variable that was wanted."""
        super().showEvent(event)
        names = [choice.variable for choice in self._choices]
        if self._wanted in names:
            self.variable.setCurrentIndex(names.index(self._wanted))
        self._wanted = ""
        half = self.slider.style().pixelMetric(
            QStyle.PixelMetric.PM_SliderLength, None, self.slider
        )
        half //= 2
        self._under.setContentsMargins(round(BEFORE) - half, 0, round(BEHIND) - half, 0)
        self._ask_now()

    def _build(self) -> None:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self.variable, 1)
        row.addWidget(self.back)
        layout.addLayout(row)
        self._under = QHBoxLayout()
        self._under.addWidget(self.slider)
        layout.addLayout(self._under)
        layout.addWidget(self.answer)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.caution)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _start_over(self) -> None:
        """Put the slider on the newest measured value and ask about the variable."""
        self._answer, self._asked = None, ""
        for widget in (self.slider, self.back):
            widget.setEnabled(self.chosen is not None)
        self._put_back()
        if self.isVisible():
            self._ask_now()

    def _put_back(self) -> None:
        chosen = self.chosen
        if chosen is not None:
            with QSignalBlocker(self.slider):
                self.slider.setRange(0, chosen.steps)
                self.slider.setPageStep(max(chosen.steps // 10, 1))
                self.slider.setValue(chosen.step(chosen.newest))
        self._show_value(self.slider.value())

    def _ask_now(self) -> None:
        chosen = self.chosen
        if chosen is not None and self._ask is not None and self._asked != chosen.variable:
            self._asked = chosen.variable
            self._ask(chosen.variable, self._number)

    def _show_value(self, step: int) -> None:
        """Say and draw the answer at a step of the slider."""
        chosen, answer, before = self.chosen, self._answer, self._before
        self.moved = None
        if chosen is None or answer is None or before is None:
            self.answer.setText("" if chosen is None else self.tr("Asking the model…"))
            self.plot.show_answer(None, 0.0)
            self.changed.emit(None)
            return
        measured = step == chosen.step(chosen.newest)
        value = chosen.newest if measured else chosen.value(step)
        self.plot.show_answer(answer, value)
        newest = chosen.newest_text
        if measured:
            words = self.tr("Newest {}: {}. Move the slider.")
            self.answer.setText(words.format(tr(chosen.variable), newest))
            self.changed.emit(None)
            return
        risk, low, high = at_value(answer, value)
        words = (
            f"{newest} → {chosen.text(value)}. {risk_title(before)}: "
            f"{percent(float(before.risk[-1]))} → {percent(risk)} ({percent_range(low, high)})"
        )
        self.answer.setText(words)
        self.moved = Moved(answer, value, f"{chosen.label} {words}")
        self.changed.emit(_moved(before, risk))


def _moved(curve: RiskCurve, risk: float) -> RiskCurve:
    """The last two points of a curve, the newest with another risk."""
    return replace(curve, time_hours=curve.time_hours[-2:], risk=np.append(curve.risk[-2:-1], risk))
