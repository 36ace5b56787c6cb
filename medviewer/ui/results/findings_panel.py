"""The panel of the lesion model: what it was asked, whether it would answer, what it found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.finding import GateVerdict, Provenance, ResultSet
from medviewer.findings.lesion_finding import link
from medviewer.ui.results.findings_list import FindingsList
from medviewer.ui.translation import mark, spoken, tr
from medviewer.ui.words import either

LEAST_LETTERS = 12
"""So many letters of a result's words keep their room: the panel may be narrow."""
_MODES = (mark("full"), mark("fast"))


class FindingsPanel(QWidget):
    """The model's verdict and its findings.

    ``findingChosen`` carries an identifier, ``resultsChosen`` a ``ResultSet``.
    """

    findingChosen = Signal(str)
    resultsChosen = Signal(object)
    runRequested = Signal()
    runAnywayRequested = Signal()
    cancelRequested = Signal()
    pointRequested = Signal()
    whyRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Which result is shown"))
        self.choice.setPlaceholderText(self.tr("Earlier results…"))
        self.choice.setMinimumContentsLength(LEAST_LETTERS)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.hide()
        self.model_text = _label("quiet")
        self.verdict = _label()
        self.reasons = _label("quiet")
        self._make_buttons()
        self._can_point = False
        self.progress = QProgressBar()
        self.progress.setFormat("%p %")
        self.progress.setRange(0, 100)
        self.progress_text = _label("quiet")
        self.list = FindingsList()
        self.comparison = _label("quiet")
        self.comparison.setToolTip(
            self.tr("Changes that are smaller than the model's own error mean nothing (its card)")
        )
        self.comparison.hide()
        self.sizes_note = _label("quiet")
        self.sizes_note.setText(
            self.tr("You calibrated this series: the model's sizes are by the file.")
        )
        self._lay_out()
        self.choice.activated.connect(self._choose)
        self.run_button.clicked.connect(self.runRequested)
        self.run_anyway_button.clicked.connect(self.runAnywayRequested)
        self.point_button.clicked.connect(self.pointRequested)
        self.why_button.clicked.connect(self.whyRequested)
        self.cancel_button.clicked.connect(self.cancelRequested)
        self.list.findingChosen.connect(self.findingChosen)
        self.show_idle(can_run=False)

    def _make_buttons(self) -> None:
        self.run_button = QPushButton(self.tr("Analyse"))
        self.run_anyway_button = QPushButton(self.tr("Run anyway"))
        self.run_anyway_button.setToolTip(
            self.tr("Run the model on a picture that it was not made for. This is recorded.")
        )
        self.point_button = QPushButton(self.tr("Point at a nodule"))
        self.point_button.setToolTip(
            self.tr("Click on a nodule in a chest CT: it is outlined, measured and rated")
        )
        self.why_button = QPushButton(self.tr("Why?"))
        self.why_button.setToolTip(
            self.tr("What readers would see in the chosen nodule, published scores and guidelines")
        )
        self.cancel_button = QPushButton(self.tr("Cancel"))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.run_button)
        buttons.addWidget(self.point_button)
        buttons.addWidget(self.why_button)
        buttons.addWidget(self.run_anyway_button)
        buttons.addStretch(1)
        running = QHBoxLayout()
        running.addWidget(self.progress, 1)
        running.addWidget(self.cancel_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.setSpacing(6)
        for widget in (self.choice, self.model_text, self.verdict, self.reasons):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addLayout(running)
        layout.addWidget(self.progress_text)
        layout.addWidget(self.list, 100)
        layout.addWidget(self.sizes_note)
        layout.addWidget(self.comparison)
        layout.addStretch(1)

    # States

    def offer_pointing(self, *, can_point: bool) -> None:
        """Whether a series that is refused is one in which the reader can point at a nodule."""
        self._can_point = can_point

    def offer(self, known: Sequence[ResultSet], shown: ResultSet | None) -> None:
        """Let the reader choose what is shown of what was said before, the oldest first.

        Where there is but what is shown, there is nothing to choose.
        """
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for results in reversed(known):
                words = result_words(results)
                self.choice.addItem(words, results)
                self.choice.setItemData(self.choice.count() - 1, words, Qt.ItemDataRole.ToolTipRole)
            found = [row for row, each in enumerate(reversed(known)) if each is shown]
            self.choice.setCurrentIndex(found[0] if found else -1)
        self.choice.setToolTip(self.choice.currentText())
        self.choice.setVisible(len(known) > len(found))

    def _choose(self, row: int) -> None:
        self.resultsChosen.emit(self.choice.itemData(row))

    def show_model(self, text: str) -> None:
        """Say which model, and on what it computes; "" leaves no line for it."""
        self.model_text.setText(text)
        self.model_text.setVisible(bool(text))

    def show_comparison(self, words: str) -> None:
        """Say how the lesions were in an earlier examination; "" hides the line."""
        self.comparison.setText(words)
        self.comparison.setVisible(bool(words))

    def show_idle(self, *, can_run: bool) -> None:
        """Nothing was asked of the model yet."""
        self._rest(self.tr("Not analysed yet.") if can_run else self.tr("No series is open."))
        self.run_button.setVisible(can_run)
        if not can_run:
            self.offer((), None)

    def show_waiting(self) -> None:
        """The series is still being loaded."""
        self._rest(self.tr("Loading the series…"))

    def _rest(self, words: str) -> None:
        self._say(words, ())
        self.show_model("")
        self.model_text.setToolTip("")
        self.list.show_findings((), (), {})
        self.show_list()
        self._set_running(running=False)

    def show_list(self) -> None:
        """Show the list if there is anything in it, and what its sizes go by."""
        self.sizes_note.setVisible(self.list.has_sizes_by_file)
        self.list.setVisible(self.list.topLevelItemCount() > 0)

    def show_running(self, fraction: float, text: str, *, beside: bool = False) -> None:
        """Show how far the model is (0 to 1) and what it does.

        ``beside``: results that are shown, of a file or of other points, stay in the list.
        """
        if not self.cancel_button.isVisibleTo(self):
            if not beside:
                self._say(self.tr("Analysing…"), ())
                self.list.show_findings((), (), {})
                self.show_list()
            self._set_running(running=True)
        self.progress.setValue(round(100 * fraction))
        self.progress_text.setText(text)

    def show_results(self, results: ResultSet, colours: dict[str, str]) -> None:
        """Show the verdict and list the findings in their order, with the classes' colours."""
        self._set_running(running=False)
        gate = results.gate
        ran = gate.accepted or gate.overridden
        self._show_origin(results, ran=ran)
        found = results.lesions or link(results.findings, None, results.answers)
        lesions = self.list.show_findings(results.findings, found, colours, results.answers)
        self.show_list()
        self._show_verdict(gate, lesions, ran=ran, pointed=bool(results.answers))

    def show_failure(self, text: str) -> None:
        """Say that the model failed, and offer to run it again."""
        words = self.tr("The analysis failed.")
        self._rest(words)
        self._say(words, (text,))
        self.run_button.show()

    def show_cancelled(self) -> None:
        """Say that the reader stopped the model, and offer to run it again."""
        self._rest(self.tr("The analysis was stopped."))
        self.run_button.show()

    def _show_origin(self, results: ResultSet, *, ran: bool) -> None:
        """Say which model it was and how long it took; the rest in the tool tip."""
        origin = results.provenance
        words = _named(origin)
        if ran:
            took = self.tr("{} mode, {:.0f} s").format(spoken(origin.mode), origin.duration_s)
            words += f", {took}"
        self.show_model(_from_file(words, results))
        lines = (
            f"SHA-256 {origin.sha256}",
            origin.device,
            f"{origin.started}  {origin.software}",
        )
        self.model_text.setToolTip("\n".join(line for line in lines if line))

    def _show_verdict(self, gate: GateVerdict, lesions: int, *, ran: bool, pointed: bool) -> None:
        """``pointed``: a model was asked about points alone, and searched nowhere else."""
        reasons = tuple(map(spoken, gate.reasons))
        if not ran:
            words = self.tr("Not analysed: this is not what the model was made for.")
            if self._can_point:  # first what can be done
                hint = self.tr(
                    "A nodule in a chest CT that you point at is outlined, measured and rated."
                )
                words = f"{hint}\n{words}"
            self._say(words, reasons)
            self.run_anyway_button.show()
            self.point_button.setVisible(self._can_point)
            return
        if lesions:
            many = self.tr("%n findings, by how sure it is that something is there", "", lesions)
            words = either(lesions, self.tr("1 finding"), many)
        elif pointed:
            words = self.tr("Nothing outlined where you pointed; the model looked nowhere else.")
        else:
            words = self.tr("Nothing found. This does not mean that there is nothing.")
        if gate.overridden and not gate.accepted:
            words += "\n" + self.tr(
                "Run by the reader's decision on a picture it was not made for:"
            )
        self._say(words, reasons)
        self.point_button.setVisible(pointed and self._can_point)
        self.why_button.setVisible(pointed and lesions > 0)
        rules = (f"{'✓' if rule.passed else '✗'} {spoken(rule.detail)}" for rule in gate.rules)
        self.verdict.setToolTip("\n".join(rules))

    def _say(self, verdict: str, reasons: tuple[str, ...]) -> None:
        self.verdict.setText(verdict)
        self.verdict.setToolTip("")
        self.verdict.setVisible(bool(verdict))
        self.reasons.setText("\n".join(f"• {reason}" for reason in reasons))
        self.reasons.setVisible(bool(reasons))
        self.run_button.hide()
        self.run_anyway_button.hide()
        self.point_button.hide()
        self.why_button.hide()

    def _set_running(self, *, running: bool) -> None:
        self.progress.setVisible(running)
        self.progress_text.setVisible(running)
        self.cancel_button.setVisible(running)


def result_words(results: ResultSet) -> str:
    """Which model said it, of which version, when, how, and how much it found."""
    gate = results.gate
    words = _named(results.provenance)
    if not (gate.accepted or gate.overridden):
        return _from_file(f"{words}, {tr('not analysed')}", results)
    count = len(results.lesions or link(results.findings, None, results.answers))
    many = either(count, tr("1 finding"), tr("%n findings", count))
    words += f", {tr('{} mode').format(spoken(results.provenance.mode))}, {many}"
    return _from_file(words, results)


def _from_file(words: str, results: ResultSet) -> str:
    """What is said of a result, and the file that it was read from, if any."""
    return tr("{}, from the file {}").format(words, results.file) if results.file else words


def _named(origin: Provenance) -> str:
    """Model, version, and when it ran."""
    when = origin.started[:16].replace("T", " ")
    return f"{origin.model} {origin.version}, {when} UTC"


def _label(role: str = "") -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)  # it says what headers say
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        label.setProperty("role", role)
    return label
