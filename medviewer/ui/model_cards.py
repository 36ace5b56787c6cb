"""The models that come with the program, with what each was made of and cannot do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from medviewer import paths
from medviewer.learning.package import CARD, CARD_FOR_PEOPLE, ModelPackageError, read_package
from medviewer.message import in_words
from medviewer.ui.fitting import fit
from medviewer.ui.translation import spoken


class ModelCards(QDialog):
    """Choose a model and read its card: data, limits, figures. The hash is that of the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Models"))
        fit(self, 860, 700)
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Model"))
        self.hash = QLabel()
        self.hash.setProperty("role", "quiet")
        self.hash.setWordWrap(True)
        self.hash.setTextFormat(Qt.TextFormat.PlainText)
        self.hash.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.hash.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.card = QTextBrowser()
        self.card.setAccessibleName(self.tr("Model card"))
        self.card.setOpenExternalLinks(False)
        self.card.setOpenLinks(False)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for each in (self.choice, self.hash, self.card, buttons):
            layout.addWidget(each)
        for card in sorted(paths.models().glob(f"*/{CARD}")):
            self.choice.addItem(card.parent.name, card.parent)
        self.choice.currentIndexChanged.connect(self._show)
        self._show()

    def _show(self) -> None:
        """The card of the model that is chosen, or why it cannot be trusted."""
        folder: Path | None = self.choice.currentData()
        if folder is None:
            self.hash.setText(self.tr("There is no model in {}.").format(paths.models()))
            return
        try:
            package = read_package(folder)
            text = (folder / CARD_FOR_PEOPLE).read_text(encoding="utf-8")
        except (ModelPackageError, OSError, ValueError) as error:
            self.hash.setText(spoken(in_words(error)))
            self.card.clear()
            return
        self.hash.setText(
            self.tr("Version {}, weights as they were made: SHA-256 {}").format(
                package.version, package.sha256
            )
        )
        self.card.setMarkdown(text)
