"""Every file that goes in comes out: in a series, or refused with a reason."""

from __future__ import annotations

import os
import sys
import threading
import time
import unicodedata
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.config import disable_value_validation
from pydicom.dataset import Dataset
from pydicom.encaps import encapsulate
from pydicom.uid import MPEG4HP41

from medviewer.dicom import scan as scanning
from medviewer.dicom.files.header import Beginning, Header, read_beginning, read_header
from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue
from medviewer.errors import Cancelled, MedviewerError
from tests.phantoms.make import add_pixels, header, ramp, save, stack


def shown(catalogue: Catalogue) -> set[Path]:
    return {one.path for series in catalogue.series for one in series.slices}


def reasons(catalogue: Catalogue) -> dict[str, str]:
    return {item.path.name: item.reason for item in catalogue.refused}


def test_files_in_are_files_shown_and_files_refused(tmp_path: Path) -> None:
    """Two series, three corrupt files, and what else lies in a patient's folder."""
    stack(tmp_path / "one", range(5))
    stack(tmp_path / "two", range(4), series="1.2.3.2")
    good = (tmp_path / "one" / "0001.dcm").read_bytes()
    others = {
        "truncated": good[:-20],
        "half": good[: len(good) // 3],
        "garbage": good[:132] + bytes(range(256)),
        "empty": b"",
        "notes.txt": b"Patient is well.\n",
        "photo.jpg": b"\xff\xd8\xff\xe0" + bytes(50),
        "icon.png": b"\x89PNG\r\n\x1a\n" + bytes(50),
        "letter.pdf": b"%PDF-1.7\n",
        "old.zip": b"PK\x03\x04" + bytes(30),
        "noise": bytes(np.random.default_rng(3).integers(0, 256, 5000, np.uint8)),
    }
    for name, content in others.items():
        (tmp_path / name).write_bytes(content)
    catalogue = scan([tmp_path])
    assert len(shown(catalogue)) == 9
    assert set(reasons(catalogue)) == set(others)
    files = {path for path in tmp_path.rglob("*") if path.is_file()}
    assert shown(catalogue) | {item.path for item in catalogue.refused} == files
    assert "truncated" in reasons(catalogue)["truncated"]
    assert "empty" in reasons(catalogue)["empty"]
    assert "plain text" in reasons(catalogue)["notes.txt"]
    assert "JPEG picture" in reasons(catalogue)["photo.jpg"]
    assert all(item.reason.endswith(".") for item in catalogue.refused)


def test_an_object_without_pixels_is_refused_by_its_name(tmp_path: Path) -> None:
    report = header(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.33", Modality="SR")
    save(report, tmp_path / "sr")
    surface = header(SOPClassUID="1.2.840.10008.5.1.4.1.1.104.3", Modality="M3D")
    save(surface, tmp_path / "stl")
    catalogue = scan([tmp_path])
    found = reasons(catalogue)
    assert found["sr"] == "This is not a picture but Comprehensive SR Storage."
    remedies = {item.path.name: item.remedy for item in catalogue.refused}
    assert "Open drawings…" in remedies["sr"]
    assert "other programs" in remedies["stl"]
    assert found["stl"] == ("This is not a picture but a surface for a 3-D printer (STL).")


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are not Unix ones")
def test_what_may_not_be_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stack(tmp_path, range(3))
    forbidden = tmp_path / "0002.dcm"
    real = Path.open

    def opened(self: Path, *arguments: object, **more: object) -> object:
        if self == forbidden:
            raise PermissionError(13, "Permission denied")
        return real(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", opened)
    catalogue = scan([tmp_path])
    assert reasons(catalogue) == {"0002.dcm": "You are not allowed to read this."}
    assert catalogue.refused[0].remedy
    assert len(shown(catalogue)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="has no named pipes among files")
@pytest.mark.timeout(20)
def test_a_pipe_does_not_block_the_scan(tmp_path: Path) -> None:
    stack(tmp_path, range(2))
    os.mkfifo(tmp_path / "pipe")
    assert reasons(scan([tmp_path])) == {"pipe": "This is not a regular file."}
    assert reasons(scan([tmp_path / "pipe"])) == {"pipe": "This is not a regular file."}


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
def test_links_in_a_circle_end_and_dead_ones_are_refused(tmp_path: Path) -> None:
    stack(tmp_path / "a", range(2))
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "dead").symlink_to(tmp_path / "nowhere")
    (tmp_path / "itself").symlink_to("itself")
    catalogue = scan([tmp_path])
    assert len(shown(catalogue)) == 2
    assert list(reasons(catalogue)) == ["dead", "itself"]


@pytest.mark.parametrize("form", ["NFC", "NFD"])
@pytest.mark.parametrize(
    "name", ["médical", "鈴木", "Ελλάδα", "with  space ", "ÜPPER.DCM", "a;b'c#%"]
)
def test_any_name_will_do(tmp_path: Path, name: str, form: str) -> None:
    folder = tmp_path / unicodedata.normalize(form, name)
    stack(folder, range(2), names=[unicodedata.normalize(form, f"{name}{k}") for k in range(2)])
    (series,) = scan([folder]).series
    assert load(series).loaded.all()


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_name_that_is_no_text_will_do(tmp_path: Path) -> None:
    folder = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe"))
    stack(folder, range(2))
    assert len(scan([folder]).series) == 1


def test_a_deep_path_will_do(tmp_path: Path) -> None:
    folder = tmp_path.joinpath(*[f"long-folder-name-number-{k}" for k in range(12)])
    if len(str(folder)) > 240 and sys.platform == "win32":
        pytest.skip("Windows limits the length of paths")
    stack(folder, range(2))
    assert len(scan([tmp_path]).series) == 1


def test_a_single_file_opens_as_just_that_file(tmp_path: Path) -> None:
    paths = stack(tmp_path, range(4))
    assert shown(scan([paths[2]])) == {paths[2]}


def test_a_path_given_twice_is_read_once(tmp_path: Path) -> None:
    paths = stack(tmp_path, range(3))
    catalogue = scan([tmp_path, paths[0], tmp_path])
    assert len(catalogue.series[0].slices) == 3
    assert catalogue.refused == ()


def test_a_path_that_does_not_exist_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match="does not exist"):
        scan([tmp_path / "nothing"])


def test_an_empty_folder_is_an_empty_catalogue(tmp_path: Path) -> None:
    assert scan([tmp_path]) == Catalogue((), ())


def test_progress_rises_to_one_and_cancel_stops(tmp_path: Path) -> None:
    stack(tmp_path, range(100))

    class Watching:
        def __init__(self) -> None:
            self.fractions: list[float] = []
            self.stop = False

        def report(self, fraction: float, text: str = "") -> None:
            assert text
            self.fractions.append(fraction)

        def cancelled(self) -> bool:
            return self.stop and len(self.fractions) > 1

    watching = Watching()
    scan([tmp_path], watching)
    assert watching.fractions == sorted(watching.fractions)
    assert watching.fractions[-1] == 1.0
    watching.stop = True
    with pytest.raises(Cancelled):
        scan([tmp_path], watching)


def test_files_without_series_uid_are_grouped_by_folder(tmp_path: Path) -> None:
    for folder, first in (("a", 1), ("b", 5)):
        stack(tmp_path / folder, range(2), first=first, SeriesInstanceUID=None)
    assert [len(s.slices) for s in scan([tmp_path]).series] == [2, 2]


def test_a_first_file_whose_header_cannot_be_read_is_refused_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from medviewer.dicom.stacks import assemble

    paths = stack(tmp_path, range(4))
    real = assemble.dataset_of

    def failing(found: Header) -> object:
        if found.path == paths[0]:
            raise ValueError("its elements cannot be read")
        return real(found)

    monkeypatch.setattr(assemble, "dataset_of", failing)
    catalogue = scan([tmp_path])
    assert shown(catalogue) == set(paths[1:])
    assert "cannot be read" in reasons(catalogue)["0001.dcm"]


def test_the_header_goes_with_the_series(tmp_path: Path) -> None:
    stack(tmp_path, range(2), WindowCenter=[40, -600], WindowWidth=[400, 1500])
    (series,) = scan([tmp_path]).series
    assert list(series.header.WindowCenter) == [40, -600]
    assert series.header.file_meta.TransferSyntaxUID == "1.2.840.10008.1.2.1"
    assert "PixelData" not in series.header
    assert series.patient_name == "PHANTOM^TEST"
    assert (series.rows, series.columns, series.modality, series.number) == (6, 5, "CT", 1)


def test_detector_spacing_is_not_the_patients(tmp_path: Path) -> None:
    """A projection's Pixel Spacing counts where it is calibrated, by word or by value."""
    for k, (kind, detector) in enumerate([(None, 0.2), ("GEOMETRY", 0.2), (None, 0.25)]):
        dataset = header(
            series=f"1.2.{k}", Modality="DX", ImagerPixelSpacing=[detector, detector],
            PixelSpacing=[0.2, 0.2], PixelSpacingCalibrationType=kind, SOPInstanceUID=f"1.2.3.{k}",
        )  # fmt: skip
        add_pixels(dataset, ramp(0))
        save(dataset, tmp_path / f"{k}")
    spacings = [s.slices[0].spacing for s in scan([tmp_path]).series]
    assert spacings == [None, (0.2, 0.2), (0.2, 0.2)]


def test_every_file_is_opened_once_and_the_first_of_a_stack_once_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow disc every open costs milliseconds."""
    stack(tmp_path, range(50))
    opened: list[Path] = []
    real = Path.open

    def counting(self: Path, *arguments: object, **more: object) -> object:
        opened.append(self)
        return real(self, *arguments, **more)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", counting)
    scan([tmp_path])
    assert len(opened) == 51


def test_files_of_a_slow_disc_are_waited_for_at_the_same_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Some readers at once, and never more than a few files ahead of what is needed."""
    stack(tmp_path, range(60))
    counting = threading.Lock()
    at_once = most = read = 0
    far_ahead = []

    def slowly(path: Path) -> Beginning:
        nonlocal at_once, most, read
        with counting:
            at_once, read = at_once + 1, read + 1
            most = max(most, at_once)
        time.sleep(0.005)
        with counting:
            at_once -= 1
        return read_beginning(path)

    def walked(path: Path, beginning: Beginning) -> Header:
        far_ahead.append(read - len(far_ahead))
        return read_header(path, beginning)

    monkeypatch.setattr(scanning, "read_beginning", slowly)
    monkeypatch.setattr(scanning, "read_header", walked)
    assert len(scan([tmp_path]).series[0].slices) == 60
    assert 1 < most <= scanning.READERS
    assert max(far_ahead) <= scanning.AHEAD + 1


def test_a_video_is_refused_as_one(tmp_path: Path) -> None:
    dataset = header(Modality="ES")
    add_pixels(dataset, np.zeros((4, 4), np.uint8))
    dataset.PixelData = encapsulate([b"film"])
    dataset["PixelData"].is_undefined_length = True
    save(dataset, tmp_path / "film", MPEG4HP41)
    (refused,) = scan([tmp_path]).refused
    assert refused.reason.startswith("This is a video (MPEG-4")


def test_raw_pixels_called_compressed_are_refused(tmp_path: Path) -> None:
    path = save(_raw(), tmp_path / "one")
    content = path.read_bytes().replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0", 1)
    path.write_bytes(content)
    (refused,) = scan([tmp_path]).refused
    assert "calls the pixels compressed (RLE Lossless), but they are not" in refused.reason


def _raw() -> Dataset:
    dataset = header()
    add_pixels(dataset, ramp(0))
    return dataset


@pytest.mark.parametrize("garbage", ["", "X\\Y", "LLLLLLLL\\?", "A"])
def test_a_senseless_patient_orientation_does_not_hide_the_picture(
    tmp_path: Path, garbage: str
) -> None:
    dataset = header(Modality="DX")
    add_pixels(dataset, ramp(0))
    with disable_value_validation():
        dataset.PatientOrientation = garbage.split("\\")
    save(dataset, tmp_path / "one")
    (series,) = scan([tmp_path]).series
    assert load(series).loaded.all()


def test_every_slice_says_what_its_own_file_says(tmp_path: Path) -> None:
    own = {"SliceThickness": 1.25, "LossyImageCompression": "01", "PatientOrientation": ["L", "F"]}
    stack(tmp_path, [0], SliceThickness=0)
    stack(tmp_path, [1], first=2, **own)
    (series,) = scan([tmp_path]).series
    first, second = series.slices
    assert (first.thickness_mm, first.is_lossy, first.patient_orientation) == (None, False, ())
    assert (second.thickness_mm, second.is_lossy) == (1.25, True)
    assert second.patient_orientation == ("L", "F")


@pytest.mark.timeout(60)
def test_many_files_that_claim_one_uid_are_told_apart_in_linear_time(tmp_path: Path) -> None:
    for k in range(100):
        stack(tmp_path, [k], names=[f"{k}"], SOPInstanceUID="1.2.3")
    catalogue = scan([tmp_path])
    assert len(catalogue.series[0].slices) == 100
    assert catalogue.refused == ()
    warning = "100 pictures have an SOP Instance UID that another one has, too"
    assert warning in catalogue.series[0].warnings[0]


@pytest.mark.skipif(sys.platform != "linux", reason="measures memory as Linux reports it")
def test_fifty_studies_opened_and_closed_leave_nothing_behind(tmp_path: Path) -> None:
    for k in range(20):
        dataset = header(
            SOPInstanceUID=f"1.2.{k}",
            ImagePositionPatient=[0, 0, k],
            ImageOrientationPatient=[1, 0, 0, 0, 1, 0],
        )
        add_pixels(dataset, np.full((256, 256), k, np.int16))
        save(dataset, tmp_path / f"{k}")

    def resident_mb() -> float:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE") / 2**20

    def once() -> None:
        assert load(scan([tmp_path]).series[0]).loaded.all()

    once()
    before = resident_mb()
    for _ in range(50):
        once()
    assert resident_mb() - before < 20  # all fifty have 125 MB


@pytest.mark.parametrize(
    ("elements", "said"),
    [
        ({"ImageLaterality": "R", "ViewPosition": "CC"}, "R CC"),
        ({"Laterality": "L", "ViewPosition": "LL"}, "L LL"),
        ({"ViewPosition": "PA"}, "PA"),
        ({"ImageLaterality": "U", "ViewPosition": "PA"}, "PA"),
        ({"Laterality": "L"}, ""),
        ({"PositionerPrimaryAngle": -30.2, "PositionerSecondaryAngle": 10}, "RAO 30° CRA 10°"),
        ({"PositionerPrimaryAngle": 45, "PositionerSecondaryAngle": -20}, "LAO 45° CAU 20°"),
        ({"PositionerPrimaryAngle": 45, "PositionerMotion": "DYNAMIC"}, ""),
    ],
)
def test_side_and_view_of_a_radiograph_are_known(
    tmp_path: Path, elements: dict[str, Any], said: str
) -> None:
    """A side alone, which sectional images have too, is no view. An arm that moves has no angle."""
    dataset = header(Modality="DX", **elements)
    add_pixels(dataset, ramp(0))
    save(dataset, tmp_path / "one")
    (series,) = scan([tmp_path]).series
    assert series.slices[0].projection == said
