"""The library's panel: a search line, and the patients and studies that it finds."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.library.entry import Patient, Study
from medviewer.ui.words import date, either, person_name

TYPING_PAUSE_MS = 150
_THING = Qt.ItemDataRole.UserRole


class _Yielding(QPushButton):
    """A button whose words are cut, with dots, where the panel is narrow."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.ensurePolished()  # the padding is the style's
        self._words, self._liked = words, super().sizeHint()
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """With room for all words."""
        return self._liked

    def minimumSizeHint(self) -> QSize:
        """With room for some."""
        return QSize(self._liked.width() // 2, self._liked.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for."""
        super().resizeEvent(event)
        around = self._liked.width() - self.fontMetrics().horizontalAdvance(self._words)
        room, right = event.size().width() - around, Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._words, right, room))


class LibraryPanel(QWidget):
    """Everything that was opened before, by patient and study.

    Signals
    -------
    searchRequested
        The words to look for; empty for everything.
    studyRequested
        A ``Study`` to open.
    forgetRequested
        A ``Patient`` to forget.
    makeAgainRequested
        The library is to be made again from the files.
    """

    searchRequested = Signal(str)
    studyRequested = Signal(object)
    forgetRequested = Signal(object)
    makeAgainRequested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Name, ID, date, modality, body part…"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search the library"))
        self.tree = self._make_tree()
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setProperty("role", "quiet")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.tree)
        self._make_again = _Yielding(self.tr("Make again from the files"))
        self._make_again.setToolTip(
            self.tr("Reads all folders that were opened before once more. No file is changed.")
        )
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 6, 6, 6)
        layout.addWidget(self.search)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._make_again)
        self._connect()
        self.show_patients(())

    def _make_tree(self) -> QTreeWidget:
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setIndentation(12)
        tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        tree.setAccessibleName(self.tr("Patients and studies of the library"))
        tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return tree

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _: self._pause.start())
        self.search.returnPressed.connect(self.refresh)
        self._pause.timeout.connect(self.refresh)
        self.tree.itemActivated.connect(self._activate)
        self.tree.customContextMenuRequested.connect(self._show_menu)
        self._make_again.clicked.connect(self.makeAgainRequested)

    def refresh(self) -> None:
        """Search again for what stands in the search line."""
        self._pause.stop()
        self.searchRequested.emit(self.search.text())

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen is never old."""
        super().showEvent(event)
        self.refresh()

    def show_patients(self, patients: tuple[Patient, ...]) -> None:
        """List what a search found."""
        self.tree.clear()
        for patient in patients:
            self._add_patient(patient)
        self.tree.expandAll()
        self._empty.setText(
            self.tr("Nothing in the library holds these words.")
            if self.search.text()
            else self.tr("Everything you open is listed here, and found again by its words.")
        )
        self._pages.setCurrentWidget(self.tree if patients else self._empty)

    def _add_patient(self, patient: Patient) -> None:
        name = person_name(patient.name) or self.tr("No name")
        words = "  ".join(filter(None, (name, patient.patient_id, date(patient.birth_date))))
        item = QTreeWidgetItem(self.tree, [words])
        item.setToolTip(0, words)
        item.setData(0, _THING, patient)
        font = item.font(0)
        font.setBold(True)
        item.setFont(0, font)
        for study in patient.studies:
            self._add_study(item, study)

    def _add_study(self, patient: QTreeWidgetItem, study: Study) -> None:
        number = len(study.series)
        kinds = ", ".join(sorted({series.modality for series in study.series if series.modality}))
        count = either(number, self.tr("1 series"), self.tr("%n series", "", number))
        title = "  ".join(filter(None, (date(study.date), study.description)))
        words = f"{title or self.tr('Study without a date')}\n{kinds}  {count}"
        item = QTreeWidgetItem(patient, [words])
        item.setData(0, _THING, study)
        folders = sorted({str(series.folder) for series in study.series})
        item.setToolTip(0, "\n".join([self.tr("Double click or Enter opens it."), *folders]))

    def _activate(self, item: QTreeWidgetItem) -> None:
        thing = item.data(0, _THING)
        if isinstance(thing, Study):
            self.studyRequested.emit(thing)

    def _show_menu(self, place: QPoint) -> None:
        item = self.tree.itemAt(place)
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        thing = item.data(0, _THING)
        if isinstance(thing, Study):
            menu.addAction(self.tr("Open"), lambda: self.studyRequested.emit(thing))
        else:
            forget = self.tr("Forget this patient (the files stay)")
            menu.addAction(forget, lambda: self.forgetRequested.emit(thing))
        menu.popup(self.tree.viewport().mapToGlobal(place))
