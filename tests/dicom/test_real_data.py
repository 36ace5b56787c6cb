"""Real series: our geometry and values beside an independent reader's, and oddities found."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import SimpleITK as sitk
from pydicom.data import get_testdata_files

from medviewer.dicom.geometry import to_patient
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume


@pytest.fixture
def dicom_folder(data_folder: Path) -> Path:
    return data_folder / "dicom"


def same_as_simpleitk(volume: Volume) -> None:
    """Values and the place of every corner agree with SimpleITK, given our order."""
    paths = [str(one.path) for one in volume.series.slices]
    image = sitk.ReadImage(paths)
    values = np.stack([volume.values(k) for k in range(len(paths))])
    assert np.array_equal(values, sitk.GetArrayViewFromImage(image))
    slices, rows, columns = values.shape
    assert volume.affine is not None
    for index in [
        (0, 0, 0),
        (slices - 1, 0, 0),
        (0, rows - 1, 0),
        (slices - 1, rows - 1, columns - 1),
    ]:
        theirs = image.TransformIndexToPhysicalPoint([int(k) for k in reversed(index)])
        assert to_patient(volume.affine, index) == pytest.approx(theirs, abs=1e-3)


def test_a_chest_ct(dicom_folder: Path, tmp_path: Path) -> None:
    catalogue = scan([dicom_folder / "chest-ct.zip"], unpack_to=tmp_path)
    (series,) = catalogue.series
    assert (len(series.slices), series.modality, series.warnings) == (98, "CT", ())
    assert catalogue.refused == ()
    volume = load(series)
    assert volume.unit == "HU"
    same_as_simpleitk(volume)


def test_a_liver_mr(dicom_folder: Path) -> None:
    (series,) = scan([dicom_folder / "liver-mr"]).series
    assert len(series.slices) == 30
    same_as_simpleitk(load(series))


def test_one_slice_in_nine_encodings(dicom_folder: Path) -> None:
    """Nine transfer syntaxes, all lossless but one of them: the same picture."""
    series = scan([dicom_folder / "transfer-syntaxes"]).series
    voxels = [load(s).voxels for s in series]
    assert len(np.concatenate(voxels)) == 9
    assert all(np.array_equal(v, voxels[0][:1].repeat(len(v), 0)) for v in voxels)


def test_every_small_series_opens_completely(dicom_folder: Path) -> None:
    folder = dicom_folder / "small-series"
    catalogue = scan([folder])
    shown = {one.path for series in catalogue.series for one in series.slices}
    refused = {item.path for item in catalogue.refused}
    assert shown | refused == {path for path in folder.rglob("*") if path.is_file()}
    assert not shown & refused
    assert all("copy of" in item.reason for item in catalogue.refused)
    for series in catalogue.series:
        volume = load(series)
        assert volume.loaded.all()
        assert volume.warnings == ()


def warnings_of(folder: Path) -> str:
    return " ".join(text for series in scan([folder]).series for text in series.warnings)


def test_real_gantry_tilt_missing_slices_and_mixed_orientations(dicom_folder: Path) -> None:
    failing = dicom_folder / "small-series" / "failing"
    everything = warnings_of(failing)
    for words in ("tilted by 14.0 degrees", "tilted by 15.5 degrees", "slice is missing"):
        assert words in everything


def test_a_philips_enhanced_diffusion_object_is_split_by_b_value(dicom_folder: Path) -> None:
    series = scan([dicom_folder / "small-series" / "philips_enhanced" / "dti"]).series
    assert [s.part.split(",")[0] for s in series] == ["b-value 0"] + 3 * ["b-value 1300"]
    assert all(load(s).affine is not None for s in series)


def test_all_of_pydicoms_files_are_shown_or_refused() -> None:
    files = sorted({Path(name) for name in get_testdata_files() if Path(name).is_file()})
    catalogue = scan(files)
    shown = {one.path for series in catalogue.series for one in series.slices}
    missing = set(files) - shown - {item.path for item in catalogue.refused}
    # a DICOMDIR that is opened by itself stands for the files that it names
    assert all("DICOMDIR" in path.name for path in missing)
    assert len(shown) > 150
