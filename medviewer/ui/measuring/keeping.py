"""Keeps the reading on disk from change to change, and tells what came back after a crash."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.findings.reading.fused import FusedSeries, Registration
from medviewer.findings.reading.measurement import Measurement, patient_key
from medviewer.findings.reading.reading import Change, Item, ReaderCalibration, Reading
from medviewer.findings.reading.response.criteria import ChosenCriteria
from medviewer.findings.reading.response.tumour_marker import TumourMarker
from medviewer.findings.reading.verdict import Verdict
from medviewer.library.folders import data_place
from medviewer.library.readings import Kept, Readings, Study, study_of
from medviewer.ui.translation import tr


class Keeping:
    """The reading's journals; ``fail`` is called with what cannot be written or read.

    Attributes
    ----------
    left_behind
        What was drawn and said of the open studies while their patient had another ID or name.
    """

    def __init__(self, reading: Reading, fail: Callable[[MedviewerError], None]) -> None:
        self._reading = reading
        self._fail = fail
        self._readings: Readings | None = None
        self.left_behind: tuple[Item, ...] = ()
        reading.keep = self._keep

    def open(self, series: Iterable[Series]) -> str:
        """Read what was kept of these series' studies and of the patients' other ones.

        Returns a message for the reader, "" when everything was closed in order.
        """
        self.close()
        self._reading.clear()
        self.left_behind = ()
        self._readings = self._readings or Readings(data_place())  # it need not be there yet
        try:
            return self._load(self._readings, series)
        except MedviewerError as error:
            self._fail(error)
            return ""

    def keep_only(self, series: Iterable[Series]) -> None:
        """Let go of all studies but those of these series, with the steps that changed them.

        What was kept of the other studies of their patients stays, as when it was opened.
        """
        studies = _studies(series)
        self._reading.forget(lambda item: not _is_kept(item, studies))
        self.left_behind = tuple(one for one in self.left_behind if study_of(one) in studies)
        self.close(but=studies)

    def close(self, but: Collection[Study] = ()) -> None:
        """Note that the readings were closed in order, all ``but`` these.

        What cannot be written is tried again.
        """
        if self._readings is not None:
            try:
                self._readings.close(but)
            except MedviewerError as error:
                self._fail(error)

    def told_elsewhere(self) -> str:
        """What to tell when another window has changed an open study since this was asked; "" else.

        Its file tells that, not what is on the screen there.
        """
        if self._readings is None or not self._readings.changed_elsewhere():
            return ""
        said = tr("This study was changed in another medviewer meanwhile.")
        return f"{said} {seen_later()}"

    def why_unsaved(self) -> MedviewerError | None:
        """Why some of the readings is not on the disk; None when all of it is, now."""
        try:
            if self._readings is not None:
                self._readings.write_rest()
        except MedviewerError as error:
            return error
        return None

    def lose(self) -> None:
        """Give up what cannot be written: the reader said so."""
        if self._readings is not None:
            self._readings.lose_rest()

    def _load(self, readings: Readings, series: Iterable[Series]) -> str:
        studies = _studies(series)
        items: list[Item] = []
        back: list[Kept] = []
        broken, elsewhere = 0, False
        for study in sorted(studies, key=lambda each: each.uid):
            kept = readings.read(study)
            items += kept.items
            broken += kept.broken
            elsewhere = elsewhere or kept.elsewhere
            if kept.unfinished and not kept.elsewhere:
                back.append(kept)
        for key in {study.patient_key for study in studies}:
            items += readings.read_others(key, studies)
        self._reading.load(items)
        self.left_behind = self._find_left_behind(readings, studies)
        return message(back, broken, elsewhere)

    def left_words(self) -> str:
        """What was left behind, in words."""
        return _counts(list(self.left_behind))

    def _find_left_behind(self, readings: Readings, studies: Collection[Study]) -> tuple[Item, ...]:
        found = {
            one.key: one
            for study in studies
            for one in readings.read_under_other_names(study, studies)
        }
        return tuple(one for key, one in found.items() if key not in self._reading.items)

    def take_over(self) -> None:
        """Put what was left behind into the reading: the reader said that it is this patient."""
        left, self.left_behind = self.left_behind, ()
        self._reading.put(tr("Measurements taken over"), *left)

    def _keep(self, change: Change) -> None:
        if self._readings is None:
            return
        try:
            self._readings.keep(change)
        except MedviewerError as error:
            self._fail(error)


def _studies(series: Iterable[Series]) -> set[Study]:
    return {Study(each.study_instance_uid, patient_key(each)) for each in series}


def _is_kept(item: Item, studies: Collection[Study]) -> bool:
    """Whether an item is of one of the studies, or of another one of their patients."""
    own = study_of(item)
    patients = {each.patient_key for each in studies} - {""}
    return own in studies or own.patient_key in patients


def seen_later() -> str:
    """When what another window draws is seen in this one."""
    return tr("What is drawn there is seen here when the study is opened again.")


def message(back: list[Kept], broken: int, elsewhere: bool) -> str:
    """What came back after a crash, in words; "" when there is nothing to tell."""
    words = []
    if elsewhere:
        words.append(tr("This study is open in another medviewer, too."))
        words.append(seen_later())
    if back:
        last = max(back, key=lambda kept: kept.last_time)
        words.append(tr("medviewer did not end properly the last time. The reading is back:"))
        words.append(_counts([item for kept in back for item in kept.items]) + ".")
        if last.last_change:
            name, time = last.last_change, last.last_time[11:16]
            name = tr("Undone: {}").format(name) if last.undone else name
            words.append(tr("The last change was “{}” ({} UTC).").format(name, time))
    if broken:
        words.append(
            tr("{} damaged or unknown entries of its journal were left out.").format(broken)
        )
    return " ".join(words)


def _counts(items: list[Item]) -> str:
    counts = Counter(type(item) for item in items)
    one_measurement, measurements = (
        tr("1 measurement"),
        tr("{} measurements"),
    )
    one_verdict, verdicts = (
        tr("1 verdict on a finding"),
        tr("{} verdicts on findings"),
    )
    one_calibration, calibrations = tr("1 calibration"), tr("{} calibrations")
    one_registration, registrations = tr("1 registration"), tr("{} registrations")
    one_fusion, fusions = tr("1 fusion"), tr("{} fusions")
    one_marker, markers = tr("1 tumour marker"), tr("{} tumour markers")
    one_choice, choices = tr("1 choice of criteria"), tr("{} choices of criteria")
    texts = []
    for kind, one, more in (
        (Measurement, one_measurement, measurements),
        (Verdict, one_verdict, verdicts),
        (ReaderCalibration, one_calibration, calibrations),
        (Registration, one_registration, registrations),
        (FusedSeries, one_fusion, fusions),
        (TumourMarker, one_marker, markers),
        (ChosenCriteria, one_choice, choices),
    ):
        number = counts[kind]
        if number:
            texts.append(one if number == 1 else more.format(number))
    return ", ".join(texts) or tr("it holds nothing")
