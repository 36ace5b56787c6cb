"""A prediction in sentences that a doctor can read, no more than the numbers support."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from medviewer.history.derived import FORMULAS
from medviewer.history.gate import words
from medviewer.history.record import Contribution, Record, RiskCurve
from medviewer.history.units import unit_words

if TYPE_CHECKING:
    from medviewer.history.explain import Explanation
    from medviewer.history.model import HistoryModel

NAMED = 4
LEAST_LOG_ODDS = 0.05
FAR_APART = 0.15


def sentences(record: Record, curve: RiskCurve, explanation: Explanation) -> tuple[str, ...]:
    """A curve's newest risk, its interval, the simple model's answer, and what moved it."""
    told = [_risk(curve)]
    if _far_apart(curve):
        told.append(_disagreement(curve))
    raised = [one for one in explanation.by_variable if one.log_odds > LEAST_LOG_ODDS]
    lowered = [one for one in explanation.by_variable if one.log_odds < -LEAST_LOG_ODDS]
    if raised:
        told.append(f"Raising it most, against the average patient: {_named(record, raised)}.")
    if lowered:
        told.append(f"Lowering it most: {_named(record, lowered)}.")
    return tuple(told)


def common_sentences(model: HistoryModel, record: Record) -> tuple[str, ...]:
    """What holds for every curve: what was not read, and what the figures do not mean."""
    told = []
    late = sum(one.time_hours > model.task.ask_hours[-1] for one in record.observations) if (
        model.task.step_hours is None
    ) else 0  # fmt: skip
    if late:
        told.append(f"{late} values after {words(model.task.ask_hours[-1])} are not read.")
    told.append(
        "This is how risk went together with such values in the training data, not what "
        "causes it and not what a treatment would change."
    )
    return tuple(told)


def _risk(curve: RiskCurve) -> str:
    return (
        f"At {words(float(curve.time_hours[-1]))} the risk of {curve.outcome} {curve.horizon} is "
        f"{_percent(curve.risk)} (single networks {_percent(curve.low)} to "
        f"{_percent(curve.high)}); "
        f"{curve.baseline_name} says {_percent(curve.baseline)}; "
        f"of all in the training data at that time {_percent(curve.population)}."
    )


def _percent(values: NDArray[np.float64]) -> str:
    """The newest of the probabilities; below 10 % with one decimal."""
    newest = float(values[-1])
    return f"{100 * newest:.{0 if newest >= 0.0995 else 1}f} %"


def _far_apart(curve: RiskCurve) -> bool:
    return bool(abs(curve.risk[-1] - curve.baseline[-1]) > FAR_APART)


def _disagreement(curve: RiskCurve) -> str:
    return f"The two models differ about {curve.outcome}: do not lean on either."


def _named(record: Record, contributions: list[Contribution]) -> str:
    return ", ".join(_with_value(record, one.variable) for one in contributions[:NAMED])


def _with_value(record: Record, variable: str) -> str:
    """A variable with its newest value, where it has one."""
    if variable == "time":
        return "the time since admission" if record.zero == "admission" else "the time passed"
    if variable in record.facts:
        value = record.facts[variable]
        if variable == "sex":
            return {"M": "male sex", "F": "female sex"}.get(str(value), "sex")
        name, _, unit = variable.replace("icu_type", "unit type").partition("_")
        shown = f"{value:.0f}" if isinstance(value, float) else str(value)
        return f"{name} {shown} {unit}".strip()
    newest = [one for one in record.observations if one.variable == variable]
    if not newest:
        began = {one.name for one in (*record.conditions, *record.treatments)}
        known = variable in began or variable in FORMULAS
        return variable if known else f"{variable} (not recorded)"
    unit = unit_words(newest[-1].unit)
    return f"{variable} (last {newest[-1].value:g} {unit}".rstrip() + ")"
