"""The line below the pictures while a second series lies over the active one."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from medviewer.image.fusion import DIFFERENCE, SHOWN_AS, Fusion
from medviewer.image.window import Window
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.flow import Flow
from medviewer.ui.fusion.words import alignment_words, quality_words, series_words
from medviewer.ui.number_box import NumberBox
from medviewer.ui.viewing.command_table import palette_names

FARTHEST = 1e7
ROOM_FOR_WORDS = 180
MARGIN, SPACING = 8, 4


class FusionBar(QWidget):
    """Says what lies over the picture and how it was aligned; changes how it is shown.

    Signals
    -------
    opacityChanged, opacityDragged
        0 to 1; dragged while the slider is held, changed when it is let go or stepped.
    windowChanged
        A ``Window`` in the second series' unit.
    coloursChanged
        A name of ``image.fusion.SHOWN_AS``.
    placeRequested
        Whether the mouse is to move the second series.
    numbersRequested
        Where it lies is to be seen in numbers.
    registerRequested, removeRequested, cancelRequested
        A button was pressed.
    entered
        Return ended the number: the keys may go on to the picture.
    """

    opacityChanged = Signal(float)
    opacityDragged = Signal(float)
    windowChanged = Signal(object)
    coloursChanged = Signal(str)
    placeRequested = Signal(bool)
    numbersRequested = Signal()
    registerRequested = Signal()
    removeRequested = Signal()
    cancelRequested = Signal()
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = QLabel()
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setWordWrap(True)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.low, self.high = NumberBox(), NumberBox()
        self._width = 1.0
        self.colours = QComboBox()
        self.progress = QProgressBar()
        self.progress.setFormat("%p %")
        self.progress.setRange(0, 100)
        self.progress.setFixedWidth(160)
        self.place = QPushButton(self.tr("By hand"))
        self.place.setCheckable(True)
        self.place.setToolTip(
            self.tr("Left drag: move it, with Shift turn it; the arrows do it in small steps")
        )
        self.numbers = QPushButton(self.tr("Numbers…"))
        self.numbers.setToolTip(
            self.tr("Where the second series lies, in millimetres and degrees, to be typed")
        )
        self.again = QPushButton(self.tr("Register anew"))
        self.again.setToolTip(self.tr("Find the position by the pictures, whatever the files say"))
        self.remove = QPushButton(self.tr("Take away"))
        self.cancel = QPushButton(self.tr("Stop"))
        self._buttons = QWidget()
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row = Flow()
        self._column = QVBoxLayout(self)
        self._set_up_opacity()
        self._set_up_values()
        self._set_up_colours()
        self.place.clicked.connect(self.placeRequested)
        self.place.toggled.connect(self._follow_hand)
        self.numbers.clicked.connect(self.numbersRequested)
        self.again.clicked.connect(self.registerRequested)
        self.remove.clicked.connect(self.removeRequested)
        self.cancel.clicked.connect(self.cancelRequested)
        self._lay_out()
        self.hide()

    def hide_for(self, another: bool) -> None:
        """Hide the line; its room stays while ``another`` picture than the active has a fusion.

        Were it not so, pictures would move under the click that makes one of them the active one.
        """
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(another)
        self.setSizePolicy(policy)
        self.hide()

    def _set_up_opacity(self) -> None:
        self.slider.setRange(0, 100)
        self.slider.setMinimumWidth(36)
        self.slider.setMaximumWidth(110)
        _name(self.slider, self.tr("Opacity of the second series"))
        self.slider.valueChanged.connect(self._tell_opacity)
        self.slider.sliderReleased.connect(
            lambda: self.opacityChanged.emit(self.slider.value() / 100)
        )

    def _set_up_values(self) -> None:
        """The values from black to white."""
        _name(self.low, self.tr("The second series is darkest at this value"))
        _name(self.high, self.tr("The second series is brightest at this value"))
        for box in (self.low, self.high):
            box.setRange(-FARTHEST, FARTHEST)
            box.setMinimumWidth(84)
            box.setMaximumWidth(120)
            box.setKeyboardTracking(False)
            box.setStepType(NumberBox.StepType.AdaptiveDecimalStepType)
            box.lineEdit().returnPressed.connect(self.entered)
            box.valueChanged.connect(lambda _, box=box: self._tell_window(box))

    def _set_up_colours(self) -> None:
        names = palette_names() | {DIFFERENCE: self.tr("Difference")}
        self.colours.addItems([plain_text(names[name]) for name in SHOWN_AS])
        self.colours.setItemData(
            SHOWN_AS.index(DIFFERENCE),
            self.tr("The first series less the second: of one modality, in one unit"),
            Qt.ItemDataRole.ToolTipRole,
        )
        self.colours.setMinimumWidth(64)  # its list has the whole names
        _name(self.colours, self.tr("Colours of the second series"))
        self.colours.activated.connect(lambda place: self.coloursChanged.emit(SHOWN_AS[place]))

    def show_fusion(self, fusion: Fusion, *, subtracts: bool, anonymous: bool = False) -> None:
        """Show what is fused, and how; ``subtracts``: a difference of both means something."""
        model = self.colours.model()
        if isinstance(model, QStandardItemModel):
            model.item(SHOWN_AS.index(DIFFERENCE)).setEnabled(subtracts)
        series = series_words(fusion.second.volume.series, anonymous=anonymous)
        sign = "" if fusion.alignment.sure else "⚠ "
        self.words.setText(f"{sign}{series} – {alignment_words(fusion.alignment)}")
        quality = fusion.alignment.quality
        self.words.setToolTip("" if quality is None else quality_words(quality))
        self._show_look(fusion)
        self._show_parts(running=False)

    def show_absent(self, words: str) -> None:
        """Show that a second series should be there and is not; it can be taken away."""
        self.words.setText(f"⚠ {words}")
        self.words.setToolTip("")
        self._show_parts(running=False, present=False)

    def show_running(self, words: str) -> None:
        """Show that a second series is on its way."""
        self.words.setText(words)
        self.words.setToolTip("")
        self.progress.setValue(0)
        self._show_parts(running=True)

    def show_progress(self, fraction: float) -> None:
        """Show how far the registration is, 0 to 1."""
        self.progress.setValue(round(100 * fraction))

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        column.setSpacing(SPACING)
        buttons = Flow(self._buttons)
        for button in (self.place, self.numbers, self.again, self.remove):
            buttons.addWidget(button)
        self._top.addWidget(self.words, 1)
        self._top.addWidget(self._buttons)
        column.addLayout(self._top)  # in one row with the others they made the panels narrow
        row = self._row
        for flow in (buttons, row):
            flow.setSpacing(SPACING)
        for part in (self.progress, self.cancel, self.slider, self.colours, self.low, self.high):
            row.addWidget(part)
        column.addLayout(row)

    def minimumSizeHint(self) -> QSize:
        """As narrow as with the words above the buttons, and those in several rows.

        As high as all rows that it has now: panels would cut the lowest one off. What it looks
        like stays in one row, for a screen that is narrow is low, too.
        """
        rows = self._buttons.minimumSizeHint().width(), self._row.one_row()
        narrow = max(*rows, ROOM_FOR_WORDS) + 2 * MARGIN
        return QSize(narrow, self._column.totalHeightForWidth(max(self.width(), narrow)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words stand beside the buttons where there is room for them, else above."""
        room = event.size().width() - self._buttons.sizeHint().width()
        beside, above = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._top.setDirection(beside if room >= ROOM_FOR_WORDS else above)
        super().resizeEvent(event)
        self.updateGeometry()

    def _show_parts(self, *, running: bool, present: bool = True) -> None:
        for part in (self.progress, self.cancel):
            part.setVisible(running)
        looks = (self.slider, self.colours, self.low, self.high)
        for look in (*looks, self.place, self.again):
            look.setVisible(present and not running)
        self._follow_hand()
        self.remove.setVisible(not running)
        self.show()

    def _follow_hand(self) -> None:
        """The numbers are offered to who moves it by hand."""
        self.numbers.setVisible(self.place.isChecked() and not self.place.isHidden())

    def _show_look(self, fusion: Fusion) -> None:
        window = fusion.window
        decimals = 0 if window.width >= 100 else max(2, 2 - math.floor(math.log10(window.width)))
        self._width = window.width
        bounds = (window.center - window.width / 2, window.center + window.width / 2)
        for box, bound in zip((self.low, self.high), bounds, strict=True):
            with QSignalBlocker(box):
                box.setDecimals(decimals)
                box.setSuffix(f" {fusion.second.unit}")
                box.setValue(bound)
        with QSignalBlocker(self.slider), QSignalBlocker(self.colours):
            self.slider.setValue(round(100 * fusion.opacity))
            self.colours.setCurrentIndex(SHOWN_AS.index(fusion.colours))

    def _tell_opacity(self, value: int) -> None:
        held = self.slider.isSliderDown()
        (self.opacityDragged if held else self.opacityChanged).emit(value / 100)

    def _tell_window(self, changed: NumberBox) -> None:
        """A bound that passes the other one takes it along: the numbers are those shown."""
        low, high = self.low.value(), self.high.value()
        if high <= low:
            low, high = (
                (low, low + self._width) if changed is self.low else (high - self._width, high)
            )
        self.windowChanged.emit(Window((low + high) / 2, high - low, "", "LINEAR_EXACT"))


def _name(widget: QWidget, words: str) -> None:
    """What it is, for the mouse and for who does not see it."""
    widget.setToolTip(words)
    widget.setAccessibleName(words)
