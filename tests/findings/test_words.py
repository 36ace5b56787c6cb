"""What is said of a finding: class, probability, size; never more than is known."""

from __future__ import annotations

import pytest

from medviewer.findings.words import (
    ALTHOUGH_REFUSED,
    LABEL,
    change,
    diameters,
    in_words,
    label_of,
    percent,
    volume,
)
from tests.ui.makers import make_finding, make_results


def test_a_change_has_a_sign_and_a_minus_is_no_hyphen() -> None:
    assert change(-48.0, 0, "%") == "−48 %"
    assert change(6.04, 1, "mm") == "+6.0 mm"


@pytest.mark.parametrize(
    ("probability", "words"),
    [
        (0.0, "0 %"),
        (0.0049, "< 1 %"),
        (0.005, "< 1 %"),
        (0.0051, "1 %"),
        (0.994, "99 %"),
        (0.995, "> 99 %"),
        (0.9999, "> 99 %"),
        (1.0, "100 %"),
    ],
)
def test_a_probability_is_never_rounded_to_certainty(probability: float, words: str) -> None:
    assert percent(probability) == words


@pytest.mark.parametrize(
    ("mm3", "words"),
    [
        (99.4, "99 mm³"),
        (161.2, "161 mm³"),
        (999.6, "1.0 mL"),
        (1250.0, "1.2 mL"),
        (33_510.0, "33.5 mL"),
    ],
)
def test_a_volume_is_in_millilitres_and_a_small_one_in_cubic_millimetres(
    mm3: float, words: str
) -> None:
    assert volume(mm3) == words


def test_a_finding_is_told_with_its_size_and_what_that_goes_by() -> None:
    finding = make_finding(label="pituitary_tumor", probabilities={"pituitary_tumor": 0.62})
    assert in_words(finding) == "Pituitary tumor 62 %, 7.1 × 5.0 mm"
    assert in_words(finding, "by the file") == "Pituitary tumor 62 %, 7.1 × 5.0 mm (by the file)"
    sizeless = make_finding(sure=False, long_diameter_mm=None, short_diameter_mm=None)
    assert in_words(sizeless, "by the file") == "not sure: Glioma 80 %"
    assert diameters(sizeless) == "–"


def test_only_what_ran_on_a_refused_series_is_labelled_so() -> None:
    assert label_of(make_results(accepted=True, overridden=True)) == LABEL
    assert label_of(make_results(accepted=False, overridden=False)) == LABEL
    refused = make_results(accepted=False, overridden=True)
    assert label_of(refused) == f"{LABEL}. {ALTHOUGH_REFUSED}"
