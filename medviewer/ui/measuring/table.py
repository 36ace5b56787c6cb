"""All measurements in a table: a click goes there, a name is changed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from medviewer.findings.reading.lesion_volume import by_region, lesion_volumes
from medviewer.findings.reading.measurement import Measurement, Role
from medviewer.findings.reading.organ import ORGAN_NAMES, Organ
from medviewer.ui.measuring.captions import summary
from medviewer.ui.measuring.kinds import kind_name
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import date

NAME, KIND, NUMBERS, ROLE, PATIENT, STUDY, AUTHOR = range(7)
ROW_HEIGHT = 23
_KEY = Qt.ItemDataRole.UserRole


class MeasurementTable(QTableWidget):
    """A row a measurement; regions of a lesion on several slices tell its volume, too.

    Signals
    -------
    chosen
        The key of the measurement in the current row.
    renamed
        A key, and the name that was written.
    menuRequested
        Where on the screen a menu was asked for, a row being current.
    """

    chosen = Signal(str)
    renamed = Signal(str, str)
    menuRequested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 7, parent)
        self._shown: tuple[tuple[Measurement, str, str], ...] = ()
        self.setHorizontalHeaderLabels(
            [
                self.tr("Name"),
                self.tr("Kind"),
                self.tr("Numbers"),
                self.tr("Lesion"),
                self.tr("Patient"),
                self.tr("Study"),
                self.tr("By"),
            ]
        )
        self.setAccessibleName(self.tr("Measurements"))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        # with several, a row that a key with Ctrl or Shift makes the current one adds to them
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setHighlightSections(False)
        for column in range(7):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._share_width()
        self.currentCellChanged.connect(self._tell)
        self.cellClicked.connect(lambda row, _: self._tell(row))
        self.itemChanged.connect(self._rename)
        self.customContextMenuRequested.connect(
            lambda place: self.menuRequested.emit(self.viewport().mapToGlobal(place))
        )

    def show_measurements(
        self, measurements: Sequence[Measurement], chosen: str, patients: Sequence[str] = ()
    ) -> None:
        """List measurements, the chosen one as the current row; rows that are right stay.

        ``patients`` says of each whose it is, in words; that is shown where they are of several.
        """
        whose = patients or [""] * len(measurements)
        of = by_region(lesion_volumes(measurements))
        volumes = [spoken(of[one.key].words) if one.key in of else "" for one in measurements]
        before, self._shown = self._shown, tuple(zip(measurements, whose, volumes, strict=True))
        with QSignalBlocker(self):
            self.setColumnHidden(PATIENT, len(set(whose)) < 2)
            self.setRowCount(len(measurements))
            for row, one in enumerate(self._shown):
                if before[row : row + 1] != (one,):
                    self._show(row, *one)
            keys = [one.key for one in measurements]
            if chosen in keys:
                self.setCurrentCell(keys.index(chosen), max(self.currentColumn(), 0))
            else:
                self.setCurrentCell(-1, -1)
                self.clearSelection()
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says how it is filled."""
        super().paintEvent(event)
        if not self.rowCount():
            with QPainter(self.viewport()) as painter:
                painter.setPen(self.palette().placeholderText().color())
                words = self.tr("Nothing is measured yet. Choose a tool in the Measure menu.")
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.viewport().rect(), flags, words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """The numbers have what the others leave, but never less than they need or a half."""
        header, width = self.horizontalHeader(), self.viewport().width()
        needed = [
            0
            if self.isColumnHidden(column)
            else max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
            for column in range(self.columnCount())
        ]
        least = min(needed[NUMBERS], width // 2)
        narrow = width - sum(needed) + needed[NUMBERS] < least
        mode = QHeaderView.ResizeMode.Fixed if narrow else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(NUMBERS, mode)
        if narrow:
            header.resizeSection(NUMBERS, least)

    def set_anonymous(self, anonymous: bool) -> None:
        """Show no dates and no names."""
        for column in (STUDY, AUTHOR):
            self.setColumnHidden(column, anonymous)

    def _show(self, row: int, one: Measurement, patient: str, volume: str) -> None:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        details = _details(one, volume)
        for column, text in enumerate(_texts(one, patient, volume)):
            item = QTableWidgetItem(text)
            item.setFlags(flags | Qt.ItemFlag.ItemIsEditable if column == NAME else flags)
            item.setData(_KEY, one.key)
            item.setToolTip(details)
            if one.hidden:
                item.setForeground(self.palette().placeholderText())
            self.setItem(row, column, item)

    def _key(self, row: int) -> str:
        item = self.item(row, NAME)
        return "" if item is None else str(item.data(_KEY))

    def _tell(self, row: int, *_: int) -> None:
        key = self._key(row)
        if key:
            self.chosen.emit(key)

    def _rename(self, item: QTableWidgetItem) -> None:
        if item.column() == NAME:
            self.renamed.emit(str(item.data(_KEY)), item.text().strip())


def role_name(role: Role) -> str:
    """A role in RECIST 1.1 as people call it."""
    return {
        Role.NONE: "",
        Role.TARGET: tr("target"),
        Role.NON_TARGET: tr("non-target"),
        Role.NEW: tr("new"),
    }[role]


def organ_name(organ: Organ) -> str:
    """An organ in words; "" where none is named."""
    return spoken(ORGAN_NAMES[organ]) if organ in ORGAN_NAMES else ""


def part_name(role: Role, organ: Organ, *, nodal: bool) -> str:
    """What a lesion is and where: "target, liver", "target node"."""
    words = f"{role_name(role)} {tr('node') if nodal else ''}".strip()
    place = "" if nodal else organ_name(organ)
    return ", ".join(each for each in (words, place) if each)


def _texts(one: Measurement, patient: str, volume: str) -> tuple[str, ...]:
    hidden = f" {tr('(hidden)')}" if one.hidden else ""
    return (
        one.label,
        kind_name(one.kind) + hidden,
        "   ".join(filter(None, (summary(one), volume))),
        part_name(one.role, one.organ, nodal=one.nodal),
        patient,
        date(one.image.study_date),
        one.author,
    )


def _details(one: Measurement, volume: str) -> str:
    lines = [summary(one), volume, spoken(one.remark), f"{one.author}  {one.time}".strip()]
    return "\n".join(line for line in lines if line)
