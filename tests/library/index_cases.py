"""Small folders of phantoms for the tests of the index."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from medviewer.dicom.scan import scan
from medviewer.library.index import Index
from medviewer.library.listing import look
from medviewer.phantom.geometry import axial_around_midline
from medviewer.phantom.write import Identity, write_ct

GEOMETRY = axial_around_midline(3, 8, 1.0, 2.0, 0.0, 2.0)


def write_series(folder: Path, identity: Identity) -> tuple[Path, ...]:
    """A CT of three small slices."""
    return write_ct(np.zeros(GEOMETRY.shape), GEOMETRY, folder, identity)


def remembered(index: Index, folder: Path) -> None:
    """Scan ``folder`` into ``index``, as opening it does."""
    listing = look([folder])
    index.remember(scan([folder]), listing)
