"""On screens of every scaling one to one is one to one: nothing is smoothed or doubled."""

from __future__ import annotations

import pytest

from tests.ui.scales import printed_at

SHOW = """
import numpy as np
from PySide6.QtWidgets import QApplication
from medviewer.image.window import Window
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.makers import make_volume

application = QApplication([])
pane = ViewportPane(usual_tool_box(drag_tools()))
pane.resize(401, 303)
pane.show()
volume = make_volume()
board = np.indices(volume.voxels.shape[1:]).sum(0) % 2 * 1000
volume.voxels[:] = board
pane.show_volume(volume)
view, model = pane.viewport, pane.model
model.set_window(Window(500, 1000))
model.show_texts = False
ratio = view.devicePixelRatioF()
model.actual_size(ratio)
picture = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_Grayscale8)
size = (picture.height(), picture.bytesPerLine())
seen = np.frombuffer(picture.constBits(), np.uint8).reshape(size)[:, : picture.width()]
seen = seen[2:-2, 2:-2]  # without the frame of the viewport
across, down = np.flatnonzero(seen.max(0) > 200), np.flatnonzero(seen.max(1) > 200)
shown = seen[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
print(ratio, shown.shape == board.shape, set(np.unique(shown)) <= {0, 255})
"""


@pytest.mark.parametrize("scale", ["1", "1.25", "1.5", "2"])
def test_one_to_one_is_a_pixel_of_the_device_for_a_pixel_of_the_image(scale: str) -> None:
    assert printed_at(scale, SHOW) == [str(float(scale)), "True", "True"]
