"""`medviewer analyse --points`: a nodule of the phantom chest, from DICOM files to JSON."""

import json
from pathlib import Path

import pytest

from medviewer.__main__ import main
from medviewer.phantom.chest import NODULES, make_chest, write_chest


def test_a_nodule_is_outlined_and_rated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    chest = make_chest()
    write_chest(chest, tmp_path / "chest")
    nodule = NODULES[1]
    index, row, column = chest.geometry.index_of(nodule.centre_mm)
    points = tmp_path / "points.csv"
    points.write_text(
        "name,slice,x,y,smoker,upper_lobe\n"
        f"A,{round(index) + 1},{column + 2},{row - 1},yes,no\n"
        "empty,30,40,40,,\n"
    )
    out = tmp_path / "out"
    path = str(tmp_path / "chest")
    assert (
        main(["analyse", path, "--points", str(points), "--out", str(out), "--mode", "fast"]) == 0
    )
    said = capsys.readouterr().out
    assert "A: " in said
    assert "not histology" in said
    assert "Brock (McWilliams et al. 2013, full model with spiculation), cancer in" in said
    assert "Mayo (Swensen et al. 1997), cancer in" in said
    assert "; not known: " in said
    assert "Fleischner 2017, " in said
    assert "Lung-RADS 2022, " in said
    (series,) = json.loads((out / "results.json").read_text())["series"]
    first, second = series["answers"]
    assert first["findings"][0] == "A.1"
    assert second["findings"] == []
    (lesion,) = series["lesions"]
    assert lesion["long_diameter_mm"] == pytest.approx(nodule.diameter_mm, rel=0.25)
    assert lesion["volume_mm3"] == pytest.approx(4 / 3 * 3.1416 * 11**3, rel=0.4)
    assert len(list(out.glob("*_slice-*.png"))) == len(first["findings"])


@pytest.fixture
def chest(tmp_path: Path) -> str:
    write_chest(make_chest(), tmp_path / "chest")
    return str(tmp_path / "chest")


def test_no_results_are_written_where_no_point_could_be_looked_at(
    chest: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An empty results.json would read as a chest in which nothing was found."""
    points, out = tmp_path / "points.csv", tmp_path / "out"
    points.write_text("slice,x,y\n9000,40,40\n")
    words = ["analyse", chest, "--points", str(points), "--out", str(out), "--report", "csv"]
    assert main(words) == 1
    told = capsys.readouterr()
    assert f"{points}, line 2 (N1): The point 40, 40 on slice 9000 lies outside" in told.err
    assert f"No series could be looked at: {out / 'results.json'} was not written." in told.err
    assert "Results:" not in told.out
    assert not out.exists()
    out.mkdir()
    (out / "results.json").write_text("{}")
    assert main(words) == 1
    assert "The one that lies there is of an earlier run." in capsys.readouterr().err
    assert (out / "results.json").read_text() == "{}"


def test_a_point_outside_its_series_fails_alone_and_is_named_with_its_line(
    chest: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    points, out = tmp_path / "points.csv", tmp_path / "out"
    index, row, column = make_chest().geometry.index_of(NODULES[1].centre_mm)
    inside = f"{round(index) + 1},{column},{row}"
    points.write_text(f"name,slice,x,y\nA,{inside}\nB,9000,40,40\nC,20,2,2\n")
    words = ["analyse", chest, "--points", str(points), "--out", str(out), "--mode", "fast"]
    assert main([*words, "--report", "text"]) == 1
    told = capsys.readouterr()
    assert f"{points}, line 3 (B): The point 40, 40 on slice 9000 lies outside" in told.err
    assert "A: " in told.out
    (series,) = json.loads((out / "results.json").read_text())["series"]
    assert [bool(answer["findings"]) for answer in series["answers"]] == [True, False, False]
    (report,) = out.glob("*.txt")
    assert "asked at 1 point, 2 points refused; it looked nowhere else." in report.read_text()


def test_points_beside_the_lung_end_with_3_and_not_as_nothing_found(
    chest: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    points, out = tmp_path / "points.csv", tmp_path / "out"
    points.write_text("name,slice,x,y\nA,20,2,2\nB,21,3,3\n")
    words = ["analyse", chest, "--points", str(points), "--out", str(out), "--mode", "fast"]
    assert main([*words, "--report", "csv,text"]) == 3
    said = capsys.readouterr().out
    assert "the model was not asked at any of the points" in said
    assert "0 findings" not in said
    assert "A: " in said
    (series,) = json.loads((out / "results.json").read_text())["series"]
    assert not all(rule["passed"] for rule in series["answers"][0]["gate"]["rules"])
    (report,) = out.glob("*.txt")
    assert "The model was asked nowhere: 2 points refused." in report.read_text()
    assert ",not analysed," in (out / "measurements.csv").read_text(encoding="utf-8")
