"""The panel of the lesion model: what it was asked, whether it would answer, what it found."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.finding import Finding, GateVerdict, ResultSet
from medviewer.ui.words import class_name, diameters, either, percent

_SORT = Qt.ItemDataRole.UserRole
_IDENTIFIER = Qt.ItemDataRole.UserRole + 1


class _Cell(QTableWidgetItem):
    """A cell that sorts by a number and not by its text."""

    def __lt__(self, other: QTableWidgetItem) -> bool:
        return bool(self.data(_SORT) < other.data(_SORT))


class FindingsPanel(QWidget):
    """The model's verdict and its findings; ``findingChosen`` carries an identifier."""

    findingChosen = Signal(str)
    runRequested = Signal()
    runAnywayRequested = Signal()
    cancelRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model_text = _label("quiet")
        self.verdict = _label()
        self.reasons = _label("quiet")
        self.run_button = QPushButton(self.tr("Analyse"))
        self.run_anyway_button = QPushButton(self.tr("Run anyway"))
        self.run_anyway_button.setToolTip(
            self.tr("Run the model on a picture that it was not made for. This is recorded.")
        )
        self.progress = QProgressBar()
        self.progress.setRange(0, 100)
        self.progress_text = _label("quiet")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.table = self._make_table()
        self._lay_out()
        self.run_button.clicked.connect(self.runRequested)
        self.run_anyway_button.clicked.connect(self.runAnywayRequested)
        self.cancel_button.clicked.connect(self.cancelRequested)
        self.show_idle(can_run=False)

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setHorizontalHeaderLabels(
            [self.tr("Class"), self.tr("Prob."), self.tr("Slice"), self.tr("Size")]
        )
        table.setAccessibleName(self.tr("Findings"))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        header = table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        table.currentCellChanged.connect(self._choose)
        return table

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.run_anyway_button)
        buttons.addStretch(1)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.setSpacing(6)
        for widget in (self.model_text, self.verdict, self.reasons):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addLayout(running)
        layout.addWidget(self.progress_text)
        layout.addWidget(self.table, 100)
        layout.addStretch(1)

    # States

    def show_model(self, text: str) -> None:
        """Say which model, and on what it computes."""
        self.model_text.setText(text)

    def show_idle(self, *, can_run: bool) -> None:
        """Nothing was asked of the model yet."""
        hint = self.tr("Not analysed yet.") if can_run else self.tr("No series is open.")
        self._say(hint, ())
        self._fill(())
        self._set_running(running=False)
        self.run_button.setVisible(can_run)

    def show_running(self, fraction: float, text: str) -> None:
        """Show how far the model is (0 to 1) and what it does."""
        if not self.cancel_button.isVisibleTo(self):
            self._say(self.tr("Analysing…"), ())
            self._fill(())
            self._set_running(running=True)
        self.progress.setValue(round(100 * fraction))
        self.progress_text.setText(text)

    def show_results(self, results: ResultSet, colours: dict[str, str]) -> None:
        """Show the verdict and list the findings, the surest first, with their classes' colours."""
        self._set_running(running=False)
        gate = results.gate
        self._show_verdict(gate, len(results.findings), ran=gate.accepted or gate.overridden)
        self._fill(results.findings)
        self._set_colours(colours)

    def show_failure(self, text: str) -> None:
        """Say that the model failed, and offer to run it again."""
        self._set_running(running=False)
        self._say(self.tr("The analysis failed."), (text,))
        self.run_button.show()

    def show_cancelled(self) -> None:
        """Say that the reader stopped the model, and offer to run it again."""
        self._set_running(running=False)
        self._say(self.tr("The analysis was stopped."), ())
        self.run_button.show()

    def select(self, identifier: str) -> None:
        """Mark a finding's row without announcing it again."""
        with QSignalBlocker(self.table):
            for row in range(self.table.rowCount()):
                cell = self.table.item(row, 0)
                if cell is not None and cell.data(_IDENTIFIER) == identifier:
                    self.table.selectRow(row)
                    return
            self.table.clearSelection()

    def step(self, rows: int) -> None:
        """Choose the finding some rows further on, round about at the ends."""
        count = self.table.rowCount()
        if count:
            row = self.table.currentRow()
            start = row if row >= 0 else (-1 if rows > 0 else 0)
            self.table.setCurrentCell((start + rows) % count, 0)

    def _show_verdict(self, gate: GateVerdict, findings: int, *, ran: bool) -> None:
        reasons = tuple(gate.reasons)
        if not ran:
            self._say(self.tr("Not analysed: this is not what the model was made for."), reasons)
            self.run_anyway_button.show()
            return
        if findings:
            many = self.tr("%n findings, the surest first", "", findings)
            words = either(findings, self.tr("1 finding"), many)
        else:
            words = self.tr("Nothing found. This does not mean that there is nothing.")
        if gate.overridden and not gate.accepted:
            words += "\n" + self.tr(
                "Run by the reader's decision on a picture it was not made for:"
            )
        self._say(words, reasons)

    def _say(self, verdict: str, reasons: tuple[str, ...]) -> None:
        self.verdict.setText(verdict)
        self.verdict.setVisible(bool(verdict))
        self.reasons.setText("\n".join(f"• {reason}" for reason in reasons))
        self.reasons.setVisible(bool(reasons))
        self.run_button.hide()
        self.run_anyway_button.hide()

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress_text.setVisible(running)
        self.cancel_button.setVisible(running)

    def _fill(self, findings: tuple[Finding, ...]) -> None:
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            self.table.setRowCount(len(findings))
            surest_first = sorted(findings, key=lambda finding: -finding.score)
            for row, finding in enumerate(surest_first):
                self._fill_row(row, finding)
            self.table.setCurrentCell(-1, -1)
        self.table.setVisible(bool(findings))

    def _fill_row(self, row: int, finding: Finding) -> None:
        probability = finding.probabilities[finding.label]
        cells = (
            (class_name(finding.label), finding.label),
            (percent(probability), probability),
            (str(finding.slice_index + 1), finding.slice_index),
            (diameters(finding), finding.long_diameter_mm or 0.0),
        )
        for column, (text, order) in enumerate(cells):
            cell = _Cell(text)
            cell.setData(_SORT, order)
            cell.setData(_IDENTIFIER, finding.identifier)
            cell.setToolTip(self._details(finding))
            if column:
                cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, cell)

    def _set_colours(self, colours: dict[str, str]) -> None:
        """Put each class's colour before its name."""
        for row in range(self.table.rowCount()):
            cell = self.table.item(row, 0)
            if cell is not None:
                swatch = QPixmap(10, 10)
                swatch.fill(QColor(colours.get(str(cell.data(_SORT)), "#ffffff")))
                cell.setIcon(QIcon(swatch))

    def _details(self, finding: Finding) -> str:
        lines = [
            f"{class_name(label)}: {percent(probability)}"
            for label, probability in sorted(finding.probabilities.items(), key=lambda p: -p[1])
        ]
        unit = f" {finding.unit}" if finding.unit else ""
        lines.append(self.tr("Detector's score: {:.2f}").format(finding.score))
        spread = f"{finding.mean:.1f} ± {finding.standard_deviation:.1f}{unit}"
        lines.append(self.tr("Mean ± standard deviation: {}").format(spread))
        return "\n".join(lines)

    def _choose(self, row: int, *_: int) -> None:
        cell = self.table.item(row, 0)
        if cell is not None:
            self.findingChosen.emit(cell.data(_IDENTIFIER))


def _label(role: str = "") -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
