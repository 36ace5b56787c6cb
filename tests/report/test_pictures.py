"""Pictures of slices for people: what their names, greys and lines below say."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest
from PIL import Image

from medviewer.dicom.load import load
from medviewer.dicom.scan import scan
from medviewer.dicom.volume import Volume
from medviewer.errors import Cancelled
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.picture import LINE_HEIGHT, OUTLINE
from medviewer.image.display import render
from medviewer.image.first_window import first_window
from medviewer.progress import Silent
from medviewer.report.export import Chosen, export_all
from medviewer.report.pictures import save_movie, save_slices
from tests.findings.made_results import brain, lung, oblong, results_of, three_lesions
from tests.phantoms.angiography import write_run
from tests.report.made_reports import only
from tests.ui.makers import make_volume


def test_pictures_show_the_lung_where_the_findings_are_in_it(tmp_path: Path) -> None:
    """The files' window of soft tissue draws a nodule black on black."""
    volume = lung(tmp_path / "files", (40.0, 400.0))
    to_export = only(volume, three_lesions(volume))
    for kind in ("png", "gif"):
        (tmp_path / kind).mkdir()
        chosen = Chosen((kind,), tmp_path / kind)
        for path in export_all(to_export, chosen, lambda _: volume):
            with Image.open(path) as picture:
                corner = np.asarray(picture.convert("L"))[:40, -40:]
            assert np.median(corner) > 60, path.name


@pytest.mark.parametrize("kind", ["png", "jpeg", "gif"])
def test_pictures_of_oblong_pixels_have_the_patient_s_proportions(
    tmp_path: Path, kind: str
) -> None:
    """Pixels 1.8 mm high and 0.9 mm wide: 63 mm by 63 mm are as high as they are wide."""
    volume = oblong(tmp_path / "files")
    chosen = Chosen((kind,), tmp_path / "out")
    path = export_all(only(volume, three_lesions(volume)), chosen, lambda _: volume)[0]
    with Image.open(path) as picture:
        shown = np.asarray(picture.convert("L"))
    ramp = shown[:, -8:].mean(axis=1) > 100  # the brightest columns, then the dark strip of text
    assert shown.shape[1] == 70 * 8
    assert np.flatnonzero(ramp).max() == 35 * 16 - 1


def test_a_moving_picture_has_every_slice_in_its_greys(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    (path,) = export_all(only(volume, results), Chosen(("gif",), tmp_path), lambda _: volume)
    with Image.open(path) as movie:
        assert getattr(movie, "n_frames", 1) == len(volume.voxels)
        movie.seek(0)
        shown = np.asarray(movie.convert("RGB"))[4 : -3 * LINE_HEIGHT : 8, 4::8, 0].astype(int)
        movie.seek(2)
        outlined = np.asarray(movie.convert("RGB"))
    expected = render(volume, 0, first_window(volume, len(volume.voxels) // 2)).astype(int)
    differs = np.abs(shown - expected[: len(shown)]) > 1
    differs[:5, 30:40] = differs[30:40, :5] = False  # the letters of the sides
    assert not differs.any()
    assert (outlined == OUTLINE).all(axis=2).any()


def test_a_moving_picture_shows_ten_slices_a_second_over_and_over(
    volume: Volume, tmp_path: Path
) -> None:
    with Image.open(save_movie(volume, None, tmp_path, "series-2")) as movie:
        assert (movie.info["duration"], movie.info["loop"]) == (100, 0)


def test_of_a_fast_film_every_frame_is_there_no_shorter_than_it_can_be(tmp_path: Path) -> None:
    """What is to stand for less than 20 ms is shown for 100 ms elsewhere."""
    noise = np.random.default_rng(0).integers(0, 3000, (4, 32, 32), np.uint16)
    run = write_run(tmp_path / "run.dcm", noise, FrameTime=8)
    with Image.open(save_movie(load(scan([run]).series[0]), None, tmp_path, "film")) as movie:
        assert (getattr(movie, "n_frames", 1), movie.info["duration"]) == (4, 20)


def test_a_moving_picture_of_colours_keeps_them(tmp_path: Path) -> None:
    """A Doppler's blood towards the probe is red, away from it blue."""
    shape = make_volume().voxels.shape
    voxels = np.zeros((*shape, 3), np.uint8)
    voxels[..., : shape[2] // 2, 0], voxels[..., shape[2] // 2 :, 2] = 200, 200
    with Image.open(save_movie(make_volume(voxels=voxels), None, tmp_path, "series-2")) as movie:
        shown = np.asarray(movie.convert("RGB")).astype(int)
    width = shown.shape[1]
    assert shown[50, width // 4] == pytest.approx([200, 0, 0], abs=8)
    assert shown[50, 3 * width // 4] == pytest.approx([0, 0, 200], abs=8)


def test_a_moving_picture_that_is_stopped_leaves_nothing(volume: Volume, tmp_path: Path) -> None:
    class StoppedLater(Silent):
        told = 0

        def report(self, fraction: float, text: str = "") -> None:
            self.told += 1

        def cancelled(self) -> bool:
            return self.told == 3

    with pytest.raises(Cancelled):
        save_movie(volume, None, tmp_path, "series-2", StoppedLater())
    assert list(tmp_path.iterdir()) == []


def test_a_jpeg_is_as_good_as_the_eye_asks(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    greys = []
    for kind in ("png", "jpeg"):
        path = save_slices(volume, results, tmp_path, kind, "series-2")[0]
        with Image.open(path) as picture:
            greys.append(np.asarray(picture.convert("L")).astype(int))
    wrong = np.abs(greys[0] - greys[1])
    assert wrong.mean() < 1
    assert wrong.max() < 30  # beside a letter


def test_pictures_are_named_by_their_slices_counted_from_one(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    paths = export_all(only(volume, results), Chosen(("png",), tmp_path), lambda _: volume)
    assert [path.stem.rpartition("_")[2] for path in paths] == ["slice-3", "slice-5"]


def test_a_moving_picture_has_each_slice_in_the_window_of_its_file(tmp_path: Path) -> None:
    """The first slice's file offers a window in which it is white, the others' one of black."""
    volume = brain(tmp_path / "in")
    for one in volume.series.slices:
        image = pydicom.dcmread(one.path)
        image.WindowCenter = -5000 if one is volume.series.slices[0] else 5000
        image.WindowWidth = 10
        image.save_as(one.path)
    opened = load(scan([tmp_path / "in"]).series[0])
    nothing = only(opened, results_of(opened, ()))
    (path,) = export_all(nothing, Chosen(("gif",), tmp_path), lambda _: opened)
    with Image.open(path) as movie:
        greys = []
        for number in range(2):
            movie.seek(number)
            greys.append(np.asarray(movie.convert("L"))[10, 10] > 127)
    assert greys == [True, False]


def test_a_moving_picture_says_what_found_what_it_shows(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """A line for the model and its weights, one where its gate had refused, one for the label."""
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),), overridden=True)
    heights = []
    for each in (replace(results, findings=()), results, replace(results, gate=gate)):
        (path,) = export_all(only(volume, each), Chosen(("gif",), tmp_path), lambda _: volume)
        with Image.open(path) as movie:
            heights.append(movie.height)
            below = np.asarray(movie.convert("L"))[-LINE_HEIGHT:]
        assert (below > 150).any()
    assert [after - heights[0] for after in heights] == [0, LINE_HEIGHT, 2 * LINE_HEIGHT]
