"""Targets, labels and censoring weights on cases whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from medviewer.history.cohorts.cohort import Case, Cohort, folds_by_group, targets
from medviewer.history.cohorts.outcome import Censoring, labels_within
from medviewer.history.figures.metrics import auroc
from medviewer.history.members.network import hazard_loss, incidence, log_odds


def case(end: float, cause: int, name: str = "x", group: str = "g") -> Case:
    nothing = np.zeros(0)
    return Case(
        name, group, {}, nothing, np.zeros(0, dtype=np.intp), nothing, end, cause, np.array([0.0])
    )


def test_targets_of_an_event_and_of_an_early_end() -> None:
    edges = np.array([0.0, 10, 20, 30])
    dead = targets(case(25, 2), np.array([0.0, 10.0]), edges, causes=2)
    assert dead.survived.tolist() == [[True, True, False], [True, False, False]]
    assert dead.event[0].tolist() == [[False, False], [False, False], [False, True]]
    lost = targets(case(25, 0), np.array([0.0]), edges, causes=2)
    assert lost.survived.tolist() == [[True, True, False]]
    assert not lost.event.any()


def test_an_outcome_without_a_time_is_one_interval() -> None:
    edges = np.array([0.0, np.inf])
    assert targets(case(np.inf, 0), np.array([48.0]), edges, 1).survived.all()
    assert targets(case(49, 1), np.array([48.0]), edges, 1).event.all()


def test_labels_of_those_who_died_lived_and_were_lost() -> None:
    cases = [case(5, 1), case(15, 1), case(5, 0), case(15, 0), case(5, 2)]
    told = labels_within(cases, np.zeros(5), 10.0, causes=(0,))
    np.testing.assert_array_equal(told.truth, [1, 0, np.nan, 0, 0])
    assert told.weight[2] == 0
    either = labels_within(cases, np.zeros(5), 10.0, causes=(0, 1))
    np.testing.assert_array_equal(either.truth, [1, 0, np.nan, 0, 1])


def test_the_censoring_curve_by_hand() -> None:
    found = Censoring.of(np.array([1.0, 2, 2, 3, 4]), np.array([False, True, False, True, False]))
    np.testing.assert_allclose(found.beyond(np.array([1.0, 2, 3, 9])), [1, 2 / 3, 1 / 3, 1 / 3])
    assert found.beyond(np.array([2.0]), just_before=True)[0] == 1


def test_each_weight_is_one_over_the_share_still_observed_just_before() -> None:
    """At the second day one died while two were still observed, of whom one was lost then."""
    lives = [(1, 0), (2, 1), (2, 0), (3, 0), (4, 1)]
    told = labels_within([case(*one) for one in lives], np.zeros(5), 10.0)
    np.testing.assert_array_equal(told.truth, [np.nan, 1, np.nan, np.nan, 1])
    np.testing.assert_allclose(told.weight, [0, 5 / 4, 0, 0, 5 / 4 * 3 / 2 * 2])


def test_nobody_weighs_more_than_twenty_others() -> None:
    lives = [(float(day), 0) for day in range(1, 400)] + [(1000.0, 1)]
    told = labels_within([case(*one) for one in lives], np.zeros(len(lives)), 2000.0)
    assert told.weight[-1] == pytest.approx(20)


def test_what_comes_at_the_horizon_did_not_come_before_it() -> None:
    """So it is for the networks, whose intervals hold their beginning and not their end."""
    told = labels_within([case(10, 1), case(9.99, 1), case(10, 0)], np.zeros(3), 10.0)
    np.testing.assert_array_equal(told.truth, [0, 1, 0])


def test_weights_undo_censoring() -> None:
    generator = np.random.default_rng(0)
    risk = generator.random(20_000)
    event = generator.exponential(20 / (0.2 + 3 * risk))
    end = generator.exponential(15, 20_000)
    cut = [case(float(min(t, c)), int(t <= c)) for t, c in zip(event, end, strict=True)]
    told = labels_within(cut, np.zeros(20_000), 10.0)
    known = told.weight > 0
    truth = (event <= 10).astype(float)
    assert np.average(told.truth[known], weights=told.weight[known]) == pytest.approx(
        truth.mean(), abs=0.015
    )
    assert auroc(told.truth[known], risk[known], told.weight[known]) == pytest.approx(
        auroc(truth, risk, np.ones(20_000)), abs=0.015
    )


def test_groups_stay_together_and_outcomes_are_spread() -> None:
    cases = tuple(case(1, int(i % 7 == 0), str(i), f"g{i // 3}") for i in range(300))
    fold = folds_by_group(Cohort((), cases), 5, seed=0)
    for i in range(0, 300, 3):
        assert len(set(fold[i : i + 3])) == 1
    events = [sum(c.cause for c, f in zip(cases, fold, strict=True) if f == k) for k in range(5)]
    assert max(events) - min(events) <= 3


@given(st.integers(0, 1000))
@settings(max_examples=25)
def test_incidences_and_survival_add_up_to_one(seed: int) -> None:
    torch.manual_seed(seed)
    log_hazards = torch.log_softmax(torch.randn(4, 3, 6, 3, dtype=torch.float64), dim=-1)
    struck = incidence(log_hazards)
    alive = log_hazards[..., 0].cumsum(-1).exp()
    torch.testing.assert_close(struck.sum(-1) + alive, torch.ones_like(alive))
    assert (struck.diff(dim=-2) >= 0).all()
    torch.testing.assert_close(
        log_odds(log_hazards, 4, (0, 1)),
        torch.logit(struck[..., 4, :].sum(-1)),
        atol=1e-4,
        rtol=1e-4,
    )
    torch.testing.assert_close(
        log_odds(log_hazards, 4, (1,)), torch.logit(struck[..., 4, 1]), atol=1e-4, rtol=1e-4
    )


def test_the_loss_is_least_at_the_true_hazards() -> None:
    told = targets(case(np.inf, 0), np.zeros(1), np.array([0.0, 1, 2]), 1)
    dead = targets(case(0.5, 1), np.zeros(1), np.array([0.0, 1, 2]), 1)
    survived = torch.from_numpy(np.stack([told.survived] * 3 + [dead.survived]))
    event = torch.from_numpy(np.stack([told.event] * 3 + [dead.event]))

    def loss(hazard: float) -> float:
        row = torch.tensor([1 - hazard, hazard]).log()
        second = torch.tensor([1 - 1e-6, 1e-6]).log()
        log_hazards = torch.stack([row, second]).expand(4, 1, 2, 2)
        return float(hazard_loss(log_hazards, survived, event).mean())

    assert loss(0.25) < min(loss(0.2), loss(0.3))
