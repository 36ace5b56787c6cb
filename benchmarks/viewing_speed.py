"""How fast pictures are shown, beside what a user would pick instead.

    python benchmarks/viewing_speed.py [scroll] [window] [linked] [planes] [bent] [memory]

Every frame is computed and painted completely, off screen, by software, on one thread;
medians of several rounds, taken in turns with the other program's. The bars are those
of docs/reference/viewing-speed.md.
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import pyqtgraph
import SimpleITK as sitk
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication, QWidget

from medviewer.dicom.derivation import derivation_of
from medviewer.dicom.geometry import affine
from medviewer.dicom.volume import Volume
from medviewer.image.curved.reformation import Surface, curved
from medviewer.image.planes import plane_of
from medviewer.image.reformat import orthogonal
from medviewer.image.reslice import Raster, sample_plane
from medviewer.image.window import Window
from medviewer.library.settings import Settings
from medviewer.ui.main_window import MainWindow
from medviewer.ui.picture.linking import Linking
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.picture.viewport_pane import ViewportPane
from tests.ui.makers import make_series, make_volume, write_ramp

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


def planes() -> None:
    """Planes of a CT of 512 by 512 by 500: along the grid, and oblique with 512 by 512 pixels."""
    voxels = noise((500, 512, 512))
    base = volume_of(voxels)
    base.affine = affine(base.series.slices)
    made = [orthogonal(base, plane).volume for plane in ("coronal", "sagittal")]
    for volume in made:
        times = [timed(lambda n, v=volume: np.ascontiguousarray(v.voxels[n]), 20) for _ in range(7)]
        print_line(derivation_of(volume.series.key), times)
    across = np.array([0.3, 0.1, 0.9]) / np.linalg.norm([0.3, 0.1, 0.9])
    down = np.array([0.2, 0.95, 0.1])
    down -= down @ across * across
    down /= np.linalg.norm(down)
    origin = np.array([250.0, 256, 256]) - 256 * across - 256 * down
    resample = resampler(origin, across, down)
    image = sitk.GetImageFromArray(voxels)

    def ours(step: int) -> None:
        raster = Raster(origin + step * 0.1, across, down, (512, 512))
        sample_plane(voxels, raster, -1000)

    def theirs(step: int) -> None:
        resample.SetOutputOrigin((origin + step * 0.1)[::-1].tolist())
        sitk.GetArrayViewFromImage(resample.Execute(image))

    for clock, name in ((time.process_time, "computing"), (time.perf_counter, "by the clock")):
        compare(f"oblique 512x512, {name}", ours, theirs, 5, "SimpleITK", clock)


def bent() -> None:
    """A curved reformation of a CT of 512 by 512 by 500: an arch of 377 mm, 750,000 pixels."""
    voxels = noise((500, 512, 512))
    base = volume_of(voxels)
    base.affine = affine(base.series.slices)
    plane = plane_of(base.series.slices[250])
    assert plane is not None
    angles = np.radians(np.arange(0, 181, 15))
    arch = [(256 - 240 * np.cos(angle), 400 - 240 * np.sin(angle)) for angle in angles]
    points = tuple((float(x), float(y)) for x, y in arch)
    resample = bent_resampler(curved(base, plane, points, "arch").surface)
    image = sitk.GetImageFromArray(voxels)
    image.SetSpacing([0.5, 0.5, 1.0])

    def ours(step: int) -> None:
        moved = (points[0], (points[1][0] + step, points[1][1]), *points[2:])
        curved(base, plane, moved, "arch").fill(0)

    def theirs(_: int) -> None:
        sitk.GetArrayViewFromImage(resample.Execute(image))

    for clock, name in ((time.process_time, "computing"), (time.perf_counter, "by the clock")):
        compare(f"curved, {name}", ours, theirs, 5, "SimpleITK", clock)


def bent_resampler(surface: Surface) -> sitk.ResampleImageFilter:
    """SimpleITK's filter for the same surface: a flat picture, each pixel taken to its place."""
    rows, columns = surface.count, len(surface.places)
    across = surface.first_mm + np.arange(rows) * surface.step_mm
    wanted = surface.places[None] + across[:, None, None] * surface.across
    flat = np.zeros_like(wanted)
    flat[..., 1], flat[..., 0] = np.mgrid[:rows, :columns]
    made = sitk.ResampleImageFilter()
    made.SetSize((columns, rows, 1))
    made.SetInterpolator(sitk.sitkLinear)
    made.SetDefaultPixelValue(-1000)
    field = sitk.GetImageFromArray((wanted - flat)[None], isVector=True)
    made.SetTransform(sitk.DisplacementFieldTransform(field))
    return made


def resampler(
    origin: NDArray[np.float64], across: NDArray[np.float64], down: NDArray[np.float64]
) -> sitk.ResampleImageFilter:
    """SimpleITK's filter for the same plane; its axes go the other way round."""
    made = sitk.ResampleImageFilter()
    made.SetSize((512, 512, 1))
    made.SetInterpolator(sitk.sitkLinear)
    made.SetDefaultPixelValue(-1000)
    made.SetOutputOrigin(origin[::-1].tolist())
    through = np.cross(across[::-1], down[::-1])
    made.SetOutputDirection(np.stack([across[::-1], down[::-1], through], 1).reshape(-1).tolist())
    return made


def memory() -> None:
    """Fifty studies opened and closed one after the other: the memory held before and after."""
    with tempfile.TemporaryDirectory() as name:
        folders = [write_ramp(Path(name) / str(n), f"study {n}", n) for n in range(50)]
        window = MainWindow(Settings(analyse_when_opened=False))
        window.show()
        held = []
        for number, folder in enumerate([*folders[:5], *folders]):
            window.open_paths([folder])
            while window.is_busy():
                QApplication.processEvents()
                time.sleep(0.002)
            if number == 4:
                held.append(resident_mb())
        held.append(resident_mb())
        window.close()
    before, after = held
    print(f"memory: {before:.0f} MB after 5 studies, {after:.0f} MB after 50 more")


def resident_mb() -> float:
    """What this process holds of the machine's memory, Linux only."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


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


def timed(
    step: Callable[[int], None], steps: int, clock: Callable[[], float] = time.process_time
) -> float:
    """Milliseconds a frame; of computing, where what other programs do does not count."""
    started = clock()
    for number in range(steps):
        step(number)
    return (clock() - started) / steps * 1000


def compare(
    name: str,
    ours: Callable[[int], None],
    theirs: Callable[[int], None],
    steps: int,
    other: str = "pyqtgraph",
    clock: Callable[[], float] = time.process_time,
) -> None:
    """Both in turns, so that what else the machine does hits both."""
    mine, its = [], []
    for _ in range(ROUNDS):
        mine.append(timed(ours, steps, clock))
        its.append(timed(theirs, steps, clock))
    print_line(name, mine, its, other)


def print_line(
    name: str, mine: list[float], its: list[float] | None = None, program: str = ""
) -> None:
    """Milliseconds and frames a second, and the ratio to the other program."""
    ms = statistics.median(mine)
    line = f"{name}: {ms:.1f} ms, {1000 / ms:.0f} frames/s"
    if its is not None:
        other = statistics.median(its)
        line += f"; {program} {other:.1f} ms; {other / ms:.1f} times as fast"
    print(line, flush=True)


BENCHMARKS = {
    "scroll": scroll,
    "window": window,
    "linked": linked,
    "planes": planes,
    "bent": bent,
    "memory": memory,
}

if __name__ == "__main__":
    main()
