"""The choice of where networks compute, with the reason in words."""

from __future__ import annotations

import os
from contextlib import AbstractContextManager
from dataclasses import dataclass

from medviewer.errors import MedviewerError
from medviewer.message import Message


@dataclass(frozen=True)
class Device:
    """Where networks compute.

    Attributes
    ----------
    name
        torch's name: "cpu", "cuda:0" or "mps".
    text
        For the status bar, with the reason: "CPU, 1 thread: no GPU found".
    half
        True when the hardware multiplies bfloat16 itself, so that it is faster there.
    """

    name: str
    text: str
    half: bool = False

    def autocast(self) -> AbstractContextManager[object]:
        """What a network is asked within: bfloat16 where that is faster, else float32."""
        import torch

        return torch.autocast(self.name.split(":")[0], torch.bfloat16, enabled=self.half)


def threads() -> int:
    """Threads that a computation may use: one core is left to the window.

    OMP_NUM_THREADS, where it is set, says how many at most, as for other programs.
    """
    cores = len(os.sched_getaffinity(0)) if _has_affinity() else os.cpu_count() or 2
    asked = os.environ.get("OMP_NUM_THREADS", "")
    return max(1, min(cores - 1, int(asked) if asked.isdigit() else cores))


def choose(*, allow_gpu: bool = True) -> Device:
    """CUDA where it is usable, then MPS, else the CPU; sets torch's thread count.

    Processes that ``torchrun`` started take one GPU each; none of them takes MPS, which
    cannot be shared.

    Raises
    ------
    MedviewerError
        When torchrun started more processes than there are GPUs.
    """
    import torch

    count = threads()
    torch.set_num_threads(count)
    if not allow_gpu:
        return _cpu(count, Message("the GPU was not asked for"))
    if torch.cuda.is_available():
        number = int(os.environ.get("LOCAL_RANK", "0"))
        if number >= torch.cuda.device_count():
            raise MedviewerError(
                f"There are {torch.cuda.device_count()} GPUs for more processes than that.",
                "Give torchrun a smaller --nproc-per-node.",
            )
        major, _ = torch.cuda.get_device_capability(number)
        name = torch.cuda.get_device_name(number)
        return Device(f"cuda:{number}", f"GPU: {name}", half=major >= 8)
    if torch.backends.mps.is_available() and "LOCAL_RANK" not in os.environ:
        return Device("mps", "GPU: Apple Metal")
    return _cpu(count, Message("no GPU found"))


def _cpu(count: int, reason: str) -> Device:
    text = (
        Message("CPU, %n threads: {}", reason, count=count)
        if count > 1
        else Message("CPU, 1 thread: {}", reason)
    )
    return Device("cpu", text, half=_cpu_multiplies_bfloat16())


def _cpu_multiplies_bfloat16() -> bool:
    """True on a CPU with AVX-512 BF16 or AMX; elsewhere bfloat16 is emulated and slow."""
    import torch

    capabilities: dict[str, object] = getattr(torch.cpu, "get_capabilities", dict)()
    return bool(capabilities.get("avx512_bf16") or capabilities.get("amx_bf16"))


def _has_affinity() -> bool:
    return hasattr(os, "sched_getaffinity")
