"""The panels around the picture: where they are, how large, and whether they are seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QFrame,
    QMainWindow,
    QScrollArea,
    QSlider,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from medviewer.ui.commands.actions import Actions

# Shares of the window's width, and limits in pixels; the picture gets what is left.
LEFT_SHARE, LEFT_WIDTHS = 0.17, (220, 320)
RIGHT_SHARE, RIGHT_WIDTHS = 0.27, (340, 520)
PICTURE_SHARE = 0.45  # of the width, at least
# Of the right column: the findings' share while no history is open, and beside one.
FINDINGS_ALONE, FINDINGS_SHARE = 0.72, 0.42

PLACES = {
    "browser_panel": Qt.DockWidgetArea.LeftDockWidgetArea,
    "measurements_panel": Qt.DockWidgetArea.BottomDockWidgetArea,
}
BELOW_SHARE = 0.25
HIDDEN_AT_FIRST = ("measurements_panel",)
LOWEST_PANEL, NARROWEST_PANEL = 50, 160
SMALL_SCREEN = 780
"""In pixels: a screen of 1600 × 1000 at 300 % has 533 × 333 for the whole window, one of 1366 × 768
at 200 % 683 × 384; all panels beside a picture need up to 769 (French). Where there is less than
this, panels are narrower than what stands in them, and scroll."""
_TURNED = (QComboBox, QSlider, QAbstractSpinBox)
"""What a wheel would change."""


class Column(QWidget):
    """Widgets one below the other; the one that can grow takes the room."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self.add(*widgets)

    def add(self, *widgets: QWidget) -> None:
        """Put more of them below."""
        for widget in widgets:
            self._layout.addWidget(widget)


