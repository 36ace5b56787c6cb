"""The viewport: paints what its model says and turns hands into changes of the model."""

from __future__ import annotations

import math
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from medviewer.dicom.volume import Volume
from medviewer.image.calibration import UNCALIBRATED, PixelSize
from medviewer.image.screen import screen_frame, shrink_factor, stored_for_screen
from medviewer.ui.colours import heat_picture
from medviewer.ui.picture import overlay
from medviewer.ui.picture.corner_text import corner_texts
from medviewer.ui.picture.edges import edge_letters, scale_bar
from medviewer.ui.picture.frame import image_of
from medviewer.ui.picture.overlay_planes import OverlayPlanes
from medviewer.ui.picture.placement import Affine, snapped
from medviewer.ui.picture.tool import Hand, Held, Tool, ToolBox
from medviewer.ui.picture.viewport_model import ViewportModel

WHEEL_STEP = 120
WHEEL_ZOOM_DOUBLES = 480.0
CLICK_RADIUS = 4
SMALL = 330  # narrower viewports leave out what is not needed to tell pictures apart


class Viewport(QWidget):
    """One picture with its drawings.

    Signals
    -------
    activated
        A hand or the keyboard's focus has come here.
    findingClicked
        A finding's identifier.
    menuRequested
        The place on the screen where the right button was clicked.
    doubleClicked
        No tool had a use for a double click.
    """

    activated = Signal()
    findingClicked = Signal(str)
    menuRequested = Signal(object)
    doubleClicked = Signal()

    def __init__(self, model: ViewportModel, tools: ToolBox, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.tools = tools
        self.colours: dict[str, str] = {}
        self.pixel_size = PixelSize(None, None, UNCALIBRATED)
        self.hint = ""
        self._held: Held | None = None
        self._wheel = 0
        self._frame: tuple[object, QImage] | None = None
        self._planes = OverlayPlanes()
        self._stored: tuple[object, NDArray[Any]] | None = None
        self._heat: tuple[object, QImage] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Picture"))
        self.setMinimumSize(80, 80)
        model.listeners.append(self.update)
        tools.changed.connect(self._follow_tools)

    def sizeHint(self) -> QSize:
        """As large as fits."""
        return QSize(900, 900)

    # Painting

    def paintEvent(self, _: QPaintEvent) -> None:
        """Paint the picture, then the heat map, the findings and the texts."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, Qt.GlobalColor.black)
        volume = self.model.volume
        if volume is None:
            overlay.draw_hint(painter, self.hint, area)
        else:
            to_screen = snapped(self.model.to_screen(), self.devicePixelRatioF())
            if volume.loaded[self.model.index]:
                self._paint_picture(painter, volume, to_screen)
                self._paint_findings(painter, to_screen, area)
                self.tools.paint(self, painter)
            else:
                arriving = self.tr("Loading this slice…")
                missing = self.tr("This slice was not loaded.")
                overlay.draw_hint(painter, arriving if self.model.loading else missing, area)
            if self.model.show_texts:
                self._paint_texts(painter, volume, area)
        painter.end()

    def _paint_picture(self, painter: QPainter, volume: Volume, to_screen: Affine) -> None:
        painter.save()
        painter.setTransform(
            QTransform(
                to_screen.a, to_screen.c, to_screen.b, to_screen.d, to_screen.dx, to_screen.dy
            )
        )
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.model.smooth)
        image, shrink = self._picture(volume)
        size = (image.width() * shrink, image.height() * shrink)
        painter.drawImage(QRectF(0, 0, *size), image, QRectF(image.rect()))
        if self.model.show_overlays and self.model.here is not None:
            plane = self._planes.picture(volume, self.model.here)
            if plane is not None:
                painter.drawImage(0, 0, plane)
        heat = self._heat_map()
        if heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            whole = QRectF(0, 0, self.model.picture.columns, self.model.picture.rows)
            painter.drawImage(whole, heat, QRectF(heat.rect()))
        painter.restore()

    def _picture(self, volume: Volume) -> tuple[QImage, int]:
        """The slice in colours, made anew only when it or its look changed.

        With it, how many of the slice's columns one of its own stands for: what the
        screen cannot show is averaged before it is windowed.
        """
        model = self.model
        shrink = shrink_factor(model.zoom * self.devicePixelRatioF())
        key = (model.generation, model.index, model.look, shrink)
        if self._frame is None or self._frame[0] != key:
            stored = self._stored_values(volume, shrink)
            frame = screen_frame(volume, model.index, model.look, stored, shrink)
            self._frame = (key, image_of(frame))
        return self._frame[1], shrink

    def _stored_values(self, volume: Volume, shrink: int) -> NDArray[Any]:
        """What is windowed, kept while only the window changes."""
        model = self.model
        key = (model.generation, model.index, model.filter, shrink)
        if self._stored is None or self._stored[0] != key:
            values = stored_for_screen(volume, model.index, shrink, model.filter)
            self._stored = (key, values)
        return self._stored[1]

    def _heat_map(self) -> QImage | None:
        model = self.model
        if not model.show_heat_map or model.results is None or model.results.heat_map is None:
            return None
        key = (model.generation, model.index, model.heat_map_opacity)
        if self._heat is None or self._heat[0] != key:
            colours = heat_picture(model.results.heat_map[model.index], model.heat_map_opacity)
            ready = QImage.Format.Format_ARGB32_Premultiplied
            self._heat = (key, image_of(colours).convertToFormat(ready))
        return self._heat[1]

    def _paint_findings(self, painter: QPainter, to_screen: Affine, area: QRectF) -> None:
        if self.model.show_findings:
            overlay.draw_findings(
                painter,
                self.model.findings_here(),
                self.colours,
                self.model.selected,
                to_screen,
                area,
            )

    def _paint_texts(self, painter: QPainter, volume: Volume, area: QRectF) -> None:
        model = self.model
        small = area.width() < SMALL
        if small:
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * 0.85)
            painter.setFont(font)
        corners = corner_texts(model, self.devicePixelRatioF(), small=small)
        overlay.draw_corners(painter, corners, area)
        letters = edge_letters(volume.series.slices[model.index], model.placement)
        if letters is not None:
            overlay.draw_letters(painter, letters, area)
        if small:
            return
        size, bottom = self.pixel_size, overlay.scale_bottom(painter, corners, area)
        if size.column_mm is None:
            overlay.draw_scale_label(painter, self.tr("uncalibrated"), area, bottom)
        else:
            bar = scale_bar(model.zoom / size.column_mm, area.height())
            overlay.draw_scale(painter, *bar, size.label, area, bottom)

    # Hands

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the model how much room there is."""
        self.model.resize(event.size().width(), event.size().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Slices; with Ctrl zoom at the cursor."""
        turned = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            place = event.position()
            self.model.zoom_at((place.x(), place.y()), 2 ** (turned / WHEEL_ZOOM_DOUBLES))
        else:
            self._wheel -= turned
            slices = int(self._wheel / WHEEL_STEP)
            self._wheel -= slices * WHEEL_STEP
            if slices:
                self.model.step(slices)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Let a layer, or the tool of the pressed button, take hold."""
        self.activated.emit()
        if self._held is not None or self.model.volume is None:
            return  # a second button changes nothing while one is held
        hand = self._hand(event)
        taker = self.tools.taker(self, hand)
        if taker is not None:
            self._held = Held(taker, hand.screen, hand.button)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on dragging, or read the pixel under the cursor."""
        hand = self._hand(event)
        held = self._held = self._held if self.model.volume is not None else None
        if held is not None:
            way = (hand.screen[0] - held.start[0], hand.screen[1] - held.start[1])
            held.length = max(held.length, math.hypot(*way))
            held.layer.move(self, hand)
        elif self.model.volume is not None:
            self.setCursor(self.tools.cursor(self, hand))
        self.model.point_at(hand.screen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; press and release at one place is a click: on a finding, or for a menu."""
        held = self._held
        if held is None or event.button() != held.button:
            return
        self._held = None
        hand = self._hand(event)
        held.layer.release(self, hand)
        if held.length > CLICK_RADIUS:
            return
        if held.button == Qt.MouseButton.RightButton:
            self.menuRequested.emit(event.globalPosition().toPoint())
        elif isinstance(held.layer, Tool) and held.layer.clicks_through:
            self._click(hand)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Offer a double click to the layers and the tool; else it is the window's."""
        hand = self._hand(event)
        if hand.button == Qt.MouseButton.LeftButton:
            takers = (*reversed(self.tools.layers), self.tools.left)
            if not any(each.double_click(self, hand) for each in takers):
                self.doubleClicked.emit()

    def event(self, event: QEvent) -> bool:
        """Let a layer or the tool have a key that is otherwise a command's."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            takers = (*reversed(self.tools.layers), self.tools.left)
            if any(each.claims(self, event) for each in takers):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key that is no shortcut to the layers and the tool."""
        takers = (*reversed(self.tools.layers), self.tools.left)
        if not any(each.key(self, event) for each in takers):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard works here now."""
        super().focusInEvent(event)
        self.activated.emit()

    def enterEvent(self, _: QEnterEvent) -> None:
        """Show by the cursor's form what the left button does."""
        self.setCursor(self.tools.left.cursor)

    def leaveEvent(self, _: QEvent) -> None:
        """No pixel is under the cursor any more."""
        self.model.point_at(None)

    def _click(self, hand: Hand) -> None:
        finding = self.model.finding_at(hand.place) if self.model.show_findings else None
        if finding is not None:
            self.findingClicked.emit(finding.identifier)

    def _hand(self, event: QMouseEvent) -> Hand:
        screen = (event.position().x(), event.position().y())
        return Hand(self.model.to_image(screen), screen, event.button(), event.modifiers())

    def _follow_tools(self) -> None:
        self.setCursor(self.tools.left.cursor)
        self.update()
