"""The panel of measurements: the table, and lesions over time."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from medviewer.dicom.series import Series
from medviewer.errors import MedviewerError
from medviewer.findings.reading.ellipsoid import ellipsoids
from medviewer.findings.reading.follow_up import of_one_patient, whose
from medviewer.findings.reading.measurement import ImageReference, Measurement, reference_to
from medviewer.findings.reading.measurement_table import write_csv
from medviewer.findings.reading.pet.references import referred_pets
from medviewer.findings.reading.pet.totals import lesion_sums
from medviewer.findings.reading.response.assess import criteria_of
from medviewer.ui.asking import ask_where_to_save
from medviewer.ui.measuring.lesions.follow_up import FollowUp
from medviewer.ui.measuring.lesions.menu import LesionMenu
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.measuring.table import MeasurementTable
from medviewer.ui.pages import Pages
from medviewer.ui.translation import spoken, tr
from medviewer.ui.words import date, series_title


class MeasurementPanel(QWidget):
    """What was measured in every open study; ``saved`` carries a path.

    ``patients`` gives the open series, each with what its patient is called.
    """

    saved = Signal(object)

    def __init__(
        self,
        measuring: Measuring,
        patients: Callable[[], list[tuple[Series, str]]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._measuring, self._patients = measuring, patients
        self.table = MeasurementTable()
        self.follow_up = FollowUp()
        self.sums = QLabel()
        self.tabs = Pages()
        self.tabs.setAccessibleName(self.tr("Measurements"))
        self.tabs.addTab(self.table, self.tr("Measurements"))
        self.tabs.addTab(self.follow_up, self.tr("Lesions over time"))
        self.lesion_menu = LesionMenu(measuring, patients, self)
        self.lesion_button = QPushButton(self.tr("Lesion…"))
        self.lesion_button.setToolTip(
            self.tr("What the chosen measurement is of: a target, a lymph node, the same as…")
        )
        self.export_button = QPushButton(self.tr("Export CSV…"))
        self.export_button.setToolTip(self.tr("All measurements of the table, a number a row"))
        self._lay_out()
        self.lesion_button.clicked.connect(self._ask_below_button)
        self.export_button.clicked.connect(self.ask_and_export)
        self.table.chosen.connect(measuring.whereabouts.go_to_key)
        self.table.lesionChosen.connect(measuring.whereabouts.go_to_lesion)
        self.table.renamed.connect(self._rename)
        self.table.menuRequested.connect(self.lesion_menu.ask_what)
        self.follow_up.chosen.connect(measuring.whereabouts.go_to_lesion)
        self.follow_up.missing.connect(self.lesion_menu.ask_why)
        self.follow_up.markerAsked.connect(self.lesion_menu.ask_marker)
        measuring.changed.connect(self.refresh)
        self.refresh()

    def _lay_out(self) -> None:
        corner = QWidget()
        buttons = QHBoxLayout(corner)
        buttons.setContentsMargins(8, 2, 8, 2)
        buttons.addWidget(self.lesion_button)
        buttons.addWidget(self.export_button)
        self.tabs.setCornerWidget(corner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs, 1)
        self.sums.setProperty("role", "quiet")
        self.sums.setWordWrap(True)
        self.sums.setTextFormat(Qt.TextFormat.PlainText)
        self.sums.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sums.setContentsMargins(8, 2, 8, 4)
        layout.addWidget(self.sums)

    def measurements(self) -> list[Measurement]:
        """What the table lists: the newest study first, then by name, then as they were made."""
        found = list(self._measuring.reading.measurements())
        found.sort(key=lambda one: one.label or "\uffff")
        return sorted(found, key=lambda one: one.image.study_date, reverse=True)

    def refresh(self) -> None:
        """Follow the reading."""
        found = self.measurements()
        open_ones = self._patients()
        short = shortest_names([words for _, words in open_ones])
        called = {whose(reference_to(series, 0)): short[words] for series, words in open_ones}
        patients = [called.get(whose(one.image), "–") for one in found]
        desk = self._measuring.desk
        seconds = [desk.second.words(one) for one in found]
        self.table.show_measurements(found, desk.chosen, patients, seconds, whole=desk.whole)
        patient = self._measuring.patient()
        followed = of_one_patient(found, patient) if patient else found
        reading = self._measuring.reading
        criteria = criteria_of(patient, followed if patient else (), reading.criteria())
        looked_at = self._measuring.looked_at()
        self.follow_up.show_measurements(followed, reading.markers(), looked_at, criteria)
        self._show_sums(followed)
        self.export_button.setEnabled(bool(found))
        self.lesion_button.setEnabled(self.lesion_menu.lesion() is not None)

    def _show_sums(self, measurements: list[Measurement]) -> None:
        """What the lesions of each PET add up to, and how they compare with its references."""
        lines = [
            tr("{}: {}").format(
                "  ".join(filter(None, (one.name, self._day(one.image)))), spoken(one.words)
            )
            for one in ellipsoids(measurements)
        ]
        lines += [
            self.tr("Total {}: {}").format(self._where(one.image), spoken(one.words))
            for one in lesion_sums(measurements)
        ]
        for pet in referred_pets(measurements):
            where = self._where(pet.image)
            lines += [f"{where}: {spoken(line)}" if where else spoken(line) for line in pet.lines]
        self.sums.setText("\n".join(lines))
        self.sums.setVisible(bool(lines))

    def _where(self, image: ImageReference) -> str:
        """The date of its study and the title of its series, as far as they are to be told."""
        title = {series.key: series_title(series) for series, _ in self._patients()}
        words = self._day(image), title.get(image.series_key, "")
        return "  ".join(each for each in words if each)

    def _day(self, image: ImageReference) -> str:
        return "" if self.follow_up.anonymous else date(image.study_date)

    def set_anonymous(self, anonymous: bool) -> None:
        """Show no dates and no names."""
        self.table.set_anonymous(anonymous)
        self.follow_up.anonymous = self.lesion_menu.anonymous = anonymous
        self.refresh()

    def ask_and_export(self) -> None:
        """Let the reader say where to, and write the table there."""
        title = self.tr("Export measurements")
        path = ask_where_to_save(self, title, "measurements.csv", "CSV (*.csv)")
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write the table to ``path``."""
        try:
            write_csv(path, self.measurements())
        except MedviewerError as error:
            self._measuring.failed.emit(error)
        else:
            self.saved.emit(path)

    def _rename(self, key: str, label: str) -> None:
        measurement = self._measuring.reading.measurement(key)
        if measurement is not None and measurement.label != label:
            self._measuring.naming.rename(measurement, label)

    def _ask_below_button(self) -> None:
        below = QPoint(0, self.lesion_button.height())
        self.lesion_menu.ask_what(self.lesion_button.mapToGlobal(below))


def shortest_names(words: Iterable[str]) -> dict[str, str]:
    """What is told of each patient, without the ID where the names alone tell them apart.

    ``words`` are "Doe, Jane  P1": the name, two spaces, the ID.
    """
    names = {each: each.partition("  ")[0] for each in words}
    return names if len(set(names.values())) == len(names) else {each: each for each in names}
