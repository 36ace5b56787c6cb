"""Figures of made-up predictions whose answers can be counted by hand."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from medviewer.lesion.figures.metrics import Marks, Scored, summarise
from medviewer.lesion.training.cases import Case

SQUARE = ((10.0, 10.0), (30.0, 10.0), (30.0, 30.0), (10.0, 30.0))
SURE = {"meningioma": 0.9, "glioma": 0.05, "pituitary": 0.05}


def finding(box: tuple[float, ...], score: float, label: str = "meningioma") -> dict[str, Any]:
    x0, y0, x1, y1 = box
    outline = [[x0, y0], [x1, y0], [x1, y1], [x0, y1]]
    return {"label": label, "score": score, "box": list(box), "outline": outline}


def scored(
    number: int, findings: list[dict[str, Any]], label: str = "meningioma", **changes: Any
) -> Scored:
    case = Case(str(number), Path(), label, 2, "", changes.pop("outline", SQUARE), number)
    return Scored(case, {"probabilities": changes.pop("p", SURE), "findings": findings})


HIT = (11.0, 11.0, 31.0, 31.0)
MISS = (60.0, 60.0, 80.0, 80.0)
ALL = np.arange(4)


@pytest.fixture
def four() -> list[Scored]:
    return [
        scored(0, [finding(HIT, 0.9)]),
        scored(1, [finding(HIT, 0.8), finding(MISS, 0.3)]),
        scored(2, [finding(MISS, 0.7), finding(HIT, 0.6)]),
        scored(3, []),
    ]


def test_average_precision_counted_by_hand(four: list[Scored]) -> None:
    # In order of score: hit, hit, miss, hit, miss; precision 1, 1, 3/4 at recalls 1/4, 2/4, 3/4.
    assert Marks.of(four).average_precision(ALL, 0) == pytest.approx((1 + 1 + 0.75) / 4)


def test_a_box_of_the_wrong_class_is_false_where_only_the_likeliest_counts() -> None:
    cases = [scored(0, [finding(HIT, 0.9, "glioma")])]
    marks = Marks.of(cases).in_their_likeliest_class()
    assert marks.average_precision(np.array([0]), 0) == 0


def test_a_class_ranks_marks_by_its_probability_and_their_score() -> None:
    # A surer mark on a glioma comes after one that is surely a meningioma: 0.8 · 0.9 > 0.9 · 0.3.
    unsure = {"meningioma": 0.3, "glioma": 0.6, "pituitary": 0.1}
    cases = [
        scored(0, [finding(HIT, 0.9, "glioma")], "glioma", p=unsure),
        scored(1, [finding(HIT, 0.8)]),
    ]
    pair = np.arange(2)
    assert Marks.of(cases).average_precision(pair, 0) == 1
    assert Marks.of(cases).average_precision(pair, 1) == 1  # 0.9 · 0.6 before 0.8 · 0.05
    assert Marks.of(cases).mean_average_precision(pair) == 1  # of the two classes that are there


def test_a_class_told_wrongly_is_found_late() -> None:
    # The meningioma called glioma comes last of three marks ranked as meningioma.
    wrong = {"meningioma": 0.1, "glioma": 0.9, "pituitary": 0.0}
    cases = [
        scored(0, [finding(HIT, 0.9, "glioma")], p=wrong),
        scored(1, [finding(HIT, 0.8), finding(MISS, 0.3)]),
    ]
    pair = np.arange(2)
    assert Marks.of(cases).average_precision(pair, 0) == pytest.approx((1 + 2 / 3) / 2)
    assert Marks.of(cases).in_their_likeliest_class().average_precision(pair, 0) == 0.5


def test_a_class_that_is_not_there_has_no_precision(four: list[Scored]) -> None:
    assert np.isnan(Marks.of(four).average_precision(ALL, 2))


def test_lesions_found_and_false_marks(four: list[Scored]) -> None:
    marks = Marks.of(four)
    assert marks.found(ALL, 0.5) == 0.75
    assert marks.false_marks(ALL, 0.5) == 0.25
    assert marks.found_at(ALL, 0.2) == 0.5
    assert marks.found_at(ALL, 0.25) == 0.75
    assert marks.found(ALL, 0.95) == 0


def test_a_second_mark_on_a_lesion_is_neither_found_nor_false() -> None:
    marks = Marks.of([scored(0, [finding(HIT, 0.9), finding(HIT, 0.8)])])
    assert marks.found(np.array([0]), 0.5) == 1
    assert marks.false_marks(np.array([0]), 0.5) == 0


def test_a_case_drawn_twice_counts_twice(four: list[Scored]) -> None:
    marks = Marks.of(four)
    assert marks.found(np.array([3, 3, 0, 1]), 0.5) == 0.5


def test_dice_of_shifted_squares_and_of_nothing() -> None:
    assert scored(0, [finding((10, 10, 30, 30), 0.9)]).dice == 1
    assert scored(0, [finding((20, 10, 40, 30), 0.9)]).dice == pytest.approx(0.5)
    assert scored(0, []).dice == 0


def test_the_summary_names_every_figure_with_its_interval(four: list[Scored]) -> None:
    summary = summarise(four, 0.5)
    assert summary["class accuracy per image"].startswith("1.000 [1.000, 1.000]")
    assert summary["lesions found at score 0.50"].startswith("0.750 [")
    assert "mAP at IoU 0.5" in summary
    assert "persons" in summary["intervals"]


def test_without_truth_there_are_no_figures() -> None:
    assert summarise([scored(0, [], label="", outline=())], 0.5) == {}


def test_labels_without_outlines_give_the_class_figures_only() -> None:
    summary = summarise([scored(i, [], outline=()) for i in range(5)], 0.5)
    assert "class accuracy per image" in summary
    assert not any("Dice" in name or "mAP" in name for name in summary)
