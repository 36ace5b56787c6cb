"""Moving pictures at the pace of what they show."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from medviewer.report.gif import places_and_times, save_gif


def times(movie: Image.Image) -> list[int]:
    found = []
    for frame in range(getattr(movie, "n_frames", 1)):
        movie.seek(frame)
        found.append(movie.info["duration"])
    return found


def test_each_frame_stands_as_long_as_it_is_played() -> None:
    assert list(places_and_times((0, 1, 2, 1), (40, 100, 250))) == [
        (0, 40),
        (1, 100),
        (2, 250),
        (1, 100),
    ]


def test_of_a_fast_film_frames_are_left_out_and_it_takes_as_long() -> None:
    found = list(places_and_times(range(120), [1000 / 120] * 120))
    assert [place for place, _ in found[:3]] == [0, 3, 6]
    assert sum(stands for _, stands in found) == pytest.approx(1000)


def test_a_picture_is_let_go_when_the_next_is_asked_for(tmp_path: Path) -> None:
    """All were kept beside Pillow's copies of them: twice the memory."""
    kept: list[weakref.ref[Image.Image]] = []

    def made() -> Iterator[Image.Image]:
        for number in range(6):
            assert sum(each() is not None for each in kept[1:]) <= 1  # the first is what is saved
            picture = Image.new("L", (8, 8), 20 * number)
            kept.append(weakref.ref(picture))
            yield picture

    save_gif(made(), [100] * 6, tmp_path / "film.gif")
    with Image.open(tmp_path / "film.gif") as movie:
        assert times(movie) == [100] * 6


def test_hundredths_of_a_second_that_are_cut_off_are_not_lost(tmp_path: Path) -> None:
    pictures = [Image.new("L", (8, 8), 20 * number) for number in range(6)]
    save_gif(pictures, [1000 / 30] * 6, tmp_path / "film.gif")
    with Image.open(tmp_path / "film.gif") as movie:
        assert times(movie) == [30, 40, 30, 30, 40, 30]
        assert movie.info["loop"] == 0
