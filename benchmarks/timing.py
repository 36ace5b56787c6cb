"""What the benchmarks time with: medians of runs taken in turns, and a waiting thread."""

from __future__ import annotations

import statistics
import threading
import time
from collections.abc import Callable

import numpy as np

from medviewer.dicom.load import load
from medviewer.dicom.series import Series

Action = Callable[[], object]


def seconds(action: Action) -> float | None:
    """Duration of one call; None when it cannot do what is asked."""
    start = time.perf_counter()
    try:
        action()
    except (RuntimeError, NotImplementedError, AttributeError):
        return None
    return time.perf_counter() - start


def medians(actions: dict[str, Action], repeats: int) -> dict[str, float | None]:
    """The median of each, taken in turns so that all see the same machine, after one round
    to warm up; None for what fails."""
    found: dict[str, list[float | None]] = {name: [] for name in actions}
    for _ in range(repeats + 1):
        for name, action in actions.items():
            found[name].append(seconds(action))
    result: dict[str, float | None] = {}
    for name, times in found.items():
        warm = [value for value in times[1:] if value is not None]
        result[name] = statistics.median(warm) if len(warm) == repeats else None
    return result


def processor_ms(action: Action, repeats: int) -> float | None:
    """Least processor time of this process for one call: what others do does not count."""
    found = []
    for _ in range(repeats + 1):
        start = time.process_time()
        if seconds(action) is None:
            return None
        found.append(time.process_time() - start)
    return min(found) * 1e3


def first_slice_ms(series: Series, repeats: int) -> float:
    """Median time from the call of ``load`` to the first slice that has arrived."""
    found = []
    for _ in range(repeats):
        arrived: list[float] = []
        start = time.perf_counter()
        load(series, on_slice=lambda _, __, arrived=arrived: arrived.append(time.perf_counter()))
        found.append(arrived[0] - start)
    return statistics.median(found) * 1e3


def lateness_ms(action: Action | None, seconds_each: float = 4.0) -> tuple[float, float]:
    """Median and 99th percentile of how late a thread wakes that waits 1 ms at a time.

    As the window's thread does, while another repeats ``action`` (None: does nothing).
    """
    stop = threading.Event()

    def again() -> None:
        while action is not None and not stop.is_set():
            action()

    worker = threading.Thread(target=again)
    worker.start()
    late = []
    end = time.perf_counter() + seconds_each
    while time.perf_counter() < end:
        start = time.perf_counter()
        time.sleep(0.001)
        late.append((time.perf_counter() - start - 0.001) * 1e3)
    stop.set()
    worker.join()
    return statistics.median(late), float(np.percentile(late, 99))
