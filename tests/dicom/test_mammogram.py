"""What mammograms say of themselves."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydicom.dataset import Dataset
from pydicom.sr.codedict import codes
from pydicom.sr.coding import Code

from medviewer.dicom.mammogram import is_usual, side_of, view_of_breast
from medviewer.dicom.scan import scan
from medviewer.dicom.series import Series
from tests.phantoms.make import item
from tests.phantoms.mammograms import write_mammogram


def read(folder: Path, **elements: object) -> Series:
    write_mammogram(folder / "one.dcm", "R", "CC", **elements)
    (series,) = scan([folder]).series
    return series


def facts(series: Series) -> tuple[str, str]:
    return side_of(series, series.slices[0]), view_of_breast(series, series.slices[0])


def view(code: str, **more: object) -> Dataset:
    return item(CodeValue=code, CodingSchemeDesignator="SCT", CodeMeaning="view", **more)


def test_side_and_view_are_those_of_the_image(tmp_path: Path) -> None:
    assert facts(read(tmp_path)) == ("R", "CC")


@pytest.mark.parametrize("code", ["399368009", "R-10226"])
def test_a_view_that_is_told_by_its_code_alone_is_known(tmp_path: Path, code: str) -> None:
    series = read(tmp_path, ViewPosition=None, ViewCodeSequence=view(code))
    assert facts(series) == ("R", "MLO")


@pytest.mark.parametrize(
    ("meant", "rt", "position"),
    [
        (codes.SCT.CranioCaudalProjection, "R-10242", "CC"),
        (codes.SCT.MedioLateralObliqueProjection, "R-10226", "MLO"),
        (codes.SCT.MedioLateralProjection, "R-10224", "ML"),
        (codes.SCT.Lateromedial, "R-10228", "LM"),
        (codes.SCT.LateroMedialObliqueProjection, "R-10230", "LMO"),
        (codes.SCT.CranioCaudalProjectionExaggeratedLaterally, "R-1024A", "XCCL"),
        (codes.SCT.CranioCaudalProjectionExaggeratedMedially, "R-1024B", "XCCM"),
        (codes.SCT.SuperolateralToInferomedialObliqueProjection, "R-102D0", "SIO"),
        (codes.SCT.InferomedialToSuperolateralObliqueView, "R-40AAA", "ISO"),
    ],
)
def test_each_code_is_the_view_that_dicom_means_by_it(
    tmp_path: Path, meant: Code, rt: str, position: str
) -> None:
    assert meant == Code(rt, "SRT", "")  # pydicom knows which are the same
    for number, code in enumerate((meant.value, rt)):
        series = read(tmp_path / str(number), ViewPosition=None, ViewCodeSequence=view(code))
        assert facts(series) == ("R", position)


@pytest.mark.parametrize("where", ["of the series", "of the frames"])
def test_the_side_is_looked_for_where_the_image_does_not_say_it(tmp_path: Path, where: str) -> None:
    anatomy = item(FrameAnatomySequence=item(FrameLaterality="L"))
    said = {"Laterality": "L"} if where == "of the series" else {}
    more = {} if said else {"SharedFunctionalGroupsSequence": anatomy}
    assert facts(read(tmp_path, ImageLaterality=None, **said, **more)) == ("L", "CC")


def test_nothing_is_made_up_where_the_file_is_silent(tmp_path: Path) -> None:
    assert facts(read(tmp_path, ImageLaterality=None, ViewPosition=None)) == ("", "")
    assert facts(read(tmp_path, ImageLaterality="B")) == ("", "CC")


def test_an_image_of_both_breasts_has_no_side_though_its_series_has(tmp_path: Path) -> None:
    assert facts(read(tmp_path, ImageLaterality="B", Laterality="L")) == ("", "CC")


def test_raw_and_partial_views_are_not_the_usual_ones(tmp_path: Path) -> None:
    assert is_usual(read(tmp_path))
    assert not is_usual(read(tmp_path, PresentationIntentType="FOR PROCESSING"))
    spot = item(CodeValue="399055006", CodingSchemeDesignator="SCT", CodeMeaning="Spot Compression")
    partial = view("399162004", ViewModifierCodeSequence=spot)
    assert not is_usual(read(tmp_path, ViewCodeSequence=partial))
