"""The menu of what may be said of a lesion, each choice one change of the reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from medviewer.dicom.series import Series
from medviewer.findings.reading.follow_up import TimePoint, of_one_patient, whose
from medviewer.findings.reading.lesion_volume import by_region, lesion_volumes, on_other_slices
from medviewer.findings.reading.measurement import Kind, Measurement, Role
from medviewer.findings.reading.organ import ORGAN_NAMES, Organ
from medviewer.findings.reading.response.assess import criteria_of
from medviewer.findings.reading.response.assessment import level_at
from medviewer.findings.reading.response.criteria import Criteria
from medviewer.findings.reading.response.tumour_marker import MarkerLevel
from medviewer.ui.measuring.captions import caption
from medviewer.ui.measuring.kinds import name_of, named
from medviewer.ui.measuring.lesions.changes import (
    link,
    of_its_series,
    of_lesion,
    set_criteria,
    set_marker,
    set_organ,
    set_progressed,
    set_role,
    state,
    unlink,
)
from medviewer.ui.measuring.lesions.reference import place_reference
from medviewer.ui.measuring.measuring import Measuring
from medviewer.ui.measuring.table import organ_name
from medviewer.ui.translation import spoken
from medviewer.ui.words import date, place_in_series

TOO_SMALL_MM = 5.0
"""What counts for a target that is seen and too small to measure (RECIST 1.1, 3.1.1)."""


class LesionMenu(QMenu):
    """Filled anew whenever it is shown, for one of three questions.

    They are: what the chosen measurement is of (``ask_what``), why a lesion was not measured at a
    time point (``ask_why``), and how high the tumour marker was (``ask_marker``).

    Attributes
    ----------
    anonymous
        Whether dates are left out of the titles of other studies' lesions.
    """

    def __init__(
        self,
        measuring: Measuring,
        patients: Callable[[], list[tuple[Series, str]]],
        parent: QWidget | None = None,
    ) -> None:
        """``patients`` gives the open series, each with what its patient is called."""
        super().__init__(parent)
        self._measuring, self._patients = measuring, patients
        self.anonymous = False

    def lesion(self) -> Measurement | None:
        """What is chosen, if it may be a lesion, or was said to be one."""
        one = self._chosen()
        lesion = one is not None and (one.kind.may_be_lesion or one.role is not Role.NONE)
        return one if lesion else None

    def _chosen(self) -> Measurement | None:
        return self._measuring.desk.chosen_measurement()

    # What the chosen measurement is of

    def ask_what(self, place: QPoint) -> None:
        """Offer what may be said of the chosen lesion, at a place of the screen."""
        if self.lesion() is not None:
            self.fill()
            self.popup(place)

    def fill(self) -> None:
        """Offer what may be said of the chosen lesion."""
        for old in self.findChildren(QMenu):
            old.deleteLater()  # clear() leaves menus inside menus where they are
        self.clear()
        chosen = self._chosen()
        if chosen is None:
            return
        self._add_roles(chosen)
        if chosen.image.modality == "PT":
            self._add_references(chosen)
        self.addSeparator()
        node = self.addAction(self.tr("&Lymph node (counts by its short axis)"))
        node.setCheckable(True)
        node.setChecked(chosen.nodal)
        node.triggered.connect(self._set_nodal)
        self._add_organs(chosen)
        self._add_criteria(chosen)
        self.addSeparator()
        self._add_same(chosen)

    def _add_roles(self, chosen: Measurement) -> None:
        """Offer the parts in the response; of a non-target also that it progressed."""
        for role, text in (
            (Role.TARGET, self.tr("&Target lesion")),
            (Role.NON_TARGET, self.tr("N&on-target lesion")),
            (Role.NEW, self.tr("Ne&w lesion")),
            (Role.NONE, self.tr("&No part in the response")),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(chosen.role is role)
            action.triggered.connect(lambda _=False, role=role: self.set_role(role))
        if chosen.role is Role.NON_TARGET:
            worse = self.addAction(self.tr("Unequivocal &progression in this study"))
            worse.setCheckable(True)
            worse.setChecked(chosen.progressed)
            worse.triggered.connect(self._set_progressed)

    def _add_references(self, chosen: Measurement) -> None:
        """Offer what lesions of a PET are compared with: as drawn, or as PERCIST draws it here."""
        menu = self.addMenu(self.tr("Re&ference of this PET"))
        for role, text in (
            (Role.LIVER, self.tr("&Liver, as drawn")),
            (Role.BLOOD_POOL, self.tr("&Mediastinal blood pool, as drawn")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(chosen.role is role)
            action.setEnabled(chosen.kind.is_region)
            action.triggered.connect(lambda _=False, role=role: self.set_role(role))
        volume = self._measuring.active_volume()
        shown = volume is not None and volume.series.key == chosen.image.series_key
        for role, text in (
            (Role.LIVER, self.tr("Liver: &sphere of 3 cm here")),
            (Role.BLOOD_POOL, self.tr("Blood pool: &cylinder of 1 × 2 cm here")),
        ):
            action = menu.addAction(text)
            action.setEnabled(shown and (chosen.kind.is_region or chosen.kind is Kind.POINT))
            action.triggered.connect(lambda _=False, role=role: self.place_reference(role))

    def _add_organs(self, chosen: Measurement) -> None:
        """Offer the organs of RECIST 1.1, from head to foot; of a lymph node it is clear."""
        menu = self.addMenu(self.tr("O&rgan"))
        menu.setEnabled(not chosen.nodal)
        for organ in (Organ.NONE, *ORGAN_NAMES):
            if organ is not Organ.LYMPH_NODE:
                words = self.tr("Not named") if organ is Organ.NONE else organ_name(organ)
                action = menu.addAction(words)
                action.setCheckable(True)
                action.setChecked(chosen.organ is organ)
                action.triggered.connect(lambda _=False, organ=organ: self.set_organ(organ))

    def _add_criteria(self, chosen: Measurement) -> None:
        """Offer by what the lesions of the patient are followed."""
        reading, patient = self._measuring.reading, whose(chosen.image)
        own = of_one_patient(reading.measurements(), patient)
        known = criteria_of(patient, own, reading.criteria())
        menu = self.addMenu(self.tr("Response &criteria of the patient"))
        for criteria, text in (
            (Criteria.RECIST, self.tr("&RECIST 1.1: sum of diameters")),
            (Criteria.RANO, self.tr("R&ANO, gliomas: sum of products of two axes")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(criteria is known)
            action.triggered.connect(lambda _=False, chosen=criteria: self.set_criteria(chosen))

    def _add_same(self, chosen: Measurement) -> None:
        """Offer the patient's lesions in other studies and on other slices of the series.

        Then those of other IDs; and to part. A patient may have had another ID or name then; that
        it is another one is said.
        """
        reading = self._measuring.reading.measurements()
        own = of_one_patient(reading, whose(chosen.image))
        same = self.addMenu(self.tr("S&ame lesion as"))
        for other in _elsewhere(own, chosen):
            self._offer_link(same, self._title(other), other)
        same.addSeparator()
        for other in _elsewhere([one for one in reading if one not in own], chosen):
            words = self.tr("{} (another patient ID or name)").format(self._title(other))
            self._offer_link(same, words, other)
        same.setEnabled(not same.isEmpty())
        part = self.addAction(self.tr("A lesion of &its own"))
        desk = self._measuring.desk
        together = len(of_its_series(desk.reading, chosen)) if desk.whole else 1
        part.setEnabled(len(of_lesion(desk.reading, chosen.tracking_uid)) > together)
        part.triggered.connect(self._unlink)

    def _offer_link(self, menu: QMenu, words: str, other: Measurement) -> None:
        action: QAction = menu.addAction(words.replace("&", "&&"))
        action.triggered.connect(lambda _=False, other=other: self._link(other))

    def _title(self, one: Measurement) -> str:
        """Its name, size and slice, and the date of its study where dates are shown.

        Of a lesion of several slices its volume.
        """
        when = "" if self.anonymous else date(one.image.study_date)
        whole = by_region(lesion_volumes(self._measuring.reading.measurements())).get(one.key)
        if whole is not None:
            return ", ".join(filter(None, (named(whole.name), spoken(whole.words), when)))
        size = next(iter(caption(replace(one, label=""))), "")
        return ", ".join(filter(None, (name_of(one), size, self._slice(one), when)))

    def _slice(self, one: Measurement) -> str:
        """Which slice of its series a region is on; "" where that is not open."""
        for series, _ in self._patients():
            if one.kind.is_region and series.key == one.image.series_key:
                index = one.image.index_in(series)
                if index is not None:
                    return place_in_series(series, index + 1, len(series.slices))
        return ""

    def set_role(self, role: Role) -> None:
        """Give the chosen lesion its part in the response, or make it a reference."""
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("Part of {} in the response").format(name_of(chosen))
            if role.is_reference:
                name = self.tr("{} as reference").format(name_of(chosen))
            nodal = chosen.nodal and not role.is_reference
            set_role(self._measuring.desk, name, chosen.tracking_uid, role, nodal=nodal)

    def place_reference(self, role: Role) -> None:
        """Put the sphere or cylinder of PERCIST about the middle of what is chosen."""
        chosen, volume = self._chosen(), self._measuring.active_volume()
        if chosen is not None and volume is not None:
            name = self.tr("Place a reference")
            place_reference(self._measuring.desk, name, chosen, volume, role)

    def set_organ(self, organ: Organ) -> None:
        """Say where the chosen lesion is."""
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("Organ of {}").format(name_of(chosen))
            set_organ(self._measuring.desk, name, chosen.tracking_uid, organ)

    def set_criteria(self, criteria: Criteria) -> None:
        """Follow the lesions of the chosen one's patient by these criteria."""
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("Response by {}").format(criteria.value)
            set_criteria(self._measuring.desk, name, chosen.image, criteria)

    def _set_nodal(self, nodal: bool) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("Lymph node {}").format(name_of(chosen))
            desk = self._measuring.desk
            set_role(desk, name, chosen.tracking_uid, chosen.role, nodal=nodal)

    def _set_progressed(self, progressed: bool) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("Progression of {}").format(name_of(chosen))
            set_progressed(self._measuring.desk, name, chosen, progressed=progressed)

    def _link(self, other: Measurement) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("Same lesion as {}").format(name_of(other))
            link(self._measuring.desk, name, chosen, other)

    def _unlink(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            name = self.tr("{} a lesion of its own").format(name_of(chosen))
            unlink(self._measuring.desk, name, chosen)

    # What a time point lacks

    def ask_why(self, tracking_uid: str, studies: tuple[str, ...], place: QPoint) -> None:
        """Offer what may be said of a lesion that was not measured at a time point."""
        self.clear()
        looked_at = {image.study_instance_uid for image in self._measuring.looked_at()}
        shown = not looked_at.isdisjoint(studies)
        for text, size, progressed in self._what_may_be(tracking_uid):
            action = self.addAction(text)
            action.setEnabled(shown)
            action.triggered.connect(
                lambda _=False, size=size, worse=progressed: self._state_in(
                    studies, tracking_uid, size, progressed=worse
                )
            )
        if not shown:
            self.addSeparator()
            self.addAction(self.tr("Show a series of this study first")).setEnabled(False)
        self.popup(place)

    def _what_may_be(self, tracking_uid: str) -> list[tuple[str, float | None, bool]]:
        """What may be said of a lesion: in words, as a size, and whether it progressed."""
        seen = of_lesion(self._measuring.reading, tracking_uid)
        gone = (self.tr("&Gone in this study"), 0.0, False)
        if seen and seen[-1].role is Role.NON_TARGET:
            return [
                (self.tr("&Present in this study"), None, False),
                gone,
                (self.tr("&Unequivocal progression in this study"), None, True),
            ]
        return [gone, (self.tr("Too &small to measure in this study (5 mm)"), TOO_SMALL_MM, False)]

    def _state_in(
        self, studies: tuple[str, ...], uid: str, size_mm: float | None, *, progressed: bool
    ) -> None:
        """As ``state``, in the viewport that shows one of ``studies``."""
        if self._measuring.turn_to(studies):
            self.state(uid, size_mm, progressed=progressed)

    def state(self, tracking_uid: str, size_mm: float | None, *, progressed: bool = False) -> None:
        """Say of a lesion in the study of the active pane how large it is.

        0: gone; None: there, without a size.
        """
        measuring = self._measuring
        seen, volume = of_lesion(measuring.reading, tracking_uid), measuring.active_volume()
        if seen and volume is not None:
            verbs = {0.0: self.tr("{} gone"), None: self.tr("{} present")}
            verb = self.tr("Progression of {}") if progressed else verbs.get(size_mm)
            name = (verb or self.tr("{} too small")).format(name_of(seen[-1]))
            index = measuring.active_index()
            stated = state(
                measuring.desk, name, seen[-1], volume, index, size_mm, progressed=progressed
            )
            measuring.whereabouts.go_to(stated)

    def ask_marker(self, point: TimePoint, place: QPoint) -> None:
        """Offer what may be said of the tumour marker at a time point."""
        self.clear()
        known = level_at(self._measuring.reading.markers(), point)
        for level, text in (
            (MarkerLevel.ABOVE, self.tr("Marker &above normal")),
            (MarkerLevel.NORMAL, self.tr("Marker &normal")),
            (None, self.tr("Marker not &used")),
        ):
            action = self.addAction(text)
            action.setCheckable(True)
            action.setChecked(level is known)
            action.triggered.connect(
                lambda _=False, level=level: self.set_marker(point.studies, level)
            )
        self.popup(place)

    def set_marker(self, studies: tuple[str, ...], level: MarkerLevel | None) -> None:
        """Say how high the tumour marker is at a time point; None: it has no part there."""
        set_marker(self._measuring.desk, self.tr("Tumour marker"), studies, level)


def _elsewhere(among: list[Measurement], chosen: Measurement) -> list[Measurement]:
    """One measurement of each other lesion that may be the chosen one, the newest study first.

    That of another study, and a region on another slice where a region is chosen; of a lesion of
    several slices the one that has its name.
    """
    whole = by_region(lesion_volumes(among))
    found: dict[str, Measurement] = {}
    for one in sorted(among, key=lambda one: one.image.study_date, reverse=True):
        other = one.image.study_instance_uid != chosen.image.study_instance_uid
        may_be = one.kind.may_be_lesion and (other or on_other_slices(one, chosen))
        if may_be and one.tracking_uid != chosen.tracking_uid:
            lesion = whole.get(one.key)
            found.setdefault(one.tracking_uid, one if lesion is None else lesion.named)
    return list(found.values())
