"""The measurements of a slice as a picture, for as long as nothing of them changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from medviewer.findings.reading.measurement import Measurement
from medviewer.ui.measuring.painting import draw_measurements
from medviewer.ui.picture.placement import Affine


class KeptDrawing:
    """Draws the measurements of one viewport; ``captions`` says where each one's text stands.

    Their lines cost most of a frame, and the pointer's every step paints one. So what is
    painted a second time is kept as a picture; while slices are scrolled, or a measurement is
    dragged, each drawing is another one, and nothing is kept in vain.
    """

    def __init__(self) -> None:
        self.captions: dict[str, QRectF] = {}
        self._seen: tuple[object, ...] = ()
        self._picture: QImage | None = None

    def paint(
        self,
        painter: QPainter,
        measurements: Sequence[Measurement],
        chosen: str,
        to_screen: Affine,
        area: QRectF,
        words: Callable[[Measurement], tuple[str, ...]],
        slab: str = "",
        labels: Sequence[QRectF] = (),
    ) -> None:
        """As ``draw_measurements``, which see; over a ``slab`` the captions may be others."""
        if not measurements:
            self.captions = {}
            return
        ratio = painter.device().devicePixelRatioF()
        font = painter.font().toString()
        shown = (tuple(measurements), chosen, to_screen, area, ratio, font, slab, tuple(labels))
        if shown != self._seen:
            self._seen, self._picture = shown, None
            self.captions = draw_measurements(
                painter, measurements, chosen, to_screen, area, words, labels
            )
            return
        if self._picture is None:
            picture = self._picture = _transparent(area, ratio)
            with QPainter(picture) as inner:
                inner.setFont(painter.font())
                inner.translate(-area.topLeft())
                draw_measurements(inner, measurements, chosen, to_screen, area, words, labels)
        painter.drawImage(area.topLeft(), self._picture)


def _transparent(area: QRectF, ratio: float) -> QImage:
    size = area.size() * ratio
    picture = QImage(size.toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
