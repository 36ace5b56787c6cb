"""Slices per second of the lesion model: the whole path beside the bare network.

    python -m benchmarks.lesion_speed [--repeats 5] [--modes fast full]

The whole path is volume to findings of the head phantom (24 slices); the bare
network is the same weights on one prepared picture, without reading what it says.
The two are measured in turns. CPU seconds count the work of all threads and are
steadier than wall time on a shared machine; only the last line, a whole analysis
with the gate and the loading of the weights, is wall time.
The variants say what each saving brings in PyTorch: batch normalisation folded into
the convolutions, channels last, bfloat16 where the hardware multiplies it.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from itertools import product
from pathlib import Path

import numpy as np
import torch

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.learning.device import choose
from medviewer.learning.package import read_package
from medviewer.lesion.detect import detect, search
from medviewer.lesion.ensemble import Ensemble, load_ensemble
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import ResCenter
from medviewer.lesion.networks.engine import fastest, pytorch
from medviewer.lesion.slices import prepare_slice, slice_levels
from medviewer.paths import models
from medviewer.phantom.head import make_head, write_head


def median_cpu_seconds(work: Callable[[], object], repeats: int) -> float:
    """Median CPU time of ``work`` after one run to warm up."""
    work()
    durations = []
    for _ in range(repeats):
        start = time.process_time()
        work()
        durations.append(time.process_time() - start)
    return statistics.median(durations)


def network_and_path(
    ensemble: Ensemble, volume: Volume, picture: np.ndarray, slices: int, repeats: int
) -> tuple[float, float]:
    """CPU seconds a slice of the bare networks and of the whole path, medians of turns."""
    seen = [torch.from_numpy(picture)[None, None]]
    if ensemble.views:
        seen *= 2

    def bare() -> None:
        for _, ask, view in product(range(slices), ensemble.computes.asks.values(), seen):
            ask(view)

    turns = [
        [median_cpu_seconds(work, 1) for work in (bare, lambda: search(volume, ensemble, 0.5))]
        for _ in range(repeats)
    ]
    network, whole = np.median(turns, 0) / slices
    return float(network), float(whole)


def variants(ensemble: Ensemble, picture: np.ndarray, repeats: int) -> dict[str, float]:
    """CPU seconds a picture of the bare network, prepared in several ways."""
    given = torch.from_numpy(picture)[None, None]
    plain = ResCenter(len(LABELS)).eval()
    folded = next(iter(ensemble.networks.values())).float()

    def run(network: torch.nn.Module, batch: torch.Tensor, half: bool) -> Callable[[], object]:
        def forward() -> object:
            with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16, enabled=half):
                return network(batch)

        return forward

    last = given.contiguous(memory_format=torch.channels_last)
    many = last.repeat(16, 1, 1, 1)
    figures = {
        "as defined": median_cpu_seconds(run(plain, given, False), repeats),
        "folded, channels last": median_cpu_seconds(run(folded, last, False), repeats),
        "the same, batch of 16": median_cpu_seconds(run(folded, many, False), repeats) / 16,
    }
    if ensemble.device.half:
        figures["the same, bfloat16"] = median_cpu_seconds(run(folded, last, True), repeats)
    return figures


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeats", type=int, default=5)
    parser.add_argument("--modes", nargs="+", default=["fast", "full"])
    arguments = parser.parse_args()
    repeats = arguments.repeats
    package = read_package(models() / "brain-mr")
    device = choose(allow_gpu=False)
    with tempfile.TemporaryDirectory() as folder:
        write_head(make_head(), Path(folder))
        volume = load(scan([Path(folder)]).series[0])
    levels = slice_levels(volume)
    first = next(index for index, one in enumerate(levels) if one is not None)
    found = levels[first]
    assert found is not None
    prepared = prepare_slice(volume, first, found, int(package.card["input"]["size"]))
    slices = sum(one is not None for one in levels)
    print(f"{device.text}; {slices} slices with a picture; CPU ms a slice")
    for name, seconds in variants(
        load_ensemble(package, device, "fast"), prepared.picture, repeats
    ).items():
        print(f"  bare network, {name:24} {1000 * seconds:7.1f}")
    for mode in arguments.modes:
        for engine in (fastest, pytorch):
            ensemble = load_ensemble(package, device, mode, engine)
            bare, whole = network_and_path(ensemble, volume, prepared.picture, slices, repeats)
            print(
                f"  {mode}, {ensemble.computes.text}: network {1000 * bare:.1f}, whole path "
                f"{1000 * whole:.1f}, the network is {bare / whole:.0%} of it"
            )
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        detect(volume, package, mode="fast", device=device)
        taken.append(time.perf_counter() - start)
    print(f"  a fast analysis of the series: {statistics.median(taken):.2f} s of wall time")


if __name__ == "__main__":
    main()
