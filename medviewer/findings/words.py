"""Findings in words, and the label that everything written of them carries."""

from __future__ import annotations

from medviewer.findings.finding import Finding, LesionFinding, ResultSet
from medviewer.message import Message

LABEL = "Research use only – not for diagnosis"
ALTHOUGH_REFUSED = "Run by the reader although the model's gate refused the series"
UNSURE = "The model is not sure of the class."


def label_of(results: ResultSet) -> str:
    """The label, and that the model's gate had refused the series where it had."""
    return f"{LABEL}. {ALTHOUGH_REFUSED}" if results.run_although_refused else LABEL


def in_words(finding: Finding | LesionFinding, source: str = "", reader: str = "") -> str:
    """A finding or lesion in a few words: class, probability, size; said to be unsure where it is.

    ``source`` says what the size goes by, where that must stand beside it, ``reader`` what the
    reader made of it.
    """
    words = named(finding)
    if finding.long_diameter_mm is not None:
        words += f", {diameters(finding)}"
        words += f" ({source})" if source else ""
    return f"{words}, the reader: {reader}" if reader else words


def named(finding: Finding | LesionFinding) -> str:
    """The class and how probable it is, and that it is not sure where it is not."""
    probability = finding.probabilities.get(finding.label, finding.score)
    words = f"{class_name(finding.label)} {percent(probability)}"
    return words if finding.sure else f"not sure: {words}"


def class_name(label: str) -> str:
    """A class label as words: "Pituitary tumor" for "pituitary_tumor"."""
    words = label.replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def percent(probability: float) -> str:
    """A probability as per cent, never rounded to certainty."""
    if 0.995 <= probability < 1:
        return "> 99 %"
    if 0 < probability <= 0.005:
        return "< 1 %"
    return f"{probability * 100:.0f} %"


def change(value: float, digits: int, unit: str) -> str:
    """A change with its sign, a minus and no hyphen, such as "−48 %", and its unit."""
    return f"{value:+.{digits}f} {unit}".replace("-", "−")


def diameters(finding: Finding | LesionFinding) -> str:
    """Long and short diameter with their unit; a dash where pixels have no known size."""
    if finding.long_diameter_mm is None:
        return "–"
    if finding.short_diameter_mm is None:
        return Message("{:.1f} mm", finding.long_diameter_mm)
    return Message("{:.1f} × {:.1f} mm", finding.long_diameter_mm, finding.short_diameter_mm)


def volume(mm3: float) -> str:
    """A volume as radiologists write it: in mL, below one in mm³, as guidelines on nodules do.

    100, 250 and 500 mm³ part what is to be done (Fleischner Society 2017; NELSON), so that a
    tenth of a mL is too coarse there.
    """
    return Message("{:.1f} mL", mm3 / 1000) if mm3 >= 999.5 else Message("{:.0f} mm³", mm3)


def lesion_volume(lesion: LesionFinding) -> str:
    """The volume of a lesion that has one, and with the slices that are in doubt.

    As "48.9 mL", or "48.9 mL to 148.0 mL".
    """
    least, most = lesion.volume_mm3 or 0.0, lesion.most_volume_mm3
    if most is None or volume(most) == volume(least):
        return volume(least)
    return Message("{} to {}", volume(least), volume(most))


def plain(words: str) -> str:
    """In ASCII, beside which some viewers know nothing (DCMTK's check fails)."""
    return words.replace("–", "-").replace("×", "x")
