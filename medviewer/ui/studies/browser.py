"""The list of what was opened: patients, their studies, their series with thumbnails."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from medviewer.dicom.series import Catalogue, Document, Series
from medviewer.image.times import groups_of_times, is_told_by_time, seconds_of
from medviewer.ui.pages import Pages
from medviewer.ui.picture.painting.frame import image_of
from medviewer.ui.studies.series_tree import KEY, THUMBNAIL_SIZE, SeriesTree
from medviewer.ui.studies.unused_files import UnusedFiles
from medviewer.ui.translation import spoken
from medviewer.ui.words import date, person_name, pictures, series_lines, time_words

_WORDS = Qt.ItemDataRole.UserRole + 1
_DOCUMENT = Qt.ItemDataRole.UserRole + 2


class StudyBrowser(Pages):
    """Two lists: the series to choose from, and the files that could not be used.

    ``seriesChosen`` carries a ``Series``, ``documentChosen`` a ``Document``: one is chosen by a
    click or by Return, for it opens a window. ``drawingsChosen`` carries the path of a file that
    is no picture but says something of some, by a double click or Return. ``closeRequested``
    carries a list of ``Series``, one of each study that is to be closed. ``besideRequested`` and
    ``elementsRequested`` carry a ``Series`` that is to be shown in another viewport, or whose
    elements are to be listed.
    """

    seriesChosen = Signal(object)
    documentChosen = Signal(object)
    drawingsChosen = Signal(object)
    closeRequested = Signal(object)
    besideRequested = Signal(object)
    elementsRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: dict[str, Series] = {}
        self._items: dict[str, QTreeWidgetItem] = {}
        self._branches: dict[tuple[str, ...], QTreeWidgetItem] = {}
        self._times: dict[str, str] = {}
        self._documents: dict[Document, QTreeWidgetItem] = {}
        self._anonymous = False
        self._marked = ""
        self._tree = SeriesTree()
        self._tree.setHeaderHidden(True)
        self._tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._tree.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._tree.setAccessibleName(self.tr("Patients, studies and series"))
        self._tree.itemPicked.connect(self._choose)
        self._tree.itemClicked.connect(lambda item, _: self._open_document(item))
        self._tree.returnPressed.connect(self._open_document)
        self._tree.dragEnded.connect(self._mark_again)
        self._tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._tree.customContextMenuRequested.connect(self._pop_up_menu)
        self._unused = UnusedFiles()
        self._unused.drawingsChosen.connect(self.drawingsChosen)
        self.addTab(self._tree, self.tr("Series"))
        self.addTab(self._unused, self._unused.title)
        self.setAccessibleName(self.tr("What is open"))

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """List what a scan found, in the scan's order."""
        with QSignalBlocker(self._tree):
            self._tree.clear()
            self._series = {series.key: series for series in catalogue.series}
            self._items = {}
            self._branches = {}
            self._times = _times_in(catalogue.series)
            for series in catalogue.series:
                study = self._study_item(series)
                self._items[series.key] = self._series_item(series, study)
            self._documents = {each: self._document_item(each) for each in catalogue.documents}
            self._unused.show_refused(catalogue.refused)
            self.set_anonymous(self._anonymous)
            self._tree.expandAll()

    def add_priors(self, current: Series, earlier: Sequence[Series]) -> None:
        """List series of earlier studies under the patient of ``current``, which is listed."""
        self._times |= _times_in(earlier)
        for series in earlier:
            if series.key not in self._items:
                study = self._prior_item(current, series)
                self._series[series.key] = series
                self._items[series.key] = self._series_item(series, study)
        self.set_anonymous(self._anonymous)

    def remove_studies(self, of: Collection[str]) -> tuple[list[Series], list[Document]]:
        """Take the studies off the list in which these series (keys) are; returns what went."""
        series, documents = list[Series](), list[Document]()
        with QSignalBlocker(self._tree):  # no other series is chosen by that
            for key in of:
                if key in self._items:
                    self._remove_study(self._items[key].parent(), series, documents)
        self.set_anonymous(self._anonymous)
        self.mark(self._marked)
        return series, documents

    def _remove_study(
        self, study: QTreeWidgetItem, series: list[Series], documents: list[Document]
    ) -> None:
        for child in _children(study):
            key, document = child.data(0, KEY), child.data(0, _DOCUMENT)
            if key:
                series.append(self._series.pop(key))
                del self._items[key]
            elif document is not None:
                documents.append(document)
                del self._documents[document]
        patient = study.parent()
        patient.removeChild(study)
        gone = [study]
        if not patient.childCount():
            self._tree.takeTopLevelItem(self._tree.indexOfTopLevelItem(patient))
            gone.append(patient)
        self._branches = {
            key: item
            for key, item in self._branches.items()
            if not any(item is each for each in gone)
        }

    def menu_at(self, item: QTreeWidgetItem) -> QMenu:
        """What can be done with a patient, a study or a series of the list."""
        menu = QMenu(self._tree)
        key = item.data(0, KEY)
        if key:
            series = self._series[key]
            menu.addAction(self.tr("Show here"), partial(self.choose, key))
            beside = partial(self.besideRequested.emit, series)
            menu.addAction(self.tr("Show in another viewport"), beside)
            elements = partial(self.elementsRequested.emit, series)
            menu.addAction(self.tr("All DICOM elements…"), elements)
        is_patient = item.parent() is None
        studies = _children(item) if is_patient else [item.parent() if key else item]
        of = [found for found in map(self._first_of, studies) if found is not None]
        words = self.tr("Close patient") if is_patient else self.tr("Close study")
        menu.addAction(words, partial(self.closeRequested.emit, of)).setEnabled(bool(of))
        return menu

    def _first_of(self, study: QTreeWidgetItem) -> Series | None:
        keys = (child.data(0, KEY) for child in _children(study))
        return next((self._series[key] for key in keys if key), None)

    def _pop_up_menu(self, place: QPoint) -> None:
        item = self._tree.itemAt(place)
        if item is not None and item.data(0, _DOCUMENT) is None:
            menu = self.menu_at(item)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(self._tree.viewport().mapToGlobal(place))

    def exchange(self, series: Series) -> None:
        """List a series in the place of the one with its key, if that is listed."""
        item = self._items.get(series.key)
        if item is not None:
            self._series[series.key] = series
            _tell_of(item, series, self._times.get(series.key, ""))

    def set_anonymous(self, anonymous: bool) -> None:
        """Call patients, studies and unused files by numbers, not by names and dates, or back."""
        self._anonymous = anonymous
        for number in range(self._tree.topLevelItemCount()):
            patient = self._tree.topLevelItem(number)
            if patient is None:
                continue
            self._name(patient, self.tr("Patient {}").format(number + 1))
            for place in range(patient.childCount()):
                self._name(patient.child(place), self.tr("Study {}").format(place + 1))
        for number, (document, item) in enumerate(self._documents.items(), 1):
            numbered = self.tr("Document {}").format(number)
            item.setText(0, numbered if self._anonymous else self._document_words(document))
            item.setToolTip(0, item.text(0))
        self._unused.set_anonymous(anonymous)
        self.setTabText(1, self._unused.title)

    def _name(self, item: QTreeWidgetItem, number: str) -> None:
        words = number if self._anonymous else str(item.data(0, _WORDS))
        item.setText(0, words)
        item.setToolTip(0, words)

    def choose(self, key: str) -> None:
        """Mark a series as the one that is open, as if it had been clicked."""
        self.setCurrentIndex(0)
        self._tree.setCurrentItem(self._items[key])

    def mark(self, key: str) -> None:
        """Mark the series of the active viewport; an unknown key marks none."""
        self._marked = key
        with QSignalBlocker(self._tree):
            item = self._items.get(key)
            if item is None:
                self._tree.setCurrentIndex(QModelIndex())
            else:
                self._tree.setCurrentItem(item)

    def _mark_again(self) -> None:
        """What a drag marked is not chosen by that."""
        self.mark(self._marked)

    def choose_next(self, step: int, shown: Collection[str] = ()) -> None:
        """Choose the series ``step`` places further on, if there is one.

        While none is chosen, that of an empty viewport: the first that is not ``shown`` (keys).
        """
        keys = list(self._series)
        current = self.current_key()
        fresh = (place for place, key in enumerate(keys) if key not in shown)
        place = keys.index(current) + step if current in keys else next(fresh, 0)
        if 0 <= place < len(keys):
            self.choose(keys[place])

    def current_key(self) -> str:
        """The key of the chosen series; empty while none is."""
        item = self._tree.currentItem()
        if item is not None and item.data(0, _DOCUMENT) is not None:
            return self._marked
        return str(item.data(0, KEY) or "") if item is not None else ""

    def documents(self) -> list[Document]:
        """All listed documents, in the list's order."""
        return list(self._documents)

    def choose_study(self, study_instance_uid: str) -> None:
        """Choose the first series of a study, if one is listed."""
        keys = [
            key
            for key, series in self._series.items()
            if series.study_instance_uid == study_instance_uid
        ]
        if keys:
            self.choose(keys[0])

    def series(self) -> list[Series]:
        """All listed series, in the list's order."""
        return list(self._series.values())

    def patients(self) -> list[tuple[Series, str]]:
        """All listed series, each with what its patient is called, which may be a number."""
        return [
            (series, self._items[key].parent().parent().text(0))
            for key, series in self._series.items()
        ]

    def patient_number(self, series: Series) -> int:
        """Which of the listed patients a series, or planes of it, is of, from 1; else 0."""
        item = self._items.get(series.stack_key)
        patient = item.parent().parent() if item else self._branches.get(_patient_key(series))
        return 1 + self._tree.indexOfTopLevelItem(patient) if patient is not None else 0

    def series_keys(self) -> list[str]:
        """The keys of all listed series, in the list's order."""
        return list(self._series)

    def refused_count(self) -> int:
        """How many files are listed as not used."""
        return len(self._unused.refused)

    def set_thumbnail(self, key: str, frame: NDArray[np.uint8]) -> None:
        """Show a series' thumbnail: 8-bit grey or RGB."""
        item = self._items.get(key)
        if item is not None:
            pixmap = QPixmap.fromImage(image_of(frame))
            icon = QIcon(pixmap)
            icon.addPixmap(pixmap, QIcon.Mode.Selected)  # no tint over a chosen picture
            item.setIcon(0, icon)

    def _study_item(self, series: Series | Document) -> QTreeWidgetItem:
        """The tree's branch of the study that a series belongs to, made when it is new."""
        key = (*_patient_key(series), series.study_instance_uid)
        return self._branch(key, self._patient_item(series), self._study_words(series))

    def _prior_item(self, current: Series, series: Series) -> QTreeWidgetItem:
        """The branch of an earlier study, under the patient as he is called now."""
        key = (*_patient_key(current), series.study_instance_uid)
        same_day = series.study_date and series.study_date == current.study_date
        form = self.tr("Same day: {}") if same_day else self.tr("Earlier: {}")
        words = form.format(self._study_words(series))
        study = self._branch(key, self._patient_item(current), words)
        study.setExpanded(True)
        return study

    def _patient_item(self, series: Series | Document) -> QTreeWidgetItem:
        person = person_name(series.patient_name) or self.tr("No name")
        words = "  ".join(dict.fromkeys(filter(None, (person, series.patient_id))))
        patient = self._branch(_patient_key(series), self._tree, words)
        font = patient.font(0)
        font.setBold(True)
        patient.setFont(0, font)
        return patient

    def _study_words(self, series: Series | Document) -> str:
        words = "  ".join(filter(None, (date(series.study_date), series.study_description)))
        return words or self.tr("Study without a date")

    def _branch(
        self, key: tuple[str, ...], parent: QTreeWidget | QTreeWidgetItem, words: str
    ) -> QTreeWidgetItem:
        if key not in self._branches:
            item = QTreeWidgetItem(parent, [words])
            item.setFlags(Qt.ItemFlag.ItemIsEnabled)
            item.setToolTip(0, words)
            item.setData(0, _WORDS, words)
            self._branches[key] = item
        return self._branches[key]

    def _series_item(self, series: Series, study: QTreeWidgetItem) -> QTreeWidgetItem:
        item = QTreeWidgetItem(study)
        item.setData(0, KEY, series.key)
        item.setIcon(0, QIcon(_blank()))
        _tell_of(item, series, self._times.get(series.key, ""))
        return item

    def _document_item(self, document: Document) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self._study_item(document))
        item.setData(0, _DOCUMENT, document)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setIcon(0, QIcon(_sheet()))
        return item

    def _document_words(self, document: Document) -> str:
        return (document.title or self.tr("Document")) + "\n" + self.tr("PDF document")

    def _open_document(self, item: QTreeWidgetItem | None) -> None:
        document = item.data(0, _DOCUMENT) if item is not None else None
        if document is not None:
            self.documentChosen.emit(document)

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        key = item.data(0, KEY) if item is not None else None
        if key:
            self._marked = key
            self.seriesChosen.emit(self._series[key])


