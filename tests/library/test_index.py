"""The index gives back what a scan found, without reading headers, until a file changes."""

from __future__ import annotations

import os
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from medviewer.dicom.scan import scan
from medviewer.dicom.series import Catalogue, same_patient
from medviewer.errors import Cancelled, MedviewerError
from medviewer.library.entry import by_patient
from medviewer.library.index import Index, LibraryIndexError
from medviewer.library.listing import look
from medviewer.library.opening import open_places
from medviewer.phantom.write import Identity
from tests.library.index_cases import remembered, write_series
from tests.ui.makers import make_series


@pytest.fixture
def study(tmp_path: Path) -> Path:
    folder = tmp_path / "médical 鈴木"
    write_series(folder / "a", Identity(series="a", series_number=1))
    write_series(folder / "b", Identity(series="b", series_number=2))
    (folder / "readme.txt").write_text("not a picture")
    return folder


def forbid_scan(monkeypatch: pytest.MonkeyPatch) -> None:
    def scan_again(*_: object) -> None:
        raise AssertionError("headers were read again")

    monkeypatch.setattr("medviewer.library.opening.scan", scan_again)


def test_a_new_place_is_unknown(index: Index, study: Path) -> None:
    assert index.catalogue(look([study])) is None
    assert index.search() == ()


