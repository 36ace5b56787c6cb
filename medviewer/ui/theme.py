"""The look: a dark room's colours, one accent, legible text."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from medviewer.paths import resources

BASE = "#14171b"
PANEL = "#1d2126"
RAISED = "#2a3038"
LINE = "#3a424d"
TEXT = "#e8ebef"
QUIET = "#a9b3bf"
FAINT = "#7d8794"
ACCENT = "#4aa3ff"
ACCENT_DARK = "#1f5f9f"
WARNING = "#f0b429"
ERROR = "#ff7b72"
GOOD = "#58c7a0"
ON_BRIGHT = "#14171b"

_SHEET = f"""
QMainWindow::separator {{ background: {BASE}; width: 4px; height: 4px; }}
QMainWindow::separator:hover {{ background: {ACCENT_DARK}; }}
QToolBar {{ background: {PANEL}; border: none; spacing: 2px; padding: 3px 6px; }}
QToolBar::separator {{ background: {LINE}; width: 1px; margin: 5px 6px; }}
QToolButton {{ padding: 4px 7px; border-radius: 4px; border: 1px solid transparent; }}
QToolButton:hover {{ background: {RAISED}; }}
QToolButton:checked {{ background: {ACCENT_DARK}; }}
QToolButton:focus, QPushButton:focus, QTreeView:focus, QTableView:focus, QListView:focus
    {{ border: 1px solid {ACCENT}; }}
QToolButton#qt_toolbar_ext_button {{ padding: 0; }}
QToolButton::menu-indicator {{ image: none; }}
QFileDialog QToolButton {{ padding: 3px; }}
QFileDialog {{
    backward-icon: url("{{icons}}/dialog-back.svg");
    forward-icon: url("{{icons}}/dialog-forward.svg");
    filedialog-parent-directory-icon: url("{{icons}}/dialog-up.svg");
    filedialog-new-directory-icon: url("{{icons}}/dialog-new-folder.svg");
    filedialog-listview-icon: url("{{icons}}/dialog-list.svg");
    filedialog-detailedview-icon: url("{{icons}}/dialog-details.svg"); }}
QStatusBar {{ background: {PANEL}; }}
QStatusBar::item {{ border: none; }}
QDockWidget {{ titlebar-close-icon: none; titlebar-normal-icon: none; }}
QDockWidget::title {{ background: {PANEL}; padding: 7px 10px 5px 10px; }}
QTreeView, QTableView, QListView
    {{ background: {PANEL}; border: 1px solid transparent; outline: none; }}
QTreeView::item {{ padding: 3px 2px; }}
QTableView::item {{ padding: 0px 6px; }}
QTreeView::item:selected, QTableView::item:selected, QListView::item:selected
    {{ background: {ACCENT_DARK}; color: white; }}
QHeaderView::section {{ background: {PANEL}; color: {QUIET}; border: none;
    border-bottom: 1px solid {LINE}; padding: 4px 6px; }}
QTreeView QHeaderView::section {{ padding: 4px 3px; }}
QTableView QHeaderView::section {{ padding: 4px 9px; }}
QTabWidget::pane {{ border: none; }}
QTabBar {{ qproperty-drawBase: 0; }}
QTabBar::tab {{ background: {PANEL}; color: {QUIET}; padding: 6px 8px;
    border: none; border-bottom: 2px solid transparent; }}
QTabBar[close="true"]::tab {{ padding: 6px 3px; }}
QTabBar::tab:selected {{ color: {TEXT}; border-bottom: 2px solid {ACCENT}; }}
QPushButton {{ background: {RAISED}; border: 1px solid {LINE}; border-radius: 4px;
    padding: 5px 12px; }}
QLineEdit, QPlainTextEdit {{ background: {BASE}; border: 1px solid {LINE}; border-radius: 3px;
    padding: 2px 4px; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border-color: {ACCENT}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QPushButton:hover {{ border-color: {ACCENT}; }}
QPushButton:pressed, QPushButton:checked {{ background: {ACCENT_DARK}; }}
QPushButton:disabled {{ color: {FAINT}; }}
QProgressBar {{ background: {BASE}; border: 1px solid {LINE}; border-radius: 3px;
    text-align: center; min-height: 16px; }}
QProgressBar::chunk {{ background: {ACCENT_DARK}; border-radius: 2px; }}
QToolTip {{ background: {RAISED}; color: {TEXT}; border: 1px solid {LINE}; padding: 4px; }}
QMenu {{ background: {PANEL}; border: 1px solid {LINE}; padding: 4px; }}
QMenu::item {{ padding: 5px 24px 5px 24px; border-radius: 3px; }}
QMenu::item:selected {{ background: {ACCENT_DARK}; }}
QMenu::item:disabled {{ color: {FAINT}; }}
QMenu::icon:checked {{ background: {ACCENT_DARK}; border-radius: 3px; }}
QMenu::separator {{ height: 1px; background: {LINE}; margin: 4px 8px; }}
QCheckBox, QRadioButton {{ spacing: 8px; }}
QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {QUIET}; border-radius: 3px;
    background: {BASE}; }}
