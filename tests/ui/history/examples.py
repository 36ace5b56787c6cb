"""Histories and predictions made in code, with values that the tests know."""

from __future__ import annotations

import numpy as np

from medviewer.findings.finding import GateVerdict, Provenance, Rule
from medviewer.history.cohorts.trials import Trial
from medviewer.history.records.record import (
    Contribution,
    Interval,
    Observation,
    Prediction,
    Record,
    RiskCurve,
    Why,
)

ACCEPTED = GateVerdict((Rule("age", True, ""),))
REFUSED = GateVerdict(
    (
        Rule("age", False, "The patient is 14 years old; the model was made for adults."),
        Rule("values", False, "Only 3 of 37 variables were measured."),
    )
)
PROVENANCE = Provenance(
    model="icu-mortality",
    version="1.2.0",
    sha256="3f2a91c0d47e5b88",
    device="CPU",
    started="2026-01-02T03:04:05+00:00",
    duration_s=0.18,
    software="medviewer 0.1.0",
)


def stay(hours: int = 48) -> Record:
    """A stay in intensive care: heart rate every hour, creatinine three times, a gap in urine."""
    observations = [
        Observation(float(hour), "heart rate", 80.0 + hour % 7, "/min") for hour in range(hours)
    ]
    observations += [
        Observation(2.0, "creatinine", 0.9, "mg/dL"),
        Observation(20.0, "creatinine", 2.4, "mg/dL"),
        Observation(40.0, "creatinine", 1.8, "mg/dL"),
    ]
    observations += [
        Observation(float(hour), "urine", 100.0, "mL") for hour in (1, 2, 3, 4, 30, 31, 32)
    ]
    observations.sort(key=lambda one: one.time_hours)
    return Record(
        "stay 7",
        {"age_years": 63.4, "sex": "F", "height_cm": 163.0},
        tuple(observations),
        treatments=(Interval(4.0, 30.0, "noradrenaline"), Interval(10.0, None, "ventilation")),
        conditions=(
            Interval(-2000.0, None, "diabetes"),
            Interval(12.0, 12.0, "atrial fibrillation"),
        ),
    )


WHY = Why(
    by_variable=(
        Contribution("creatinine", None, 0.9),
        Contribution("heart rate", None, -0.4),
        Contribution("age_years", None, 0.1),
    ),
    by_time=(
        Contribution("creatinine", 2.0, -0.1),
        Contribution("creatinine", 20.0, 0.7),
        Contribution("creatinine", 40.0, 0.3),
    ),
    sentences=("The risk rose from 9 % to 23 % in 42 hours.",),
)


def curve(
    times: list[float] | None = None,
    outcome: str = "death",
    horizon: str = "in hospital",
    why: Why = WHY,
) -> RiskCurve:
    """A curve that ends at 23 % (19 to 28 %), boosting at 20 %, population at 14 %."""
    time_hours = np.array([6.0, 12.0, 24.0, 36.0, 48.0] if times is None else times)
    risk = np.linspace(0.09, 0.23, len(time_hours)) if len(time_hours) > 1 else np.array([0.23])
    return RiskCurve(
        outcome, horizon, time_hours, risk, risk - 0.04, risk + 0.05, risk - 0.03, "boosting",
        np.full(len(time_hours), 0.14), why,
    )  # fmt: skip


def prediction(
    curves: tuple[RiskCurve, ...] | None = None, gate: GateVerdict = ACCEPTED
) -> Prediction:
    """Creatinine raises most, heart rate lowers, age raises a little."""
    return Prediction(
        gate,
        PROVENANCE,
        (curve(),) if curves is None else curves,
        sentences=("Not what causes it.",),
    )


def refused() -> Prediction:
    """What a gate says that does not know such histories."""
    return Prediction(REFUSED, PROVENANCE)


def empty() -> Record:
    """A record without a single observation."""
    return Record("nobody", {}, ())


def trial(randomised: bool = True) -> Trial:
    """400 made-up patients: treatment "new" halves the hazard."""
    generator = np.random.default_rng(0)
    arm = np.arange(400) % 2
    event = generator.exponential(1000 / np.where(arm == 1, 0.5, 1.0))
    end = generator.uniform(500, 1500, 400)
    return Trial(
        "Made up", "death", randomised, ("old", "new"), arm, np.minimum(event, end),
        (event <= end).astype(np.intp), {"age_years": generator.normal(60, 10, 400)},
    )  # fmt: skip
