"""Vertebrae count on from those that are labelled, up and down."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medviewer.findings.reading.vertebra import (
    COUNTS,
    Vertebra,
    vertebra_at,
    vertebra_of,
)

SPINE = [Vertebra(region, n) for region in "CTLS" for n in range(1, COUNTS[region] + 1)]
PITCH_MM = 25.0


def at(vertebra: Vertebra) -> tuple[float, float, float]:
    """Where it lies in a straight spine, LPS mm."""
    return 0.0, 0.0, -PITCH_MM * SPINE.index(vertebra)


def labelled(*labels: str) -> list[tuple[Vertebra, tuple[float, float, float]]]:
    named = [each for each in map(vertebra_of, labels) if each is not None]
    return [(each, at(each)) for each in named]


@pytest.mark.parametrize(
    ("label", "meant"),
    [("L5", "L5"), ("l5", "L5"), ("Th 12", "T12"), ("T13", "T13"), (" C1", "C1")],
)
def test_a_label_names_a_vertebra(label: str, meant: str) -> None:
    found = vertebra_of(label)
    assert found is not None
    assert found.label == meant


@pytest.mark.parametrize("label", ["", "L", "L0", "disc L4/5", "X3", "T1 target", "L5?"])
def test_other_words_name_none(label: str) -> None:
    assert vertebra_of(label) is None


def test_each_follows_on_the_other_from_head_to_foot() -> None:
    for above, below in pairwise(SPINE):
        assert above.below() == below
        assert below.above() == above
    ends = [above.label for above, below in pairwise(SPINE) if below.number == 1]
    assert [*ends, SPINE[-1].label] == ["C7", "T12", "L5", "S5"]
    assert SPINE[0].above() is None
    assert SPINE[-1].below() is None


@given(st.integers(0, len(SPINE) - 1), st.booleans())
def test_clicks_from_any_beginning_label_the_whole_spine(begin: int, upwards_first: bool) -> None:
    known = [(SPINE[begin], at(SPINE[begin]))]
    up, down = SPINE[:begin][::-1], SPINE[begin + 1 :]
    for each in (*up, *down) if upwards_first else (*down, *up):
        assert vertebra_at(at(each), known) == each
        known.append((each, at(each)))


def test_nothing_is_said_where_labels_leave_no_room() -> None:
    assert vertebra_at((0, 0, 0), []) is None
    between = (0.0, 0.0, (at(Vertebra("L", 4))[2] + at(Vertebra("L", 5))[2]) / 2)
    assert vertebra_at(between, labelled("L4", "L5")) is None
    upside_down = [(Vertebra("L", 5), (0.0, 0.0, 0.0)), (Vertebra("L", 4), (0.0, 0.0, -25.0))]
    assert vertebra_at((0, 0, -50), upside_down) is None


def test_a_sixth_lumbar_one_is_counted_on_from() -> None:
    six = [*labelled("L5"), (Vertebra("L", 6), (0.0, 0.0, at(Vertebra("L", 5))[2] - 25))]
    below = (0.0, 0.0, at(Vertebra("L", 5))[2] - 50)
    assert vertebra_at(below, six) == Vertebra("S", 1)
