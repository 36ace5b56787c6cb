"""Free memory, where the system tells."""

from __future__ import annotations

import sys

import pytest

from medviewer.dicom.memory import free_bytes


@pytest.mark.skipif(sys.platform == "darwin", reason="macOS does not tell without a package")
def test_free_memory_is_a_plausible_figure() -> None:
    free = free_bytes()
    assert free is not None
    assert 1 << 20 < free < 1 << 46
