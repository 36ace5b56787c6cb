"""Lesions through the studies: sizes by date, growth, doubling time, sum and response."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.reading.doubts import doubts
from medviewer.findings.reading.follow_up import (
    Growth,
    Lesion,
    TimePoint,
    days_between,
    growth,
    lesions,
    time_points,
)
from medviewer.findings.reading.measurement import ImageReference, Measurement, Role
from medviewer.findings.reading.quantity import number_text
from medviewer.findings.reading.response.assess import assess, remarks, rules_of
from medviewer.findings.reading.response.assessment import NO_MARKERS, Assessment, Response
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.findings.words import change
from medviewer.image.measuring.suv import SUV
from medviewer.ui.measuring.kinds import named
from medviewer.ui.measuring.table import part_name
from medviewer.ui.translation import figure, spoken, tr
from medviewer.ui.words import date, volume

_KEY = Qt.ItemDataRole.UserRole
_MISSING = Qt.ItemDataRole.UserRole + 1
_MARKER = Qt.ItemDataRole.UserRole + 2
ROW_HEIGHT = 23


class FollowUp(QWidget):
    """A row a lesion, a column a day: its studies are one time point.

    Signals
    -------
    chosen
        The key of the measurement in a cell, of the newest one beside the lesion's name.
    missing
        The tracking UID of a lesion, the studies of the day on which it was not measured, and
        where on the screen that was asked about.
    markerAsked
        A ``TimePoint`` whose tumour marker was asked about, and where on the screen.
    """

    chosen = Signal(str)
    missing = Signal(str, object, object)
    markerAsked = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget()
        self.table.setAccessibleName(self.tr("Lesions through the studies"))
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.horizontalHeader().setHighlightSections(False)
        self.hint = QLabel(
            self.tr(
                "Measure lesions with a length, two axes or an outline, and name them. A "
                "measurement of the same name in another study of the patient, or copied "
                "there, is the same lesion."
            )
        )
        self.remarks = QLabel()
        for label in (self.hint, self.remarks):
            label.setProperty("role", "quiet")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        notes = QVBoxLayout()
        notes.setContentsMargins(9, 2, 9, 4)  # in line with the table's cells
        for label in (self.hint, self.remarks):
            notes.addWidget(label)
        layout.addLayout(notes)
        self.table.cellClicked.connect(self._tell)
        self.lesions: tuple[Lesion, ...] = ()
        self.anonymous = False
        self._criteria = Criteria.RECIST

    def show_measurements(
        self,
        measurements: Sequence[Measurement],
        markers: Mapping[str, MarkerLevel] = NO_MARKERS,
        looked_at: Sequence[ImageReference] = (),
        criteria: Criteria = Criteria.RECIST,
    ) -> None:
        """Show the lesions of these measurements that have a size or a part in the response.

        A study that is ``looked_at`` has its column before anything is measured in it: where
        every lesion is gone there is nothing to measure, and that has to be said somewhere.
        """
        found = [each for each in lesions(measurements) if each.by_study or each.role.value]
        uids = {lesion.tracking_uid for lesion in found}
        points = time_points((one for one in measurements if one.tracking_uid in uids), looked_at)
        measured = tuple(p for p in points if any(_seen(each, p) for each in found))
        open_now = {image.study_instance_uid for image in looked_at}
        points = tuple(p for p in points if p in measured or not open_now.isdisjoint(p.studies))
        self.lesions, self._criteria = tuple(found), criteria
        self.hint.setVisible(not found)
        self.table.setVisible(bool(found))
        assessed = assess(found, measured, markers, criteria)
        self._fill(found, points, assessed)
        said = remarks(found, assessed[0].point, criteria) if assessed else ()
        said += doubts(found, criteria)
        self.remarks.setText("\n".join(map(spoken, said)))
        self.remarks.setVisible(bool(said))

    def _fill(
        self,
        found: Sequence[Lesion],
        points: Sequence[TimePoint],
        assessed: Sequence[Assessment],
    ) -> None:
        table = self.table
        ends = [self.tr("Change"), self.tr("Volume doubles in")]
        names = [self.tr("Lesion"), self._criteria.value]
        numbers = [self.tr("Study {}").format(number + 1) for number in range(len(points))]
        dates = [date(point.date) or self.tr("no date") for point in points]
        dates = numbers if self.anonymous else dates
        table.clear()
        table.setColumnCount(len(names) + len(points) + len(ends))
        table.setRowCount(len(found) + (len(_sum_titles(self._criteria)) if assessed else 0))
        table.setHorizontalHeaderLabels([*names, *dates, *ends])
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        for column in range(len(names)):
            title = table.horizontalHeaderItem(column)
            if title is not None:
                title.setTextAlignment(left)
        chosen = table.horizontalHeaderItem(1)
        if chosen is not None:
            chosen.setToolTip(self.tr("Lesion… → Response criteria of the patient"))
        for row, lesion in enumerate(found):
            self._fill_lesion(row, lesion, points)
        if assessed:
            self._fill_sums(len(found), points, assessed)

    def _fill_lesion(self, row: int, lesion: Lesion, points: Sequence[TimePoint]) -> None:
        seen_at = [each for point in points if (each := _seen(lesion, point)) is not None]
        key = seen_at[-1].key if seen_at else ""  # a click chooses the lesion, for *Lesion…*
        self._set(row, 0, named(lesion.name) or self.tr("without a name"), left=True, key=key)
        part = part_name(lesion.role, lesion.organ, nodal=lesion.nodal)
        self._set(row, 1, part, left=True, key=key)
        for column, point in enumerate(points, 2):
            seen = _seen(lesion, point)
            key = "" if seen is None else seen.key
            text = self._size_text(lesion, point, progressed=lesion.progressed_at(point))
            whole = lesion.volume_at(point)
            if whole is not None and whole.mm3 is not None:
                text += f", {volume(whole.mm3)}"
            highest = lesion.uptake_at(point).get("SUVmax")  # the others stand in the tooltip
            if highest is not None:
                text += f", SUVmax {figure(number_text(highest, SUV))}"
            self._set(row, column, text, key=key)
            item = self.table.item(row, column)
            if whole is not None and item is not None:
                item.setToolTip(spoken(whole.words))
            if seen is None and item is not None:
                item.setData(_MISSING, (lesion.tracking_uid, point.studies))
                item.setToolTip(self.tr("Not measured in this study. Click to say why."))
        known = [point for point in points if lesion.diameter_mm(point) is not None]
        if len(known) > 1:
            first, last = known[-2:]
            text, doubling_days = self._growth(lesion, first, last)
            changed = lesion.uptake_changes((first, last))
            if changed and lesion.compares_slice_with_whole((first, last)):
                words = self.tr("{} (one slice against the whole lesion)")
                changed = tuple(words.format(each) for each in changed)
            self._set(row, len(points) + 2, ", ".join([text, *changed[:1]]))
            item = self.table.item(row, len(points) + 2)
            if item is not None:
                item.setToolTip("\n".join(changed))
            self._set(row, len(points) + 3, self._doubling(doubling_days))

    def _size_text(self, lesion: Lesion, point: TimePoint, *, progressed: bool) -> str:
        """What a cell says of a lesion: by RANO both axes, else the diameter that counts."""
        if _seen(lesion, point) is None:
            return "–"
        size, axes = lesion.diameter_mm(point), lesion.axes_mm(point)
        words = [] if size is None else [figure(f"{size:.1f} mm")]
        if self._criteria is Criteria.RANO and size and axes is not None:
            words = [figure(f"{axes[0]:.1f} × {axes[1]:.1f} mm")]
        if progressed:
            words.append(tr("progression"))
        return " ".join(words) or tr("present")

    def _growth(
        self, lesion: Lesion, first: TimePoint, last: TimePoint
    ) -> tuple[str, float | None]:
        """How the size changed in words, and in how many days the volume doubles.

        By RANO of the product of both axes, and of a sphere with such a product.
        """
        days = days_between(first.date, last.date)
        before, after = lesion.product_mm2(first), lesion.product_mm2(last)
        if self._criteria is Criteria.RANO and before is not None and after is not None:
            sphere = growth(math.sqrt(before), math.sqrt(after), days)
            # of the numbers as the sums show them, so that they can be told from one another
            words = _grown_text(growth(round(before), round(after), None), 0, "mm²")
            return words, sphere.doubling_days
        grown = growth(lesion.diameter_mm(first) or 0.0, lesion.diameter_mm(last) or 0.0, days)
        return _grown_text(grown, 1, "mm"), grown.doubling_days

    def _doubling(self, days: float | None) -> str:
        if days is None:
            return "–"
        if days < 0:
            return self.tr("halves in {:.0f} days").format(-days)
        return self.tr("{:.0f} days").format(days)

    def _fill_sums(
        self, row: int, points: Sequence[TimePoint], assessed: Sequence[Assessment]
    ) -> None:
        titles = _sum_titles(self._criteria)
        for place, title in enumerate(titles):
            self._set(row + place, 0, title, left=True, bold=True)
        for each in assessed:
            column = 2 + points.index(each.point)
            for place, text in enumerate(self._assessment(each)):
                self._set(row + place, column, text, bold=True)
                item = self.table.item(row + place, column)
                if item is not None:
                    item.setToolTip(self._reason(each))
            if rules_of(self._criteria).markers:
                self._ask_marker(row + titles.index(tr("Tumour marker")), column, each.point)

    def _ask_marker(self, row: int, column: int, point: TimePoint) -> None:
        """Let a click on a cell ask for the tumour marker."""
        marker = self.table.item(row, column)
        if marker is not None:
            marker.setData(_MARKER, point)
            marker.setToolTip(self.tr("Click to say whether a tumour marker is above normal."))

    def _assessment(self, each: Assessment) -> tuple[str, ...]:
        def percent(value: float | None) -> str:
            if value is None:
                return ""
            return "–" if each.missing else figure(change(value, 1, "%"))

        rules = rules_of(self._criteria)
        total = "–"
        if each.total is not None:
            total = figure(f"{each.total:.{rules.decimals}f} {rules.unit}")
        return (
            total + (" *" if each.missing else ""),
            percent(each.percent_of_baseline),
            percent(each.percent_of_nadir),
            *((marker_name(each.marker),) if rules.markers else ()),
            "" if each.target is None else response_name(each.target),
            "" if each.non_target is None else response_name(each.non_target),
            response_name(each.overall),
        )

    def _reason(self, each: Assessment) -> str:
        lines = []
        if each.missing:
            lines.append(self.tr("Not measured: {}").format(_list(each.missing)))
        if each.unmarked:
            words = self.tr("Non-targets not marked: {}")
            lines.append(words.format(_list(each.unmarked)))
        if each.marker_counts:
            words = self.tr(
                "The tumour marker was above normal at the baseline: a complete response needs a "
                "normal one."
            )
            lines.append(words)
        if each.new_lesions:
            lines.append(self.tr("New: {}").format(_list(each.new_lesions)))
        return "\n".join(lines)

    def _set(
        self,
        row: int,
        column: int,
        text: str,
        *,
        left: bool = False,
        bold: bool = False,
        key: str = "",
    ) -> None:
        item = QTableWidgetItem(text)
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        item.setData(_KEY, key)
        if bold:
            font = QFont(self.table.font())
            font.setBold(True)
            item.setFont(font)
        self.table.setItem(row, column, item)

    def _tell(self, row: int, column: int) -> None:
        item = self.table.item(row, column)
        key = "" if item is None else str(item.data(_KEY) or "")
        if key:
            self.chosen.emit(key)
        elif item is not None and item.data(_MISSING):
            uid, studies = item.data(_MISSING)
            place = self.table.visualItemRect(item).bottomLeft()
            self.missing.emit(uid, tuple(studies), self.table.viewport().mapToGlobal(place))
        elif item is not None and item.data(_MARKER):
            place = self.table.visualItemRect(item).bottomLeft()
            self.markerAsked.emit(item.data(_MARKER), self.table.viewport().mapToGlobal(place))


def _list(names: Sequence[str]) -> str:
    return tr(", ").join(map(spoken, names))


def _seen(lesion: Lesion, point: TimePoint) -> Measurement | None:
    """What a cell stands for: a size, or, for a part in the response, any mark."""
    sized = lesion.sized_at(point)
    if lesion.role in (Role.NON_TARGET, Role.NEW):
        return lesion.mark_at(point) or sized
    return sized


def _grown_text(grown: Growth, decimals: int, unit: str) -> str:
    """A change with its per cent, where these can be told."""
    text = figure(change(grown.change_mm, decimals, unit))
    return text if grown.percent is None else f"{text}  {change(grown.percent, 0, '%')}"


def _sum_titles(criteria: Criteria) -> tuple[str, ...]:
    """The rows below the lesions."""
    sums = {Criteria.RECIST: tr("Sum of diameters"), Criteria.RANO: tr("Sum of products")}
    return (
        sums[criteria],
        tr("from the baseline"),
        tr("from the smallest"),
        *((tr("Tumour marker"),) if rules_of(criteria).markers else ()),
        tr("Targets"),
        tr("Non-targets"),
        tr("Overall response"),
    )


def marker_name(level: MarkerLevel | None) -> str:
    """A level in words; a dash where none counts."""
    names = {MarkerLevel.ABOVE: tr("above normal"), MarkerLevel.NORMAL: tr("normal")}
    return "–" if level is None else names[level]


def response_name(response: Response) -> str:
    """A response with its short name."""
    return {
        Response.BASELINE: tr("baseline"),
        Response.COMPLETE: tr("CR complete"),
        Response.PARTIAL: tr("PR partial"),
        Response.STABLE: tr("SD stable"),
        Response.NEITHER: tr("Non-CR/Non-PD"),
        Response.PROGRESS: tr("PD progress"),
        Response.NOT_EVALUABLE: tr("NE not evaluable"),
    }[response]
