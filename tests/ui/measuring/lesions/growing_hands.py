"""What the tests of growing do with the ball."""

from __future__ import annotations

from medviewer.ui.main_window import MainWindow
from tests.image.measuring.balls import (
    MIDDLE,
    PIXEL_MM,
)
from tests.ui.measuring.hands import drag, wait_outlined

EDGE = (MIDDLE[0] + 10 / PIXEL_MM, MIDDLE[1])
"""3 mm beyond the ball's, on the slice through its middle."""


def grow(window: MainWindow, *way: tuple[float, float]) -> None:
    """Drag from the middle of the ball, and wait until it is outlined."""
    drag(window.pane.viewport, MIDDLE, *(way or (EDGE,)))
    wait_outlined(window)


def rows(window: MainWindow) -> list[tuple[str, ...]]:
    return window.parts.findings.list.texts()
