"""A ball to grow a lesion in."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from medviewer.ui.main_window import MainWindow
from tests.image.measuring.balls import (
    SLICE,
    ball,
)
from tests.ui.makers import write_ramp
from tests.ui.measuring.hands import open_folder


@pytest.fixture
def with_ball(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> MainWindow:
    """A CT with a ball of 100 HU, the slice through its middle shown, the tool chosen."""
    voxels = ball().voxels.astype(np.int16)
    open_folder(qtbot, window, write_ramp(tmp_path / "ball", voxels=voxels))
    window.pane.model.go_to(SLICE)
    window.commands["tool_grow"].trigger()
    return window
