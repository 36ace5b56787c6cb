"""Paints the slice of a model, and the heat map over it."""

from __future__ import annotations

import math
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from medviewer.dicom.volume import Volume
from medviewer.image.screen import screen_frame, shrink_factor, stored_for_screen
from medviewer.ui.colours import heat_picture
from medviewer.ui.picture.frame import image_of
from medviewer.ui.picture.placement import Affine
from medviewer.ui.picture.viewport_model import ViewportModel


class SlicePainter:
    """Keeps what is costly to make for as long as it is still what the model shows."""

    def __init__(self, model: ViewportModel) -> None:
        self._model = model
        self._stored: tuple[object, NDArray[Any]] | None = None
        self._frame: tuple[object, QImage] | None = None
        self._heat: tuple[object, QImage] | None = None

    def paint(self, painter: QPainter, volume: Volume, to_screen: Affine, ratio: float) -> None:
        """Paint the slice where ``to_screen`` puts it; ``ratio``: device pixels a screen pixel."""
        model = self._model
        painter.save()
        painter.setTransform(
            QTransform(
                to_screen.a, to_screen.c, to_screen.b, to_screen.d, to_screen.dx, to_screen.dy
            )
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, model.smooth)
        shrink = shrink_factor(math.hypot(to_screen.a, to_screen.c) * ratio)
        image = self._picture(volume, shrink)
        size = (image.width() * shrink, image.height() * shrink)
        painter.drawImage(QRectF(0, 0, *size), image, QRectF(image.rect()))
        heat = self._heat_map()
        if heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            whole = QRectF(0, 0, model.picture.columns, model.picture.rows)
            painter.drawImage(whole, heat, QRectF(heat.rect()))
        painter.restore()

    def _picture(self, volume: Volume, shrink: int) -> QImage:
        """The slice in colours, made anew only when it or its look changed.

        What the screen cannot show is averaged before it is windowed.
        """
        model = self._model
        key = (model.generation, model.index, model.look, shrink)
        if self._frame is None or self._frame[0] != key:
            stored = self._stored_values(volume, shrink)
            frame = screen_frame(volume, model.index, model.look, stored, shrink)
            self._frame = (key, image_of(frame))
        return self._frame[1]

    def _stored_values(self, volume: Volume, shrink: int) -> NDArray[Any]:
        """What is windowed, kept while only the window changes."""
        model = self._model
        key = (model.generation, model.index, model.filter, shrink)
        if self._stored is None or self._stored[0] != key:
            values = stored_for_screen(volume, model.index, shrink, model.filter)
            self._stored = (key, values)
        return self._stored[1]

    def _heat_map(self) -> QImage | None:
        model = self._model
        if not model.show_heat_map or model.results is None or model.results.heat_map is None:
            return None
        key = (model.generation, model.index, model.heat_map_opacity)
        if self._heat is None or self._heat[0] != key:
            colours = heat_picture(model.results.heat_map[model.index], model.heat_map_opacity)
            ready = QImage.Format.Format_ARGB32_Premultiplied
            self._heat = (key, image_of(colours).convertToFormat(ready))
        return self._heat[1]
