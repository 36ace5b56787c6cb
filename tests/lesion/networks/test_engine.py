"""ONNX Runtime and PyTorch say the same, and which one spoke is told."""

import logging
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.learning.device import Device
from medviewer.learning.package import read_package
from medviewer.lesion.detect import detect, search
from medviewer.lesion.ensemble import load_ensemble
from medviewer.lesion.networks.center import (
    NETWORKS,
    CenterNetwork,
    Output,
    ResCenter,
    fold_batch_norm,
)
from medviewer.lesion.networks.engine import Engine, fastest, in_onnx_runtime, pytorch
from medviewer.paths import models
from medviewer.phantom.head import make_head, write_head
from tests.lesion.examples import tiny_package

CPU = Device("cpu", "CPU, 1 thread")


@pytest.fixture(scope="module", params=NETWORKS.values(), ids=NETWORKS)
def network(request: pytest.FixtureRequest) -> CenterNetwork:
    """Random weights, no two alike, and far from what training starts with."""
    torch.manual_seed(1)
    network = request.param(3).eval()
    for layer in network.modules():
        if isinstance(layer, torch.nn.BatchNorm2d):
            layer.running_mean.normal_(0, 0.1)  # type: ignore[union-attr]
            layer.running_var.uniform_(0.5, 2)  # type: ignore[union-attr]
            torch.nn.init.normal_(layer.bias, std=0.1)
    return fold_batch_norm(network).to(memory_format=torch.channels_last)


@pytest.mark.parametrize(("rows", "columns"), [(64, 64), (256, 256), (96, 160)])
def test_both_engines_give_the_same_output(network: CenterNetwork, rows: int, columns: int) -> None:
    picture = torch.rand(1, 1, rows, columns)
    expected = pytorch({"a": network}, CPU).asks["a"](picture)
    found = in_onnx_runtime(network, 1)(picture)
    for name, one, two in zip(Output._fields, found, expected, strict=True):
        assert one.shape == two.shape
        assert torch.allclose(one, two, rtol=1e-4, atol=1e-4), name


def test_the_findings_in_a_phantom_are_the_same(tmp_path: Path) -> None:
    head = make_head()
    write_head(head, tmp_path)
    (series,) = scan([tmp_path]).series
    volume = load(series)
    assert head.lesion is not None
    middle = int(head.lesion.mask.sum((1, 2)).argmax())
    few = slice(middle - 1, middle + 2)
    volume = replace(
        volume,
        series=replace(series, slices=series.slices[few]),
        voxels=volume.voxels[few],
    )
    package = read_package(models() / "brain-mr")
    engines = (fastest, pytorch)
    found = [search(volume, load_ensemble(package, CPU, "fast", one), 0.5) for one in engines]
    assert len(found[0].findings) == len(found[1].findings) > 0
    for one, two in zip(found[0].findings, found[1].findings, strict=True):
        assert (one.label, one.slice_index) == (two.label, two.slice_index)
        assert one.box == pytest.approx(two.box, abs=1e-3)
        assert one.probabilities == pytest.approx(two.probabilities, abs=1e-4)
        assert np.array(one.outline) == pytest.approx(np.array(two.outline), abs=1e-2)


def test_a_result_tells_the_engine(tmp_path: Path) -> None:
    write_head(make_head(None), tmp_path / "head")
    (series,) = scan([tmp_path / "head"]).series
    package = tiny_package(tmp_path / "tiny")
    result = detect(load(series), package, mode="fast", device=CPU, run_anyway=True)
    assert result.provenance.device.startswith("CPU, 1 thread; ONNX Runtime 1.")


def test_a_gpu_and_a_cpu_with_bfloat16_keep_pytorch() -> None:
    for device in (Device("cuda:0", "GPU"), Device("cpu", "CPU", half=True)):
        assert fastest({}, device).text == f"PyTorch {torch.__version__}"


def test_without_onnx_runtime_pytorch_computes_and_says_why(
    network: CenterNetwork, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with caplog.at_level(logging.WARNING):
        engine = fastest({"a": network}, CPU)
    assert engine.text == f"PyTorch {torch.__version__} (ONNX Runtime cannot be loaded)"
    assert "ONNX Runtime cannot be used" in caplog.text
    assert engine.asks["a"](torch.rand(1, 1, 64, 64)).label.shape == (1, 3)


def test_a_model_with_other_labels_is_computed_by_pytorch() -> None:
    engine: Engine = fastest({"a": ResCenter(4).eval()}, CPU)
    assert "3 labels" in engine.text
    assert engine.asks["a"](torch.rand(1, 1, 64, 64)).label.shape == (1, 4)
