"""The history panel as plain text, to paste into a report or a letter."""

from __future__ import annotations

from medviewer.history.records.record import Interval, Prediction, RiskCurve
from medviewer.ui.history.axis.lanes import ValueLane
from medviewer.ui.history.axis.time import Clock, Window
from medviewer.ui.history.paper.sheet import Sheet
from medviewer.ui.history.text_label import without_breaks
from medviewer.ui.history.treatments import arm_words
from medviewer.ui.history.what_if import CAUTION
from medviewer.ui.history.words import (
    RESEARCH_USE,
    baseline_sentence,
    contribution_sentence,
    facts_text,
    provenance_text,
    risk_sentence,
)
from medviewer.ui.translation import spoken, tr

MOST_REASONS = 12


def panel_text(sheet: Sheet) -> str:
    """All that the panel says: risk, reasons, answers, newest values, treatments, conditions."""
    record, prediction = sheet.scene.record, sheet.scene.prediction
    parts = [f"{record.identifier}\n{facts_text(record)}".strip(), *map(spoken, record.notes)]
    if prediction is not None:
        parts.append(_prediction_text(prediction, record.zero))
    parts += _asked_texts(sheet)
    window = sheet.scene.home
    clock = Clock(record.zero)
    values = [lane for lane in sheet.scene.lanes if isinstance(lane, ValueLane)]
    parts.append(
        _titled(tr("Newest values"), [_value_line(lane, clock, window) for lane in values])
    )
    for title, intervals in (
        (tr("Treatments"), record.treatments),
        (tr("Conditions"), record.conditions),
    ):
        parts.append(_titled(title, [_interval_line(one, clock, window) for one in intervals]))
    return without_breaks("\n\n".join(part for part in parts if part) + "\n")


def _asked_texts(sheet: Sheet) -> list[str]:
    texts = []
    if sheet.moved is not None:
        texts.append(_titled(tr("What if"), [sheet.moved.words, tr(CAUTION)]))
    found = sheet.comparison
    if found is not None:
        arms = [arm_words(arm, found) for arm in (found.a, found.b)]
        texts.append(_titled(tr("Treatments compared"), [spoken(found.sentence), *arms]))
    return texts


def _prediction_text(prediction: Prediction, zero: str) -> str:
    lines = []
    if not prediction.gate.accepted:
        lines.append(tr("This history is not what the model was made for:"))
        lines += [f"- {spoken(reason)}" for reason in prediction.gate.reasons]
    for curve in prediction.curves:
        lines += ["", *_curve_lines(curve, zero)]
    if prediction.curves:  # without one they are the reasons above
        lines += ["", *map(spoken, prediction.sentences)]
    lines += ["", provenance_text(prediction), tr(RESEARCH_USE)]
    return "\n".join(lines)


def _curve_lines(curve: RiskCurve, zero: str) -> list[str]:
    lines = [f"{risk_sentence(curve, zero)}.", f"{baseline_sentence(curve)}."]
    lines += map(spoken, curve.why.sentences)
    if curve.why.by_variable:
        ordered = sorted(curve.why.by_variable, key=lambda entry: -abs(entry.log_odds))
        lines.append(tr("What moved the newest risk (log odds):"))
        lines += [f"- {contribution_sentence(entry)}" for entry in ordered[:MOST_REASONS]]
    return lines


def _value_line(lane: ValueLane, clock: Clock, window: Window) -> str:
    if not len(lane.values):
        return f"{lane.label}: {tr('no usable value')}"
    newest = len(lane.values) - 1
    when = clock.text(float(lane.times[newest]), window)
    number = tr("{} values").format(len(lane.values)) if len(lane.values) > 1 else tr("1 value")
    return f"{lane.label}: {lane.text(newest)} {when} ({number})"


def _interval_line(interval: Interval, clock: Clock, window: Window) -> str:
    span = clock.span_text(interval.start_hours, interval.end_hours, window)
    return f"{spoken(interval.name)}: {span}"


def _titled(title: str, lines: list[str]) -> str:
    return "\n".join([title, *(f"- {line}" for line in lines)]) if lines else ""
