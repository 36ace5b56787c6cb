"""Does drawing slow scrolling? A 512 x 512 CT, one viewport, software rendering.

Paints every slice once with nothing measured, with 1000 measurements that all lie on
another series, and with five on every slice; medians of the same run, in milliseconds.

    QT_QPA_PLATFORM=offscreen python -m benchmarks.scroll_with_measurements
"""

from __future__ import annotations

import statistics
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

from medviewer.dicom.series import Slice
from medviewer.dicom.volume import Volume
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.image.window import Window
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.picture.mouse import drag_tools, usual_tool_box
from medviewer.ui.picture.viewport_grid import ViewportGrid
from medviewer.ui.starting.application import make_application
from tests.ui.makers import make_series, make_volume

SLICES, SIZE, ROUNDS = 60, 512, 5
KINDS = {
    Kind.LENGTH: ((100.0, 100.0), (200.0, 150.0)),
    Kind.BIDIRECTIONAL: ((300.0, 100.0), (360.0, 100.0), (330.0, 80.0), (330.0, 120.0)),
    Kind.ELLIPSE: ((100.0, 300.0), (180.0, 360.0)),
    Kind.FREEHAND: tuple(
        (400 + 40 * float(np.cos(t / 20)), 400 + 30 * float(np.sin(t / 20))) for t in range(126)
    ),
    Kind.ANGLE: ((250.0, 250.0), (300.0, 300.0), (350.0, 250.0)),
}


def volume() -> Volume:
    """Noise of a CT's size."""
    slices = tuple(
        Slice(
            Path(f"{index}.dcm"),
            0,
            "1.2.840.10008.5.1.4.1.1.2",
            f"1.2.3.{index}",
            index + 1,
            (0.0, 0.0, 2.0 * index),
            ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0)),
            (0.7, 0.7),
        )
        for index in range(SLICES)
    )
    values = np.random.default_rng(1).normal(40, 200, (SLICES, SIZE, SIZE)).astype(np.int16)
    return make_volume(
        make_series(slices=slices, rows=SIZE, columns=SIZE),
        voxels=values,
        slope=np.ones(SLICES),
        intercept=np.zeros(SLICES),
        loaded=np.ones(SLICES, bool),
    )


def paint_all(grid: ViewportGrid, picture: QImage) -> float:
    """Median time of a slice in ms."""
    view = grid.active.viewport
    times = []
    for _ in range(ROUNDS):
        for index in range(SLICES):
            started = time.perf_counter()
            view.model.go_to(index)
            view.render(picture)
            times.append(time.perf_counter() - started)
    return 1000 * statistics.median(times)


def main() -> None:
    """Measure and print."""
    application = make_application()
    grid = ViewportGrid(usual_tool_box(drag_tools()))
    measuring = Measuring(grid, "Reader")
    grid.resize(900, 900)
    grid.show()
    application.processEvents()
    shown = volume()
    grid.active.show_volume(shown)
    grid.active.model.set_window(Window(40, 400))
    picture = QImage(grid.active.viewport.size(), QImage.Format.Format_RGB32)
    nothing = paint_all(grid, picture)
    here = [
        measuring.desk.draft(kind, points, shown, index)
        for index in range(SLICES)
        for kind, points in KINDS.items()
    ]
    measuring.reading.load(elsewhere(here))
    others = paint_all(grid, picture)
    measuring.reading.load(here)
    five = paint_all(grid, picture)
    print(f"nothing measured            {nothing:6.2f} ms a slice")
    print(f"1000 on another series      {others:6.2f} ms  ({others / nothing:.2f} x)")
    print(f"five on every slice as well {five:6.2f} ms  ({five / nothing:.2f} x)")
    started = time.perf_counter()
    for _ in range(20):
        measuring.desk.draft(Kind.FREEHAND, KINDS[Kind.FREEHAND], shown, 3)
    print(f"numbers of a freehand line  {50 * (time.perf_counter() - started):6.2f} ms")
    grid.close()


def elsewhere(drawn: list[Measurement]) -> list[Measurement]:
    """1000 measurements of a series that is not shown."""
    return [
        replace(
            drawn[number % len(drawn)],
            identifier=f"other-{number}",
            image=replace(drawn[0].image, sop_instance_uid=f"9.{number % 60}"),
        )
        for number in range(1000)
    ]


if __name__ == "__main__":
    main()
