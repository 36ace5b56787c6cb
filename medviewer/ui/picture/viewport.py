"""The viewport: paints what its model says and turns hands into changes of the model."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from medviewer.findings.reading.verdict import Verdict
from medviewer.image.measuring.calibration import UNCALIBRATED, PixelSize
from medviewer.ui.picture.empty import draw_hint
from medviewer.ui.picture.hands import Hands
from medviewer.ui.picture.painting import texts
from medviewer.ui.picture.painting.corner_text import Corners, kept_lines
from medviewer.ui.picture.painting.findings import draw_findings
from medviewer.ui.picture.painting.slice_painter import SlicePainter
from medviewer.ui.picture.placement import Affine, snapped
from medviewer.ui.picture.tool import Hand, ToolBox
from medviewer.ui.picture.viewport_model import ViewportModel

WHEEL_STEP = 120
WHEEL_ZOOM_DOUBLES = 480.0


class Viewport(QWidget):
    """One picture with its drawings.

    Attributes
    ----------
    hands
        Takes what is done here by the mouse or the keyboard's pointer to the tools.
    labels
        Where the scale bar lies, and where the words beside findings, measurements and drawings
        stand that were painted up to now, in screen pixels. What is painted later keeps clear of
        them.

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
        self.verdicts: dict[str, Verdict] = {}
        self.labels: list[QRectF] = []
        self.pixel_size = PixelSize(None, None, UNCALIBRATED)
        self.hint = ""
        self._wheel = 0
        self._paper_ratio: float | None = None
        self._painter = SlicePainter(model)
        self.hands = Hands(self)
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
        """Paint the picture and all that lies over it."""
        with QPainter(self) as painter:
            self._paint(painter, self.area)

    def paint_on_paper(self, painter: QPainter, ratio: float) -> None:
        """Paint it as on the screen, without what only a hand needs, over the model's size.

        ``ratio``: pixels of the device a logical one.
        """
        self._paper_ratio = ratio
        try:
            self._paint(painter, self.area)
        finally:
            self._paper_ratio = None

    @property
    def on_paper(self) -> bool:
        """True while it is painted for paper."""
        return self._paper_ratio is not None

    @property
    def area(self) -> QRectF:
        """What is painted over, in screen pixels."""
        return QRectF(0, 0, *self.model.size) if self.on_paper else QRectF(self.rect())

    @property
    def ratio(self) -> float:
        """Pixels of the device for each screen pixel, where it is painted now."""
        return self._paper_ratio or self.devicePixelRatioF()

    def _paint(self, painter: QPainter, area: QRectF) -> None:
        """Paint the picture, then the heat map, the findings and the texts."""
        painter.fillRect(area, Qt.GlobalColor.black)
        self.labels = []
        volume = self.model.volume
        if volume is None:
            draw_hint(painter, self.hint, area)
            return
        to_screen = snapped(self.model.to_screen(), self.ratio)
        laid = self._laid_texts(painter, area)
        if laid is not None and laid.scale is not None:
            self.labels.append(laid.scale.around)
        if volume.loaded[self.model.index]:
            self.paint_slice(painter, to_screen)
            self._paint_findings(painter, to_screen, area)
            self.tools.paint(self, painter)
        else:
            arriving = self.tr("Loading this slice…")
            missing = self.tr("This slice was not loaded.")
            will_come = self.model.loading or self.model.fill is not None
            draw_hint(painter, arriving if will_come else missing, area)
        if self.model.show_texts:
            if laid is not None:
                texts.draw_texts(painter, laid, area)
        else:
            texts.draw_corners(painter, Corners((), (), (), kept_lines(self.model)), area)

    def _laid_texts(self, painter: QPainter, area: QRectF) -> texts.LaidTexts | None:
        """The texts that drawings keep clear of; None while they are not shown."""
        if not self.model.show_texts:
            return None
        ratio = None if self.on_paper else self.ratio
        return texts.laid_texts(painter, self.model, area, self.shown_size, ratio)

    def paint_slice(self, painter: QPainter, to_screen: Affine) -> None:
        """Paint the slice that is shown, without drawings, where ``to_screen`` puts it."""
        if self.model.volume is not None:
            self._painter.paint(painter, self.model.volume, to_screen, self.ratio)

    def _paint_findings(self, painter: QPainter, to_screen: Affine, area: QRectF) -> None:
        if self.model.show_findings:
            painter.save()  # the labels' brush would fill what tools draw the rims of
            self.labels += draw_findings(
                painter,
                self.model.findings_here(),
                self.model.lesions_by_finding(),
                self.colours,
                self.model.selected,
                to_screen,
                area,
                self.verdicts,
            )
            painter.restore()

    @property
    def shown_size(self) -> PixelSize:
        """What a pixel of the slice is worth: by the reader's calibration, or by the file."""
        return self.model.own_size_here or self.pixel_size

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
        self.hands.press(self._hand(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on dragging, or read the pixel under the cursor."""
        self.hands.move(self._hand(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End the drag."""
        self.hands.release(self._hand(event))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Offer a double click to the layers and the tool; else it is the window's."""
        hand = self._hand(event)
        if hand.button == Qt.MouseButton.LeftButton and not self.hands.double_click(hand):
            self.doubleClicked.emit()

    def event(self, event: QEvent) -> bool:
        """Let a layer or the tool have a key that is otherwise a command's."""
        if not isinstance(event, QKeyEvent):
            return super().event(event)
        takers = self.tools.left_takers
        overrides = event.type() == QEvent.Type.ShortcutOverride
        if overrides and any(each.claims(self, event) for each in takers):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            if tab and any(each.key(self, event) for each in reversed(self.tools.layers)):
                return True  # else Qt gives the focus to the next widget
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Offer a key that is no shortcut to the layers and the tool."""
        if not any(each.key(self, event) for each in self.tools.left_takers):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard works here now.

        When the main window gets the keys back, its viewport does so: that is no choice of it. Who
        chose a viewport on a second screen, and then a series in the list, wants it there.
        """
        super().focusInEvent(event)
        back = event.reason() == Qt.FocusReason.ActiveWindowFocusReason
        if not (back and isinstance(self.window(), QMainWindow)):
            self.activated.emit()

    def enterEvent(self, _: QEnterEvent) -> None:
        """Show by the cursor's form what the left button does."""
        self.setCursor(self.tools.left.cursor)

    def leaveEvent(self, _: QEvent) -> None:
        """No pixel is under the cursor any more."""
        self.model.point_at(None)

    def _hand(self, event: QMouseEvent) -> Hand:
        screen = (event.position().x(), event.position().y())
        return Hand(self.model.to_image(screen), screen, event.button(), event.modifiers())

    def _follow_tools(self) -> None:
        self.setCursor(self.tools.left.cursor)
        self.update()
