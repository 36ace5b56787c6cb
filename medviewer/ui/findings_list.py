"""The list of lesions, each with its findings on the slices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from medviewer.findings.finding import Finding
from medviewer.ui.lesions import group_findings, surest
from medviewer.ui.words import class_name, diameters, percent

SWATCH = 10
_IDENTIFIER = Qt.ItemDataRole.UserRole


class FindingsList(QTreeWidget):
    """A row a lesion, with its surest finding's figures; ``findingChosen`` carries an identifier.

    A lesion of several slices opens to a row a slice.
    """

    findingChosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderLabels(
            [self.tr("Class"), self.tr("Prob."), self.tr("Slice"), self.tr("Size")]
        )
        self.setAccessibleName(self.tr("Findings"))
        self.setIndentation(14)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionsMovable(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight)
        self.currentItemChanged.connect(self._tell)

    def show_findings(self, findings: Sequence[Finding], colours: dict[str, str]) -> int:
        """List the findings with their classes' colours; returns the number of lesions."""
        lesions = group_findings(findings)
        with QSignalBlocker(self):
            self.clear()
            for lesion in lesions:
                self._add(lesion, colours)
        return len(lesions)

    def select(self, identifier: str) -> None:
        """Mark a finding's row, unfolding its lesion, without announcing it again."""
        with QSignalBlocker(self):
            for top in self.lesion_rows():
                for item in (top, *(top.child(number) for number in range(top.childCount()))):
                    if item.data(0, _IDENTIFIER) == identifier:
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
        self.setCurrentItem(rows[row % len(rows)])

    def lesion_rows(self) -> list[QTreeWidgetItem]:
        """The rows of the lesions, from the top."""
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return [item for item in items if item is not None]

    def texts(self) -> list[tuple[str, ...]]:
        """The texts of the lesions' rows."""
        return [tuple(item.text(column) for column in range(4)) for item in self.lesion_rows()]

    def _add(self, lesion: tuple[Finding, ...], colours: dict[str, str]) -> None:
        best = surest(lesion)
        top = self._item(best, colours)
        self.addTopLevelItem(top)
        if len(lesion) > 1:
            first, last = lesion[0].slice_index + 1, lesion[-1].slice_index + 1
            top.setText(2, f"{best.slice_index + 1} ({first}–{last})")
            top.addChildren([self._item(finding, colours) for finding in lesion])

    def _item(self, finding: Finding, colours: dict[str, str]) -> QTreeWidgetItem:
        texts = [
            class_name(finding.label),
            percent(finding.probabilities[finding.label]),
            str(finding.slice_index + 1),
            diameters(finding),
        ]
        item = QTreeWidgetItem(texts)
        swatch = QPixmap(SWATCH, SWATCH)
        swatch.fill(QColor(colours.get(finding.label, "#ffffff")))
        icon = QIcon(swatch)
        icon.addPixmap(swatch, QIcon.Mode.Selected)
        item.setIcon(0, icon)
        item.setData(0, _IDENTIFIER, finding.identifier)
        for column in range(4):
            item.setToolTip(column, self._details(finding))
            if column:
                item.setTextAlignment(
                    column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
        return item

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

    def _tell(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.findingChosen.emit(item.data(0, _IDENTIFIER))
