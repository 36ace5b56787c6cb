"""Paints the slice of a model, and the heat map over it."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from medviewer.dicom.volume import Volume
from medviewer.image.fusion import Fusion, colours_of, differences, finer_by
from medviewer.image.screen import screen_frame, shrink_factor, stored_for_screen
from medviewer.ui.colours import heat_picture
from medviewer.ui.picture.painting.frame import image_of, see_through, transform_of
from medviewer.ui.picture.placement import Affine
from medviewer.ui.picture.viewport_model import ViewportModel


class SlicePainter:
    """Keeps what is costly to make for as long as it is still what the model shows."""

    def __init__(self, model: ViewportModel) -> None:
        self._model = model
        self._stored: tuple[object, NDArray[Any]] | None = None
        self._frame: tuple[object, QImage] | None = None
        self._heat: tuple[object, QImage] | None = None
        self._second: tuple[object, NDArray[np.float32]] | None = None
        self._fused: tuple[object, QImage] | None = None

    def paint(self, painter: QPainter, volume: Volume, to_screen: Affine, ratio: float) -> None:
        """Paint the slice where ``to_screen`` puts it; ``ratio``: device pixels a screen pixel."""
        model = self._model
        painter.save()
        painter.setTransform(transform_of(to_screen))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, model.smooth)
        shrink = shrink_factor(math.hypot(to_screen.a, to_screen.c) * ratio)
        image = self._picture(volume, shrink)
        size = (image.width() * shrink, image.height() * shrink)
        painter.drawImage(QRectF(0, 0, *size), image, QRectF(image.rect()))
        self._paint_fusion(painter)
        heat = self._heat_map()
        if heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            whole = QRectF(0, 0, model.picture.columns, model.picture.rows)
            painter.drawImage(whole, heat, QRectF(heat.rect()))
        painter.restore()

    def _paint_fusion(self, painter: QPainter) -> None:
        """Paint the second series over the first, where the slice has a place in the patient."""
        model = self._model
        if model.fusion is None or model.plane is None:
            self._second = self._fused = None
            return
        image = self._overlay(model.fusion)
        painter.setOpacity(model.fusion.opacity)
        whole = QRectF(0, 0, model.picture.columns, model.picture.rows)
        painter.drawImage(whole, image, QRectF(image.rect()))
        painter.setOpacity(1.0)

    def _overlay(self, fusion: Fusion) -> QImage:
        """The second series in colours, made anew only when it, its look or the slice changed."""
        key = (self._values_key(fusion), fusion.window, fusion.colours)
        if self._fused is None or self._fused[0] != key:
            self._fused = (key, see_through(colours_of(fusion, self._second_values(fusion))))
        return self._fused[1]

    def _second_values(self, fusion: Fusion) -> NDArray[np.float32]:
        """What the second series has on this slice, kept while only its look changes."""
        model, key = self._model, self._values_key(fusion)
        if self._second is None or self._second[0] != key:
            plane = model.plane
            if plane is None:
                raise ValueError("a slice without a place has nothing over it")
            shape = (model.picture.rows, model.picture.columns)
            finer = 1 if fusion.subtracts else finer_by(plane, shape, fusion.second)
            values = fusion.second.on_plane(plane, shape, fusion.alignment, finer, model.depth)
            if fusion.subtracts and model.volume is not None:
                values = differences(model.volume, model.index, values)
            self._second = (key, values)
        return self._second[1]

    def _values_key(self, fusion: Fusion) -> object:
        model = self._model
        what = (fusion.second, fusion.alignment, fusion.subtracts)
        return (model.generation, model.index, *what)

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
