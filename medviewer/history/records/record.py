"""A patient's history as plain data, and what a model says about it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

import numpy as np
from numpy.typing import NDArray

from medviewer.findings.finding import GateVerdict, Provenance

YEAR_HOURS = 365.25 * 24
NAMELESS = "record"
"""What the record of a file that names no patient is called."""


@dataclass(frozen=True)
class Observation:
    """One measured value: ``time_hours`` since the record's zero, in ``unit`` (UCUM)."""

    time_hours: float
    variable: str
    value: float
    unit: str


@dataclass(frozen=True)
class Interval:
    """A treatment or a condition; ``end_hours`` None while it lasts."""

    start_hours: float
    end_hours: float | None
    name: str


@dataclass(frozen=True)
class Record:
    """The history of one patient.

    Attributes
    ----------
    facts
        What does not change: "sex" ("M", "F" or ""), "height_cm", ...; "age_years" at time 0.
    observations
        Sorted by time.
    zero
        What time 0 is: "admission", "first visit", or an ISO date.
    notes
        What the reader of the file had to mention, each a sentence.
    also_called
        Other identifiers of the patient, such as the one of a FHIR server.
    zero_time
        When time 0 was by the local clock, where ``zero`` is a word and the file tells it.
    """

    identifier: str
    facts: dict[str, float | str]
    observations: tuple[Observation, ...]
    treatments: tuple[Interval, ...] = ()
    conditions: tuple[Interval, ...] = ()
    zero: str = "admission"
    notes: tuple[str, ...] = ()
    also_called: tuple[str, ...] = ()
    zero_time: datetime | None = None

    @property
    def newest_age_years(self) -> float | None:
        """The age at the newest value, where the facts give the age at time 0."""
        age = self.facts.get("age_years")
        if not isinstance(age, int | float):
            return None
        newest = self.observations[-1].time_hours if self.observations else 0.0
        return age + max(newest, 0.0) / YEAR_HOURS

    def newest(self, variable: str) -> Observation | None:
        """The newest value of a variable, of several at that time the mean, as models read it."""
        told = [one for one in self.observations if one.variable == variable]
        if not told:
            return None
        values = [one.value for one in told if one.time_hours == told[-1].time_hours]
        return replace(told[-1], value=sum(values) / len(values))

    def is_of(self, patient_id: str) -> bool:
        """Whether pictures with this Patient ID are of the same patient."""
        if self.identifier == NAMELESS:
            return False
        return patient_id == self.identifier or patient_id in self.also_called


@dataclass(frozen=True)
class Contribution:
    """What one variable, at one time or over all, added to the log odds of the outcome.

    ``time_hours`` is None for facts and for a sum over all times.
    """

    variable: str
    time_hours: float | None
    log_odds: float


@dataclass(frozen=True)
class Why:
    """Why one outcome's newest risk is what it is.

    ``by_variable`` is summed over time, largest effect first; ``by_time`` has one entry a
    variable and time; ``sentences`` say the same in words.
    """

    by_variable: tuple[Contribution, ...] = ()
    by_time: tuple[Contribution, ...] = ()
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True)
class RiskCurve:
    """One outcome's risk as the model would have said it at each time.

    ``time_hours``, ``risk``, ``low``, ``high``, ``baseline`` and ``population`` are
    float64 of one length; risks are probabilities of ``outcome`` within ``horizon``;
    ``low`` and ``high`` span the networks of the ensemble; ``baseline`` is the simple
    model's answer and ``population`` what befell those of the training data who were
    still at risk at that time (Kaplan–Meier, Aalen–Johansen), of those of
    ``population_until_hours`` beyond that, where too few were followed for longer; ``why``
    explains the newest risk.
    """

    outcome: str
    horizon: str
    time_hours: NDArray[np.float64]
    risk: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    baseline: NDArray[np.float64]
    baseline_name: str
    population: NDArray[np.float64]
    why: Why = field(default=Why(), repr=False, compare=False)
    population_until_hours: float | None = None


@dataclass(frozen=True)
class Prediction:
    """What one history model says about one record.

    ``curves`` is empty when the gate refused and the reader did not override it.
    ``sentences`` hold for all of them: what was not read, what the figures do not mean,
    or why the gate refused.
    """

    gate: GateVerdict
    provenance: Provenance
    curves: tuple[RiskCurve, ...] = ()
    sentences: tuple[str, ...] = ()

    def newest_risks(self) -> dict[str, float]:
        """The newest risk of each outcome, 0 to 1."""
        return {f"{each.outcome} {each.horizon}": float(each.risk[-1]) for each in self.curves}
