"""What tests of pictures that are made of a line ask of the window."""

from __future__ import annotations

import numpy as np

from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.viewport_pane import ViewportPane

ACROSS = ((10.5, 20.5), (30.5, 20.5), (50.5, 20.5))
"""A line of 20 mm along the row of 20 HU (and 100 a slice) of the ramp."""

BENT = ((10.5, 35.5), (20.5, 15.5), (40.5, 15.5), (50.5, 35.5))
"""An arch on the slice in the middle of the ramp, 20 mm wide and 10 mm high."""


def stack(window: MainWindow) -> ViewportPane:
    """Where the sections are."""
    (view,) = window.sections.shown()
    assert view.pane is not None
    return view.pane


def row_of(window: MainWindow) -> list[ViewportPane]:
    """Where several sections are side by side."""
    (view,) = window.sections.shown()
    return view.showing


def flat(window: MainWindow) -> ViewportPane:
    """Where the curved picture is."""
    (view,) = window.curved.shown()
    assert view.pane is not None
    return view.pane


def middle_of(pane: ViewportPane) -> np.ndarray:
    """The place of the line that the section shows, LPS mm."""
    assert pane.model.plane is not None
    return pane.model.plane.to_patient(pane.model.picture.middle)


def draw(window: MainWindow, points: tuple[tuple[float, float], ...]) -> Measurement:
    """A polyline on the active picture, chosen."""
    pane, desk = window.pane, window.measuring.desk
    assert pane.volume is not None
    line = desk.draft(Kind.POLYLINE, points, pane.volume, pane.model.index)
    desk.add("Polyline", line)
    return line


def told(window: MainWindow) -> str:
    """The newest message above the pictures."""
    return window.parts.messages.texts()[-1]
