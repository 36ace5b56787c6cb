"""The choice of device says what it is and why."""

import pytest
import torch

from medviewer.errors import MedviewerError
from medviewer.learning.device import choose, threads


def test_without_the_gpu_the_cpu_is_chosen_and_the_reason_given() -> None:
    device = choose(allow_gpu=False)
    assert device.name == "cpu"
    assert device.text.startswith("CPU, ")
    assert "not asked for" in device.text


def test_one_core_is_left_to_the_window() -> None:
    choose(allow_gpu=False)
    assert torch.get_num_threads() == threads() >= 1


def test_the_name_is_one_that_torch_takes() -> None:
    assert torch.zeros(1, device=choose().name).sum() == 0


def test_every_process_of_torchrun_takes_its_own_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 2)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda number: (8, 0))
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda number: f"made {number}")
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert choose().name == "cuda:1"
    monkeypatch.setenv("LOCAL_RANK", "2")
    with pytest.raises(MedviewerError, match="2 GPUs"):
        choose()