class Scrolled(QScrollArea):
    """A panel that scrolls where the window is too small for it, instead of making it larger.

    Qt's own way to fit a panel with texts that break scrolls as soon as there is less height
    than it would like; here only where there is less than it can do with. A panel says itself how
    little that is, for it can take another shape; one that is ``all_of_texts`` needs every line.

    A wheel scrolls it over a choice, a slider or a number, too: turned there it would choose
    another risk to be shown, or change a value, while the reader only means to see what is below.
    """

    def __init__(self, panel: QWidget, *, all_of_texts: bool = False) -> None:
        super().__init__()
        self._panel, self._all_of_texts = panel, all_of_texts
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panel)

    def sizeHint(self) -> QSize:
        """As the panel likes it."""
        return self._panel.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As wide as the panel needs to be beside the scroll bar; not as high."""
        least = self._panel.minimumSizeHint()
        width = least.width() + self._bar_width()
        if self.screen().availableGeometry().width() < SMALL_SCREEN:
            width = min(width, NARROWEST_PANEL)
        return QSize(width, min(least.height(), LOWEST_PANEL))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the panel the room that there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What the panel needs changes with what it shows; Qt's own area does not pass it on."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, _TURNED):
            event.ignore()  # whatever it lies on may have it
            return True
        handled = super().eventFilter(watched, event)
        if watched is self._panel and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._fit()
            for kind in _TURNED:
                for each in self._panel.findChildren(kind):
                    each.installEventFilter(self)
        return handled

    def _fit(self) -> None:
        room, least = self.maximumViewportSize(), self._panel.minimumSizeHint()
        below = self.horizontalScrollBar().sizeHint().height()
        height = room.height() - (below if room.width() < least.width() else 0)
        width = max(room.width(), least.width())
        if height >= self._least_height(width):
            self._panel.resize(width, height)
        else:
            width = max(room.width() - self._bar_width(), least.width())
            needed = max(self._least_height(width), self._panel.heightForWidth(width))
            self._panel.resize(width, needed)

    def _least_height(self, width: int) -> int:
        """What the panel can do with at this ``width``."""
        layout = self._panel.layout()
        if self._all_of_texts and layout is not None and layout.hasHeightForWidth():
            return layout.totalMinimumHeightForWidth(width)
        return self._panel.minimumSizeHint().height()

    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()


class Panels:
    """Docks by the name of the command that shows and hides them.

    "browser_panel" is on the left, "findings_panel" and "history_panel" stand on top of
    each other on the right: screens are wider than high, pictures are square.
    "measurements_panel" is below the picture. All are empty until ``fill``.
    """

    def __init__(self, window: QMainWindow, commands: Actions) -> None:
        self._window = window
        self._commands = commands
        self._docks: dict[str, QDockWidget] = {}
        corner, area = Qt.Corner, Qt.DockWidgetArea
        window.setCorner(corner.BottomLeftCorner, area.LeftDockWidgetArea)
        window.setCorner(corner.BottomRightCorner, area.RightDockWidgetArea)
        self._add("browser_panel", window.tr("Series"))
        self._add("findings_panel", window.tr("Findings"))
        self._add("history_panel", window.tr("History"))
        self._add("measurements_panel", window.tr("Measurements"))

    def fill(self, name: str, widget: QWidget) -> None:
        """Put a widget into its dock."""
        self._docks[name].setWidget(widget)

    def _add(self, name: str, title: str) -> None:
        dock = QDockWidget(title)
        dock.setObjectName(name)
        if name in PLACES:
            dock.setTitleBarWidget(QWidget())  # its tabs are its title
        self._window.addDockWidget(_place(name), dock)
        dock.setVisible(name not in HIDDEN_AT_FIRST)
        dock.visibilityChanged.connect(partial(self._mirror, name))
        self._docks[name] = dock

    def handlers(self) -> dict[str, Callable[..., object]]:
        """What to connect the commands to, by their names."""
        shown = {name: dock.setVisible for name, dock in self._docks.items()}
        return {**shown, "usual_panels": self.put_back}

    def put_back(self) -> None:
        """Every panel, and the tool bar, where it was at the first start, and as large."""
        for name, dock in self._docks.items():
            dock.setFloating(False)
            self._window.addDockWidget(_place(name), dock)
            dock.setVisible(name not in HIDDEN_AT_FIRST)
        below = self._docks["history_panel"]
        self._window.splitDockWidget(self._docks["findings_panel"], below, Qt.Orientation.Vertical)
        for bar in self._window.findChildren(QToolBar):
            self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
            bar.show()
        self.arrange()

    def arrange(self) -> None:
        """Give every panel its share of the window's size."""
        width = self._window.width()
        docks = [self._docks["browser_panel"], self._docks["findings_panel"]]
        widths = [_share(width, LEFT_SHARE, LEFT_WIDTHS), _share(width, RIGHT_SHARE, RIGHT_WIDTHS)]
        most = (1 - PICTURE_SHARE) * width
        if sum(widths) > most:  # a small screen, or large texts
            widths = [round(each * most / sum(widths)) for each in widths]
        self._window.resizeDocks(docks, widths, Qt.Orientation.Horizontal)
        self._share_right_column(FINDINGS_ALONE)
        below = self._docks["measurements_panel"]
        height = round(BELOW_SHARE * self._window.height())
        self._window.resizeDocks([below], [height], Qt.Orientation.Vertical)

    def make_room_for_history(self) -> None:
        """Show the history; a panel that is as small as an empty one gets its share."""
        dock = self._docks["history_panel"]
        dock.show()
        if dock.height() < (1 - FINDINGS_ALONE + 0.1) * self._window.height():
            self._share_right_column(FINDINGS_SHARE)

    def _share_right_column(self, findings: float) -> None:
        height = self._window.height()
        upper = round(findings * height)
        docks = [self._docks["findings_panel"], self._docks["history_panel"]]
        self._window.resizeDocks(docks, [upper, height - upper], Qt.Orientation.Vertical)

    def _mirror(self, name: str, *_: bool) -> None:
        """Let the command's mark follow what is seen."""
        action = self._commands[name]
        with QSignalBlocker(action):
            action.setChecked(not self._docks[name].isHidden())


def _place(name: str) -> Qt.DockWidgetArea:
    """The side of the window where a panel stands at first."""
    return PLACES.get(name, Qt.DockWidgetArea.RightDockWidgetArea)


def _share(whole: int, share: float, limits: tuple[int, int]) -> int:
    """A share of ``whole`` within limits."""
    return max(limits[0], min(limits[1], round(share * whole)))
