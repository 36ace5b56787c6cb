"""The ramp as a viewport shows it."""

from __future__ import annotations

from medviewer.image.window import Window
from medviewer.ui.picture.viewport_model import ViewportModel
from tests.ui.makers import make_volume


def make_shown() -> ViewportModel:
    """Its fifth slice, in 640 by 480 pixels."""
    model = ViewportModel()
    model.resize(640, 480)
    model.show_volume(make_volume(), 4, Window(500, 1000, "Lung"), 1.0)
    return model
