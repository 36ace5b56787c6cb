"""A study's reading comes back as it was, after a crash too."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
from hypothesis import given, settings

from medviewer.findings.reading.fused import (
    FusedSeries,
    Registration,
    SeriesReference,
    keep_alignment,
)
from medviewer.findings.reading.measurement import Kind, Measurement
from medviewer.findings.reading.reading import Item, Reading
from medviewer.findings.reading.response.tumour_marker import MarkerLevel, TumourMarker
from medviewer.image.registration.alignment import Alignment
from medviewer.image.registration.rigid import turned_about
from medviewer.image.window import Window
from medviewer.library.journal import Journal, JournalError, read_journal
from medviewer.library.readings import Readings, Study
from tests.findings.drawn import IMAGE, draw
from tests.findings.reading.test_reading import steps, walk

STUDY = Study("1.2.3")


def length(label: str = "", study: str = "1.2.3") -> Measurement:
    image = replace(IMAGE, study_instance_uid=study)
    return draw(Kind.LENGTH, [(0, 0), (3, 4)], label=label, image=image)


def kept_reading(folder: Path) -> tuple[Reading, Readings]:
    readings = Readings(folder)
    return Reading(keep=readings.keep), readings


@settings(max_examples=25)
@given(steps)
def test_what_is_on_the_disk_is_what_is_on_the_screen(
    tmp_path_factory: pytest.TempPathFactory, way: list[tuple[str, list[object]]]
) -> None:
    """After every change, undo and redo, whatever the order."""
    folder = tmp_path_factory.mktemp("readings")
    reading, readings = kept_reading(folder)
    walk(reading, way)
    kept = {
        i.key: i for study in ("1.2.3", "1.2.4") for i in Readings(folder).read(Study(study)).items
    }
    assert kept == reading.items
    readings.close()


def test_a_sitting_that_ended_in_order_is_not_told_of(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    drawn = length("T1")
    reading.put("Length", drawn)
    readings.close()
    kept = Readings(tmp_path).read(STUDY)
    assert kept.items == (drawn,)
    assert (kept.unfinished, kept.last_change, kept.broken) == (False, "Length", 0)


def test_one_study_is_closed_and_another_goes_on(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    other = Study("1.2.4")
    for study in (STUDY, other):
        readings.read(study)
    reading.put("draw", length(), length(study="1.2.4"))
    readings.close(but={STUDY})
    elsewhere = Readings(tmp_path)
    assert (elsewhere.read(other).unfinished, elsewhere.read(other).elsewhere) == (False, False)
    assert elsewhere.read(STUDY).elsewhere
    copytree(tmp_path / "readings", tmp_path / "crashed" / "readings")
    assert Readings(tmp_path / "crashed").read(STUDY).unfinished  # after a crash it is told of
    reading.put("draw", length())
    readings.close()
    elsewhere.close()
    assert len(Readings(tmp_path).read(STUDY).items) == 2
    assert not Readings(tmp_path).read(STUDY).unfinished


def test_a_sitting_that_ended_in_a_crash_is_told_of_once(tmp_path: Path) -> None:
    reading, _ = kept_reading(tmp_path)
    reading.put("Length", length("T1"))
    reading.put("Ellipse", length("T2"))
    reading.undo()
    after = Readings(tmp_path)
    kept = after.read(STUDY)
    assert kept.unfinished
    assert [item.label for item in kept.items if isinstance(item, Measurement)] == ["T1"]
    assert (kept.last_change, kept.undone) == ("Ellipse", True)
    assert kept.last_time.startswith("20")
    reading.redo()
    again = Readings(tmp_path).read(STUDY)
    assert (again.last_change, again.undone) == ("Ellipse", False)
    after.close()
    assert not Readings(tmp_path).read(STUDY).unfinished


def test_a_study_that_another_program_has_open_did_not_end_in_a_crash(tmp_path: Path) -> None:
    """Both write, and nothing is lost; who closes last closes the journal."""
    first, second = Readings(tmp_path), Readings(tmp_path)
    assert not first.read(STUDY).elsewhere
    Reading(keep=first.keep).put("Length", length("T1"))
    assert second.read(STUDY).elsewhere
    Reading(keep=second.keep).put("Ellipse", length("T2"))
    first.close()
    assert not Readings(tmp_path).read(STUDY).elsewhere
    second.close()
    assert [path.suffix for path in (tmp_path / "readings").iterdir()] == [".jsonl"]
    kept = Readings(tmp_path).read(STUDY)
    assert (len(kept.items), kept.unfinished, kept.elsewhere) == (2, False, False)


def test_every_study_has_its_own_file_and_no_name_tells_whose(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    reading.put("both", length("a", "1.2.3"), length("b", "1.2.4"))
    readings.close()
    assert len(list((tmp_path / "readings").iterdir())) == 2
    assert "1.2.3" not in readings.path_of(STUDY).name
    labels = [
        item.label
        for item in Readings(tmp_path).read(Study("1.2.4")).items
        if isinstance(item, Measurement)
    ]
    assert labels == ["b"]


def test_a_registration_that_was_made_anew_from_the_other_study_is_the_only_one(
    tmp_path: Path,
) -> None:
    """It stands in the journal of its fixed series, and the one before it in the other's."""
    here, there = SeriesReference("1", "1.2.3"), SeriesReference("2", "1.2.4")
    bad, good = (keep_alignment(Alignment(turned_about(*np.eye(3) * by))) for by in (9, 1))
    first, anew = Registration(here, there, bad), Registration(there, here, good)

    def kept() -> list[Item]:
        studies = Study("1.2.3"), Study("1.2.4")
        return [item for study in studies for item in Readings(tmp_path).read(study).items]

    reading, readings = kept_reading(tmp_path)
    reading.put("Register", first)
    reading.put("Register anew", anew)
    assert kept() == [anew]
    reading.undo()
    assert kept() == [first]
    reading.redo()
    reading.remove("Remove", [anew.key])
    assert kept() == []
    readings.close()


