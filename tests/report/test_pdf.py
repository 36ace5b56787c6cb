"""The page says all of it, in letters that can be read."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path
from shutil import which

import numpy as np
import pytest
from PIL import Image

from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, ResultSet, Rule
from medviewer.findings.lesion_finding import link
from medviewer.findings.picture import OUTLINE
from medviewer.findings.point_answer import PointAnswer
from medviewer.report.study_report import OWN, StudyReport, analysed, study_report
from tests.findings.made_results import brain, finding, lung, results_of, three_lesions
from tests.report.made_reports import LABEL, RECORD, prediction, report_of, words_of, written_over


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_the_page_says_all_of_it(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    from medviewer.report.pdf import save_pdf

    path = save_pdf(report_of(volume, results, "Seen by a reader."), tmp_path)
    words = words_of(path)
    assert words.count(LABEL) == 2
    for expected in (
        "Müller, Zoë",
        "P-1",
        "1950-01-02",
        "2024-01-02",
        "3 findings on 2 slices",
        "14.4 × 13.3 mm",
        "147 mm²",
        "40 % (35 % to 45 %",
        "Seen by a reader.",
        "brain-mr 0.1.0",
        "ab12ab12ab12ab12",
        volume.series.study_instance_uid,
    ):
        assert expected in words
    info = subprocess.run(["pdfinfo", path], capture_output=True, text=True, check=True, timeout=60)
    assert "Pages:           1\n" in info.stdout
    assert "Müller" not in info.stdout


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_the_risk_of_every_outcome_is_told(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """There was room for four, and a fifth was left out without a word."""
    from medviewer.report.pdf import save_pdf

    report = report_of(volume, results)
    assert report.prediction is not None
    (curve,) = report.prediction.curves
    outcomes = [f"outcome {number}" for number in range(1, 7)]
    curves = tuple(replace(curve, outcome=outcome) for outcome in outcomes)
    told = replace(report, prediction=replace(report.prediction, curves=curves))
    words = words_of(save_pdf(told, tmp_path))
    assert [outcome for outcome in outcomes if outcome not in words] == []


@pytest.mark.skipif(which("pdftoppm") is None, reason="needs poppler's pdftoppm")
def test_the_page_shows_the_drawing(volume: Volume, results: ResultSet, tmp_path: Path) -> None:
    from medviewer.report.pdf import save_pdf

    path = save_pdf(report_of(volume, results), tmp_path)
    subprocess.run(["pdftoppm", "-r", "150", "-png", path, tmp_path / "page"], check=True)
    (picture,) = tmp_path.glob("page*.png")
    page = np.asarray(Image.open(picture).convert("RGB")).astype(int)
    drawn = np.abs(page - np.array(OUTLINE)).max(axis=2) < 24
    rows = np.flatnonzero(drawn.any(axis=1))
    assert drawn.sum() > 200
    assert 0 < rows.min() < rows.max() < len(page) / 2  # the key images are in the upper half


def many(results: ResultSet) -> ResultSet:
    """The findings twenty times, more than a page holds."""
    again = [replace(one, identifier=f"L{n}") for n in range(20) for one in results.findings]
    return replace(results, findings=tuple(again))


@pytest.mark.skipif(which("pdfinfo") is None, reason="needs poppler's pdfinfo")
def test_what_the_reader_wrote_goes_on_to_further_pages(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """It was shortened for one page, and the last sentence is often the one that counts."""
    from medviewer.report.pdf import save_pdf

    path = save_pdf(report_of(volume, many(results), "word " * 2000 + "Last."), tmp_path)
    first, second, *_ = pages = words_of(path).split("\f")[:-1]
    assert "more; the CSV form lists all" in first
    assert "Continued on page 2" in first
    assert second.split("\n", 3)[2].startswith("Müller, Zoë · ID P-1 · Study of 2024-01-02")
    assert "· page 2" in second
    assert sum(each.split().count("word") for each in pages) == 2000
    assert "Last." in pages[-1]
    assert "brain-mr 0.1.0" in pages[-1]  # the models stand at the foot of the last one
    assert [each.count(LABEL) for each in pages] == [2] * len(pages)


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_no_line_of_the_course_is_left_out_for_want_of_room(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    from medviewer.report.pdf import save_pdf

    own = [f"T{n} over time: {n}.0 mm on 2023-01-02, {n}.5 mm on 2024-01-02" for n in range(60)]
    words = words_of(save_pdf(study_report([analysed(volume, results)], own=own), tmp_path))
    assert [line for line in own if line not in words] == []
    assert "the text form has all" not in words


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
@pytest.mark.parametrize("lines", [35, 36, 39, 45, 51, 52])
def test_what_follows_a_long_head_goes_on_to_the_next_page(
    volume: Volume, results: ResultSet, tmp_path: Path, lines: int
) -> None:
    """The pictures were left out below their heading, and findings lay over the foot."""
    from medviewer.report.pdf import save_pdf

    left_out = tuple(f"Series {number} could not be analysed." for number in range(lines))
    path = save_pdf(replace(report_of(volume, results), left_out=left_out), tmp_path)
    assert written_over(path) == []
    (with_pictures,) = (each for each in words_of(path).split("\f") if "Key images" in each)
    assert f"series {volume.series.number}, slice" in with_pictures.partition("Key images")[2]


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_a_short_paragraph_and_a_heading_stay_on_one_page_with_what_follows(
    volume: Volume, tmp_path: Path
) -> None:
    from medviewer.report.pdf import save_pdf

    own = [f"from{number} " + "word " * 26 + f"to{number}" for number in range(12)]
    report = study_report([], of=volume.series, own=own)
    for lines in (43, 44):  # one of them ends within a paragraph of two lines
        pages = words_of(save_pdf(_after(report, lines), tmp_path)).split("\f")
        assert all(page.count("from") == page.count("to") for page in pages)
    report = study_report([], of=volume.series, own=["a length"])
    for lines in (53, 54, 55):
        pages = words_of(save_pdf(_after(report, lines), tmp_path)).split("\f")
        (with_heading,) = (page for page in pages if OWN in page)
        assert "a length" in with_heading


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
@pytest.mark.parametrize("lines", [45, 46, 47])
def test_the_curve_of_a_history_does_not_lie_over_the_foot(
    volume: Volume, tmp_path: Path, lines: int
) -> None:
    from medviewer.report.pdf import save_pdf

    report = study_report([], RECORD, prediction(), of=volume.series)
    assert written_over(save_pdf(_after(report, lines), tmp_path)) == []


def _after(report: StudyReport, lines: int) -> StudyReport:
    """The report below a head that is so much longer."""
    return replace(report, left_out=tuple(f"Series {each} failed." for each in range(lines)))


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_words_without_room_in_their_column_are_cut(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    from medviewer.report.pdf import save_pdf

    long = tuple(replace(each, identifier="L" * 30) for each in results.findings)
    path = save_pdf(report_of(volume, replace(results, findings=long, lesions=())), tmp_path)
    assert written_over(path) == []
    assert "LLL…" in words_of(path)


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
@pytest.mark.parametrize("lines", range(46, 51))
def test_the_models_at_the_foot_never_lie_over_the_head(
    volume: Volume, results: ResultSet, tmp_path: Path, lines: int
) -> None:
    from medviewer.report.pdf import save_pdf

    refused = GateVerdict((Rule("modality", False, "CT is not MR."),))
    one = analysed(volume, replace(results_of(volume, ()), gate=refused))
    left_out = tuple(f"Series {number} could not be analysed." for number in range(lines))
    path = save_pdf(replace(study_report([one] * 6), left_out=left_out), tmp_path)
    assert written_over(path) == []


@pytest.mark.skipif(which("pdfinfo") is None, reason="needs poppler's pdfinfo")
def test_own_measurements_that_there_is_room_for_are_all_told(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """The last of them was left out to have room to say that one was left out."""
    from medviewer.report.pdf import save_pdf

    own = [f"length on slice {number}, length 12.0 mm" for number in range(1, 4)]
    of_series = analysed(volume, many(results))
    words = words_of(save_pdf(study_report([of_series], own=own), tmp_path))
    assert "more; the CSV form lists all" in words
    assert [line for line in own if line not in words] == []


def test_every_lesion_has_a_key_image_before_one_has_two(tmp_path: Path) -> None:
    """A lesion of many slices took all places from one that the model was less sure of."""
    volume = brain(tmp_path)
    sure = [replace(finding(volume, 0, index, "glioma"), score=0.9) for index in range(4)]
    sure[2] = replace(sure[2], long_diameter_mm=20.0)
    found = [*sure, replace(finding(volume, 3, 5, "pituitary"), score=0.4)]
    named = tuple(replace(one, identifier=f"F{n}") for n, one in enumerate(found))
    results = replace(results_of(volume, named), lesions=link(named, None))
    pictures = analysed(volume, results, most=2).pictures
    assert [picture.index for picture in pictures] == [2, 5]
    pictures = analysed(volume, results, most=3).pictures
    assert sorted(pictures, key=lambda one: one.rank)[0].index == 2
    assert sorted(pictures, key=lambda one: one.rank)[1].index == 5


def test_a_nodule_is_seen_on_its_key_image(tmp_path: Path) -> None:
    volume = lung(tmp_path, (40.0, 400.0))
    (first, *_) = analysed(volume, three_lesions(volume)).pictures
    assert first.image.getpixel((first.image.width - 5, 5)) > (60, 60, 60)


@pytest.mark.skipif(which("pdfinfo") is None, reason="needs poppler's pdfinfo")
def test_many_analysed_series_fit_the_page_those_with_findings_first(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    from medviewer.report.pdf import save_pdf

    none = analysed(volume, replace(results, findings=(), lesions=()))
    last = analysed(replace(volume, series=replace(volume.series, description="LAST")), results)
    report = study_report([none] * 60 + [last])
    path = save_pdf(report, tmp_path)
    words = words_of(path)
    assert "LAST" in words
    assert words.count("and 55 more series, none with findings; the text form has all") == 2
    for expected in (
        "Findings, by how sure it is that something is there",
        volume.series.study_instance_uid,
        "14.4 × 13.3",
    ):
        assert expected in words
    assert words.count(LABEL) == 2


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_a_study_without_findings_shows_a_slice_that_was_looked_at(
    volume: Volume, results: ResultSet, tmp_path: Path
) -> None:
    """The page was nearly empty; a picture beside findings is of these alone."""
    from medviewer.report.pdf import save_pdf

    none = analysed(volume, results_of(volume, ()))
    (picture,) = none.pictures
    count = len(volume.voxels)
    assert (picture.index, picture.findings) == (count // 2, ())
    told = f"no finding: series {volume.series.number}, slice {count // 2 + 1} of {count} shown"
    assert told in words_of(save_pdf(study_report([none, none]), tmp_path))
    left = study_report([analysed(volume, replace(results_of(volume, ()), rejected=2))])
    assert "no finding left: series" in words_of(save_pdf(left, tmp_path))
    beside = words_of(save_pdf(study_report([none, analysed(volume, results)]), tmp_path))
    assert "Key images" in beside
    assert "no finding" not in beside
    gate = GateVerdict((Rule("modality", False, "CT is not MR."),))
    assert analysed(volume, replace(results_of(volume, ()), gate=gate)).pictures == ()


def test_where_a_model_was_pointed_at_that_slice_is_shown(volume: Volume) -> None:
    refused = GateVerdict((Rule("place", False, "That is outside the body."),))
    answers = (
        PointAnswer("p", 0, (4.0, 4.0), refused, "That is outside the body."),
        PointAnswer("q", 1, (4.0, 4.0), GateVerdict(()), "Nothing was outlined."),
    )
    pointed = replace(results_of(volume, ()), answers=answers)
    assert [picture.index for picture in analysed(volume, pointed).pictures] == [1]
    nowhere = replace(pointed, answers=answers[:1])
    assert analysed(volume, nowhere).pictures == ()


def test_letters_without_a_picture_become_boxes(tmp_path: Path, volume: Volume) -> None:
    from medviewer.report.pdf import save_pdf
    from medviewer.report.pdf_text import drawable

    save_pdf(study_report([analysed(volume, results_of(volume, ()))]), tmp_path)
    assert drawable("Łukasz Ωmega Ж 山田 김 \U00013000\n") == "Łukasz Ωmega Ж 山田 김 □\n"


def test_what_is_written_from_the_right_is_drawn_as_it_is_seen(
    tmp_path: Path, volume: Volume, results: ResultSet
) -> None:
    """Letters backwards, those of Arabic joined; what is in Latin letters and numbers stays."""
    from medviewer.report.pdf import save_pdf
    from medviewer.report.pdf_text import as_seen, drawable

    texts = ("שלום", "محمد", "Patient: שרה 12 mm", "Müller, 12 mm")
    report = replace(report_of(volume, results, "\n".join(texts)), patient_name=texts[1])
    save_pdf(report, tmp_path)
    seen = [as_seen(text) for text in texts]
    assert seen == ["םולש", "\ufeaa\ufee4\ufea4\ufee3", "Patient: 12 הרש mm", "Müller, 12 mm"]
    arabic = as_seen("ابتثجحخدذرزسشصضطظعغفقكلمنهوي عبد الله لالألإلآ گچپژ")
    assert [drawable(text) for text in (*seen, arabic)] == [*seen, arabic]


@pytest.mark.skipif(which("pdftotext") is None, reason="needs poppler's pdftotext")
def test_chinese_japanese_and_korean_can_be_read(
    tmp_path: Path, volume: Volume, results: ResultSet
) -> None:
    """With letters that are in the file itself: each font is embedded, and only in part."""
    from medviewer.report.pdf import save_pdf

    texts = ("王小东 Wang^XiaoDong", "山田^太郎=やまだ", "김희중", "患者自述头痛三周，" * 12)
    report = replace(report_of(volume, results, "\n".join(texts[1:])), patient_name=texts[0])
    path = save_pdf(report, tmp_path)
    words = "".join(words_of(path).split())
    for text in texts:
        assert "".join(text.split()) in words
    assert path.stat().st_size < 1_000_000
    fonts = subprocess.run(["pdffonts", path], capture_output=True, text=True, check=True)
    rows = [line.split() for line in fonts.stdout.splitlines() if "+" in line]  # of a subset
    names = {row[0].split("+")[1].split("-")[0] for row in rows}
    assert names == {"DejaVuSans", "WenQuanYiMicroHei"}
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows)


def test_lines_end_between_words_and_after_chinese_letters() -> None:
    from medviewer.report.pdf_text import split, use_fonts, width_of

    use_fonts()
    for text in ("one two three " * 9, "患者自述头痛三周" * 9, "x" * 300, "", "a\n\nb"):
        lines = split(text, 9, 200)
        assert all(width_of(line, 9) <= 200 for line in lines)
        assert "".join("".join(lines).split()) == "".join(text.split())
    assert split("a\n\nb", 9, 200) == ["a", "", "b"]
    assert all(not line.startswith(" ") for line in split("one two three " * 9, 9, 60))
