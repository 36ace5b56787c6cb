"""Kinds of what can be written, a box each, under a title."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QVBoxLayout, QWidget

from medviewer.ui.translation import tr


class KindGroup(QGroupBox):
    """``boxes`` by kind; ``kinds`` are their words in English. ``toggled_kind`` when one was.

    What is not among the ``offered`` kinds is shown, but cannot be ticked.
    """

    toggled_kind = Signal()

    def __init__(
        self,
        title: str,
        kinds: Mapping[str, str],
        chosen: Collection[str],
        offered: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self.boxes: dict[str, QCheckBox] = {}
        layout = QVBoxLayout(self)
        for kind, words in kinds.items():
            said = tr(words)
            box = self.boxes[kind] = QCheckBox(said[:1].upper() + said[1:])
            box.setChecked(kind in chosen)
            box.toggled.connect(self.toggled_kind)
            if kind not in offered:
                box.setEnabled(False)
                needs_a_map = kind == "pm" and "seg" in offered
                box.setToolTip(
                    self.tr("The model made no heat map.")
                    if needs_a_map
                    else self.tr("It needs an analysed series.")
                )
            layout.addWidget(box)
        layout.addStretch(1)
