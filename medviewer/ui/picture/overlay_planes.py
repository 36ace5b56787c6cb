"""The drawings that a file brings along (overlay planes), as pictures to lay over it."""

from __future__ import annotations

import logging
from functools import lru_cache
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.errors import MedviewerError
from medviewer.image.overlay import GROUPS, overlays
from medviewer.ui.picture.frame import image_of

log = logging.getLogger(__name__)

COLOUR = (86, 200, 140, 255)


class OverlayPlanes:
    """The overlay planes of one volume after the other."""

    def __init__(self) -> None:
        self._volume: Volume | None = None
        self._has_some = False

    def picture(self, volume: Volume, here: Slice) -> QImage | None:
        """All overlay planes of a slice in one colour on nothing; None where it has none."""
        if volume is not self._volume:
            self._volume = volume
            header = volume.series.header
            self._has_some = any((group, 0x0010) in header for group in GROUPS)
        return _picture(here.path, here.frame) if self._has_some else None


@lru_cache(maxsize=64)
def _picture(path: Path, frame: int) -> QImage | None:
    try:
        planes = overlays(path, frame)
    except (MedviewerError, OSError) as error:
        # the file is gone since it was opened: the picture is shown without its drawings
        log.warning("overlay planes cannot be read: %s", type(error).__name__)
        return None
    if not planes:
        return None
    drawn = np.logical_or.reduce([plane.mask for plane in planes])
    colours = np.zeros((*drawn.shape, 4), np.uint8)
    colours[drawn] = COLOUR
    return image_of(colours).convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
