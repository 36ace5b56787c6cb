"""What of a scene does not follow the cursor, kept as a picture."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPixmap

from medviewer.ui.history.axis.paint_scene import paint_still
from medviewer.ui.history.axis.scene import Layout, Scene
from medviewer.ui.history.axis.style import Style


class StillPicture:
    """The still part of a scene, which is slow to draw, drawn anew only when it changed."""

    def __init__(self) -> None:
        self._picture = QPixmap()
        self._drawn: object = None

    def forget(self) -> None:
        """Draw anew the next time: a curve was exchanged within the same scene."""
        self._drawn = None

    def of(self, scene: Scene, layout: Layout, style: Style, size: QSize, ratio: float) -> QPixmap:
        """The picture of ``size`` screen pixels, ``ratio`` pixels of the device to each."""
        wanted = (scene, scene.row, layout, style, size, ratio)
        if self._drawn != wanted:
            self._picture = QPixmap(size * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(style.base)
            with QPainter(self._picture) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                paint_still(painter, scene, layout, style)
            self._drawn = wanted
        return self._picture
