"""The readers of the labelled data sets: sizes, units, and what may never be an input."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from medviewer.errors import MedviewerError
from medviewer.history.cohorts.icu2012 import read_icu2012
from medviewer.history.cohorts.nafld import read_deaths, read_diabetes
from medviewer.history.cohorts.pbcseq import read_pbcseq
from medviewer.history.features.dataset import fit_encoding
from medviewer.history.features.encode import owners
from medviewer.history.tasks import TASKS
from tests.history.stays import write_stays


def test_made_up_stays(tmp_path: Path) -> None:
    cohort = read_icu2012(write_stays(tmp_path / "stays", 20))
    assert len(cohort.cases) == 20
    assert set(cohort.variables) == {"Glasgow coma score", "heart rate", "lactate"}
    one = cohort.cases[0]
    assert set(one.facts) == {"age_years", "sex", "icu_type"}
    assert one.time_hours.max() < 48
    died = [case.cause for case in cohort.cases]
    assert [case.lessons[0] for case in cohort.cases] == died


def test_what_happened_after_is_never_an_input(tmp_path: Path) -> None:
    cohort = read_icu2012(write_stays(tmp_path / "stays", 20))
    for names in owners(fit_encoding(TASKS["icu-mortality"], cohort)):
        assert not {"Survival", "Length_of_stay", "SAPS-I", "SOFA"} & set(names)


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    import lzma

    folder = write_stays(tmp_path / "stays", 2)
    with lzma.open(folder / "set_a_events.csv.xz", "wt") as file:
        file.write("record_id,minute,variable,value\n1,0,Age,old\n")
    with pytest.raises(MedviewerError, match=r"set_a_events\.csv\.xz, line 2"):
        read_icu2012(folder)


def test_nafld(data_folder: Path) -> None:
    deaths = read_deaths(data_folder / "nafld")
    assert len(deaths.cases) == 13_998
    assert sum(case.cause for case in deaths.cases) == 1089
    diabetes = read_diabetes(data_folder / "nafld")
    assert len(diabetes.cases) < len(deaths.cases)
    assert all(case.end_hours > 0 for case in diabetes.cases)
    assert all((case.ask_hours < case.end_hours).all() for case in diabetes.cases)
    assert "nafld2" in _refusal(read_deaths, data_folder)


def test_pbcseq(data_folder: Path) -> None:
    cohort = read_pbcseq(data_folder / "liver-visits")
    assert len(cohort.cases) == 235
    assert np.bincount([case.cause for case in cohort.cases]).tolist() == [106, 24, 105]
    assert "pbcseq.csv" in _refusal(read_pbcseq, data_folder)


def _refusal(read: object, folder: Path) -> str:
    assert callable(read)
    with pytest.raises(MedviewerError) as caught:
        read(folder)
    return str(caught.value)
