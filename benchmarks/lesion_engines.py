"""The network of brain-mr in several engines: pictures per second, and whether they agree.

    python -m benchmarks.lesion_engines [--rounds 7]

Needs `pip install -e .[benchmarks]`. The same weights, batch normalisation folded in, run
eagerly by PyTorch in channels-last form (what the program does), by ONNX Runtime and by OpenVINO,
float32, with batches of 1 and 16 on 1 and 2 threads. The engines take turns within every round,
so that a busy machine slows all of them, and what is printed is the median over the rounds of
the ratio to PyTorch of the same round. Before its turn an engine waits until the threads of the
one before have stopped spinning, and its first batch of a turn, which finds the other's data in
the caches, does not count. The largest difference of any output is printed beside it.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from medviewer.learning.device import choose
from medviewer.learning.package import read_package
from medviewer.lesion.ensemble import load_ensemble
from medviewer.paths import models

Engine = Callable[[np.ndarray], list[np.ndarray]]


def in_torch(network: torch.nn.Module, threads: int) -> Engine:
    """Eager, channels last."""

    def run(batch: np.ndarray) -> list[np.ndarray]:
        torch.set_num_threads(threads)
        given = torch.from_numpy(batch).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode():
            return [part.numpy() for part in network(given)]

    return run


def in_onnx_runtime(file: Path, threads: int) -> Engine:
    """ONNX Runtime's CPU provider with all graph optimisations."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])
    return lambda batch: session.run(None, {"picture": batch})


def in_openvino(file: Path, threads: int) -> Engine:
    """OpenVINO's CPU plug-in, told to compute in float32."""
    import openvino

    core = openvino.Core()
    settings = {"INFERENCE_NUM_THREADS": threads, "INFERENCE_PRECISION_HINT": "f32"}
    compiled = core.compile_model(core.read_model(file), "CPU", settings)

    def run(batch: np.ndarray) -> list[np.ndarray]:
        found = compiled(batch)
        return [found[output] for output in compiled.outputs]

    return run


def seconds(engine: Engine, batch: np.ndarray, times: int) -> float:
    """Least wall time of a batch among so many, after a pause and a batch that does not count."""
    time.sleep(0.1)
    found = []
    for _ in range(times + 1):
        start = time.perf_counter()
        engine(batch)
        found.append(time.perf_counter() - start)
    return min(found[1:])


def compare(engines: dict[str, Engine], batch: np.ndarray, rounds: int) -> None:
    """Print speed and agreement of every engine for one batch."""
    reference, *_ = engines.values()
    truth = reference(batch)
    taken: dict[str, list[float]] = {name: [] for name in engines}
    for name, engine in engines.items():
        apart = [float(np.abs(a - b).max()) for a, b in zip(engine(batch), truth, strict=True)]
        print(f"    {name:13} differs by at most {max(apart):.1e}", end="")
        print(f" (outputs reach {max(float(np.abs(one).max()) for one in truth):.0f})")
    for _ in range(rounds):
        for name, engine in engines.items():
            taken[name].append(seconds(engine, batch, 4 if len(batch) == 1 else 1))
    first = next(iter(taken.values()))
    for name, own in taken.items():
        ratio = statistics.median(a / b for a, b in zip(first, own, strict=True))
        speed = len(batch) / statistics.median(own)
        print(f"    {name:13} {speed:6.1f} pictures/s, {ratio:.2f} times PyTorch")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    rounds = parser.parse_args().rounds
    device = replace(choose(allow_gpu=False), half=False)
    ensemble = load_ensemble(read_package(models() / "brain-mr"), device, "fast")
    network = next(iter(ensemble.networks.values())).float()
    random = np.random.default_rng(0)
    pictures = random.random((16, 1, ensemble.size, ensemble.size), dtype=np.float32)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "network.onnx"
        torch.onnx.export(
            network,
            (torch.from_numpy(pictures[:2]),),
            file,
            input_names=["picture"],
            dynamic_shapes=({0: torch.export.Dim("batch")},),
            dynamo=True,
            verbose=False,
        )
        for threads in (1, 2):
            engines = {
                "PyTorch": in_torch(network, threads),
                "ONNX Runtime": in_onnx_runtime(file, threads),
                "OpenVINO": in_openvino(file, threads),
            }
            for size in (1, 16):
                print(f"  {threads} threads, batch of {size}", flush=True)
                compare(engines, pictures[:size], rounds)


if __name__ == "__main__":
    main()
