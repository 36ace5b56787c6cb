"""The helper that writes the research volumes as DICOM keeps their values and their truth."""

from pathlib import Path

import numpy as np
import pydicom

from tests.phantoms.brain_progression import write_visit


def test_values_and_mask_come_back_in_slice_order(data_folder: Path, tmp_path: Path) -> None:
    visit = write_visit(data_folder, "02", "Pre", tmp_path)
    assert visit.voxels.shape == visit.mask.shape == (len(visit.paths), 256, 256)
    assert visit.mask.any()
    assert visit.voxels.any(axis=(1, 2)).all(), "blank slices are left out"
    for path, plane in zip(visit.paths, visit.voxels, strict=True):
        np.testing.assert_array_equal(pydicom.dcmread(path).pixel_array, plane)
    first, second = (pydicom.dcmread(path) for path in visit.paths[:2])
    assert second.ImagePositionPatient[2] - first.ImagePositionPatient[2] == 6.5
