"""The choice of device says what it is and why."""

import os

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


@pytest.mark.parametrize(
    ("cores", "asked", "found"),
    [(8, "", 7), (8, "3", 3), (8, "16", 7), (8, "0", 1), (8, "many", 7), (1, "", 1)],
)
def test_a_computation_has_all_cores_but_one_and_no_more_than_were_asked_for(
    monkeypatch: pytest.MonkeyPatch, cores: int, asked: str, found: int
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cores)), raising=False)
    monkeypatch.setenv("OMP_NUM_THREADS", asked)
    assert threads() == found


@pytest.mark.parametrize(("capability", "half"), [((7, 5), False), ((8, 0), True), ((9, 0), True)])
def test_half_precision_is_for_gpus_that_multiply_it_themselves(
    monkeypatch: pytest.MonkeyPatch, capability: tuple[int, int], half: bool
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 1)
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda number: capability)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda number: "made")
    monkeypatch.delenv("LOCAL_RANK", raising=False)
    assert choose().half is half
    assert not choose(allow_gpu=False).name.startswith("cuda")


@pytest.mark.parametrize("can", [{}, {"avx512_bf16": True}, {"amx_bf16": True}, {"avx512": True}])
def test_and_for_cpus_that_do(monkeypatch: pytest.MonkeyPatch, can: dict[str, bool]) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: can, raising=False)
    assert choose(allow_gpu=False).half is any(name.endswith("bf16") for name in can)


def test_a_gpu_that_cannot_be_shared_is_taken_by_none_of_several_processes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: True)
    monkeypatch.delenv("LOCAL_RANK", raising=False)
    assert choose().name == "mps"
    monkeypatch.setenv("LOCAL_RANK", "0")
    assert choose().name == "cpu"
