"""How the history panel says things: the risk, a contribution, a patient's facts."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from medviewer.history.reasons.sentences import foretold
from medviewer.history.records.record import Contribution, Prediction, Record, RiskCurve
from medviewer.history.records.units import unit_words
from medviewer.ui.history.axis.time import Clock, window_around
from medviewer.ui.history.reference import label
from medviewer.ui.translation import Figure, figure, mark, spoken, tr

RESEARCH_USE = mark("Research use only – not for diagnosis")
MINUS = "−"

_FACT_UNITS = {
    "years": mark("years"),
    "cm": "cm",
    "kg": "kg",
    "days": mark("days"),
    "hours": "h",
}
_BASELINES = (
    mark("gradient boosting on summaries"),
    mark("logistic regression on summaries"),
)
_FACTS = (
    mark("height"),
    mark("weight"),
    mark("Age"),
    mark("Sex"),
    mark("Height"),
    mark("Weight"),
    mark("age"),
)
# What the shipped models foretell, and within which time.
_OUTCOMES = (
    mark("death without transplant"),
    mark("transplant"),
    mark("during this hospital stay"),
    mark("2 years"),
    mark("3 years"),
    mark("5 years"),
)
_SEXES = {"M": mark("male"), "F": mark("female")}


def percent(probability: float) -> str:
    """A probability as people read it: "23 %", below 10 % with one decimal; "unknown" if NaN.

    None is rounded to certainty.
    """
    if not math.isfinite(probability):
        return tr("unknown")
    if 0 < probability < 0.0005:
        return figure("< 0.1 %")
    if 0.995 <= probability < 1:
        return "> 99 %"
    digits = 0 if probability >= 0.0995 else 1
    return figure(f"{100 * probability:.{digits}f} %")


def percent_range(low: float, high: float) -> str:
    """Two probabilities as a range: "19–28 %"."""
    if not (math.isfinite(low) and math.isfinite(high)):
        return tr("range unknown")
    first, second = percent(low), percent(high)
    if first == second:
        return first
    dash = " – " if second.startswith(">") else "–"
    return f"{first.removesuffix(' %')}{dash}{second}"


def risk_title(curve: RiskCurve) -> str:
    """What the curve is the risk of: "Risk of death within 5 years"."""
    return tr("Risk of {}").format(outcome_words(curve))


def outcome_words(curve: RiskCurve) -> str:
    """What may happen, and within which time: "death within 5 years"."""
    return spoken(foretold(curve))


def risk_figure(curve: RiskCurve) -> str:
    """The newest risk with the range of the ensemble: "23 % (19–28 %)"."""
    spread = percent_range(newest(curve.low), newest(curve.high))
    return f"{percent(newest(curve.risk))} ({spread})"


def newest(values: NDArray[np.float64]) -> float:
    """The last value of a curve, NaN when it has none."""
    return float(values[-1]) if len(values) else math.nan


def risk_from(curve: RiskCurve, zero: str) -> str:
    """What the newest risk is of, and from when on its horizon counts; ``zero`` is the record's.

    Such as "Risk of death within 5 years from 2016-08-01 on": not from today on.
    """
    return tr("{} from {} on").format(risk_title(curve), asked_at(curve, zero))


def asked_at(curve: RiskCurve, zero: str) -> str:
    """When the newest risk was asked for: "2016-08-01", "48.0 h"."""
    times = [float(time) for time in curve.time_hours]
    return Clock(zero).bare_text(times[-1] if times else 0.0, window_around(times))


def risk_sentence(curve: RiskCurve, zero: str) -> str:
    """The newest risk in one sentence, without a full stop; ``zero`` is the record's."""
    return tr("{}: {}").format(risk_from(curve, zero), risk_figure(curve))


def baseline_sentence(curve: RiskCurve) -> str:
    """What the simple model and the population's rate say beside it."""
    name = tr(curve.baseline_name)
    name = name[:1].upper() + name[1:]
    return tr("{} says {} · training population {}").format(
        name or tr("The simple model"),
        percent(newest(curve.baseline)),
        percent(newest(curve.population)),
    )


def baseline_short(curve: RiskCurve) -> str:
    """The same in one short line, for a low dock."""
    return (
        f"{tr('Simple model')} {percent(newest(curve.baseline))} · "
        f"{tr('population')} {percent(newest(curve.population))}"
    )