def _children(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    return [item.child(place) for place in range(item.childCount())]


def _patient_key(series: Series | Document) -> tuple[str, str]:
    return (series.patient_id, series.patient_name)


def _times_in(listed: Sequence[Series]) -> dict[str, str]:
    """Of each series that is a time of a dynamic one, by its key, which it is and when."""
    return {
        each.key: time_words(number, len(times), seconds)
        for times in groups_of_times(listed)
        if (seconds := seconds_of(times)) is not None
        for number, each in enumerate(times)
    }


def _tell_of(item: QTreeWidgetItem, series: Series, time: str) -> None:
    """Write into a line of the list what it says of its series, and which ``time`` that is.

    In the list a time that is known stands for the element that tells it from the others.
    """
    warning = "  ⚠" if series.warnings else ""
    count = f"{series.modality}  {pictures(series)}{warning}"
    title, *apart = series_lines(series)
    words = "\n".join((title, *filter(None, (time, *apart)), count))
    if time and is_told_by_time(series):
        item.setText(0, "\n".join((title, time, count)))
    else:
        item.setText(0, words)
    item.setToolTip(0, "\n".join([words, *map(spoken, series.warnings)]))


def _blank() -> QPixmap:
    """What stands in a thumbnail's place until it arrives."""
    pixmap = QPixmap(THUMBNAIL_SIZE, THUMBNAIL_SIZE)
    pixmap.fill(QColor("#0c0e11"))
    return pixmap


def _sheet() -> QPixmap:
    """A sheet of paper, in the place of a thumbnail."""
    pixmap = _blank()
    with QPainter(pixmap) as painter:
        side = THUMBNAIL_SIZE
        painter.fillRect(side // 4, side // 8, side // 2, side * 3 // 4, QColor("#e8e8e8"))
        for line in range(3, 12, 2):
            painter.fillRect(side // 3, line * side // 16, side // 3, 2, QColor("#70757c"))
    return pixmap
