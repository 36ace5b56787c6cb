"""Brings torch's native libraries into the process without stopping the other threads.

Importing torch loads some 400 MB of libraries while holding the interpreter's lock:
every other thread, the window's too, stands still meanwhile (1.2 s on a busy machine
with two cores, 0.4 s with this). A function called through ctypes lets go of the lock, so
the libraries are loaded that way first; the import then finds them there.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_ENDINGS = {"linux": ".so", "darwin": ".dylib"}


def load_native_libraries() -> bool:
    """Load the libraries of the installed torch, which is not imported.

    Returns
    -------
    bool
        False where there was nothing to do: torch is imported already or not installed,
        or the system is one on which torch itself lets go of the lock (Windows). A
        library that cannot be loaded is also False; the import will say why.
    """
    ending = _ENDINGS.get(sys.platform)
    found = None if "torch" in sys.modules else importlib.util.find_spec("torch")
    if ending is None or found is None or found.origin is None:
        return False
    library = Path(found.origin).parent / "lib" / f"libtorch_python{ending}"
    load = ctypes.CDLL(None).dlopen
    load.restype = ctypes.c_void_p
    load.argtypes = [ctypes.c_char_p, ctypes.c_int]
    return library.is_file() and bool(load(os.fsencode(library), os.RTLD_NOW))
