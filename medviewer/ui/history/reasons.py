"""Why the risk is what it is: contributions as a bar list, sentences, and where they come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.history.records.record import Contribution, Prediction, Record, RiskCurve
from medviewer.ui.history.axis.paint import LEFT_CENTRE, PAD, RIGHT_CENTRE, fitted
from medviewer.ui.history.axis.style import Style, faded, style_of
from medviewer.ui.history.text_label import text_label
from medviewer.ui.history.words import (
    contribution_sentence,
    fact_label,
    log_odds_figure,
    log_odds_text,
    provenance_text,
    risk_title,
)
from medviewer.ui.translation import mark, spoken, tr

CONTRIBUTION = Qt.ItemDataRole.UserRole
SMALLEST_SHOWN = 0.005
LEAST_BAR = 50
"""Pixels that a bar to the left and one to the right have together at least."""
RANGES = mark("Green bands: reference ranges of healthy adults; your laboratory's own go before.")


@dataclass(frozen=True)
class BarScale:
    """What bars below one another share: the largest log odds, and the widest name in pixels."""

    largest: float
    name_width: float


def bar_scale(entries: Sequence[Contribution], font: QFont) -> BarScale:
    """The scale of some contributions, their names in ``font``."""
    metrics = QFontMetricsF(font)
    widest = max(
        (metrics.horizontalAdvance(fact_label(one.variable)) for one in entries), default=0
    )
    return BarScale(max((abs(one.log_odds) for one in entries), default=0.0) or 1.0, widest + 1)


def paint_bar(
    painter: QPainter, rect: QRectF, entry: Contribution, scale: BarScale, style: Style
) -> None:
    """One contribution: name, a bar from the middle (right raises, left lowers), the figure.

    Where all has no room, first what the odds are multiplied by goes, then a part of the bar.
    """
    name_width = scale.name_width + PAD
    metrics, text = QFontMetricsF(style.small), log_odds_text(entry.log_odds)
    figure_width = metrics.horizontalAdvance(log_odds_text(-0.4)) + 4
    if rect.width() < name_width + figure_width + 70:
        text = log_odds_figure(entry.log_odds)
        figure_width = metrics.horizontalAdvance(log_odds_figure(-0.4)) + 4
        name_width = min(name_width, rect.width() - figure_width - 3 * PAD - LEAST_BAR)
    painter.setPen(style.text)
    name = QRectF(rect.left() + PAD, rect.top(), name_width - PAD, rect.height())
    font, words = fitted(fact_label(entry.variable), style, name.width())
    painter.setFont(font)
    painter.drawText(name, LEFT_CENTRE, words)
    plot = QRectF(
        name.right() + PAD,
        rect.top() + 3,
        rect.width() - name_width - figure_width - 3 * PAD,
        rect.height() - 6,
    )
    middle = plot.center().x()
    painter.fillRect(QRectF(middle - 0.5, rect.top(), 1, rect.height()), style.grid)
    length = plot.width() / 2 * abs(entry.log_odds) / scale.largest
    left = middle if entry.log_odds > 0 else middle - length
    colour = style.raises if entry.log_odds > 0 else style.lowers
    painter.fillRect(QRectF(left, plot.top(), max(length, 1.0), plot.height()), colour)
    painter.setFont(style.small)
    painter.setPen(style.faint)
    figure = QRectF(rect.right() - figure_width - PAD, rect.top(), figure_width, rect.height())
    painter.drawText(figure, RIGHT_CENTRE, text)


class _BarDelegate(QStyledItemDelegate):
    """Draws the rows of the list as bars on one common scale."""

    scale = BarScale(1.0, 0.0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        entry = index.data(CONTRIBUTION)
        widget: QWidget = option.widget
        style = style_of(widget.palette(), widget.font())
        rect = QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, faded(style.selection, 0.35))
        paint_bar(painter, rect, entry, self.scale, style)
        painter.restore()

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(120, size.height() + 6)


class ContributionList(QListWidget):
    """The contributions, largest first; choosing one shows it on the time axis."""

    variableChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = _BarDelegate(self)
        self.setItemDelegate(self._bars)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Contributions to the risk, largest first"))
        self.currentItemChanged.connect(self._tell)

    def show_contributions(self, entries: Iterable[Contribution]) -> None:
        """Fill the list; what is too small to show is left out."""
        with QSignalBlocker(self):
            self.clear()
            ordered = sorted(entries, key=lambda entry: -abs(entry.log_odds))
            shown = [entry for entry in ordered if abs(entry.log_odds) >= SMALLEST_SHOWN]
            self._bars.scale = bar_scale(shown, self.font())
            for entry in shown:
                item = QListWidgetItem(contribution_sentence(entry))
                item.setToolTip(contribution_sentence(entry))
                item.setData(CONTRIBUTION, entry)
                self.addItem(item)

    def choose(self, variable: str) -> None:
        """Select a variable's row without telling anyone."""
        with QSignalBlocker(self):
            self.setCurrentRow(-1)
            for number in range(self.count()):
                item = self.item(number)
                if item.data(CONTRIBUTION).variable == variable:
                    self.setCurrentItem(item)
        self.viewport().update()

    def _tell(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        self.variableChosen.emit(item.data(CONTRIBUTION).variable if item is not None else "")


class ReasonsPage(QWidget):
    """The list with its key above."""

    variableChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = text_label(self.tr("Key of the bars"))
        self.key.setProperty("role", "quiet")
        self.contributions = ContributionList()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 4)
        layout.setSpacing(4)
        layout.addWidget(self.key)
        layout.addWidget(self.contributions, 1)
        self.contributions.variableChosen.connect(self.variableChosen)

    def show_curve(self, curve: RiskCurve | None) -> None:
        """Show why a curve's newest risk is what it is; None shows nothing."""
        self.contributions.show_contributions(curve.why.by_variable if curve else ())
        self.key.setText(_key(curve))


class WordsPage(QScrollArea):
    """The same in sentences, and which model said so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentences = text_label(self.tr("What the model makes of this history"))
        self.provenance = text_label(self.tr("Model and version"))
        self.provenance.setProperty("role", "quiet")
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(8)
        layout.addWidget(self.sentences)
        layout.addWidget(self.provenance)
        layout.addStretch(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def show_words(
        self, record: Record | None, prediction: Prediction | None, curve: RiskCurve | None
    ) -> None:
        """Show the sentences about a curve, the provenance and the reader's notes."""
        told = sentences_about(prediction, curve)
        self.sentences.setText("\n\n".join(told))
        made = [provenance_text(prediction)] if prediction is not None else []
        notes = map(spoken, record.notes if record is not None else ())
        self.provenance.setText("\n\n".join([*made, tr(RANGES), *notes]))


def sentences_about(prediction: Prediction | None, curve: RiskCurve | None) -> tuple[str, ...]:
    """What is said about one curve, and behind it what holds for all; nothing without one."""
    if prediction is None or curve is None:
        return ()
    return tuple(map(spoken, (*curve.why.sentences, *prediction.sentences)))


def _key(curve: RiskCurve | None) -> str:
    if curve is None:
        return tr("There is no risk to explain.")
    if not curve.why.by_variable:
        return tr("This model gives no contributions.")
    return tr("{}, in log odds: ◀ left lowers, right raises ▶. Choose a row to see when.").format(
        risk_title(curve)
    )
