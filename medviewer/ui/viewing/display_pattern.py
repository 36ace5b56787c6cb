"""The test picture of the display, over the whole screen that the window lies on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from medviewer.image.display import render_stored
from medviewer.image.display_pattern import CORNER_SHARE, WHOLE_RANGE, Box, Layout, pattern
from medviewer.ui.picture.painting.frame import image_of
from medviewer.ui.translation import tr

NARROWEST = 360
"""Width of the text, in screen pixels."""
MARGIN = 24
SIZES = (1.0, 0.9, 0.8, 0.7, 0.6)
"""Of the letters, as a share of the usual size."""
_COLOURS = "color: #d0d0d0; background: #202020;"


class DisplayTest(QDialog):
    """Shows the pattern pixel for pixel, and beside it what one should see; Esc closes it.

    Numbers become grey levels as those of a picture do, and are painted as these are.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.setWindowTitle(tr("Test picture of the display"))
        self.text = QLabel(expectations(), self)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setWordWrap(True)
        self.text.setMargin(MARGIN // 2)
        self.text.setStyleSheet(_COLOURS)
        self._picture: QImage | None = None

    def show_on_screen_of(self, window: QWidget) -> None:
        """Fill the screen on which ``window`` lies."""
        screen = window.screen()
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()

    @property
    def layout_on_device(self) -> Layout:
        """Where the parts of the picture lie, in pixels of the device."""
        ratio = self.devicePixelRatioF()
        beside = self._beside(self.text.geometry())
        places = (beside.x(), beside.y(), beside.width(), beside.height())
        free = Box(*(int(each * ratio) for each in places))
        return Layout(round(self.width() * ratio), round(self.height() * ratio), free)

    def _beside(self, text: QRect) -> QRect:
        """What of the screen the text leaves: right of it, or above it on an upright screen."""
        if self.width() >= self.height():
            return QRect(text.right() + 1, 0, self.width() - text.right() - 1, self.height())
        return QRect(0, 0, self.width(), text.top())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the text, between the corners, which are part of the picture."""
        super().resizeEvent(event)
        self._picture = None
        wide, high = self.width(), self.height()
        corner = 4 * min(wide, high) // CORNER_SHARE
        if wide >= high:
            width, height = self._fitting(range(NARROWEST, wide * 9 // 20, 20), high - 2 * corner)
            self.text.setGeometry(MARGIN, (high - height) // 2, width, height)
        else:
            width, height = self._fitting((wide - 2 * corner,), high * 9 // 20)
            self.text.setGeometry(corner, high - height - MARGIN, width, height)

    def _fitting(self, widths: Sequence[int], room: int) -> tuple[int, int]:
        """Width and height of the text: as narrow as it goes, in smaller letters where it must."""
        font = QApplication.font()
        usual = font.pointSizeF()
        for share in SIZES:
            font.setPointSizeF(share * usual)
            self.text.setFont(font)
            for width in widths:
                if self.text.heightForWidth(width) <= room:
                    return width, self.text.heightForWidth(width)
        return widths[-1] if widths else self.width() // 2, room

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pattern, one of its pixels to one of the device."""
        ratio = self.devicePixelRatioF()
        layout = self.layout_on_device
        size = (layout.width, layout.height)
        if self._picture is None or (self._picture.width(), self._picture.height()) != size:
            self._picture = image_of(render_stored(pattern(layout), WHOLE_RANGE))
        with QPainter(self) as painter:
            painter.scale(1 / ratio, 1 / ratio)
            painter.drawImage(QPointF(0, 0), self._picture)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return closes as Esc does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.reject()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click closes, too: there is nothing to click on."""
        self.reject()


def expectations() -> str:
    """What one should see, and what to do when one does not, as HTML."""
    parts = ((name, words.replace(" %", "\N{NO-BREAK SPACE}%")) for name, words in _parts())
    shown = "".join(f"<p><b>{name}.</b> {words}</p>" for name, words in parts)
    limits = tr(
        "It does not replace quality assurance by a medical physicist (as in AAPM TG18, "
        "TG270, IEC 62563-1). The program does not calibrate to the GSDF (PS3.14): it hands grey "
        "levels to the screen as they are."
    )
    return (
        f"<h3>{tr('Test picture of the display')}</h3>{shown}<p>{limits}</p>"
        f"<p><b>{tr('Esc closes it.')}</b></p>"
    )


def _parts() -> tuple[tuple[str, str], ...]:
    """The parts of the picture, and what one should see of each."""
    return (
        (
            tr("Edge and crosses"),
            tr(
                "All four edges have a white line, all four crosses are whole. If not: let the "
                "screen run at its own resolution, without overscan."
            ),
        ),
        (
            tr("Squares"),
            tr(
                "5 % can be told from 0 %, and 95 % from 100 %. If not: turn the light of the room "
                "down, set brightness and contrast of the screen, choose its DICOM (GSDF) mode."
            ),
        ),
        (
            tr("Steps"),
            tr(
                "All 18 differ, and in each but black and white four small squares are seen. If "
                "not: as for the squares."
            ),
        ),
        (
            tr("Ramp"),
            tr(
                "Goes from black to white without bands. If not: the screen or its cable shows "
                "fewer than 8 bits, or a colour mode of the system changes the levels."
            ),
        ),
        (
            tr("Letters"),
            tr(
                "As many letters of QUALITY CONTROL are read on black as on grey and on white; "
                "contrast falls from 14 levels of 255 to 1. If not: as for the squares."
            ),
        ),
        (
            tr("Lines"),
            tr(
                "Lines of one pixel and of two are crisp in the middle and in the corners, without "
                "grey areas or colours. If not: the system or the screen scales the picture."
            ),
        ),
    )
