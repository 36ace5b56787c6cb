"""Histories as they come in bad days: each is answered, refused in words, or names its line.

From the file to the shipped models; ``test_read.py`` holds what each wrong line says.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from medviewer import paths
from medviewer.errors import MedviewerError
from medviewer.history.predict import predict
from medviewer.history.records.read import read_history
from medviewer.history.records.record import Record
from medviewer.history.tasks import TASKS
from medviewer.learning.package import read_package

COLUMNS = "time_days,variable,value,unit\n"
FACTS = ",age,60,a\n,sex,F,\n"
VALUES = (
    "sodium,140,mmol/L", "bilirubin,2,mg/dL", "albumin,3.4,g/dL", "systolic pressure,130,mm[Hg]",
    "HDL cholesterol,50,mg/dL", "smoking,1,", "creatinine,1.2,mg/dL",
)  # fmt: skip
EVERY_MODEL = pytest.mark.parametrize("name", TASKS)


def read(folder: Path, text: str) -> Record:
    path = folder / "history.csv"
    path.write_text(text)
    (record,) = read_history(path)
    return record


def answered(record: Record, name: str) -> None:
    """Refused with reasons; on the reader's wish answered in finite probabilities."""
    if not (paths.models() / name).is_dir():
        pytest.skip(f"{name} is not there")
    package = read_package(paths.models() / name)
    refused = predict(record, package)
    assert not refused.curves
    assert all(reason.endswith(".") for reason in refused.gate.reasons)
    for curve in predict(record, package, run_anyway=True).curves:
        assert len(curve.risk) == len(curve.time_hours) > 0
        for values in (curve.risk, curve.low, curve.high, curve.baseline, curve.population):
            assert np.isfinite(values).all()
            assert ((values >= 0) & (values <= 1)).all()


@pytest.mark.parametrize("name", [name for name in TASKS if name != "liver-survival"])
def test_ten_thousand_rows_over_a_hundred_years(tmp_path: Path, name: str) -> None:
    lines = "".join(f"{day * 3.65:.2f},{VALUES[day % 7]}\n" for day in range(10_000))
    answered(read(tmp_path, COLUMNS + FACTS + lines), name)


def test_hundreds_of_visits_of_one_patient(tmp_path: Path) -> None:
    lines = "".join(f"{day * 30},{VALUES[day % 7]}\n" for day in range(1000))
    answered(read(tmp_path, COLUMNS + FACTS + lines), "liver-survival")


@EVERY_MODEL
def test_one_visit(tmp_path: Path, name: str) -> None:
    answered(read(tmp_path, COLUMNS + ",age,8,a\n0,sodium,140,mmol/L\n"), name)


@EVERY_MODEL
def test_no_visits(tmp_path: Path, name: str) -> None:
    answered(read(tmp_path, COLUMNS + FACTS), name)


@EVERY_MODEL
def test_all_values_missing(tmp_path: Path, name: str) -> None:
    record = read(tmp_path, COLUMNS + FACTS + "0,sodium,,mmol/L\n30,bilirubin,,mg/dL\n")
    assert record.observations == ()
    assert any("has no value and is not used" in note for note in record.notes)
    answered(record, name)


@EVERY_MODEL
def test_everything_before_the_zero(tmp_path: Path, name: str) -> None:
    answered(read(tmp_path, COLUMNS + FACTS + "-900,sodium,140,mmol/L\n"), name)


def test_values_after_the_time_that_the_model_reads_are_named(tmp_path: Path) -> None:
    example = (paths.resources() / "history_template" / "example.csv").read_text()
    late = "".join(f"made-up,{hour},heart rate,80,/min\n" for hour in range(49, 59))
    identifier = example.splitlines()[1].split(",")[0]
    record = read(tmp_path, example + late.replace("made-up", identifier))
    told = predict(record, read_package(paths.models() / "icu-mortality"))
    assert any("10 values after 48 hours are not read" in text for text in told.sentences)


def test_dates_without_a_time_zone_are_local_and_mixed_ones_name_the_line(tmp_path: Path) -> None:
    head = "date,variable,value,unit\n"
    local = read(tmp_path, head + "2020-03-28T12:00,HR,80,/min\n2020-03-29T12:00,HR,80,/min\n")
    assert [one.time_hours for one in local.observations] == [0, 24]
    zoned = read(
        tmp_path, head + "2020-03-28T12:00Z,HR,80,/min\n2020-03-28T14:00+01:00,HR,80,/min\n"
    )
    assert [one.time_hours for one in zoned.observations] == [0, 1]
    with pytest.raises(MedviewerError, match=r"history\.csv, line 2: some dates"):
        read(tmp_path, head + "2020-03-28T12:00,HR,80,/min\n2020-03-29T12:00Z,HR,80,/min\n")


def test_excel_s_semicolons_with_decimal_commas_in_times_only(tmp_path: Path) -> None:
    record = read(tmp_path, "time_hours;variable;value;unit\n0,5;HR;80;/min\n1,25;HR;90;/min\n")
    assert [one.time_hours for one in record.observations] == [0.5, 1.25]
    assert any("decimal comma" in note for note in record.notes)


def test_excel_s_announcement_of_the_separator_and_its_cleared_columns(tmp_path: Path) -> None:
    head = "sep=;\ntime_hours;variable;value;unit;;\n"
    record = read(tmp_path, head + "0,5;HR;80;/min;;\n1;HR;90;/min;;\n")
    assert [one.value for one in record.observations] == [80, 90]
    with pytest.raises(MedviewerError, match="line 4: 'x' under value"):
        read(tmp_path, head + "0,5;HR;80;/min;;\n1;HR;x;/min;;\n")
    with pytest.raises(MedviewerError, match="line 3: 6 fields, the header has 4"):
        read(tmp_path, head + "0,5;HR;80;/min;;left\n")


@pytest.mark.parametrize(
    ("values", "said"),
    [(("1.234", "250"), True), (("1.234", "2.5"), False), (("1234", "250"), False)],
)
def test_a_point_that_may_part_thousands_is_told(
    tmp_path: Path, values: tuple[str, str], said: bool
) -> None:
    lines = "".join(f"{n};platelets;{value};10*9/L\n" for n, value in enumerate(values))
    record = read(tmp_path, "time_days;variable;value;unit\n" + lines)
    assert any("1.234 is read as a decimal" in note for note in record.notes) is said


def test_a_thousands_separator_is_no_decimal_comma(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"line 2: '1\.234,5' under value is not a number"):
        read(tmp_path, "time_hours;variable;value;unit\n1;platelets;1.234,5;10*3/uL\n")