QCheckBox::indicator:checked {{ background: {ACCENT_DARK}; border-color: {ACCENT};
    image: url("{{icons}}/check.svg"); }}
QCheckBox::indicator:disabled {{ border-color: {LINE}; }}
QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {QUIET};
    border-radius: 8px; background: {BASE}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {ACCENT};
    background: {TEXT}; }}
QRadioButton::indicator:disabled {{ border-color: {LINE}; }}
QRadioButton:disabled {{ color: {FAINT}; }}
QCheckBox:focus, QRadioButton:focus {{ color: white; }}
QSlider::groove:horizontal {{ height: 4px; background: {LINE}; border-radius: 2px; }}
QSlider::groove:vertical {{ width: 4px; background: {LINE}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {ACCENT_DARK}; border-radius: 2px; }}
QSlider::handle {{ background: {TEXT}; border-radius: 7px; width: 14px; height: 14px; }}
QSlider::handle:horizontal {{ margin: -5px 0; }}
QSlider::handle:vertical {{ margin: 0 -5px; }}
QSlider::handle:hover, QSlider::handle:focus {{ background: {ACCENT}; }}
QSlider::handle:disabled {{ background: {LINE}; }}
QLabel[role="quiet"] {{ color: {QUIET}; }}
QLabel[role="heading"] {{ font-weight: bold; }}
QLabel[role="label"] {{ color: {WARNING}; font-weight: bold; }}
QLabel[role="mismatch"] {{ background: #453512; color: {WARNING}; padding: 4px 10px; }}
QLabel[role="banner"] {{ background: {WARNING}; color: {ON_BRIGHT}; padding: 5px 10px; }}
QFrame[role="card"] {{ background: {BASE}; border-radius: 6px; }}
QFrame[kind="error"] {{ background: #4a1d1f; border-bottom: 1px solid {ERROR}; }}
QFrame[kind="warning"] {{ background: #453512; border-bottom: 1px solid {WARNING}; }}
QFrame[kind="info"] {{ background: #17324d; border-bottom: 1px solid {ACCENT}; }}
"""


# For weak eyes and bright rooms: what stands for each colour above.
_HIGH_CONTRAST = {
    BASE: "#000000",
    PANEL: "#000000",
    RAISED: "#1c1c1c",
    LINE: "#ffffff",
    TEXT: "#ffffff",
    QUIET: "#ffffff",
    ACCENT: "#ffff00",
    ACCENT_DARK: "#0050d0",
}


_FIELDS: tuple[Any, ...] = ("QAbstractSpinBox", "QComboBox")
"""Classes of fields; PySide's types ask for bytes, which PySide refuses."""


def apply_theme(application: QApplication, *, high_contrast: bool = False) -> None:
    """Give the whole application its colours; the style is the same on every system."""
    application.setStyle("Fusion")
    replaced = _HIGH_CONTRAST if high_contrast else {}
    roles = {
        QPalette.ColorRole.Window: PANEL,
        QPalette.ColorRole.WindowText: TEXT,
        QPalette.ColorRole.Base: BASE,
        QPalette.ColorRole.AlternateBase: PANEL,
        QPalette.ColorRole.Text: TEXT,
        QPalette.ColorRole.PlaceholderText: FAINT,  # an example must not look like what was typed
        QPalette.ColorRole.Button: RAISED,
        QPalette.ColorRole.ButtonText: TEXT,
        QPalette.ColorRole.ToolTipBase: RAISED,
        QPalette.ColorRole.ToolTipText: TEXT,
        QPalette.ColorRole.Highlight: ACCENT_DARK,
        QPalette.ColorRole.HighlightedText: "#ffffff",
        QPalette.ColorRole.Link: ACCENT,
        QPalette.ColorRole.Accent: ACCENT,
        QPalette.ColorRole.Dark: BASE,
        QPalette.ColorRole.Mid: LINE,
        QPalette.ColorRole.Light: LINE,
        QPalette.ColorRole.Shadow: "#000000",
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(replaced.get(colour, colour)))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(FAINT))
    application.setPalette(palette)
    if high_contrast:  # Fusion draws the frame of a field in a darker shade of Window
        palette.setColor(QPalette.ColorRole.Window, QColor(_HIGH_CONTRAST[LINE]))
    for field in _FIELDS:
        application.setPalette(palette, field)
    sheet = _SHEET.replace("{icons}", (resources() / "icons").as_posix())
    for usual, stronger in replaced.items():
        sheet = sheet.replace(usual, stronger)
    application.setStyleSheet(sheet)
