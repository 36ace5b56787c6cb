"""What scores and guidelines ask about a nodule and its patient, for the reader to fill in."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSpinBox, QWidget

from medviewer.lesion.nodule.scores import Appearance, Patient
from medviewer.ui.number_box import NumberBox
from medviewer.ui.translation import mark, tr

GAP = 16  # pixels between nodule and patient
LARGEST_MM, OLDEST_YEARS, MOST_NODULES = 99.9, 120, 99
Field = QComboBox | QSpinBox | NumberBox

PART_SOLID = "part solid"
_TEXTURES = {
    "solid": mark("solid"),
    PART_SOLID: mark("part solid"),
    "nonsolid": mark("ground glass"),
}


class NoduleForm(QWidget):
    """The nodule on the left, as the model sees it at first; the patient on the right.

    ``changed`` tells that the reader gave another answer. What is not known stays so.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.long, self.short = _millimetres(), _millimetres()
        self.solid = _millimetres()
        self.solid.setMinimum(0)
        self.solid.setSpecialValueText(tr("not known"))
        self.texture = QComboBox()
        for texture, words in _TEXTURES.items():
            self.texture.addItem(tr(words), texture)
        self.spiculated, self.upper_lobe = _yes_or_no(unknown=False), _yes_or_no()
        self.age, self.nodules = _whole(OLDEST_YEARS), _whole(MOST_NODULES)
        self.age.setSuffix(self.tr(" years"))
        sexes = ((tr("not known"), None), (tr("female"), True), (tr("male"), False))
        self.female = _choice(*sexes)
        self.smoker, self.cancer = _yes_or_no(), _yes_or_no()
        self.family_history, self.emphysema = _yes_or_no(), _yes_or_no()
        self._calcification = ""
        self._rows: list[tuple[str, Field]] = []
        self._lay_out(self._of_nodule(), self._of_patient())
        self.texture.currentIndexChanged.connect(self._offer_solid_part)
        self._offer_solid_part()

    def _offer_solid_part(self) -> None:
        """It is asked of a nodule that is solid in part alone."""
        self.solid.setEnabled(self.texture.currentData() == PART_SOLID)

    def _of_nodule(self) -> tuple[tuple[str, Field], ...]:
        return (
            (self.tr("Long diameter"), self.long),
            (self.tr("Short diameter"), self.short),
            (self.tr("Density"), self.texture),
            (self.tr("Solid part, mean diameter"), self.solid),
            (self.tr("Spiculated"), self.spiculated),
            (self.tr("In an upper lobe"), self.upper_lobe),
        )

    def _of_patient(self) -> tuple[tuple[str, Field], ...]:
        return (
            (self.tr("Age"), self.age),
            (self.tr("Sex"), self.female),
            (self.tr("Smokes, or did"), self.smoker),
            (self.tr("Emphysema"), self.emphysema),
            (self.tr("Lung cancer in the family"), self.family_history),
            (self.tr("Cancer outside the chest over 5 years ago"), self.cancer),
            (self.tr("Nodules in this scan"), self.nodules),
        )

    def _lay_out(self, *columns: tuple[tuple[str, Field], ...]) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnMinimumWidth(2, GAP)
        grid.setColumnStretch(5, 1)
        for left, fields in zip((0, 3), columns, strict=True):
            for row, (words, field) in enumerate(fields):
                label = QLabel(words)
                label.setBuddy(field)
                grid.addWidget(label, row, left)
                grid.addWidget(field, row, left + 1)
                field.setAccessibleName(words)
                self._rows.append((words, field))
                if isinstance(field, QComboBox):
                    field.currentIndexChanged.connect(self.changed)
                else:
                    field.valueChanged.connect(self.changed)

    def show_answers(self, appearance: Appearance, patient: Patient) -> None:
        """Show these answers, without a word about it."""
        self._calcification = appearance.calcification
        with QSignalBlocker(self):
            self.long.setValue(appearance.long_mm)
            self.short.setValue(appearance.short_mm)
            self.solid.setValue(appearance.solid_mm or 0.0)
            self.age.setValue(int(patient.age_years or 0))
            self.nodules.setValue(patient.nodules or 0)
            for field, value in (
                (self.texture, appearance.texture),
                (self.spiculated, appearance.spiculated),
                (self.upper_lobe, patient.upper_lobe),
                (self.female, patient.female),
                (self.smoker, patient.smoker),
                (self.cancer, patient.cancer),
                (self.family_history, patient.family_history),
                (self.emphysema, patient.emphysema),
            ):
                field.setCurrentIndex(field.findData(value))
        self._offer_solid_part()

    def appearance(self) -> Appearance:
        """The nodule, by the form; the longer diameter first, whichever was called so."""
        long_mm, short_mm = sorted((self.long.value(), self.short.value()), reverse=True)
        return Appearance(
            long_mm,
            short_mm,
            self.spiculated.currentData(),
            self.texture.currentData(),
            self._calcification,
            self.solid.value() or None if self.solid.isEnabled() else None,
        )

    def patient(self) -> Patient:
        """The patient, by the form."""
        return Patient(
            age_years=float(self.age.value()) if self.age.value() else None,
            female=self.female.currentData(),
            smoker=self.smoker.currentData(),
            cancer=self.cancer.currentData(),
            family_history=self.family_history.currentData(),
            emphysema=self.emphysema.currentData(),
            upper_lobe=self.upper_lobe.currentData(),
            nodules=self.nodules.value() or None,
        )

    def said(self) -> Iterator[str]:
        """What is known, a line each: "Age: 64 years"."""
        for words, field in self._rows:
            if isinstance(field, QComboBox):
                known, text = field.currentData() is not None, field.currentText()
            else:
                known, text = field.value() > 0, field.text()
            if known and field.isEnabled():
                yield tr("{}: {}").format(words, text)


def _millimetres() -> NumberBox:
    box = NumberBox()
    box.setRange(0.1, LARGEST_MM)
    box.setDecimals(1)
    box.setSuffix(" mm")
    return box


def _whole(highest: int) -> QSpinBox:
    """A field for a whole number from 1; 0 stands for what is not known."""
    box = QSpinBox()
    box.setRange(0, highest)
    box.setSpecialValueText(tr("not known"))
    return box


def _yes_or_no(*, unknown: bool = True) -> QComboBox:
    nothing = ((tr("not known"), None),) if unknown else ()
    return _choice(*nothing, (tr("no"), False), (tr("yes"), True))


def _choice(*choices: tuple[str, object]) -> QComboBox:
    box = QComboBox()
    for words, value in choices:
        box.addItem(words, value)
    return box