def test_reopening_gives_the_same_without_reading_headers(
    index: Index, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, _ = open_places(index, [study])
    forbid_scan(monkeypatch)
    again, message = open_places(index, [study])
    assert again == first
    assert [s.header for s in again.series] == [s.header for s in first.series]
    assert len(again.refused) == 1
    assert message == ""


def test_series_come_in_the_order_of_the_scan_whatever_was_known_before(
    index: Index, study: Path
) -> None:
    remembered(index, study / "b")
    remembered(index, study)
    found = index.catalogue(look([study]))
    assert found is not None
    assert [one.key for one in found.series] == [one.key for one in scan([study]).series]


@pytest.mark.parametrize("change", ["touched", "at once", "beside", "grown", "added", "removed"])
def test_any_change_of_the_files_is_noticed(index: Index, study: Path, change: str) -> None:
    file, second = study / "a" / "0001.dcm", 10**9
    os.utime(file, ns=(second, second))
    remembered(index, study)
    if change == "touched":
        os.utime(file, ns=(1, 1))
    elif change == "at once":  # within the second in which it was written
        os.utime(file, ns=(second, second + second // 2))
    elif change == "beside":  # what was no picture may be one now
        os.utime(study / "readme.txt", ns=(1, 1))
    elif change == "grown":
        status = file.stat()
        file.write_bytes(file.read_bytes() + b"\0\0")
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    elif change == "added":
        (study / "new.dcm").write_bytes(b"new")
    else:
        file.unlink()
    assert index.catalogue(look([study])) is None


def test_a_file_that_changes_while_it_is_read_is_read_again(index: Index, study: Path) -> None:
    listing = look([study])
    catalogue = scan([study])
    os.utime(study / "a" / "0001.dcm", ns=(1, 1))
    index.remember(catalogue, listing)
    assert index.catalogue(look([study])) is None
    changed = next(entry for entry in index.search() if entry.folder.name == "a")
    with pytest.raises(LibraryIndexError, match="moved or changed"):
        index.series(changed)


def test_a_series_opens_from_its_entry(index: Index, study: Path) -> None:
    remembered(index, study)
    entry = index.search()[0]
    assert index.series(entry) in scan([study]).series
    (study / "a" / "0002.dcm").unlink()
    (study / "b" / "0002.dcm").unlink()
    with pytest.raises(LibraryIndexError, match=r"moved or changed.*Connect"):
        index.series(entry)


def test_what_is_seen_from_two_places_is_listed_once(index: Index, study: Path) -> None:
    remembered(index, study)
    remembered(index, study / "a")
    assert len(index.search()) == 2
    for path in (study / "b").iterdir():
        path.unlink()
    remembered(index, study)
    assert [entry.folder.name for entry in index.search()] == ["a"]
    part = index.catalogue(look([study / "a"]))
    assert part is not None
    assert part.series == scan([study / "a"]).series


def test_a_series_was_last_opened_when_any_of_its_places_was(
    index: Index, study: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for when, place in (("2026-01-01", study), ("2026-02-02", study / "a")):
        monkeypatch.setattr("medviewer.library.index._now", lambda when=when: when)
        remembered(index, place)
    opened = {entry.folder.name: entry.remembered for entry in index.search()}
    assert opened == {"a": "2026-02-02", "b": "2026-01-01"}


def test_a_place_remembered_again_replaces_what_was_there(index: Index, study: Path) -> None:
    remembered(index, study)
    for path in (study / "a").iterdir():
        path.unlink()
    remembered(index, study)
    assert [entry.folder.name for entry in index.search()] == ["b"]


def test_forgotten_series_leave_no_trace(index: Index, study: Path, tmp_path: Path) -> None:
    write_series(study / "c", Identity(patient_name="Geheim^Gerda", patient_id="77", study="c"))
    remembered(index, study)
    index.forget_series(index.search("geheim"))
    assert index.search("geheim") == ()
    assert index.catalogue(look([study])) is None  # the place is incomplete: scanned again
    for path in (tmp_path / "medviewer-home").iterdir():
        content = path.read_bytes().lower()
        assert b"geheim" not in content
        assert b"gerda" not in content


def test_recent_places_come_newest_first(index: Index, study: Path) -> None:
    remembered(index, study / "a")
    remembered(index, study / "b")
    remembered(index, study / "a")
    assert [place.opened[0].name for place in index.places()] == ["a", "b"]
    (study / "b").rename(study / "moved")
    assert [place.present for place in index.places()] == [True, False]


def test_priors_are_earlier_studies_of_the_same_patient(index: Index, tmp_path: Path) -> None:
    now = Identity(patient_name="Müller^Anna", patient_id="7", study="now", study_date="20240301")
    old = replace(
        now, patient_name="MULLER^ANNA", study="old", study_date="20230301", birth_date=""
    )
    others = [
        replace(old, study="later", study_date="20240401"),
        replace(old, study="other name", patient_name="Meier^Anna"),
        replace(old, study="other birth date", patient_name="Müller^Anna", birth_date="19700101"),
        replace(old, study="other patient", patient_id="8"),
        replace(old, study="the same day", study_date="20240301"),
        replace(old, study="nobody's", patient_id=""),
    ]
    now = replace(now, birth_date="19650101")
    for number, identity in enumerate([now, old, *others]):
        write_series(tmp_path / "p" / str(number), identity)
    remembered(index, tmp_path / "p")
    today = {entry.folder.name: entry for entry in index.search("2024-03-01")}
    current = index.series(today["0"])
    assert [entry.folder.name for entry in index.priors(current)] == ["6", "1"]
    assert index.priors(replace(current, patient_id=" 7 ")) == index.priors(current)
    assert index.priors(replace(current, patient_id="")) == ()


def test_blanks_around_an_id_make_no_other_patient(index: Index, tmp_path: Path) -> None:
    now = make_series(patient_id="7", study_instance_uid="now")
    old = make_series(
        patient_id=" 7 ", study_instance_uid="old", study_date="20230101", key="8", description="o"
    )
    index.remember(Catalogue((now, old), ()), look([tmp_path]))
    assert [entry.study_instance_uid for entry in index.priors(now)] == ["old"]


@pytest.mark.parametrize(
    ("now", "then", "same"),
    [
        ("Yamada^Tarou=山田^太郎", "YAMADA^TAROU", True),
        ("山田^太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう", False),  # here it is the alphabetic
        ("=山田^太郎", "Yamada^Tarou=山田^太郎=やまだ^たろう", True),
        ("Wang^Wei=王^伟", "Wang^Wei=汪^巍", False),
        ("Wang^Wei=王^伟", "=汪^巍", False),
        ("Wang^Wei", "", True),
        ("", "Wang^Wei", True),
    ],
)
def test_a_prior_may_lack_a_spelling_of_the_name(
    index: Index, tmp_path: Path, now: str, then: str, same: bool
) -> None:
    """PS3.5 6.2.1.1: stations without Chinese or Japanese letters send the alphabetic ones."""
    here = Identity(patient_name=now, patient_id="7", study="now", study_date="20240301")
    write_series(tmp_path / "p" / "now", here)
    earlier = replace(here, patient_name=then, study="old", study_date="20230301")
    write_series(tmp_path / "p" / "old", earlier)
    remembered(index, tmp_path / "p")
    current, prior = (index.series(index.search(day)[0]) for day in ("2024-03-01", "2023-03-01"))
    assert bool(index.priors(current)) is same
    assert same_patient(current, prior) is same


def test_the_library_is_patients_studies_series(index: Index, study: Path) -> None:
    write_series(study / "c", Identity(study="later", study_date="20250101"))
    remembered(index, study)
    (patient,) = by_patient(index.search())
    assert [each.date for each in patient.studies] == ["20250101", "20240102"]
    assert [entry.number for entry in patient.studies[1].series] == [1, 2]


def test_series_without_a_number_come_last_and_namesakes_stay_apart(
    index: Index, study: Path
) -> None:
    remembered(index, study)
    entries = index.search()
    first = entries[0]
    (patient,) = by_patient([replace(first, number=None), *entries])
    assert [entry.number for entry in patient.studies[0].series] == [1, 2, None]
    other = replace(first, birth_date="19010101")
    assert [each.birth_date for each in by_patient([*entries, other])][-1] == "19010101"


def test_threads_may_use_it_at_once(index: Index, study: Path) -> None:
    remembered(index, study)
    failures: list[BaseException] = []

    def use() -> None:
        try:
            for _ in range(5):
                remembered(index, study)
                assert len(index.search("phantom")) == 2
        except BaseException as error:  # noqa: BLE001  the border of a thread
            failures.append(error)

    threads = [threading.Thread(target=use) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []


def test_two_windows_may_use_it_at_once(index: Index, study: Path) -> None:
    other = Index()
    remembered(index, study)
    assert len(other.search()) == 2
    other.forget_series(other.search())
    assert index.search() == ()
    other.close()


def test_an_unpacked_archive_is_not_remembered(index: Index, study: Path) -> None:
    listing = look([study])
    index.remember(scan([study]), listing, temporary=study / "a")
    assert [entry.folder.name for entry in index.search()] == ["b"]
    assert index.catalogue(look([study])) is None


def test_a_series_of_which_one_file_was_unpacked_is_not_remembered(
    index: Index, study: Path
) -> None:
    """Opened again without the archive it would lack that slice."""
    unpacked = study / "a" / "unpacked"
    unpacked.mkdir()
    first = min((study / "a").glob("*.dcm"))
    first.rename(unpacked / first.name)
    index.remember(scan([study]), look([study]), temporary=unpacked)
    assert [entry.folder.name for entry in index.search()] == ["b"]


def test_a_place_that_is_gone_is_told(index: Index, tmp_path: Path) -> None:
    with pytest.raises(MedviewerError, match=r"removed.*Connect its drive"):
        open_places(index, [tmp_path / "removed"])


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
def test_a_link_that_leads_to_itself_hides_no_file(study: Path) -> None:
    files = look([study]).stamps
    (study / "itself").symlink_to("itself")
    assert look([study]).stamps == files


def test_looking_can_be_stopped(study: Path) -> None:
    class Stopped:
        def report(self, fraction: float, text: str = "") -> None:
            pass

        def cancelled(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        look([study], Stopped())
