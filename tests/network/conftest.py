"""What the tests of sending share."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.uid import (
    CTImageStorage,
)

from tests.network.small_archive import PRIVATE, written


@pytest.fixture
def four(tmp_path: Path) -> list[Path]:
    """Files 1 to 4, of which the second is of a kind that only its maker knows."""
    return [
        written(tmp_path, each, PRIVATE if each == 2 else CTImageStorage) for each in range(1, 5)
    ]
