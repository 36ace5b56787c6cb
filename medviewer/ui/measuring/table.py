"""All measurements in a table: a click goes there, a name is changed in place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from medviewer.findings.reading.lesion_volume import LesionVolume, folded
from medviewer.findings.reading.measurement import Measurement, Role
from medviewer.findings.reading.organ import ORGAN_NAMES, Organ
from medviewer.findings.reading.pet.uptake import with_edge
from medviewer.ui.measuring.captions import summary
from medviewer.ui.measuring.kinds import kind_name, longest, note_lines, role_name
from medviewer.ui.measuring.name_cells import LONGEST, NameCells
from medviewer.ui.opening_row import KEY, OpeningRow, fill_when_opened, row_of
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import date

NAME, KIND, NUMBERS, ROLE, PATIENT, STUDY, AUTHOR = range(7)
_KEY = KEY
"""Of a row: the key of its measurement, of a lesion's row that of its largest region."""
_NAMED = Qt.ItemDataRole.UserRole + 1
"""Of a row: the key of the measurement that has the name which stands there."""
_LESION = Qt.ItemDataRole.UserRole + 2
"""Of a lesion's row: what it is known by when the rows are made anew; of others nothing."""

_Shown = tuple[LesionVolume | None, tuple[tuple[Measurement, str, str], ...]]
"""A row of the first level: the lesion that it is of, if it is one of several slices, and the
measurements within, each with whose it is and what it holds of a second series."""


