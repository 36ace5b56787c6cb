"""Prepared images are kept between runs: whole, and only for the very same files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from imagecodecs import imwrite

from medviewer.errors import MedviewerError
from medviewer.lesion.training.cases import Case
from medviewer.lesion.training.images import Images, load_images, read_grey
from medviewer.progress import Silent

SQUARE = ((20.0, 20.0), (40.0, 20.0), (40.0, 40.0), (20.0, 40.0))


@pytest.fixture
def case(tmp_path: Path) -> Case:
    write_picture(tmp_path / "1.png", 1)
    return Case("1", tmp_path / "1.png", "glioma", 0, "", SQUARE)


def write_picture(path: Path, seed: int) -> None:
    imwrite(path, np.random.default_rng(seed).integers(30, 220, (64, 64), np.uint8))


def loaded(case: Case, cache: Path) -> Images:
    return load_images([case], 32, cache, Silent())


def test_the_same_files_are_prepared_once(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = loaded(case, tmp_path / "cache")
    monkeypatch.delattr("medviewer.lesion.training.images.prepare_image")
    again = loaded(case, tmp_path / "cache")
    assert np.array_equal(again.pictures, first.pictures)
    assert np.array_equal(again.masks, first.masks)
    assert again.masks.max() == 1


def test_another_picture_is_prepared_anew(case: Case, tmp_path: Path) -> None:
    first = loaded(case, tmp_path / "cache")
    write_picture(case.path, 2)
    assert not np.array_equal(loaded(case, tmp_path / "cache").pictures, first.pictures)


def test_writing_that_is_interrupted_leaves_nothing(
    case: Case, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(stream: object, _: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(np, "save", interrupted)
    with pytest.raises(KeyboardInterrupt):
        loaded(case, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_a_file_that_is_no_image_is_told_in_a_line(tmp_path: Path) -> None:
    """Every codec that there is said a line of its own."""
    path = tmp_path / "1.jpg"
    path.write_text("no image")
    with pytest.raises(MedviewerError, match=r"1\.jpg is not an image: .*Copy the data") as caught:
        read_grey(path)
    assert "\n" not in str(caught.value)