@contextmanager
def full_disk(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No journal can be written while the block runs."""

    def fail(*_: object) -> None:
        raise JournalError("The disk is full.")

    with monkeypatch.context() as patched:
        patched.setattr(Journal, "append_text", fail)
        yield


def test_what_could_not_be_written_is_written_with_the_next_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, readings = kept_reading(tmp_path)
    with full_disk(monkeypatch), pytest.raises(JournalError):
        reading.put("first", length("a"))
    reading.put("second", length("b"))
    readings.close()
    assert len(Readings(tmp_path).read(STUDY).items) == 2


def test_what_waits_for_the_disk_is_written_in_the_order_in_which_it_was_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, readings = kept_reading(tmp_path)
    drawn = length("a")
    with full_disk(monkeypatch):
        for label in ("a", "b", "c"):
            with pytest.raises(JournalError):
                reading.put("name", replace(drawn, label=label))
    readings.write_rest()
    readings.close()
    (kept,) = Readings(tmp_path).read(STUDY).items
    assert kept == replace(drawn, label="c")


def test_what_was_done_later_never_goes_ahead_of_what_could_not_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Room on the disk came back between the two: the lesion would have had its old name."""
    reading, readings = kept_reading(tmp_path)
    drawn = length("a")
    with full_disk(monkeypatch), pytest.raises(JournalError):
        reading.put("name", drawn)
    failures, append = [JournalError("The disk is full.")], Journal.append_text

    def fail_once(journal: Journal, record: str) -> None:
        if failures:
            raise failures.pop()
        append(journal, record)

    monkeypatch.setattr(Journal, "append_text", fail_once)
    with pytest.raises(JournalError):
        reading.put("name", replace(drawn, label="b"))
    readings.write_rest()
    readings.close()
    (kept,) = Readings(tmp_path).read(STUDY).items
    assert kept == replace(drawn, label="b")


def test_what_could_not_be_written_is_kept_while_other_studies_are_open(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, readings = kept_reading(tmp_path)
    with full_disk(monkeypatch):
        with pytest.raises(JournalError):
            reading.put("first", length("a"))
        with pytest.raises(JournalError):
            readings.close()
        with pytest.raises(JournalError):
            readings.write_rest()
        assert len(readings.read(STUDY).items) == 1
    readings.write_rest()
    readings.close()
    assert len(Readings(tmp_path).read(STUDY).items) == 1


def test_what_could_not_be_written_of_one_study_is_no_other_study_s(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, readings = kept_reading(tmp_path)
    with full_disk(monkeypatch), pytest.raises(JournalError):
        reading.put("both", length("a", "1.2.3"), length("b", "1.2.4"))
    labels = {
        study: [
            one.label for one in readings.read(Study(study)).items if isinstance(one, Measurement)
        ]
        for study in ("1.2.3", "1.2.4", "1.2.5")
    }
    assert labels == {"1.2.3": ["a"], "1.2.4": ["b"], "1.2.5": []}


def test_a_study_that_cannot_be_written_holds_up_no_other_one(tmp_path: Path) -> None:
    """Somebody else's file, or a folder in its place: the other study's changes waited, too."""
    reading, readings = kept_reading(tmp_path)
    blocked = readings.path_of(STUDY)
    blocked.mkdir(parents=True)
    with pytest.raises(JournalError):
        reading.put("first", length("a"))
    with pytest.raises(JournalError):  # the first is still not saved, and that is told
        reading.put("second", length("b", "1.2.4"))
    assert len(Readings(tmp_path).read(Study("1.2.4")).items) == 1
    blocked.rmdir()
    reading.put("third", length("c"))
    readings.close()
    kept = Readings(tmp_path).read(STUDY).items
    assert [one.label for one in kept if isinstance(one, Measurement)] == ["a", "c"]


def test_a_record_of_a_later_version_is_passed_over_and_stays(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    reading.put("Length", length("T1"))
    readings.close()
    journal = Journal(readings.path_of(STUDY))
    journal.append({"name": "x", "time": "y", "put": [{"type": "hologram"}], "removed": []})
    journal.close()
    kept = Readings(tmp_path).read(STUDY)
    assert (len(kept.items), kept.broken, kept.unfinished) == (1, 1, True)
    assert b"hologram" in readings.path_of(STUDY).read_bytes()


def test_a_record_with_one_item_of_a_later_version_gives_the_others(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    reading.put("Two", length("T1"), length("T2"))
    readings.close()
    path = readings.path_of(STUDY)
    (record,) = [each for each in read_journal(path).records if "put" in each]
    known, strange = record["put"]
    strange["kind"] = "hologram"
    path.unlink()
    journal = Journal(path)
    journal.append(record)
    journal.close()
    kept = Readings(tmp_path).read(STUDY)
    assert [item.label for item in kept.items if isinstance(item, Measurement)] == [known["label"]]
    assert kept.broken == 1


def test_an_item_that_a_later_version_changed_is_not_shown_as_it_was(tmp_path: Path) -> None:
    """A length of before would be read as one that the reader had left so."""
    reading, readings = kept_reading(tmp_path)
    reading.put("Two", length("T1"), length("T2"))
    readings.close()
    path = readings.path_of(STUDY)
    (record,) = [each for each in read_journal(path).records if "put" in each]
    later = {**record, "put": [{**record["put"][0], "shape_of_later": 1}]}
    journal = Journal(path)
    journal.append(later)
    journal.close()
    kept = Readings(tmp_path).read(STUDY)
    assert [item.label for item in kept.items if isinstance(item, Measurement)] == ["T2"]
    assert kept.broken == 1


def test_the_studies_of_a_patient_are_found_and_no_other_patients(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    of = {"1.2.3": "ab", "1.2.4": "ab", "1.2.5": "cd", "1.2.6": "", "1.2.7": "abc"}
    for study, patient in of.items():
        image = replace(IMAGE, study_instance_uid=study, patient_key=patient)
        reading.put("draw", draw(Kind.LENGTH, [(0, 0), (3, 4)], label=study, image=image))
    readings.close()
    after = Readings(tmp_path)
    others = after.read_others("ab", [Study("1.2.3", "ab")])
    assert [item.label for item in others if isinstance(item, Measurement)] == ["1.2.4"]
    assert after.read_others("", []) == ()


def test_a_tumour_marker_is_kept_with_the_study_of_its_patient(tmp_path: Path) -> None:
    reading, readings = kept_reading(tmp_path)
    marker = TumourMarker("1.2.3", MarkerLevel.ABOVE, "ab")
    reading.put("Tumour marker", marker)
    readings.close()
    assert Readings(tmp_path).read(Study("1.2.3", "ab")).items == (marker,)
    assert Readings(tmp_path).read(Study("1.2.3", "cd")).items == ()


def test_of_a_patient_s_other_names_those_of_open_patients_are_none(tmp_path: Path) -> None:
    """Copies of two patients may share a Study Instance UID (a risk that is listed)."""
    reading, readings = kept_reading(tmp_path)
    for whose in ("before", "somebody else"):
        drawn = length(whose)
        reading.put("Length", replace(drawn, image=replace(drawn.image, patient_key=whose)))
    readings.close()
    now, other = Study("1.2.3", "now"), Study("1.2.3", "somebody else")
    (found,) = Readings(tmp_path).read_under_other_names(now, [now, other])
    assert isinstance(found, Measurement)
    assert (found.label, found.image.patient_key) == ("before", "now")


def test_what_joins_two_series_is_not_taken_over_from_another_name(tmp_path: Path) -> None:
    """Its places would be those of a series that may be another patient's."""
    reading, readings = kept_reading(tmp_path)
    here = SeriesReference("1", "1.2.3", patient_key="before")
    there = SeriesReference("2", "1.2.3", patient_key="before")
    still = keep_alignment(Alignment(turned_about(*np.eye(3))))
    drawn = length("a")
    reading.put(
        "all",
        replace(drawn, image=replace(drawn.image, patient_key="before")),
        Registration(here, there, still),
        FusedSeries(here, there, still, Window(40, 400), "grey", 0.5),
        TumourMarker("1.2.3", MarkerLevel.ABOVE, "before"),
    )
    readings.close()
    now = Study("1.2.3", "now")
    found, marker = Readings(tmp_path).read_under_other_names(now, [now])
    assert isinstance(found, Measurement)
    assert marker == TumourMarker("1.2.3", MarkerLevel.ABOVE, "now")
