"""The drawings that come with a picture in its file: overlay planes, groups 60xx."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter

from medviewer.errors import MedviewerError
from medviewer.ui.picture.painting.frame import image_of, transform_of
from medviewer.ui.picture.placement import snapped
from medviewer.ui.picture.tool import Layer
from medviewer.ui.picture.viewport import Viewport

if TYPE_CHECKING:  # what reads files is imported with the first one: the window is seen before
    from medviewer.image.overlay import Overlay

GRAPHICS = (255, 215, 95, 230)
REGIONS = (95, 215, 255, 110)
KEPT = 64


class FileOverlays(Layer):
    """Draws the planes over their own picture, pixel on pixel, and can be switched off."""

    def __init__(self) -> None:
        self.shown = True

    def paint(self, view: Viewport, painter: QPainter) -> None:
        """Draw the planes of the slice that is shown."""
        volume, here = view.model.volume, view.model.here
        if not self.shown or volume is None or here is None:
            return
        if not here.has_overlays:
            return
        drawing = _drawing(here.path, here.frame)
        if drawing is None:
            return
        place = snapped(view.model.to_screen(), view.ratio)
        painter.setTransform(transform_of(place), combine=True)
        painter.drawImage(0, 0, drawing)


def coloured(planes: tuple[Overlay, ...]) -> NDArray[np.uint8]:
    """The planes as RGBA ``[row, column, 4]``: graphics over regions of interest."""
    picture = np.zeros((*planes[0].mask.shape, 4), np.uint8)
    for plane in sorted(planes, key=lambda plane: not plane.is_region):
        picture[plane.mask] = REGIONS if plane.is_region else GRAPHICS
    return picture


@lru_cache(maxsize=KEPT)
def _drawing(path: Path, frame: int) -> QImage | None:
    """The planes of one frame; None without any, and when the file is gone."""
    from medviewer.image.overlay import overlays

    try:
        planes = overlays(path, frame)
    except MedviewerError:
        logging.getLogger(__name__).warning("The overlays of a picture could not be read")
        return None
    if not planes:
        return None
    return image_of(coloured(planes)).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
