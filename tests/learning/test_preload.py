"""Torch's libraries can be loaded before torch, and torch works afterwards."""

from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="torch lets go of the lock there by itself")
def test_the_libraries_come_first_and_torch_works_afterwards() -> None:
    code = (
        "import sys; from medviewer.learning.preload import load_native_libraries as load\n"
        "print(load(), 'torch' in sys.modules)\n"
        "import torch; print(torch.ones(2).sum().item(), load())\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert run.stdout.split() == ["True", "False", "2.0", "False"]