class MeasurementTable(QTreeWidget):
    """A row a measurement; a lesion of several slices is one row, which opens to its regions.

    Signals
    -------
    chosen
        The key of the measurement in the current row.
    lesionChosen
        The current row is a lesion's of several slices: the key of its largest region.
    renamed
        A key, and the name that was written.
    menuRequested
        Where on the screen a menu was asked for, a row being current.
    """

    chosen = Signal(str)
    lesionChosen = Signal(str)
    renamed = Signal(str, str)
    menuRequested = Signal(QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: list[_Shown] = []
        self.setHeaderLabels(
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
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setExpandsOnDoubleClick(False)  # which names
        # with several, a row that a key with Ctrl or Shift makes the current one adds to them
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)  # names alone, below
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        for column in range(7):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.setItemDelegateForColumn(NAME, NameCells(self))
        self._share_width()
        fill_when_opened(self)
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(self._tell)
        self.itemDoubleClicked.connect(self._edit)
        self.itemChanged.connect(self._rename)
        self.customContextMenuRequested.connect(
            lambda place: self.menuRequested.emit(self.viewport().mapToGlobal(place))
        )

    def show_measurements(
        self,
        measurements: Sequence[Measurement],
        chosen: str,
        patients: Sequence[str] = (),
        seconds: Sequence[str] = (),
        *,
        whole: bool = False,
    ) -> None:
        """List measurements, the chosen one as the current row; rows that are right stay.

        ``whole``: the lesion of the chosen one was chosen, as ``lesionChosen`` said.
        ``patients`` says of each whose it is, in words; that is shown where they are of several.
        ``seconds`` says of each what it holds of a series over its own.
        """
        whose = patients or [""] * len(measurements)
        held = seconds or [""] * len(measurements)
        before, self._shown = self._shown, _folded(measurements, whose, held)
        unfolded = {top.data(NAME, _LESION) for top in self._tops() if top.isExpanded()}
        with QSignalBlocker(self):
            self.setColumnHidden(PATIENT, len(set(whose)) < 2)
            self.setRootIsDecorated(any(lesion is not None for lesion, _ in self._shown))
            self.setCurrentIndex(QModelIndex())  # or Qt makes the row above one that goes current
            while self.topLevelItemCount() > len(self._shown):
                self.takeTopLevelItem(len(self._shown))
            for row, each in enumerate(self._shown):
                if before[row : row + 1] != [each]:
                    self._show(row, each, unfolded)
            current = row_of(self._tops(), chosen, whole=whole)
            if current is not None:
                self.setCurrentItem(current)
        self._share_width()

    def _tops(self) -> list[QTreeWidgetItem]:
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def paintEvent(self, event: QPaintEvent) -> None:
        """An empty table says how it is filled."""
        super().paintEvent(event)
        if not self.topLevelItemCount():
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
        header, width = self.header(), self.viewport().width()
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

    def _show(self, row: int, shown: _Shown, unfolded: set[str]) -> None:
        """Make the row anew, and those within where it is open."""
        self.takeTopLevelItem(row)
        lesion, within = shown
        if lesion is None:
            self.insertTopLevelItem(row, self._row(*within[0]))
            return
        keys = [each[0].key for each in within]
        top = OpeningRow(
            _lesion_texts(lesion, within[0][1]),
            keys,
            lambda: [self._row(*each) for each in within],
        )
        self._finish(top, lesion.largest, lesion)
        self.insertTopLevelItem(row, top)
        if top.data(NAME, _LESION) in unfolded:
            top.open()

    def _row(self, one: Measurement, patient: str, second: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(_texts(one, patient, second))
        self._finish(item, one)
        return item

    def _finish(
        self, item: QTreeWidgetItem, one: Measurement, lesion: LesionVolume | None = None
    ) -> None:
        """Give a row what it stands for, beside its texts."""
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        item.setData(NAME, _KEY, one.key)
        item.setData(NAME, LONGEST, longest(one.kind))
        item.setData(NAME, _NAMED, one.key if lesion is None else lesion.named.key)
        if lesion is not None:
            item.setData(NAME, _LESION, f"{lesion.tracking_uid} {lesion.image.series_key}")
        hidden = all(each.hidden for each in ([one] if lesion is None else lesion.regions))
        details = _details(one, "" if lesion is None else spoken(lesion.words))
        for column in range(self.columnCount()):
            item.setToolTip(column, details)
            if hidden:
                item.setForeground(column, self.palette().placeholderText())

    def _edit(self, item: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self.editItem(item, NAME)

    def _tell(self, item: QTreeWidgetItem | None, *_: object) -> None:
        if item is not None:
            signal = self.chosen if item.data(NAME, _LESION) is None else self.lesionChosen
            signal.emit(str(item.data(NAME, _KEY)))

    def _rename(self, item: QTreeWidgetItem, column: int) -> None:
        if column == NAME:
            self.renamed.emit(str(item.data(NAME, _NAMED)), item.text(NAME).strip())


def _folded(
    measurements: Sequence[Measurement], whose: Sequence[str], seconds: Sequence[str]
) -> list[_Shown]:
    """What is listed, with whose it is and what it holds of a second series."""
    told = {
        one.key: (patient, second)
        for one, patient, second in zip(measurements, whose, seconds, strict=True)
    }
    shown: list[_Shown] = []
    for one in folded(measurements):
        lesion = one if isinstance(one, LesionVolume) else None
        within = one.regions if isinstance(one, LesionVolume) else (one,)
        shown.append((lesion, tuple((each, *told[each.key]) for each in within)))
    return shown


def organ_name(organ: Organ) -> str:
    """An organ in words; "" where none is named."""
    return spoken(ORGAN_NAMES[organ]) if organ in ORGAN_NAMES else ""


def part_name(role: Role, organ: Organ, *, nodal: bool) -> str:
    """What a lesion is and where: "target, liver", "target node"."""
    words = f"{role_name(role)} {tr('node') if nodal else ''}".strip()
    place = "" if nodal else organ_name(organ)
    return ", ".join(each for each in (words, place) if each)


def _texts(one: Measurement, patient: str, second: str) -> list[str]:
    hidden = f" {tr('(hidden)')}" if one.hidden else ""
    return [
        one.label,
        kind_name(one.kind) + hidden,
        "   ".join(filter(None, (spoken(with_edge(summary(one), one.edge)), second))),
        part_name(one.role, one.organ, nodal=one.nodal),
        patient,
        date(one.image.study_date),
        one.author,
    ]


def _lesion_texts(lesion: LesionVolume, patient: str) -> list[str]:
    hidden = f" {tr('(hidden)')}" if all(one.hidden for one in lesion.regions) else ""
    one = lesion.largest
    return [
        lesion.name,
        (tr("Reference") if lesion.is_reference else tr("Lesion")) + hidden,
        spoken(lesion.number_words),
        part_name(one.role, one.organ, nodal=one.nodal),
        patient,
        date(one.image.study_date),
        lesion.last.author,
    ]


def _details(one: Measurement, volume: str) -> str:
    about = [volume, summary(one), spoken(one.remark), f"{one.author}  {one.time}".strip()]
    lines = [*note_lines(one), *about]
    return "\n".join(line for line in lines if line)
