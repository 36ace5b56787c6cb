"""How fast pictures are shown, beside what a user would pick instead.

    python benchmarks/viewing_speed.py [scroll] [window] [linked]

Every frame is computed and painted completely, off screen, by software, on one thread;
medians of several rounds, taken in turns with the other program's. The bars are those
of docs/reference/viewing-speed.md.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication, QWidget

from medviewer.dicom.volume import Volume
from medviewer.image.window import Window
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.makers import make_series, make_volume

ROUNDS = 7
SIZE = (1000, 900)


def main() -> None:
    """Run the named benchmarks, or all."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    chosen = sys.argv[1:] or list(BENCHMARKS)
    for name in chosen:
        BENCHMARKS[name]()
    application.processEvents()


def scroll() -> None:
    """Slices of 512 by 512 in one viewport of 1000 by 900 pixels."""
    voxels = noise((40, 512, 512))
    pane = shown_pane(volume_of(voxels))
    view = pyqtgraph.ImageView()
    view.resize(*SIZE)
    view.setImage(voxels, axes={"t": 0, "y": 1, "x": 2}, levels=(-160, 240))
    view.show()

    def ours(index: int) -> None:
        pane.model.go_to(index % 40)
        pane.viewport.repaint()

    def theirs(index: int) -> None:
        view.setCurrentIndex(index % 40)
        paint(view.ui.graphicsView.viewport())

    compare("scroll 512x512", ours, theirs, 40)
    pane.close()
    view.close()


def window() -> None:
    """Grey levels of a mammogram, 4096 by 3328, by dragging, in 1000 by 900 pixels."""
    voxels = np.abs(noise((1, 4096, 3328))).astype(np.uint16) * 4
    pane = shown_pane(volume_of(voxels))
    view = pyqtgraph.GraphicsLayoutWidget()
    view.resize(*SIZE)
    box = view.addViewBox(lockAspect=True)
    item = pyqtgraph.ImageItem(voxels[0], axisOrder="row-major")
    box.addItem(item)
    view.show()
    item.setLevels((0, 4000))
    paint(view.viewport())

    def ours(step: int) -> None:
        pane.model.set_window(Window(2000 + step * 7, 4000 + step * 13))
        pane.viewport.repaint()

    def theirs(step: int) -> None:
        item.setLevels((step * 3, 4000 + step * 13))
        paint(view.viewport())

    compare("window 4096x3328", ours, theirs, 12)
    pane.close()
    view.close()


def linked() -> None:
    """Sixteen viewports with a CT each, linked by position, 1200 by 1000 pixels in all."""
    grid = ViewportGrid(usual_tool_box(drag_tools()))
    linking = Linking(grid)
    grid.set_layout(4, 4)
    grid.resize(1200, 1000)
    grid.show()
    for number, pane in enumerate(grid.panes):
        pane.show_volume(volume_of(noise((40, 512, 512), number), f"1.2.{number}"))
    QApplication.processEvents()

    def ours(index: int) -> None:
        grid.panes[0].model.go_to(index % 40)
        QApplication.processEvents()  # paints every viewport once

    print_line("linked scroll 4x4", [timed(ours, 20) for _ in range(ROUNDS)])
    assert linking.slices
    assert {pane.model.index for pane in grid.panes} == {19}
    grid.close()


def noise(shape: tuple[int, ...], seed: int = 1) -> NDArray[np.int16]:
    """Values as a CT has them: half of them air and tissue, with noise."""
    random = np.random.default_rng(seed)
    return (random.normal(0, 300, shape) + 40).astype(np.int16)


def volume_of(voxels: NDArray[np.generic], key: str = "1.2.3") -> Volume:
    """A volume of these voxels, with positions."""
    from dataclasses import replace

    count = len(voxels)
    first = make_series().slices[0]
    slices = tuple(replace(first, position=(0.0, 0.0, float(n))) for n in range(count))
    return make_volume(
        make_series(key=key, slices=slices),
        voxels=voxels,
        slope=np.ones(count),
        intercept=np.zeros(count),
        loaded=np.ones(count, bool),
    )


def shown_pane(volume: Volume) -> ViewportPane:
    """A pane with the volume on it, as large as the other program's view."""
    pane = ViewportPane(usual_tool_box(drag_tools()))
    pane.resize(*SIZE)
    pane.show()
    pane.show_volume(volume)
    pane.model.set_window(Window(40, 400))
    QApplication.processEvents()
    return pane


def paint(widget: QWidget) -> None:
    """Let everything happen that a frame needs, and paint it."""
    QApplication.processEvents()
    widget.repaint()


def timed(step: Callable[[int], None], steps: int) -> float:
    """Milliseconds of computing a frame: what other programs do meanwhile does not count."""
    started = time.process_time()
    for number in range(steps):
        step(number)
    return (time.process_time() - started) / steps * 1000


def compare(
    name: str, ours: Callable[[int], None], theirs: Callable[[int], None], steps: int
) -> None:
    """Both in turns, so that what else the machine does hits both."""
    mine, its = [], []
    for _ in range(ROUNDS):
        mine.append(timed(ours, steps))
        its.append(timed(theirs, steps))
    print_line(name, mine, its)


def print_line(name: str, mine: list[float], its: list[float] | None = None) -> None:
    """Milliseconds and frames a second, and the ratio to the other program."""
    ms = statistics.median(mine)
    line = f"{name}: {ms:.1f} ms, {1000 / ms:.0f} frames/s"
    if its is not None:
        other = statistics.median(its)
        line += f"; pyqtgraph {other:.1f} ms; {other / ms:.1f} times as fast"
    print(line, flush=True)


BENCHMARKS = {"scroll": scroll, "window": window, "linked": linked}

if __name__ == "__main__":
    main()
