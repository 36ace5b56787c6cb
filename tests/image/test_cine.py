"""The rate at which a file wants to be played."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from medviewer.image.cine import Playback, frame_times_ms


def header(**elements: object) -> Dataset:
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def test_the_vector_goes_before_the_frame_time_and_both_before_rates() -> None:
    everything = header(FrameTimeVector=[0, 40, 60], FrameTime=33, CineRate=5)
    assert frame_times_ms(everything, 3) == ((40, 60, 60), "FrameTimeVector")
    assert frame_times_ms(everything, 4) == ((33,) * 4, "FrameTime")  # it is not this long
    del everything.FrameTime
    assert frame_times_ms(everything, 4) == ((200,) * 4, "CineRate")


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
