"""What computes the networks of brain-mr: ONNX Runtime on a CPU, PyTorch elsewhere.

Picture by picture, as the program asks, ONNX Runtime is 1.6 times as fast on a CPU, with equal
answers (docs/reference/benchmarks.md). Where it cannot be used PyTorch computes, and the reason
is told in the log and with every result. A CPU that multiplies bfloat16 itself keeps PyTorch.

The graphs (``rescenter.onnx``, ``litecenter.onnx``, written by packaging/make_graph.py) hold no
weights. A session is given those of the network at hand, so there is one file of weights, and a
model that a user made is computed in the same way.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from medviewer.learning.device import Device, threads
from medviewer.lesion.labels import LABELS
from medviewer.lesion.networks.center import CenterNetwork, Output

LOG = logging.getLogger(__name__)

Ask = Callable[[Tensor], Output]
"""From one picture ``(1, 1, s, s)``, float32 on the CPU, to what the network says, there too."""


@dataclass(frozen=True)
class Engine:
    """``text`` says what computes, and why if it is not the fastest; ``asks`` by network."""

    text: str
    asks: Mapping[str, Ask] = field(default_factory=dict)


def graph_of(architecture: type[CenterNetwork]) -> Path:
    """Where the graph of an architecture lies."""
    return Path(__file__).with_name(f"{architecture.ARCHITECTURE.lower()}.onnx")


def pytorch(networks: Mapping[str, CenterNetwork], device: Device, reason: str = "") -> Engine:
    """PyTorch on the device that the networks lie on."""
    text = f"PyTorch {torch.__version__}" + (f" ({reason})" if reason else "")
    return Engine(text, {name: _in_pytorch(one, device) for name, one in networks.items()})


def fastest(networks: Mapping[str, CenterNetwork], device: Device) -> Engine:
    """What is fastest on the device."""
    if device.name != "cpu" or device.half:
        return pytorch(networks, device)
    try:
        import onnxruntime
    except ImportError as error:  # not installed, or a library of the system's is missing
        LOG.warning("ONNX Runtime cannot be used, PyTorch computes: %s", error)
        return pytorch(networks, device, "ONNX Runtime cannot be loaded")
    if any(one.centre.out_channels != len(LABELS) for one in networks.values()):
        reason = f"the graph for ONNX Runtime has {len(LABELS)} labels"
        LOG.warning("PyTorch computes: %s", reason)
        return pytorch(networks, device, reason)
    text = f"ONNX Runtime {onnxruntime.__version__}"
    LOG.info("%s computes", text)
    return Engine(text, {name: in_onnx_runtime(one, threads()) for name, one in networks.items()})


def _in_pytorch(network: CenterNetwork, device: Device) -> Ask:
    def ask(picture: Tensor) -> Output:
        given = picture.to(device.name).contiguous(memory_format=torch.channels_last)
        with torch.inference_mode(), device.autocast():
            return Output(*(part.float().cpu() for part in network(given)))

    return ask


def in_onnx_runtime(network: CenterNetwork, count: int) -> Ask:
    """A session of the CPU provider on ``count`` threads, with the weights of ``network``.

    Batch normalisation must be folded in. The session keeps its own copy of the weights.
    """
    import onnxruntime

    onnxruntime.disable_telemetry_events()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = count
    # One session a network: threads that spin would stand in the way of the next session's.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    weights = {
        name: onnxruntime.OrtValue.ortvalue_from_numpy(np.ascontiguousarray(value.numpy()))
        for name, value in network.state_dict().items()
    }
    options.add_external_initializers(list(weights), list(weights.values()))
    session = onnxruntime.InferenceSession(
        graph_of(type(network)).read_bytes(), options, providers=["CPUExecutionProvider"]
    )

    def ask(picture: Tensor) -> Output:
        return Output(*map(torch.from_numpy, session.run(None, {"picture": picture.numpy()})))

    return ask