def strength(log_odds: float) -> str:
    """A contribution in words; the steps are odds ratios of about 1.05, 1.2 and 2."""
    size = abs(log_odds)
    if size < 0.05:
        return tr("hardly changes the risk")
    if size < 0.2:
        return tr("raises the risk slightly") if log_odds > 0 else tr("lowers the risk slightly")
    if size < 0.7:
        return tr("raises the risk") if log_odds > 0 else tr("lowers the risk")
    return tr("raises the risk strongly") if log_odds > 0 else tr("lowers the risk strongly")


def log_odds_text(log_odds: float) -> str:
    """With sign and as a factor of the odds: "+0.43 (odds × 1.5)"."""
    factor = f"{math.exp(min(log_odds, 50)):#.2g}".rstrip(".")
    return tr("{} (odds × {})").format(log_odds_figure(log_odds), figure(factor))


def log_odds_figure(log_odds: float) -> str:
    """With sign: "+0.43"."""
    sign = "+" if log_odds >= 0 else MINUS
    return figure(f"{sign}{abs(log_odds):.2f}")


def contribution_sentence(contribution: Contribution) -> str:
    """One contribution in one line."""
    name = fact_label(contribution.variable)
    return f"{name}: {strength(contribution.log_odds)}, {log_odds_text(contribution.log_odds)}"


def fact_label(variable: str) -> str:
    """A variable's name in words; for facts without the unit in their name."""
    stem, _, unit = variable.rpartition("_")
    return label(stem) if stem and unit in _FACT_UNITS else label(variable)


def value_text(value: float, unit: str, decimals: int | None = None) -> str:
    """A measured value with its unit, yes or no for what is either; as ``number_text``."""
    if unit == "{yes}" and value in (0.0, 1.0):
        return tr("yes") if value else tr("no")
    return f"{number_text(value, decimals)} {unit_words(unit)}".rstrip()


def number_text(value: float, decimals: int | None = None) -> str:
    """A number with ``decimals``, or with those that ``decimals_of`` gives it.

    In powers of ten from a million on and below a millionth.
    """
    if not math.isfinite(value):
        return tr("no value")
    if not -6 <= _power(value) < 6:
        return figure(f"{value:.3g}").replace("-", MINUS)
    digits = decimals_of(value) if decimals is None else decimals
    return figure(f"{round(value, digits) + 0.0:.{digits}f}").replace("-", MINUS)


def decimals_of(value: float) -> int:
    """How many decimals four significant digits need, no more than four if two are left."""
    size = _power(value)
    text = f"{value:.{max(0, min(3 - size, 4), 1 - size)}f}"
    return len(text.partition(".")[2].rstrip("0"))


def _power(value: float) -> int:
    return math.floor(math.log10(abs(value))) if value else 0


def facts_text(record: Record) -> str:
    """The patient's facts in one line: "54 years · female · height 163 cm"."""
    parts = []
    for name, value in record.facts.items():
        if value == "" or (isinstance(value, float) and not math.isfinite(value)):
            continue
        stem, _, unit = name.rpartition("_")
        if name == "sex":
            parts.append(tr(_SEXES.get(str(value), str(value))))
        elif name == "age_years":
            parts.append(_age_text(value, record.newest_age_years))
        elif stem and unit in _FACT_UNITS:
            parts.append(f"{tr(stem.replace('_', ' '))} {_plain(value)} {tr(_FACT_UNITS[unit])}")
        else:
            parts.append(f"{fact_label(name)}: {_plain(value)}")
    return " · ".join(parts)


def provenance_text(prediction: Prediction) -> str:
    """Which model said so, where and when, in one line."""
    made = prediction.provenance
    started = made.started[:16].replace("T", " ")
    mode = "" if made.mode == "full" else f" · {made.mode} mode"
    return (
        f"{made.model} {made.version} · SHA-256 {made.sha256[:8]}… · {made.device}{mode} · "
        f"{started} UTC · {figure(f'{made.duration_s:.2g}')} s · {made.software}"
    )


def _age_text(value: float | str, newest: float | None) -> str:
    """Completed years, as one says one's age, at time 0 and at the newest value where they differ.

    Tenths for small children.
    """
    if isinstance(value, str):
        return tr("{} years").format(value)
    if newest is not None and math.floor(newest) > math.floor(value) and value >= 3:
        return tr("{} years").format(f"{math.floor(value)}–{math.floor(newest)}")
    return tr("{} years").format(math.floor(value) if value >= 3 else Figure(round(value, 1)))


def _plain(value: float | str) -> str:
    return spoken(value) if isinstance(value, str) else number_text(float(value))
