"""What tests of pictures that are made of a line ask of the window."""

from __future__ import annotations

import numpy as np

from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.viewport_pane import ViewportPane

BENT = ((10.5, 35.5), (20.5, 15.5), (40.5, 15.5), (50.5, 35.5))
"""An arch on the slice in the middle of the ramp, 20 mm wide and 10 mm high."""


def stack(window: MainWindow) -> ViewportPane:
    """Where the sections are."""
    (view,) = window.sections.shown()
    assert view.pane is not None
    return view.pane


def flat(window: MainWindow) -> ViewportPane:
    """Where the curved picture is."""
    (view,) = window.curved.shown()
    assert view.pane is not None
    return view.pane


def middle_of(pane: ViewportPane) -> np.ndarray:
    """The place of the line that the section shows, LPS mm."""
    assert pane.model.plane is not None
    return pane.model.plane.to_patient(pane.model.picture.middle)
