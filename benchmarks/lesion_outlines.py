"""How long the window is held while a large lesion is outlined or filled in.

    python -m benchmarks.lesion_outlines [idle] [grow] [fill]

A ball of 80 mm with noise: 80 slices of 1 mm, 160 pixels across. Told is how
long the hand itself was held, and, from then until the result is seen, the pauses of a timer of
10 ms in the window's thread; the longest is that in which the lesion comes into the lists.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from medviewer.findings.reading.measurement import Kind
from medviewer.library.settings import Settings
from medviewer.phantom.geometry import Geometry
from medviewer.phantom.write import Identity, write_ct
from medviewer.ui.main_window import MainWindow
from medviewer.ui.measuring.lesions.changes import linked
from tests.ui.measuring.hands import drag
from tests.ui.test_responsive import Heartbeat

SLICES, SIZE = 96, 256
PIXEL_MM, SLICE_MM, RADIUS_MM = 0.5, 1.0, 40.0
MIDDLE = (SIZE / 2, SIZE / 2)
ROUNDS = 5
IDENTITY = Identity(
    patient_name="Ball",
    patient_id="1",
    age="064Y",
    sex="F",
    series="ball",
    series_number=1,
    series_description="ball",
    study="20240102",
    study_date="20240102",
    window=(50.0, 400.0),
)
Shown = Callable[[], bool]


def main() -> None:
    """Run the named parts, or all."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        os.environ["HOME"] = folder
        window = MainWindow(Settings())
        window.show()
        window.settings.analyse_when_opened = False
        geometry = Geometry((SLICES, SIZE, SIZE), (SLICE_MM, PIXEL_MM, PIXEL_MM), (0.0, 0.0, 0.0))
        write_ct(ball(), geometry, Path(folder) / "ball", IDENTITY)
        window.open_paths([Path(folder) / "ball"])
        wait(window)
        for name in sys.argv[1:] or list(PARTS):
            for number in range(ROUNDS):
                PARTS[name](window, f"{name} {number}")
        window.close()
    application.processEvents()


def ball() -> np.ndarray:
    """100 HU in -50, noise of 20, int16 ``[slice, row, column]``."""
    z, y, x = np.ogrid[:SLICES, :SIZE, :SIZE]
    mm = np.hypot(
        np.hypot((x - MIDDLE[0]) * PIXEL_MM, (y - MIDDLE[1]) * PIXEL_MM),
        (z - SLICES // 2) * SLICE_MM,
    )
    noise = np.random.default_rng(1).normal(0, 20, mm.shape)
    return (np.where(mm < RADIUS_MM, 100, -50) + noise).astype(np.int16)


def grow(window: MainWindow, name: str) -> None:
    """A drag from the middle to beyond the edge."""
    window.pane.model.go_to(SLICES // 2)
    window.commands["tool_grow"].trigger()
    edge = (MIDDLE[0] + (RADIUS_MM + 5) / PIXEL_MM, MIDDLE[1])
    before = len(window.measuring.reading.measurements())
    watch(
        window,
        name,
        lambda: drag(window.pane.viewport, MIDDLE, edge),
        lambda: len(window.measuring.reading.measurements()) > before,
    )
    window.commands["undo"].trigger()


def fill(window: MainWindow, name: str) -> None:
    """Five circles, each fifteen slices from the next."""
    desk, volume = window.measuring.desk, window.pane.volume
    drawn = []
    for index in range(18, 79, 15):
        turns = np.linspace(0, 2 * np.pi, 200, endpoint=False)
        radius = np.sqrt(RADIUS_MM**2 - (index - SLICES // 2) ** 2) / PIXEL_MM
        line = np.stack([np.cos(turns), np.sin(turns)], axis=1) * radius + MIDDLE
        one = desk.draft(Kind.FREEHAND, tuple(map(tuple, line.tolist())), volume, index)
        drawn.append(linked(one, drawn[0]) if drawn else one)
    desk.add_lesion("circles", drawn, drawn[0].key)
    before = len(window.measuring.reading.measurements())
    watch(
        window,
        name,
        window.commands["fill_lesion"].trigger,
        lambda: len(window.measuring.reading.measurements()) > before,
    )
    for _ in range(2):
        window.commands["undo"].trigger()


def watch(window: MainWindow, name: str, begin: Callable[[], object], shown: Shown) -> None:
    """Tell the pauses of the window's thread from ``begin`` until ``shown``."""
    wait(window)
    settle(0.3)
    started = time.monotonic()
    begin()
    begun = time.monotonic() - started
    heart = Heartbeat()
    while not shown():
        QApplication.processEvents()
        time.sleep(0.0005)
    took = time.monotonic() - started
    settle(0.1)
    heart.stop()
    pauses = np.array(heart.pauses) * 1000
    print(
        f"{name}: seen after {took * 1000:.0f} ms, the hand was held for {begun * 1000:.0f}; "
        f"pauses: median {np.median(pauses):.1f}, 99 % {np.percentile(pauses, 99):.1f}, "
        f"longest {pauses.max():.1f} ms",
        flush=True,
    )


def settle(seconds: float) -> None:
    """Let the window do what is left."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.0005)


def wait(window: MainWindow) -> None:
    """Until nothing runs."""
    while window.is_busy():
        settle(0.01)


def idle(window: MainWindow, name: str) -> None:
    """Nothing, for as long: how the machine lets a timer beat."""
    end = time.monotonic() + 1.5
    watch(window, name, lambda: None, lambda: time.monotonic() > end)


PARTS = {"idle": idle, "grow": grow, "fill": fill}

if __name__ == "__main__":
    main()
