"""Reasons stand at the variable and the visit that they are of; each member is weighed by its own.

Asked of the shipped models, whose members are two to a fold.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from medviewer.history.features.as_read import as_read
from medviewer.history.figures.metrics import sigmoid
from medviewer.history.model import HistoryModel, load_model
from medviewer.history.predict import encode_record, predict
from medviewer.history.reasons.explain import Explanation, explain
from medviewer.history.reasons.whatif import what_if
from medviewer.history.records.record import Observation
from medviewer.progress import Silent
from tests.history.test_shipped import example, liver, shipped


def explained(model: HistoryModel, bilirubin: float, column: int = 1) -> Explanation:
    encoded = encode_record(model.encoding, model.task, liver(bilirubin))
    return explain(model, encoded, len(encoded.time_hours) - 1, column, Silent())


@pytest.mark.parametrize("hour", [0, 20, 46])
def test_an_hour_that_is_like_the_average_one_in_all_moves_nothing(hour: int) -> None:
    """One hour alone is the patient's own: what the steps moved was moved there."""
    model = load_model(shipped("icu-mortality"))
    encoded = encode_record(model.encoding, model.task, example())
    away = np.abs(model.reference.time_hours[None] - encoded.time_hours[:, None])
    steps = model.reference.steps[away.argmin(axis=1)].copy()
    steps[hour] = encoded.steps[hour]
    told = explain(model, replace(encoded, steps=steps), len(steps) - 1, 0, Silent())
    moved = {
        place: np.abs([one.log_odds for one in told.by_time if one.time_hours == place]).max()
        for place in encoded.time_hours.tolist()
    }
    assert moved.pop(float(encoded.time_hours[hour])) > 1e-5
    assert max(moved.values()) == pytest.approx(0, abs=1e-9)


def test_what_moved_most_comes_first_whether_up_or_down() -> None:
    model = load_model(shipped("liver-survival"))
    signs = set()
    for bilirubin in (0.4, 15.0):
        moved = [one.log_odds for one in explained(model, bilirubin).by_variable]
        assert [abs(one) for one in moved] == sorted((abs(one) for one in moved), reverse=True)
        first = explained(model, bilirubin).by_variable[0]
        assert first.variable == "bilirubin"
        signs.add(float(np.sign(first.log_odds)))
    assert signs == {-1.0, 1.0}


def test_members_in_another_order_say_and_explain_the_same() -> None:
    """Each with the simple models and the weights of its own fold."""
    model = load_model(shipped("liver-survival"))
    order = np.random.default_rng(0).permutation(len(model.folds))
    turned = replace(
        model,
        networks=tuple(model.networks[place] for place in order),
        folds=tuple(model.folds[place] for place in order),
    )
    encoded = encode_record(model.encoding, model.task, liver(9.0))
    at = np.array([len(encoded.time_hours) - 1])
    said, again = (
        each.answers(encoded.steps[None], encoded.summaries[at], at, np.zeros(1, np.intp)).blend
        for each in (model, turned)
    )
    np.testing.assert_allclose(again, said[order], atol=1e-6)
    by_name, others = (
        {one.variable: one.log_odds for one in explained(each, 9.0).by_variable}
        for each in (model, turned)
    )
    assert others == pytest.approx(by_name, abs=1e-5)


def test_the_simple_model_is_shown_by_itself() -> None:
    package = shipped("icu-mortality")
    model = load_model(package)
    encoded = encode_record(model.encoding, model.task, example())
    (curve,) = predict(example(), package).curves
    rows = encoded.summaries[encoded.time_hours >= 0].astype(np.float64)
    alone = [model.simple["death"][fold]["simple"].log_odds(rows) for fold in model.folds]
    np.testing.assert_allclose(curve.baseline, sigmoid(np.mean(alone, axis=0)), atol=1e-6)
    assert np.abs(curve.baseline - curve.risk).max() > 0.01


def test_a_value_beyond_what_was_seen_in_training_is_moved_within_that_alone() -> None:
    package = shipped("icu-mortality")
    encoding = load_model(package).encoding
    (lactate,) = (one for one in encoding.channels if one.name == "lactate")
    record = example()
    late = max(one.time_hours for one in record.observations)
    beyond = Observation(late, "lactate", 1.3 * lactate.seen_high, "mmol/L")
    others = tuple(
        one for one in record.observations if (one.variable, one.time_hours) != ("lactate", late)
    )
    record = replace(record, observations=(*others, beyond))
    newest = as_read(record, encoding).newest("lactate")
    assert newest is not None
    found = what_if(record, package, "lactate")
    assert found.now == newest.value > lactate.seen_high
    assert (found.value[0], found.value[-1]) == (lactate.seen_low, lactate.seen_high)
