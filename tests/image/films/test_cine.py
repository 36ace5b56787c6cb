"""The rate at which a file wants to be played."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from medviewer.dicom.series import Series
from medviewer.image.films.cine import (
    Playback,
    frame_times_ms,
    is_film,
    opening_slice,
    playing_order,
    seconds_at,
)
from tests.ui.makers import make_series


def header(**elements: object) -> Dataset:
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def test_what_is_recommended_goes_before_how_it_was_taken() -> None:
    everything = header(
        FrameTimeVector=[0, 40, 60], FrameTime=33, CineRate=5, RecommendedDisplayFrameRate=10
    )
    assert frame_times_ms(everything, 3) == ((100,) * 3, "RecommendedDisplayFrameRate")
    del everything.RecommendedDisplayFrameRate
    assert frame_times_ms(everything, 3) == ((40, 60, 60), "FrameTimeVector")
    assert frame_times_ms(everything, 4) == ((33,) * 4, "FrameTime")  # it is not this long
    del everything.FrameTime
    assert frame_times_ms(everything, 4) == ((200,) * 4, "CineRate")


def film(count: int = 5, **elements: object) -> Series:
    one = replace(make_series().slices[0], position=None, orientation=None, spacing=None)
    slices = tuple(replace(one, frame=frame) for frame in range(count))
    return make_series(slices=slices, header=header(**elements), modality="XA")


@pytest.mark.parametrize(
    ("elements", "order"),
    [
        ({}, (0, 1, 2, 3, 4)),
        ({"PreferredPlaybackSequencing": 0}, (0, 1, 2, 3, 4)),
        ({"PreferredPlaybackSequencing": 1}, (0, 1, 2, 3, 4, 3, 2, 1)),
        ({"StartTrim": 2, "StopTrim": 4}, (1, 2, 3)),
        ({"StartTrim": 3}, (2, 3, 4)),
        ({"StartTrim": 2, "StopTrim": 4, "PreferredPlaybackSequencing": 1}, (1, 2, 3, 2)),
        ({"StartTrim": 3, "StopTrim": 3}, (2,)),
        ({"StartTrim": 4, "StopTrim": 2}, (0, 1, 2, 3, 4)),  # no frames at all
        ({"StartTrim": 1, "StopTrim": 9}, (0, 1, 2, 3, 4)),  # more than there are
    ],
)
def test_frames_are_played_as_their_file_says(
    elements: dict[str, object], order: tuple[int, ...]
) -> None:
    series = film(**elements)
    assert playing_order(series.header, 5) == order
    assert opening_slice(series) == order[0]


def test_a_film_opens_at_its_first_frame_and_a_stack_in_its_middle() -> None:
    assert is_film(film())
    assert opening_slice(film()) == 0
    stack = make_series()
    assert not is_film(stack)
    assert opening_slice(stack) == len(stack.slices) // 2


def test_frames_of_a_file_without_a_rate_are_no_film_where_films_are_not_made() -> None:
    assert not is_film(replace(film(), modality="OPT"))
    assert is_film(replace(film(FrameTime=40), modality="OT"))
    assert not is_film(film(count=1))
    for filmed in ("US", "IVUS", "XA", "RF", "ES", "XC"):
        assert is_film(replace(film(), modality=filmed))


def test_the_time_of_a_frame_is_that_of_the_file_after_the_first() -> None:
    vector = header(FrameTimeVector=[0, 40, 60], FrameTime=33)
    assert [seconds_at(vector, frame, 3) for frame in range(3)] == [0, 0.04, 0.1]
    assert seconds_at(vector, 3, 4) == pytest.approx(0.099)
    assert seconds_at(header(FrameTime=60_000), 2, 4) == 120  # too slow to be played so
    assert seconds_at(header(FrameTimeVector=[0, 1, 9000]), 2, 3) == pytest.approx(9.001)
    assert seconds_at(header(FrameTime=0), 2, 4) is None
    assert seconds_at(header(CineRate=10, RecommendedDisplayFrameRate=5), 1, 4) is None


def test_a_sweep_goes_forth_and_back() -> None:
    playback = Playback((100.0,) * 4, order=(0, 1, 2, 3, 2, 1))
    seen = [playback.frame_at(100 * step + 50)[0] for step in range(8)]
    assert seen == [0, 1, 2, 3, 2, 1, 0, 1]


def test_a_trimmed_film_begins_with_its_first_frame_where_another_one_is_seen() -> None:
    playback = Playback((100.0, 200.0, 300.0, 100.0), first=3, order=(1, 2))
    assert [playback.frame_at(time)[0] for time in (0, 250, 550)] == [1, 2, 1]
    assert playback.rate == pytest.approx(4)


def test_the_last_frame_stands_as_long_as_most_do() -> None:
    """Nothing says how long it stands; a pause before it is not its own."""
    pause = header(FrameTimeVector=[0, 40, 1500, 60])
    assert frame_times_ms(pause, 4) == ((40, 1500, 60, 60), "FrameTimeVector")


@pytest.mark.parametrize(("time", "source"), [(5, "FrameTime"), (5000, "FrameTime"), (5001, "")])
def test_the_slowest_and_the_fastest_rate_are_usable(time: int, source: str) -> None:
    assert frame_times_ms(header(FrameTime=time), 2)[1] == source


@pytest.mark.parametrize("broken", [{"FrameTime": 0}, {"CineRate": -1}, {"FrameTime": None}, {}])
def test_without_a_usable_rate_ten_a_second_and_no_source(broken: dict[str, object]) -> None:
    assert frame_times_ms(header(**broken), 2) == ((100.0, 100.0), "")


times = st.lists(st.floats(5, 500), min_size=1, max_size=20).map(tuple)


@given(times, st.integers(0, 19), st.floats(0.125, 8), st.floats(0, 1e5))
def test_every_frame_stands_as_long_as_it_should(
    times_ms: tuple[float, ...], first: int, speed: float, elapsed: float
) -> None:
    playback = Playback(times_ms, first % len(times_ms), speed)
    index, rest = playback.frame_at(elapsed)
    assert 0 < rest <= times_ms[index] / speed + 1e-6
    after, _ = playback.frame_at(elapsed + rest + 1e-3)
    assert after == (index + 1) % len(times_ms) or len(times_ms) == 1


def test_a_late_call_leaves_frames_out() -> None:
    assert Playback((100.0,) * 10).frame_at(350)[0] == 3
    assert Playback((100.0,) * 10, first=8).frame_at(350)[0] == 1
    assert Playback((100.0,) * 10, speed=2.0).rate == pytest.approx(20)
