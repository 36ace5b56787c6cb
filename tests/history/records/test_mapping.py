"""Tables in other words, read through a mapping."""

from __future__ import annotations

from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.history.records.read import read_history
from medviewer.history.records.record import Record

MAPPING = (
    "theirs,ours,unit\nPatNr,record_id,\nStunde,time_hours,\nParameter,variable,\n"
    "Wert,value,\nKrea,creatinine,umol/L\nAlter,age,a\n"
)
TABLE = "PatNr;Stunde;Parameter;Wert\n7;;Alter;60\n7;1,5;Krea;150\n7;2;sodium;140\n"


def read(folder: Path, table: str, mapping: str, name: str = "x.mapping.csv") -> Record:
    (folder / "x.csv").write_text(table)
    (folder / name).write_text(mapping)
    given = None if name == "x.mapping.csv" else folder / name
    (record,) = read_history(folder / "x.csv", given)
    return record


@pytest.mark.parametrize("name", ["x.mapping.csv", "words.csv"])
def test_columns_and_variables_get_our_names_and_units(tmp_path: Path, name: str) -> None:
    table = TABLE.replace("7;2;sodium;140\n", "")
    record = read(tmp_path, table, MAPPING, name)
    assert record.identifier == "7"
    assert record.facts == {"age_years": 60.0}
    (creatinine,) = record.observations
    assert (creatinine.variable, creatinine.time_hours) == ("creatinine", 1.5)
    assert creatinine.value == pytest.approx(1.697, abs=1e-3)
    assert f"{name} says what the columns and variables are called." in record.notes


def test_what_the_mapping_leaves_out_still_needs_its_unit(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"x\.csv, line 4: sodium has no unit"):
        read(tmp_path, TABLE, MAPPING)


def test_a_line_that_fits_nothing_is_mentioned(tmp_path: Path) -> None:
    table = TABLE.replace("7;2;sodium;140\n", "")
    record = read(tmp_path, table, MAPPING + "Natrium,sodium,mmol/L\n")
    assert "x.mapping.csv: 'natrium' is not in x.csv." in record.notes


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("a,b\n1,2\n", "lacks the column 'theirs'"),
        ("theirs,ours\nKrea,kreatinine\n", "line 2: 'kreatinine' is neither"),
        ("theirs,ours\nKrea,\n", "line 2: one of the two names is empty"),
        ("theirs,ours\nKrea,creatinine\nkrea,sodium\n", "line 3: 'krea' is mapped twice"),
        ("theirs,ours\nWert,value\nStunde,value\n", "makes two columns of x.csv 'value'"),
    ],
)
def test_a_wrong_mapping_names_its_line(tmp_path: Path, mapping: str, message: str) -> None:
    with pytest.raises(MedviewerError, match=r"x\.mapping\.csv") as caught:
        read(tmp_path, TABLE, mapping)
    assert message in str(caught.value)
