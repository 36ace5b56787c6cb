"""Channels worked out from others, by hand; the newest value of each stands until the next."""

from __future__ import annotations

import numpy as np
import pytest

from medviewer.history.features.derived import FORMULAS

COLUMNS = (
    "arterial systolic pressure", "systolic pressure", "arterial mean pressure", "mean pressure",
    "heart rate", "inspired oxygen fraction", "arterial oxygen pressure", "urea nitrogen",
    "creatinine",
)  # fmt: skip


def worked_out(name: str, *rows: dict[str, float]) -> list[float]:
    """The derived channel at each time, from what was measured then."""
    grid = np.array([[row.get(column, np.nan) for column in COLUMNS] for row in rows])
    columns = {column: number for number, column in enumerate(COLUMNS)}
    return FORMULAS[name](grid, columns).tolist()


def test_a_pressure_in_the_artery_goes_before_that_of_the_cuff() -> None:
    rows = (
        {"arterial systolic pressure": 90.0, "systolic pressure": 110.0},
        {"systolic pressure": 112.0},
        {},
    )
    assert worked_out("either systolic pressure", *rows) == pytest.approx(
        [90.0, 112.0, np.nan], nan_ok=True
    )
    means = ({"arterial mean pressure": 60.0, "mean pressure": 75.0}, {"mean pressure": 76.0})
    assert worked_out("either mean pressure", *means) == [60.0, 76.0]


def test_the_oxygenation_index_divides_by_the_newest_fraction_of_oxygen() -> None:
    rows = (
        {"arterial oxygen pressure": 90.0},
        {"arterial oxygen pressure": 100.0, "inspired oxygen fraction": 0.4},
        {"arterial oxygen pressure": 80.0},
        {"inspired oxygen fraction": 1.0},
    )
    assert worked_out("oxygenation index", *rows) == pytest.approx(
        [np.nan, 250.0, 200.0, np.nan], nan_ok=True
    )


def test_the_shock_index_is_the_heart_rate_by_the_newest_pressure() -> None:
    rows = ({"systolic pressure": 120.0}, {"heart rate": 90.0}, {"heart rate": 60.0})
    assert worked_out("shock index", *rows) == pytest.approx([np.nan, 0.75, 0.5], nan_ok=True)


def test_urea_by_the_newest_creatinine() -> None:
    rows = ({"creatinine": 2.0, "urea nitrogen": 40.0}, {"urea nitrogen": 50.0})
    assert worked_out("urea to creatinine", *rows) == [20.0, 25.0]
