"""A small form that names a station."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from medviewer.network.stations import Station, StationError
from medviewer.ui.fitting import fit, lay_out_scrolled, quiet_note
from medviewer.ui.message_bar import words_for

USUAL_PORT = 104
WIDTH = 520
WRONG_HEIGHT = 30  # pixels for what is wrong, which is said later


class StationForm(QDialog):
    """Address and titles; certificates and DICOMweb users are for `medviewer pacs add`.

    It is only accepted with what can be a station; what is wrong is said in the form.

    Parameters
    ----------
    old
        The station that is changed; None adds one.
    """

    def __init__(self, parent: QWidget | None = None, old: Station | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Add station") if old is None else self.tr("Change station")
        self.setWindowTitle(title)
        self._old = old or Station("")
        self.name, self.host, self.web = (
            QLineEdit(text) for text in (self._old.name, self._old.host, self._old.web)
        )
        self.title, self.own_title = QLineEdit(self._old.title), QLineEdit(self._old.own_title)
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.port.setValue(self._old.port or USUAL_PORT)
        self.tls = QCheckBox(self.tr("Over TLS"))
        self.tls.setChecked(self._old.tls)
        self.wrong = QLabel()
        self.wrong.setWordWrap(True)
        self.wrong.setProperty("role", "label")
        self.wrong.hide()
        self.host.setPlaceholderText("192.0.2.7")
        self.web.setPlaceholderText("https://…/dicom-web")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout()
        layout.addWidget(self._about())
        layout.addLayout(self._form())
        layout.addWidget(self.wrong)
        layout.addStretch(1)
        lay_out_scrolled(self, layout, buttons)
        fit(self, WIDTH, self.sizeHint().height() + WRONG_HEIGHT)

    def _about(self) -> QLabel:
        return quiet_note(
            self.tr(
                "Whoever runs the station tells you its address and title, and must know ours. "
                "Give an address, or DICOMweb, or both."
            )
        )

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        for title, widget in (
            (self.tr("Name"), self.name),
            (self.tr("Address"), self.host),
            (self.tr("Port"), self.port),
            (self.tr("Its title"), self.title),
            (self.tr("Our title"), self.own_title),
            ("", self.tls),
            (self.tr("DICOMweb"), self.web),
        ):
            form.addRow(title, widget)
        return form

    @property
    def station(self) -> Station:
        """What is written in the form, not checked yet."""
        host = self.host.text().strip()
        return replace(
            self._old,
            name=self.name.text().strip(),
            host=host,
            port=self.port.value() if host else 0,
            title=self.title.text().strip(),
            own_title=self.own_title.text().strip(),
            tls=self.tls.isChecked(),
            web=self.web.text().strip(),
        )

    def accept(self) -> None:
        """Close with a station that can be one; else say what is wrong and stay."""
        try:
            self.station.checked()
        except StationError as error:
            self.wrong.setText(words_for(error))
            self.wrong.show()
        else:
            super().accept()
