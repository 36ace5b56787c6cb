"""The dialog of Export…: what, where to, and what the reader adds."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from medviewer.findings.objects import export as dicom
from medviewer.report.export import KINDS, PICTURE_KINDS, REPORT_KINDS
from medviewer.ui.exporting.folder_row import FolderRow
from medviewer.ui.exporting.kind_group import KindGroup
from medviewer.ui.fitting import fit, lay_out_scrolled, quiet_note

SIZE = (760, 500)
TEXT_HEIGHT = 90


class ExportDialog(QDialog):
    """Checkboxes for every kind, a folder, and the reader's words for the report.

    What is not among the ``offered`` kinds is shown, but cannot be ticked. ``of_several`` says
    that there are reports on other studies than the active picture's, which the words are on.
    """

    def __init__(
        self,
        summary: str,
        start: Path,
        chosen: Iterable[str],
        parent: QWidget | None = None,
        offered: Collection[str] = tuple(KINDS),
        *,
        of_several: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export"))
        fit(self, *SIZE)
        self._boxes: dict[str, QCheckBox] = {}
        self.where = FolderRow(self.tr("Folder"), start)
        self.words = QPlainTextEdit()
        self.words.setFixedHeight(TEXT_HEIGHT)
        hint = self.tr("Your own words for the report; may stay empty")
        if of_several:
            hint = self.tr(
                "Your own words for the report on the study of the active picture; may stay empty"
            )
        self.words.setPlaceholderText(hint)
        self.words.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.export_button = self.buttons.addButton(
            self.tr("Export"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(summary, set(chosen), offered)
        self.where.changed.connect(self._follow)
        self._follow()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What is ticked and can be made, in the order of the dialog."""
        return tuple(
            kind for kind, box in self._boxes.items() if box.isChecked() and box.isEnabled()
        )

    def tick(self, kind: str, on: bool = True) -> None:
        """Tick a kind or take the tick away."""
        self._boxes[kind].setChecked(on)

    def _lay_out(self, summary: str, chosen: set[str], offered: Collection[str]) -> None:
        what = QLabel(summary)
        what.setWordWrap(True)
        columns = QHBoxLayout()
        columns.addWidget(self._group(self.tr("DICOM objects"), dicom.KINDS, chosen, offered), 1)
        right = QVBoxLayout()
        right.addWidget(self._group(self.tr("Report"), REPORT_KINDS, chosen, offered))
        right.addWidget(self._group(self.tr("Pictures"), PICTURE_KINDS, chosen, offered))
        columns.addLayout(right, 1)
        form = QFormLayout()
        form.addRow(self.tr("Folder"), self.where)
        form.addRow(self.tr("Reader"), self.words)
        note = quiet_note(
            self.tr(
                "Everything says “Research use only – not for diagnosis” and names the patient. "
                "Nothing that is in the folder is overwritten."
            )
        )
        layout = QVBoxLayout()
        layout.setSpacing(10)
        layout.addWidget(what)
        layout.addLayout(columns)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addStretch(1)
        lay_out_scrolled(self, layout, self.buttons)

    def _group(
        self, title: str, kinds: Mapping[str, str], chosen: set[str], offered: Collection[str]
    ) -> QGroupBox:
        group = KindGroup(title, kinds, chosen, offered)
        group.toggled_kind.connect(self._follow)
        self._boxes |= group.boxes
        return group

    def _follow(self) -> None:
        """Offer to export what can be."""
        self.export_button.setEnabled(bool(self.kinds) and self.where.folder is not None)
