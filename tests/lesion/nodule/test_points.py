"""Points from a file, and whose they are."""

from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.errors import MedviewerError
from medviewer.lesion.nodule.points import age_of, completed, match, read_points
from medviewer.lesion.nodule.scores import Patient
from tests.lesion.examples import header_of, series_of


def write(folder: Path, text: str) -> Path:
    path = folder / "points.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_point_a_box_and_answers(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        "name,slice,x,y,x0,y0,x1,y1,age,sex,smoker,upper_lobe,nodules\n"
        "A,3,100.5,50,,,,,71,F,yes,no,2\n"
        ",5,,,10,20,30,60,,,,,\n",
    )
    first, second = read_points(path)
    assert (first.name, first.slice_number, first.x, first.y) == ("A", 3, 100.5, 50.0)
    assert first.patient.age_years == 71
    assert first.patient.female
    assert first.patient.smoker
    assert first.patient.upper_lobe is False
    assert first.patient.emphysema is None
    assert (second.name, second.x, second.y) == ("N2", 20.0, 40.0)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("slice,x\n1,2\n", "no number in column y"),
        ("x,y\n1,2\n", "neither slice nor"),
        ("slice,x,y,smoker\n1,2,3,perhaps\n", "'perhaps'"),
        ("slice,x,y\n", "no point"),
        ("slice,x,y\n2.5,3,4\n", "2.5 in column slice, not a whole number"),
        ("slice,x,y\n2,nan,4\n", "no number in column x"),
        ("slice,x,y,nodules\n2,3,4,1.5\n", "1.5 in column nodules"),
        ("slice,x,y,nodules\n2,3,4,0\n", "0 in column nodules, not 1 or more"),
        ("slice,x,y,age\n2,3,4,-5\n", "-5 in column age, not 0 to 125 years"),
        ("slice,x,y,age\n2,3,4,1952\n", "1952 in column age, not 0 to 125 years"),
        ("slice,x,y,sex\n2,3,4,female\n", "'female' in column sex, not F or M"),
        ("name,slice,x,y\nA,1,2,3\n\nA,1,2,3\n", "same name, A: lines 2 and 4"),
        ("name,slice,x,y\nA,1,2,3\nA,4,5,6\n", "same name, A: lines 2 and 3"),
        ("slice,x,y\n1,2,3\n\n1,2,z\n", "line 4 has no number in column y"),
    ],
)
def test_what_cannot_be_understood_is_named(tmp_path: Path, text: str, reason: str) -> None:
    with pytest.raises(MedviewerError, match=reason):
        read_points(write(tmp_path, text))


def test_a_point_finds_its_series_and_its_patient(tmp_path: Path) -> None:
    ct, mr = series_of(3, modality="CT"), replace(series_of(4), key="9")
    ct.header.PatientAge, ct.header.PatientSex = "063Y", "F"
    rows = read_points(write(tmp_path, "slice,x,y\n2,7,8\n"))
    ((series, (point,)),) = match([mr, ct], rows)
    assert series is ct
    assert (point.click.slice_index, point.click.x, point.click.y) == (1, 7.0, 8.0)
    assert point.patient.age_years == 63
    assert point.patient.female is True
    with pytest.raises(MedviewerError, match=r"N1 \(line 2\) fits 2 series"):
        match([ct, replace(ct, key="8")], rows)


def test_a_table_may_begin_with_the_mark_that_spreadsheets_write(tmp_path: Path) -> None:
    (row,) = read_points(write(tmp_path, "\ufeffslice,x,y\n2,7,8\n"))
    assert (row.slice_number, row.x, row.y) == (2, 7.0, 8.0)


@pytest.mark.parametrize(("sex", "female"), [("F", True), ("M", False), ("O", None), ("", None)])
def test_a_sex_that_the_scores_do_not_know_is_none(sex: str, female: bool | None) -> None:
    header = header_of(PatientSex=sex)
    assert completed(Patient(), header).female is female


def test_a_point_on_a_frame_lies_on_its_slice(tmp_path: Path) -> None:
    """All frames of a file have its UID: every point was taken to lie on the last of them."""
    ct = series_of(4, modality="CT")
    frames = (replace(one, sop_instance_uid="1.2.0", frame=n) for n, one in enumerate(ct.slices))
    ct = replace(ct, slices=tuple(frames))
    head = "sop_instance_uid,slice,x,y\n"
    ((_, (point,)),) = match([ct], read_points(write(tmp_path, head + "1.2.0,2,7,8\n")))
    assert point.click.slice_index == 1
    other = replace(ct.slices[0], sop_instance_uid="1.2.9")  # which is no frame of that file
    ct = replace(ct, slices=(*ct.slices, other))
    for slice_number in ("", "5"):
        rows = read_points(write(tmp_path, head + f"1.2.0,{slice_number},7,8\n"))
        with pytest.raises(MedviewerError, match="has 4 frames; its slice names none"):
            match([ct], rows)


def test_an_age_from_dates() -> None:
    header = header_of(PatientBirthDate="19500615", StudyDate="20200615")
    assert age_of(header) == pytest.approx(70.0, abs=0.01)
    assert age_of(header_of()) is None


def test_an_age_that_the_header_contradicts_is_in_no_score() -> None:
    header = header_of(PatientBirthDate="19500615", StudyDate="20200615", PatientAge="057Y")
    assert age_of(header) is None
    header.PatientAge = "070Y"
    assert age_of(header) == 70


def test_what_the_reader_says_of_a_patient_stands_before_the_header(tmp_path: Path) -> None:
    ct = series_of(3, modality="CT", PatientAge="063Y", PatientSex="F")
    rows = read_points(write(tmp_path, "slice,x,y,age,sex\n1,2,3,71,M\n"))
    ((_, (point,)),) = match([ct], rows)
    assert (point.patient.age_years, point.patient.female) == (71, False)


def test_a_point_of_an_image_or_a_series_lies_there_whatever_else_is_open(tmp_path: Path) -> None:
    one = series_of(3, modality="CT")
    images = tuple(replace(each, sop_instance_uid=f"1.9.{n}") for n, each in enumerate(one.slices))
    other = replace(one, key="9", series_instance_uid="1.9", slices=images)
    for row, series, index in (
        ("1.9,,2", other, 1),
        ("1.2,,3", one, 2),
        (",1.9.2,", other, 2),
        (",1.2.1,3", one, 1),  # the image says where, not a slice beside it
    ):
        head = "series_instance_uid,sop_instance_uid,slice,x,y\n"
        ((found, (point,)),) = match([one, other], read_points(write(tmp_path, f"{head}{row},7,8")))
        assert found is series
        assert point.click.slice_index == index
    for row in ("1.7,,2", ",1.7.0,"):
        with pytest.raises(MedviewerError, match="fits no series"):
            match([one, other], read_points(write(tmp_path, f"{head}{row},7,8")))


@pytest.mark.parametrize(
    ("born", "study", "years"),
    [
        ("19500115", "20201215", 70 + 11 / 12),
        ("20200615", "20200614", None),
        ("18800101", "20200614", None),
        ("", "20200614", None),
    ],
)
def test_an_age_from_dates_that_cannot_be_meant_is_none(
    born: str, study: str, years: float | None
) -> None:
    found = age_of(header_of(PatientBirthDate=born, StudyDate=study))
    assert found == (None if years is None else pytest.approx(years, abs=0.01))
