"""Histories from CSV: what is read, what is named, what is refused."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from medviewer import paths
from medviewer.errors import MedviewerError
from medviewer.history.records.csv_table import HistoryFileError, read_table
from medviewer.history.records.read import read_history
from medviewer.history.records.record import Record

HEADER = "record_id,time_hours,variable,value,unit\n"


def test_an_age_that_is_a_date_is_asked_for_in_years(tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"is not a number\. Give it in years\."):
        read_text(tmp_path, HEADER + "x,,age,1950-01-02,a\nx,1,lactate,2,mmol/L\n")
    with pytest.raises(MedviewerError, match=r"140 years is not possible\."):
        read_text(tmp_path, HEADER + "x,,age,140,a\nx,1,lactate,2,mmol/L\n")


def test_a_condition_to_come_is_said_to_be(tmp_path: Path) -> None:
    (record,) = read_text(
        tmp_path,
        "date,kind,variable,value,unit\n2020-01-01,,weight,80,kg\n2999-06-01,condition,stroke,,\n",
    )
    assert "The newest entry is dated 2999-06-01, which is in the future." in record.notes


def read_text(folder: Path, text: str | bytes, name: str = "history.csv") -> tuple[Record, ...]:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return read_history(path)


def test_a_long_table(tmp_path: Path) -> None:
    (record,) = read_text(
        tmp_path,
        HEADER + "a,,age,67,a\na,,sex,female,\na,0.5,HR,96,bpm\na,1,creatinine,150,umol/L\n",
    )
    assert record.identifier == "a"
    assert record.facts == {"age_years": 67.0, "sex": "F"}
    assert record.zero == "admission"
    pulse, creatinine = record.observations
    assert (pulse.time_hours, pulse.variable, pulse.value, pulse.unit) == (
        0.5, "heart rate", 96.0, "/min",
    )  # fmt: skip
    assert creatinine.value == pytest.approx(1.697, abs=1e-3)
    assert creatinine.unit == "mg/dL"
    assert record.notes == ()


def test_two_tables(tmp_path: Path) -> None:
    (tmp_path / "patients.csv").write_text("record_id,age_years,sex\na,50,M\nb,60,F\n")
    records = read_text(tmp_path, HEADER + "b,1,sodium,140,mmol/L\n", "events.csv")
    assert [(r.identifier, r.facts["age_years"], len(r.observations)) for r in records] == [
        ("a", 50.0, 0), ("b", 60.0, 1),
    ]  # fmt: skip
    assert read_history(tmp_path) == records


def test_dates_count_from_the_first(tmp_path: Path) -> None:
    (record,) = read_text(
        tmp_path,
        "date,variable,value,unit\n2020-03-01,bili,1,mg/dL\n2021-03-01,bili,2,mg/dL\n",
    )
    assert record.zero == "2020-03-01T00:00:00"
    assert [one.time_hours for one in record.observations] == [0, 365 * 24]


def test_treatments_and_conditions(tmp_path: Path) -> None:
    (record,) = read_text(
        tmp_path,
        "time_days,kind,variable,value,unit,end_days\n"
        "1,treatment,ursodiol,,,400\n30,condition,diabetes,,,\n",
    )
    assert record.treatments[0].end_hours == 400 * 24
    assert record.conditions[0].end_hours is None


@pytest.mark.parametrize(("unit", "hours"), [("minutes", 1.5), ("hours", 90.0), ("days", 2160.0)])
def test_times_and_ends_are_in_the_unit_of_their_columns(
    tmp_path: Path, unit: str, hours: float
) -> None:
    (record,) = read_text(
        tmp_path,
        f"time_{unit},kind,variable,value,unit,end_{unit}\n"
        "90,observation,HR,80,/min,\n45,treatment,ursodiol,,,90\n90,condition,stroke,,,90\n",
    )
    assert record.observations[0].time_hours == pytest.approx(hours)
    (given,), (moment,) = record.treatments, record.conditions
    assert (given.start_hours, given.end_hours) == pytest.approx((hours / 2, hours))
    assert (moment.start_hours, moment.end_hours) == pytest.approx((hours, hours))


def test_dates_count_from_the_earliest_and_ends_are_dates_too(tmp_path: Path) -> None:
    (record,) = read_text(
        tmp_path,
        "date,kind,variable,value,unit,end_date\n"
        "2020-03-02,observation,HR,80,/min,\n2020-03-01,condition,E11.9,,,2020-03-04T12:00\n",
    )
    (diabetes,) = record.conditions
    assert record.observations[0].time_hours == 24
    assert (diabetes.name, diabetes.start_hours, diabetes.end_hours) == ("diabetes", 0, 84)


def test_what_contradicts_itself_names_the_line(tmp_path: Path) -> None:
    head = "time_days,kind,variable,value,unit,end_days\n"
    with pytest.raises(MedviewerError, match="line 2: stroke ends before it starts"):
        read_text(tmp_path, head + "30,condition,stroke,,,29\n")
    with pytest.raises(MedviewerError, match="line 3: age is given twice, differently"):
        read_text(tmp_path, head + ",,age,60,a,\n,,age,61,a,\n")


@pytest.mark.parametrize("denied", ["no", "No", "0", "0.0", "FALSE", "n"])
def test_an_illness_or_treatment_that_is_denied_is_not_had(tmp_path: Path, denied: str) -> None:
    """ "condition,diabetes,no" was taken for a diabetes, and raised the risk."""
    (record,) = read_text(
        tmp_path,
        "time_days,kind,variable,value,unit\n"
        f"1,treatment,ursodiol,{denied},\n30,condition,diabetes,{denied},\n"
        "30,condition,stroke,yes,\n31,condition,hypertension,1,\n",
    )
    assert record.treatments == ()
    assert [one.name for one in record.conditions] == ["stroke", "hypertension"]
    assert f"Line 3: diabetes is not had ('{denied}') and not used." in record.notes


@pytest.mark.parametrize(
    ("lines", "note"),
    [
        ("a,2,HR,90,/min\na,1,HR,80,/min\n", "Line 3 is earlier than the line before it; sorted"),
        ("a,1,HR,90,/min\na,1,HR,90,/min\n", "Line 3 repeats an earlier heart rate"),
        ("a,1,HR,90,/min\na,1,HR,80,/min\n", "Line 3 contradicts an earlier heart rate"),
        ("a,1,HR,9000,/min\n", r"Line 2: HR 9000 /min is not possible \(10 to 300"),
        ("a,1,aura,3,\n", "'aura' is known to no model"),
        ("a,1,HR,,/min\n", "HR has no value"),
    ],
)
def test_the_odd_is_named(tmp_path: Path, lines: str, note: str) -> None:
    (record,) = read_text(tmp_path, HEADER + lines)
    with pytest.raises(AssertionError, match=note):
        raise AssertionError(*record.notes)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEADER + "a,1,creatinine,1,kg\n", "line 2: 'kg' is no unit of creatinine"),
        (HEADER + "a,1,creatinine,1,\n", "line 2: creatinine has no unit"),
        (HEADER + "a,1,creatinine,1,zorkmid\n", "line 2: the unit 'zorkmid' is not known"),
        (HEADER + 'a,1,lactate,"2,4",mmol/L\n', "line 2: '2,4' under value is not a number"),
        (HEADER + "a,1,lactate,nan,mmol/L\n", "line 2: 'nan' under value is not a number"),
        (HEADER + "a,soon,lactate,2,mmol/L\n", "'soon' under time_hours is not a number"),
        (HEADER + "a,,lactate,2,mmol/L\n", "line 2: lactate has no time"),
        (HEADER + "a,1,lactate,2\n", "line 2: 4 fields, the header has 5"),
        (HEADER + "a,,age,-4,a\n", "line 2: age: -4 years is not possible"),
        (HEADER + "a,,sex,oak,\n", "line 2: sex: 'oak' is not possible"),
        (HEADER, "holds no record"),
        ("", "is empty"),
        ("variable,value\n", "lacks the column 'unit'"),
        ("variable,value,unit\nHR,1,/min\n", "has 0 time columns"),
        ("date,variable,value,unit\n5.3.2020,HR,80,/min\n", "'5.3.2020' is no date"),
        (
            "date,variable,value,unit\n2020-01-01,HR,80,/min\n2020-01-01T01:00Z,HR,80,/min\n",
            "some dates of this record have a time zone",
        ),
        (HEADER.encode() + "a,1,Größe,1,\n".encode("latin-1"), "line 2: a character is not UTF-8"),
        (HEADER.encode("utf-16"), "is UTF-16"),
        (b"PK\x03\x04", "Excel"),
        (HEADER + "a,1,HR,80,/min\n\0", "line 3: this is no text"),
        (HEADER + 'a,1,"HR,80,/min\n', "Check the double quotes"),
    ],
)
def test_what_cannot_be_understood_names_the_line(
    tmp_path: Path, text: str | bytes, message: str
) -> None:
    with pytest.raises(MedviewerError, match=r"history\.csv") as caught:
        read_text(tmp_path, text)
    assert message in str(caught.value)
    assert caught.value.remedy


def test_semicolons_and_decimal_commas_are_read_and_named(tmp_path: Path) -> None:
    (record,) = read_text(tmp_path, "time_hours;variable;value;unit\r\n0,5;lactate;2,4;mmol/L\r\n")
    assert [(one.time_hours, one.value) for one in record.observations] == [(0.5, 2.4)]
    assert "semicolons" in record.notes[0]
    assert "decimal comma" in record.notes[1]


def test_many_odd_lines_are_counted_not_listed(tmp_path: Path) -> None:
    lines = "".join(f"a,{hour},HR,9000,/min\n" for hour in range(100))
    (record,) = read_text(tmp_path, HEADER + lines)
    assert len(record.notes) == 6
    assert record.notes[-1] == "95 more lines: impossible values."


def test_ten_thousand_rows_over_a_hundred_years(tmp_path: Path) -> None:
    lines = "".join(f"{day * 3.65},sodium,140,mmol/L\n" for day in range(10_000))
    (record,) = read_text(tmp_path, "time_days,variable,value,unit\n" + lines)
    assert len(record.observations) == 10_000
    assert record.observations[-1].time_hours == pytest.approx(99.9 * 365.25 * 24, rel=1e-2)


@given(st.binary(max_size=200))
@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_read_or_refused_in_words(tmp_path: Path, rest: bytes) -> None:
    with contextlib.suppress(MedviewerError):
        assert read_text(tmp_path, HEADER.encode() + rest)


def test_the_example_and_the_template_are_as_documented() -> None:
    folder = paths.resources() / "history_template"
    (example,) = read_history(folder / "example.csv")
    assert example.notes == ()
    assert len(example.observations) > 400
    for name in ("example_outpatient.csv", "example_liver.csv"):
        (other,) = read_history(folder / name)
        assert other.notes == ()
        assert other.treatments
    with pytest.raises(MedviewerError, match="holds no record"):
        read_history(folder / "template.csv")


@pytest.mark.parametrize("word", ["NA", "NULL", "n/a"])
def test_what_r_and_databases_write_for_nothing_is_not_measured(tmp_path: Path, word: str) -> None:
    (record,) = read_text(tmp_path, f"{HEADER}a,1,HR,{word},/min\na,2,HR,90,/min\n")
    assert [one.value for one in record.observations] == [90.0]
    assert record.notes == ("Line 2: HR has no value and is not used.",)


def test_two_decimal_signs_in_one_table_are_named(tmp_path: Path) -> None:
    """ "1.234,5" beside "0,5": which of the two lines is wrong only its writer knows."""
    lines = "0,5;platelets;1.234,5;10*3/uL\n"
    with pytest.raises(HistoryFileError) as error:
        read_text(tmp_path, "time_hours;variable;value;unit\n" + lines)
    assert "'0,5' under time_hours is not a number" in error.value.message
    assert "Other numbers of the table have a point" in error.value.remedy


def test_an_impossible_value_is_told_in_the_unit_of_its_limits_too(tmp_path: Path) -> None:
    (record,) = read_text(tmp_path, HEADER + "a,1,creatinine,4.42,umol/L\na,2,HR,9000,/min\n")
    assert record.notes == (
        "Line 2: creatinine 4.42 umol/L (0.05 mg/dL) is not possible (0.1 to 30 mg/dL); not used.",
        "Line 3: HR 9000 /min is not possible (10 to 300 /min); not used.",
    )


def test_an_empty_field_that_must_have_a_number_is_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "trial.csv"
    path.write_text("arm,days\na,\n")
    table = read_table(path)
    with pytest.raises(HistoryFileError, match=r"trial\.csv, line 2: days is empty\."):
        table.number(table.rows[0], "days")
