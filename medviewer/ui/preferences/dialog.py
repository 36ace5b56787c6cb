"""The preferences: pages in one dialog; what is changed holds at once."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from medviewer.library.settings import Settings
from medviewer.ui.commands.actions import Actions
from medviewer.ui.commands.command_table import plain_text
from medviewer.ui.fitting import fit
from medviewer.ui.panels import Scrolled
from medviewer.ui.preferences.general_page import GeneralPage
from medviewer.ui.preferences.keys_page import KeysPage

SIZE = (640, 560)
DRAGS = ("window", "scroll", "zoom", "pan", "turn")


class PreferencesDialog(QDialog):
    """General choices and the keys of commands, kept in ``settings`` as they are made."""

    def __init__(self, settings: Settings, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Preferences"))
        fit(self, *SIZE)
        self._settings, self._actions = settings, actions
        drags = [(name, plain_text(actions[f"tool_{name}"].text())) for name in DRAGS]
        self.general = GeneralPage(settings, drags)
        self.keys = KeysPage(actions.commands, settings.shortcuts)
        self.keys.changed.connect(self._use_keys)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(Scrolled(self.general), self.tr("General"))
        tabs.addTab(Scrolled(self.keys), self.tr("Keys"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(tabs)
        layout.addWidget(buttons)

    def _use_keys(self) -> None:
        self._settings.shortcuts = dict(self.keys.chosen)
        self._actions.use_keys(self.keys.chosen)
