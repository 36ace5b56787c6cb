"""What networks are taught beside the outcome: hidden channels, and what is measured next."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.history.features.dataset import for_network
from medviewer.history.features.encode import Channel, Encoding, Fact, Measured, encode
from medviewer.history.members.network import HistoryNetwork, Shape
from medviewer.history.members.teaching import forecast_loss, never_measured

ENCODING = Encoding(
    channels=tuple(Channel(name, "1", -9, 9) for name in "abc"),
    facts=(Fact("age_years", "a", 15, 120, (), 60, 20),),
    derived=(),
    step_hours=None,
    recent_hours=2.0,
    gap_hours=1.0,
)
ROWS = st.tuples(st.floats(0.0, 5.0), st.integers(0, 2), st.floats(-3, 3))


def read(rows: list[tuple[float, int, float]]) -> tuple[np.ndarray, np.ndarray]:
    """Steps and the network's summaries ``[1, time, …]`` of a record asked at each hour."""
    time, channel, value = (np.array(each) for each in zip(*rows, strict=True))
    measured = Measured(time.astype(float), channel.astype(np.intp), value.astype(float))
    encoded = encode(ENCODING, {"age_years": 70.0}, measured, np.arange(1.0, 6.0))
    return encoded.steps[None], for_network(encoded.summaries[None], ENCODING)


@settings(max_examples=40, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=20), st.sets(st.integers(0, 2), max_size=2))
def test_a_hidden_channel_looks_as_if_nobody_had_measured_it(
    rows: list[tuple[float, int, float]], hide: set[int]
) -> None:
    rows = [*sorted(rows), (5.0, next(iter({0, 1, 2} - hide)), 1.0)]
    steps, summaries = read(rows)
    before = steps.copy(), summaries.copy()
    hidden = np.isin(np.arange(3), list(hide))[None]
    found = never_measured(steps, summaries, hidden, ENCODING)
    wanted = read([row for row in rows if row[1] not in hide])
    for one, other in zip(found, wanted, strict=True):
        np.testing.assert_allclose(one, other, atol=1e-5)
    np.testing.assert_array_equal(steps, before[0])
    np.testing.assert_array_equal(summaries, before[1])


def test_only_what_is_measured_next_is_foretold() -> None:
    steps = torch.zeros(1, 3, ENCODING.step_width)
    steps[0, 1, :3] = torch.tensor([1.0, 2.0, 7.0])
    steps[0, 1, 3:6] = torch.tensor([1.0, 1.0, 0.0])
    foretold = torch.zeros(1, 2, 3)
    assert forecast_loss(foretold, steps).item() == pytest.approx((1 + 4) / 2)
    foretold[0, 0, :2] = torch.tensor([1.0, 2.0])
    assert forecast_loss(foretold, steps).item() == 0
    steps[..., 3:6] = 0
    assert forecast_loss(foretold, steps).item() == 0


def test_lessons_leave_a_network_that_answers_the_same() -> None:
    torch.manual_seed(0)
    shape = Shape(ENCODING.step_width, 35, 1, 1, hidden=4, beside=4, lessons=2, foretold=3)
    taught = HistoryNetwork(shape).eval().half().float()
    bare = taught.without_lessons()
    assert bare.shape == replace(shape, lessons=0, foretold=0)
    asked = torch.randn(2, 6, ENCODING.step_width), torch.randn(2, 1, 35), torch.tensor([[5], [3]])
    torch.testing.assert_close(bare(*asked), taught(*asked))
