"""The choice of device says what it is and why."""

import torch

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
