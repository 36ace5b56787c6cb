"""What a program prints on a screen of another scaling, which Qt reads as it starts."""

from __future__ import annotations

import os
import subprocess
import sys


def printed_at(scale: str, program: str) -> list[str]:
    """The words that Python code prints where a pixel of the window is ``scale`` of the device."""
    told = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "QT_SCALE_FACTOR": scale, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return told.stdout.split()
