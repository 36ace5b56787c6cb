"""The demo study: marked, valid, the same every time, and quick to write."""

from pathlib import Path

import numpy as np
import pydicom
import pytest

import medviewer.phantom.demo
from medviewer.phantom.demo import DemoStudy, write_demo
from medviewer.phantom.head import make_head
from medviewer.phantom.stamp import stamp, stamped_part

MODULES = {
    "MR": ("ScanningSequence", "RepetitionTime", "EchoTime", "ContrastBolusAgent"),
    "CT": ("KVP", "RescaleIntercept", "RescaleSlope"),
}


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> DemoStudy:
    return write_demo(tmp_path_factory.mktemp("demo"))


@pytest.fixture(scope="module")
def images(demo: DemoStudy) -> list[pydicom.FileDataset]:
    return [pydicom.dcmread(path) for path in sorted(demo.folder.rglob("*.dcm"))]


def test_there_is_a_head_and_a_chest(images: list[pydicom.FileDataset]) -> None:
    assert [image.Modality for image in images].count("MR") == 24
    assert [image.Modality for image in images].count("CT") == 60


def test_every_slice_says_phantom_in_its_pixels(images: list[pydicom.FileDataset]) -> None:
    for image in images:
        scale = 2 if image.Modality == "CT" else 1
        part = image.pixel_array[stamped_part(image.pixel_array.shape, scale)]
        word = stamp(scale)
        assert part[word].min() > part[~word].max() + 500


def test_every_file_says_phantom_in_its_header(images: list[pydicom.FileDataset]) -> None:
    for image in images:
        assert "PHANTOM" in str(image.PatientName)
        assert "PHANTOM" in image.SeriesDescription
        assert image.QualityControlImage == "YES"


def test_headers_have_what_their_modules_need(images: list[pydicom.FileDataset]) -> None:
    uids = {image.SOPInstanceUID for image in images}
    assert len(uids) == len(images)
    for image in images:
        assert image.file_meta.MediaStorageSOPInstanceUID == image.SOPInstanceUID
        for keyword in MODULES[image.Modality]:
            assert image.get(keyword) not in (None, ""), keyword
        assert len(image.PixelData) == image.Rows * image.Columns * 2


def test_the_same_bytes_every_time(demo: DemoStudy, tmp_path: Path) -> None:
    again = write_demo(tmp_path)
    for path in sorted(demo.folder.rglob("*.dcm")):
        other = again.folder / path.relative_to(demo.folder)
        assert np.array_equal(
            np.fromfile(path, dtype=np.uint8), np.fromfile(other, dtype=np.uint8)
        ), path.name
    assert demo.history.read_bytes() == again.history.read_bytes()


def test_a_demo_that_is_whole_is_kept(demo: DemoStudy) -> None:
    before = {path: path.stat().st_mtime_ns for path in demo.folder.rglob("*.dcm")}
    assert write_demo(demo.history.parent) == demo
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_a_damaged_demo_is_written_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(medviewer.phantom.demo, "make_head", lambda: make_head(None))
    monkeypatch.setattr(medviewer.phantom.demo, "write_chest", lambda *_: None)
    monkeypatch.setattr(medviewer.phantom.demo, "make_chest", lambda: None)
    study = write_demo(tmp_path)
    whole = study.history.read_bytes()
    study.history.write_bytes(whole[:100])
    write_demo(tmp_path)
    assert study.history.read_bytes() == whole
