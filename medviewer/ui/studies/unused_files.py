"""The files that could not be used, each with the reason and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from medviewer.dicom.series import Refused
from medviewer.ui.translation import spoken

_DRAWINGS = Qt.ItemDataRole.UserRole


class UnusedFiles(QListWidget):
    """The list, in the order of the scan.

    ``drawingsChosen`` carries the path of a file that is no picture but says something of some,
    by a double click or Return.
    """

    drawingsChosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.refused: tuple[Refused, ...] = ()
        self._anonymous = False
        self.setWordWrap(True)
        self.setSpacing(5)
        self.setAccessibleName(self.tr("Files not used"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._open_drawings)

    @property
    def title(self) -> str:
        """The words for its tab, with how many there are."""
        words = self.tr("Files not used")
        return f"{words} ({len(self.refused)})" if self.refused else words

    def show_refused(self, refused: tuple[Refused, ...]) -> None:
        """List these."""
        self.refused = refused
        self._fill()

    def set_anonymous(self, anonymous: bool) -> None:
        """Call files by numbers, for they are often called by their patients; or back."""
        self._anonymous = anonymous
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for number, each in enumerate(self.refused, 1):
            reason, remedy = spoken(each.reason), spoken(each.remedy)
            names = each.path.name, str(each.path)
            if self._anonymous:
                names = (self.tr("File {}").format(number),) * 2
            item = QListWidgetItem(f"{names[0]}\n{reason} {remedy}".strip(), self)
            item.setToolTip(f"{names[1]}\n{reason}\n{remedy}".strip())
            item.setData(_DRAWINGS, each.path if each.draws else None)
        if not self.refused:
            item = QListWidgetItem(self.tr("Every file is used."), self)
            item.setFlags(Qt.ItemFlag.NoItemFlags)

    def _open_drawings(self, item: QListWidgetItem) -> None:
        path = item.data(_DRAWINGS)
        if path is not None:
            self.drawingsChosen.emit(path)
