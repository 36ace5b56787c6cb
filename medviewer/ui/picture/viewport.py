"""The viewport: paints what its model says and turns hands into changes of the model."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QImage,
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
from medviewer.image.display import render
from medviewer.ui.colours import heat_picture
from medviewer.ui.picture import overlay
from medviewer.ui.picture.corner_text import corner_texts
from medviewer.ui.picture.edges import edge_letters, scale_bar
from medviewer.ui.picture.frame import image_of
from medviewer.ui.picture.mouse import Drag, Tool, start_drag
from medviewer.ui.picture.placement import Affine, snapped
from medviewer.ui.picture.viewport_model import ViewportModel

WHEEL_STEP = 120
WHEEL_ZOOM_DOUBLES = 480.0
CLICK_RADIUS = 4


class Viewport(QWidget):
    """One picture with its drawings.

    ``findingClicked`` carries a finding's identifier, ``menuRequested`` the place on
    the screen where the right button was clicked.
    """

    findingClicked = Signal(str)
    menuRequested = Signal(object)

    def __init__(self, model: ViewportModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = model
        self.colours: dict[str, str] = {}
        self.pixel_size = PixelSize(None, None, UNCALIBRATED)
        self.hint = ""
        self.left_tool = Tool.WINDOW
        self._drag: Drag | None = None
        self._wheel = 0
        self._frame: tuple[object, QImage] | None = None
        self._heat: tuple[object, QImage] | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("Picture"))
        self.setMinimumSize(240, 240)
        model.listeners.append(self.update)

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
        painter.drawImage(0, 0, self._picture(volume))
        heat = self._heat_map()
        if heat is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            whole = QRectF(0, 0, self.model.picture.columns, self.model.picture.rows)
            painter.drawImage(whole, heat, QRectF(heat.rect()))
        painter.restore()

    def _picture(self, volume: Volume) -> QImage:
        """The slice in 8 bit, made anew only when it or its window changed."""
        model = self.model
        key = (model.generation, model.index, model.window, model.inverted)
        if self._frame is None or self._frame[0] != key:
            frame = render(volume, model.index, model.window, model.inverted)
            self._frame = (key, image_of(frame))
        return self._frame[1]

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
        overlay.draw_corners(painter, corner_texts(model, self.devicePixelRatioF()), area)
        letters = edge_letters(volume.series.slices[model.index], model.placement)
        if letters is not None:
            overlay.draw_letters(painter, letters, area)
        size = self.pixel_size
        if size.column_mm is None:
            overlay.draw_scale_label(painter, self.tr("uncalibrated"), area)
        else:
            bar = scale_bar(model.zoom / size.column_mm, area.height())
            overlay.draw_scale(painter, *bar, size.label, area)

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
        """Begin a drag with the tool of the pressed button."""
        place = event.position()
        self._drag = start_drag(self.model, event.button(), self.left_tool, (place.x(), place.y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on dragging, or read the pixel under the cursor."""
        place = (event.position().x(), event.position().y())
        if self._drag is not None and event.buttons():
            self._drag.move(place, event.modifiers())
        self.model.point_at(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag; press and release at one place is a click: on a finding, or for a menu."""
        drag, self._drag = self._drag, None
        if drag is None or drag.length > CLICK_RADIUS:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.menuRequested.emit(event.globalPosition().toPoint())
        elif event.button() == Qt.MouseButton.LeftButton and self.model.show_findings:
            place = (event.position().x(), event.position().y())
            finding = self.model.finding_at(self.model.to_image(place))
            if finding is not None:
                self.findingClicked.emit(finding.identifier)

    def enterEvent(self, _: QEnterEvent) -> None:
        """Show by the cursor's form what the left button does."""
        self.setCursor(self.left_tool.cursor)

    def leaveEvent(self, _: QEvent) -> None:
        """No pixel is under the cursor any more."""
        self.model.point_at(None)
