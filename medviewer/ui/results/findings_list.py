"""The list of lesions, each with its findings on the slices."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from medviewer.findings.finding import Finding, LesionFinding
from medviewer.findings.point_answer import PointAnswer
from medviewer.findings.reading.calibrated_plane import NOT_USER
from medviewer.findings.reading.measurement import Measurement
from medviewer.findings.reading.verdict import Decision, Verdict
from medviewer.findings.words import lesion_volume
from medviewer.image.measuring.image_values import RAW
from medviewer.ui.opening_row import OpeningRow, fill_when_opened, row_of
from medviewer.ui.results.nodule_dialog import rated
from medviewer.ui.results.own_rows import IDENTIFIER, LESION, own_rows
from medviewer.ui.results.swatch import SIZE, swatch
from medviewer.ui.results.verdict_marks import verdict_mark, verdict_words
from medviewer.ui.translation import Figure, figure, spoken
from medviewer.ui.words import class_found, class_name, diameters, percent

TOOL_TIP_WIDTH = 70
_SIZE, _MARK = 3, 4
_SHARES = ((True, 14), (False, 14), (False, 11), (False, 14))
"""Whether all slices of a lesion are named, and how many letters of a name are seen at least: the
first that leaves the size whole, else the last."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FindingsList(QTreeWidget):
    """A row a lesion with its figures, and a row a measurement of the reader.

    A lesion of several slices opens to a row a slice. The last column is the reader's
    verdict.

    Signals
    -------
    findingChosen
        A finding's identifier.
    measurementChosen
        A measurement's key.
    lesionChosen
        The key of the largest region of the reader's lesion whose row was chosen.
    menuRequested
        Where on the screen a menu was asked for, a finding's row being current.
    ownMenuRequested
        The same, of a measurement's row.
    """

    findingChosen = Signal(str)
    measurementChosen = Signal(str)
    lesionChosen = Signal(str)
    menuRequested = Signal(object)
    ownMenuRequested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels(
            [self.tr("Class"), self.tr("Prob."), self.tr("Slice"), self.tr("Size"), self.tr("You")]
        )
        self.headerItem().setToolTip(_MARK, self.tr("Your verdict: accept (J), reject (Shift+J)…"))
        self.setAccessibleName(self.tr("Findings"))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, _SIZE, _MARK):
            if column != _SIZE:
                header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.currentItemChanged.connect(self._tell)
        self.itemClicked.connect(self._tell)  # again, after the reader scrolled away
        fill_when_opened(self)
        self.itemExpanded.connect(self._share_width)  # its slices may need more room
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_for_menu)
        self._verdicts: dict[str, Verdict] = {}
        self._own: list[QTreeWidgetItem] = []
        self._answers: dict[str, PointAnswer] = {}
        self._sizes: list[tuple[QTreeWidgetItem, str]] = []
        self._slices: list[tuple[QTreeWidgetItem, int, str]] = []
        self._overruled = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Give the size what it needs, but leave enough for the names; tool tips say all.

        A lesion's slices give way to its size: that of the largest stays. Where not even a
        short size has room, everything has its width, and the list scrolls.
        What only a model says has no column where it said nothing.
        """
        header = self.header()
        own_alone = 0 < len(self._own) == self.topLevelItemCount()
        for column in (1, _MARK):
            self.setColumnHidden(column, own_alone)
        for whole, letters in _SHARES:
            self._say_slices(whole=whole)
            needed = [
                0
                if header.isSectionHidden(column)
                else max(self.sizeHintForColumn(column), header.sectionSizeHint(column))
                for column in range(self.columnCount())
            ]
            most = letters * self.fontMetrics().averageCharWidth()
            name = min(needed[0], 2 * self.indentation() + SIZE + most)
            room = self.viewport().width() - name - needed[1] - needed[2] - needed[_MARK]
            if room >= needed[_SIZE]:
                break
        narrow = room < header.sectionSizeHint(_SIZE)
        mode = QHeaderView.ResizeMode.Fixed if narrow else QHeaderView.ResizeMode.Stretch
        header.setSectionResizeMode(0, mode)
        if narrow:
            header.resizeSection(0, name)
        header.resizeSection(_SIZE, needed[_SIZE] if narrow else min(needed[_SIZE], room))

    def _say_slices(self, *, whole: bool) -> None:
        """Name the slice of a lesion's size, ``whole``: all that it is on, too."""
        with QSignalBlocker(self):
            for item, largest, all_of_them in self._slices:
                item.setText(2, f"{largest} ({all_of_them})" if whole else str(largest))

    def show_findings(
        self,
        findings: Sequence[Finding],
        lesions: Sequence[LesionFinding],
        colours: dict[str, str],
        answers: Sequence[PointAnswer] = (),
    ) -> int:
        """List the lesions with their classes' colours; returns how many they are.

        ``answers`` explain in the tool tip the lesions that the reader pointed at.
        """
        self._answers = {name: answer for answer in answers for name in answer.findings}
        by_identifier = {finding.identifier: finding for finding in findings}
        with QSignalBlocker(self):
            own = [self.takeTopLevelItem(self.indexOfTopLevelItem(item)) for item in self._own]
            self.clear()
            self._sizes, self._slices = [], []
            for lesion in lesions:
                findings_of = [by_identifier[identifier] for identifier in lesion.findings]
                self._add(lesion, findings_of, colours)
            self.addTopLevelItems([item for item in own if item is not None])
        self._say_sizes()
        self._share_width()
        self.show_verdicts(self._verdicts)
        return len(lesions)

    def overrule_sizes(self, overruled: bool) -> None:
        """Say of the model's sizes that they are by the file, where the reader calibrated."""
        if overruled != self._overruled:
            self._overruled = overruled
            self._say_sizes()
            self._share_width()

    @property
    def has_sizes_by_file(self) -> bool:
        """True where sizes are listed that the reader's calibration does not hold for."""
        return self._overruled and bool(self._sizes)

    def _say_sizes(self) -> None:
        source = f" ({spoken(NOT_USER)})" if self._overruled else ""
        with QSignalBlocker(self):
            for item, size in self._sizes:
                item.setText(3, f"{size}{source}")

    def show_own(
        self,
        measurements: Sequence[tuple[Measurement, int]],
        chosen: str,
        *,
        whole: bool = False,
    ) -> None:
        """List the reader's own measurements, each with its slice (0-based), below the findings.

        ``whole``: the lesion of the ``chosen`` one was chosen, as ``lesionChosen`` said.
        """
        unfolded = {top.data(0, LESION) for top in self._own if top.isExpanded()}
        with QSignalBlocker(self):
            if self._is_own(self.currentItem()):  # or Qt makes the row above it the current one
                self.setCurrentIndex(QModelIndex())
            for item in self._own:
                self.takeTopLevelItem(self.indexOfTopLevelItem(item))
            self._own = own_rows(measurements)
            self.addTopLevelItems(self._own)
            for top in self._own:
                if isinstance(top, OpeningRow) and top.data(0, LESION) in unfolded:
                    top.open()
            row = row_of(self._own, chosen, whole=whole)
            if row is not None:
                self.setCurrentItem(row)
        self._share_width()

    def _is_own(self, item: QTreeWidgetItem | None) -> bool:
        return item is not None and (item.parent() or item) in self._own

    def show_verdicts(self, verdicts: dict[str, Verdict]) -> None:
        """Mark the findings, by their identifiers, with what the reader decided."""
        self._verdicts = verdicts
        for top in self.lesion_rows():
            if top in self._own:
                continue
            slices = [top.child(number) for number in range(top.childCount())] or [top]
            for item in (*slices, top):  # a lesion's row stands for all its slices
                self._mark(item, slices if item is top else [item])

    def chosen_findings(self) -> list[str]:
        """Identifiers of what is chosen: of a lesion's row all its findings; none for own rows."""
        item = self.currentItem()
        return [] if item is None or self._is_own(item) else _findings_of(item)

    def findings_beside(self, identifier: str) -> list[str]:
        """All of the row where a finding is seen: its own, or its lesion's where that is folded."""
        for item in _all_rows([top for top in self.lesion_rows() if top not in self._own]):
            seen = item.parent() is None or item.parent().isExpanded()
            if seen and identifier in _findings_of(item) and not item.isExpanded():
                return _findings_of(item)
        return []

    def select(self, identifier: str) -> None:
        """Mark a finding's row, unfolding its lesion, without announcing it again."""
        with QSignalBlocker(self):
            for top in self.lesion_rows():
                for item in (top, *(top.child(number) for number in range(top.childCount()))):
                    if item.data(0, IDENTIFIER) == identifier:
                        self.setCurrentItem(item)
                        return
            self.setCurrentIndex(QModelIndex())

    def step(self, lesions: int) -> None:
        """Choose the lesion some rows further on, round about at the ends."""
        rows = self.lesion_rows()
        if not rows:
            return
        if self.currentIndex().isValid():
            item = self.currentItem()
            row = self.indexOfTopLevelItem(item.parent() or item) + lesions
        else:
            row = 0 if lesions > 0 else -1
        chosen = rows[row % len(rows)]
        if chosen is self.currentItem():
            self._tell(chosen)  # the only one: back to it
        else:
            self.setCurrentItem(chosen)

    def lesion_rows(self) -> list[QTreeWidgetItem]:
        """The rows of the lesions, from the top."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def texts(self) -> list[tuple[str, ...]]:
        """The texts of the lesions' rows."""
        return [tuple(item.text(column) for column in range(4)) for item in self.lesion_rows()]

    def _add(self, lesion: LesionFinding, own: Sequence[Finding], colours: dict[str, str]) -> None:
        largest = next((one for one in own if one.slice_index == lesion.largest_slice), own[0])
        top = self._item(largest, colours)
        self.addTopLevelItem(top)
        top.setText(0, class_found(lesion))
        top.setIcon(0, swatch(colours.get(lesion.label, "#ffffff")))
        top.setText(1, percent(lesion.probabilities[lesion.label]))
        self._sizes.append((top, diameters(lesion)))
        for column in range(4):
            top.setToolTip(column, self._lesion_details(lesion, own))
        if len(own) > 1:
            first, last = lesion.first_slice + 1, lesion.last_slice + 1
            self._slices.append((top, largest.slice_index + 1, f"{first}–{last}"))
            top.addChildren([self._item(finding, colours) for finding in own])

    def _item(self, finding: Finding, colours: dict[str, str]) -> QTreeWidgetItem:
        texts = [
            class_found(finding),
            percent(finding.probabilities[finding.label]),
            str(finding.slice_index + 1),
            "",
        ]
        item = QTreeWidgetItem(texts)
        self._sizes.append((item, diameters(finding)))
        item.setIcon(0, swatch(colours.get(finding.label, "#ffffff")))
        item.setData(0, IDENTIFIER, finding.identifier)
        for column in range(_MARK):
            item.setToolTip(column, self._details(finding))
        for column in range(1, _MARK + 1):
            item.setTextAlignment(column, _RIGHT)
        return item

    def _details(self, finding: Finding) -> str:
        return "\n".join([*self._certainty(finding), self._values(finding)])

    def _lesion_details(self, lesion: LesionFinding, own: Sequence[Finding]) -> str:
        lines = self._certainty(lesion)
        if len(own) == 1:
            lines.append(self._values(own[0]))
        else:
            lines.append(self.tr("Largest on slice {}").format(lesion.largest_slice + 1))
            first, last = lesion.first_slice + 1, lesion.last_slice + 1
            lines.append(self.tr("On slices {}–{}").format(first, last))
        if lesion.volume_mm3 is not None:
            lines.append(self.tr("Volume: {}").format(spoken(lesion_volume(lesion))))
        if lesion.doubtful_slices:
            slices = ", ".join(str(index + 1) for index in lesion.doubtful_slices)
            lines.append(self.tr("In doubt on slices: {}").format(slices))
        answer = self._answers.get(own[0].identifier)
        return "\n".join(lines if answer is None else [*lines, *self._explained(answer)])

    def _explained(self, answer: PointAnswer) -> list[str]:
        """Why it is rated so, in a radiologist's words, and where the published scores are told."""
        lines = ["", *textwrap.wrap(spoken(answer.text), TOOL_TIP_WIDTH)]
        lines += map(rated, answer.attributes)
        more = self.tr("Published scores and guidelines: Why this mark? (Ctrl+Shift+M)")
        return [*lines, more]

    def _values(self, finding: Finding) -> str:
        if finding.mean is None:
            return self.tr("Mean ± standard deviation: no pixel's centre is inside the outline")
        unit = f" {finding.unit or RAW}"
        values = figure(f"{finding.mean:.1f} ± {finding.standard_deviation:.1f}") + unit
        return self.tr("Mean ± standard deviation: {}").format(values)

    def _certainty(self, one: Finding | LesionFinding) -> list[str]:
        """What the model says of the class and how sure it is."""
        likeliest = sorted(one.probabilities.items(), key=lambda pair: -pair[1])
        lines = [f"{class_name(label)}: {percent(chance)}" for label, chance in likeliest]
        if not one.sure:
            lines.append(self.tr("The model is not sure of the class."))
        if one.spread is not None:
            points = self.tr("{:.0f} percentage points").format(100 * one.spread)
            lines.append(self.tr("The networks differ by: {}").format(points))
        lines.append(self.tr("Detector's score: {:.2f}").format(Figure(one.score)))
        return lines

    def _mark(self, item: QTreeWidgetItem, slices: Sequence[QTreeWidgetItem]) -> None:
        """Show the verdicts on the slices of a row; what was rejected on all is struck out."""
        verdicts = [(one.text(2), self._verdicts.get(one.data(0, IDENTIFIER))) for one in slices]
        font = QFont(self.font())
        font.setStrikeOut(all(one and one.decision is Decision.REJECTED for _, one in verdicts))
        item.setText(_MARK, verdict_mark([one for _, one in verdicts]))
        item.setToolTip(_MARK, verdict_words(verdicts))
        for column in range(_MARK):
            item.setFont(column, font)

    def _ask_for_menu(self, place: QPoint) -> None:
        item = self.itemAt(place)
        if item is not None:
            signal = self.ownMenuRequested if self._is_own(item) else self.menuRequested
            signal.emit(self.viewport().mapToGlobal(place))

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        signal = self.findingChosen
        if self._is_own(item):
            is_lesion = item.data(0, LESION) is not None
            signal = self.lesionChosen if is_lesion else self.measurementChosen
        signal.emit(item.data(0, IDENTIFIER))


def _all_rows(tops: Sequence[QTreeWidgetItem]) -> Iterator[QTreeWidgetItem]:
    """Every row, those of a lesion's slices before its own."""
    for top in tops:
        yield from (top.child(number) for number in range(top.childCount()))
        yield top


def _findings_of(item: QTreeWidgetItem) -> list[str]:
    """The identifiers of all slices of a lesion's row, or that of a slice's row."""
    inside = [item.child(number) for number in range(item.childCount())] or [item]
    return [str(each.data(0, IDENTIFIER)) for each in inside]
