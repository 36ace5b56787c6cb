"""How much memory is free, so that a series that does not fit is refused, not fatal."""

from __future__ import annotations

import sys
from pathlib import Path


def free_bytes() -> int | None:
    """Memory that can be had without pushing other programs out; None when unknown."""
    if sys.platform == "win32":
        return _free_on_windows()
    try:
        lines = Path("/proc/meminfo").read_text(encoding="ascii").splitlines()
    except OSError:
        return None
    for line in lines:
        name, _, rest = line.partition(":")
        if name == "MemAvailable":
            return int(rest.split()[0]) << 10
    return None


def too_little_for(needed: int) -> float | None:
    """The free memory in GB (2**30 bytes) where ``needed`` bytes do not fit; None where they do.

    They fit, too, where nobody knows how much is free.
    """
    free = free_bytes()
    return None if free is None or needed <= free else free / 2**30


def _free_on_windows() -> int | None:
    import ctypes

    class Status(ctypes.Structure):
        """MEMORYSTATUSEX of the Windows API."""

        _fields_ = (
            ("length", ctypes.c_ulong),
            ("load", ctypes.c_ulong),
            ("total", ctypes.c_ulonglong),
            ("available", ctypes.c_ulonglong),
            ("others", ctypes.c_ulonglong * 5),
        )

    status = Status()
    status.length = ctypes.sizeof(Status)
    windll = getattr(ctypes, "windll", None)
    if windll is None or not windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status)):
        return None
    return int(status.available)
