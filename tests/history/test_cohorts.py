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


def test_a_table_that_was_cut_off_is_named(tmp_path: Path) -> None:
    folder = write_stays(tmp_path / "stays", 20)
    table = folder / "set_a_events.csv.xz"
    table.write_bytes(table.read_bytes()[:-100])
    with pytest.raises(MedviewerError, match=r"a table in .*stays is damaged"):
        TASKS["icu-mortality"].cohort(folder)


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


def test_follow_up_that_no_table_tells(tmp_path: Path) -> None:
    (tmp_path / "nafld1.csv").write_text("id,age,male,weight,height\n7,50,1,80,\n8,60,0,,170\n")
    (tmp_path / "nafld2_clean.csv").write_text("id,days,test,value\n7,30,hdl,50\n")
    (tmp_path / "nafld3.csv").write_text("id,days,event\n8,-5,diabetes\n")
    (tmp_path / "pbcseq.csv").write_text(
        "id,age,sex,day,ascites,hepato,spiders,edema,bili,chol,albumin,alk.phos,ast,platelet,"
        "protime,stage\n1,58,f,0,0,0,0,0,1.5,,3.5,900,80,200,11,3\n1,58,f,190,,,,,2,,,,,,,\n"
    )
    deaths, (no_diabetes,) = read_deaths(tmp_path).cases, read_diabetes(tmp_path).cases
    (liver,) = read_pbcseq(tmp_path).cases
    assert not any(case.outcome_known for case in (*deaths, no_diabetes, liver))
    assert [case.group for case in deaths] == ["7", "8"]
    assert all(len(case.ask_hours) == 6 for case in (*deaths, no_diabetes))
    assert liver.ask_hours.tolist() == [0, 190 * 24]


def test_a_table_without_a_column_that_is_read_is_refused(tmp_path: Path) -> None:
    (tmp_path / "pbcseq.csv").write_text("id,day,bili\n1,0,2\n")
    with pytest.raises(MedviewerError, match="lacks the column"):
        TASKS["liver-survival"].cohort(tmp_path)


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        ("id,day,age,sex\n1,0,58,f\ngarbage\n", "line 3, has other fields"),
        ("id,day,age,sex\n1,0,58,f,9\n", "line 2, has other fields"),
        ("id,day,age,sex\n", "hold no case"),
        ("", "hold no case"),
    ],
)
def test_a_table_with_broken_lines_or_none_is_refused(
    tmp_path: Path, table: str, reason: str
) -> None:
    """They ended `medviewer evaluate` with a traceback."""
    (tmp_path / "pbcseq.csv").write_text(table)
    with pytest.raises(MedviewerError, match=reason):
        TASKS["liver-survival"].cohort(tmp_path)


def _refusal(read: object, folder: Path) -> str:
    assert callable(read)
    with pytest.raises(MedviewerError) as caught:
        read(folder)
    return str(caught.value)
