"""Our survival estimates against lifelines' and scikit-survival's, to 1e-6.

lifelines is asked here; scikit-survival is under the GPL and not installed, so what its
0.28.0 says about ``followed()`` is written down.
"""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from benchmarks import landmark_cox
from medviewer.history.cohorts.cohort import Case
from medviewer.history.cohorts.outcome import Censoring, labels_within
from medviewer.history.cohorts.survival import aalen_johansen, kaplan_meier, restricted_mean
from medviewer.history.figures.metrics import auroc, brier
from tests.history.followed import followed

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import lifelines
    import pandas as pd
    from lifelines.utils import restricted_mean_survival_time

TIMES = np.array([0.5, 2.0, 5.0, 9.5, 20.0])


def cases_of(end: np.ndarray, died: np.ndarray) -> list[Case]:
    nothing = np.zeros(0)
    none = np.zeros(0, dtype=np.intp)
    return [
        Case(str(i), str(i), {}, nothing, none, nothing, float(e), int(d), np.zeros(1))
        for i, (e, d) in enumerate(zip(end, died, strict=True))
    ]


@pytest.mark.parametrize("tied", [False, True])
def test_kaplan_meier_and_its_mean_are_those_of_lifelines(tied: bool) -> None:
    _, end, died = followed()
    end = np.ceil(end) if tied else end
    theirs = lifelines.KaplanMeierFitter().fit(end, died)
    ours = kaplan_meier(end, died.astype(np.intp), np.ones(len(end)))
    np.testing.assert_allclose(ours.over(TIMES), theirs.predict(TIMES), atol=1e-6)
    assert restricted_mean(ours, 12.5) == pytest.approx(
        restricted_mean_survival_time(theirs, t=12.5), abs=1e-6
    )


def test_aalen_johansen_is_that_of_lifelines() -> None:
    risk, end, died = followed()
    cause = np.where(died, 1 + (risk < 0.3), 0)
    ours = aalen_johansen(end, cause, np.ones(len(end)), 1)
    theirs = lifelines.AalenJohansenFitter(calculate_variance=False).fit(end, cause, 1)
    np.testing.assert_allclose(
        ours.over(TIMES), theirs.predict(TIMES).to_numpy().ravel(), atol=1e-6
    )


def test_the_censoring_curve_is_that_of_lifelines() -> None:
    _, end, died = followed()
    theirs = lifelines.KaplanMeierFitter().fit(end, ~died)
    ours = Censoring.of(end, ~died).beyond(TIMES)
    np.testing.assert_allclose(ours, theirs.predict(TIMES), atol=1e-6)


def test_with_ties_deaths_come_before_ends_of_observation() -> None:
    _, end, died = followed()
    ours = Censoring.of(np.ceil(end), ~died).beyond(np.array([2.0, 5.0, 10.0]))
    sksurv = [0.8465051258154707, 0.6917402769938835, 0.4468512698102374]
    np.testing.assert_allclose(ours, sksurv, atol=1e-6)


def test_auroc_and_brier_with_censoring_are_those_of_scikit_survival() -> None:
    risk, end, died = followed()
    told = labels_within(cases_of(end, died), np.zeros(len(end)), 10.0)
    known = told.weight > 0
    truth, weight = told.truth[known], told.weight[known]
    assert auroc(truth, risk[known], weight) == pytest.approx(0.6873444664955491, abs=1e-6)
    # Theirs divides by the number of people, ours by the sum of the weights, which expects it.
    share = weight.sum() / len(end)
    assert share == pytest.approx(1, abs=0.05)
    assert brier(truth, risk[known], weight) * share == pytest.approx(0.2342640329019818, abs=1e-6)


def test_the_landmark_cox_model_is_that_of_lifelines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(landmark_cox, "RIDGE", 0.0)
    risk, end, died = followed()
    other = np.random.default_rng(0).normal(size=len(end))
    horizon = float(np.sort(end[died])[100])
    ours = landmark_cox.fit(np.column_stack([risk, other]), end, died)
    table = pd.DataFrame({"risk": risk, "other": other, "end": end, "died": died.astype(int)})
    theirs = lifelines.CoxPHFitter().fit(table, "end", "died")
    np.testing.assert_allclose(ours.coefficient / ours.scale, theirs.params_, atol=1e-6)
    np.testing.assert_allclose(
        1 - ours.risk(np.column_stack([risk, other]), horizon),
        theirs.predict_survival_function(table, times=[horizon]).to_numpy()[0],
        atol=1e-6,
    )
