"""Is this series what the model was made for? Rules from the tags, each with a sentence.

A rule fails when the file says something that does not fit. Where the file is
silent, the rule passes and says so, with one exception: a T1 series that does
not mention contrast is refused, because a tumour that did not enhance looks
unlike anything the model has seen. The check of the pixels (blank, noise,
inverted) runs when they are given; ``familiar`` adds one in feature space.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from pydicom.dataset import Dataset

from medviewer.dicom.files.tags import uid_name
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, Rule
from medviewer.lesion.gate.pixels import pixel_rules
from medviewer.lesion.gate.tags import numbers, text, words_of
from medviewer.message import Message

MR_CLASSES = {
    "1.2.840.10008.5.1.4.1.1.4": "MR Image Storage",
    "1.2.840.10008.5.1.4.1.1.4.1": "Enhanced MR Image Storage",
    "1.2.840.10008.5.1.4.1.1.4.4": "Legacy Converted Enhanced MR Image Storage",
}
SMALLEST_SIDE = 128
SPACING_MM = (0.3, 1.5)
LONGEST_TE_MS = 30.0
LONGEST_TR_MS = 1000.0

HEAD = re.compile(r"HEAD|BRAIN|CRAN|SKULL|NEURO|CEREB|ENCEPH|PITUIT|SELLA|HYPOPHYS|IAC|ORBIT", re.I)
ELSEWHERE = re.compile(
    r"KNEE|SPINE|LUMBAR|CERVIC|THORA|CHEST|LUNG|ABD|LIVER|PELVI|PROSTAT|BREAST|CARDI|HEART|"
    r"SHOULDER|HIP\b|ANKLE|FOOT|HAND|WRIST|ELBOW|LEG\b|EXTREMITY|KIDNEY|UTER|WHOLEBODY|NECK",
    re.I,
)
CONTRAST = re.compile(
    r"\bGD|GAD|\+ ?C\b|\bC\+|\bCE\b|T1C(?!OR)|POST(?!ER|URE|[ -]?OP)|\bKM\b|CONTRAST|ENHANC|"
    r"MAGNEVIST|DOTAREM",
    re.I,
)
NO_CONTRAST = re.compile(
    r"W/?O\b|WITHOUT|\bNON?[ -]?(CONTRAST|CE|ENHANC)|\bPRE\b|NATIV|\bUNENHANCED|-C\b", re.I
)
NO_AGENT = re.compile(
    r"\s*((NONE|NO|NOT|NON[ -]?CONTRAST|WITHOUT|W/?O|OHNE|KEINE?S?|SANS|SIN)\b.*|N/?A|0|-)\s*", re.I
)
OTHER_SEQUENCE = re.compile(
    r"\bT2|DARK.?FLUID|\bDWI|\bDTI|\bADC|\bSWI|\bSWAN|\bPD\b|\bTOF|\bASL|PERF|\bBOLD|FMRI|SPECTRO|"
    r"\bMRA\b|ANGIO|DIFF|STIR|TRACE",
    re.I,
)
NOT_A_PICTURE = {
    "LOCALIZER": Message("a localizer"),
    "ADC": Message("a diffusion map"),
    "DIFFUSION": Message("a diffusion image"),
    "TRACEW": Message("a diffusion image"),
    "FA": Message("a diffusion map"),
    "SUBTRACT": Message("a subtraction image"),
    "SUBTRACTION": Message("a subtraction image"),
    "SUB": Message("a subtraction image"),
    "PROJECTION IMAGE": Message("a projection"),
    "MIP": Message("a maximum intensity projection"),
    "MIN_IP": Message("a minimum intensity projection"),
    "CSA MIP": Message("a maximum intensity projection"),
    "PHASE MAP": Message("a phase image"),
    "P": Message("a phase image"),
    "T1 MAP": Message("a parameter map"),
    "T2 MAP": Message("a parameter map"),
}


def check(series: Series, volume: Volume | None = None) -> GateVerdict:
    """Judge a series by its tags and, when given, the loaded slices of its volume."""
    rules = [rule(series) for rule in _TAG_RULES]
    if volume is not None:
        rules += pixel_rules(volume)
    return GateVerdict(tuple(rules))


def _modality(series: Series) -> Rule:
    name = "modality"
    if series.modality == "MR":
        return Rule(name, True, Message("The series is MR."))
    if not series.modality:
        return Rule(name, False, Message("The series has no modality; the model reads MR only."))
    seen = Message("The series is {}; the model reads MR only.", series.modality)
    return Rule(name, False, seen)


def _sop_class(series: Series) -> Rule:
    name = "SOP class"
    found = {one.sop_class_uid for one in series.slices}
    other = sorted(found - MR_CLASSES.keys())
    if other:
        seen = uid_name(other[0])
        return Rule(name, False, Message("The SOP class {} is not an MR image.", seen))
    known = tuple(MR_CLASSES[uid] for uid in sorted(found))
    return Rule(name, True, Message("SOP class: {}.", known))


def _kind_of_image(series: Series) -> Rule:
    name = "image type"
    values = [value.upper() for value in words_of(series.header, "ImageType")]
    for value in values[2:]:
        if value in NOT_A_PICTURE:
            kind = NOT_A_PICTURE[value]
            return Rule(name, False, Message("Image Type {}: this is {}.", value, kind))
    if re.search(r"\bLOCALI[ZS]ER|\bSCOUT\b|\bSURVEY\b", series.description, re.I):
        seen = Message("The description '{}' is that of a localizer.", series.description)
        return Rule(name, False, seen)
    if values[:1] == ["DERIVED"]:
        seen = Message("The images are derived from others; read with care.")
    elif values:
        seen = Message("Original images.")
    else:
        seen = Message("Image Type is not given.")
    return Rule(name, True, seen)


def _body_part(series: Series) -> Rule:
    name = "body part"
    part = series.body_part
    if part:
        if HEAD.search(part):
            return Rule(name, True, Message("Body Part Examined is {}.", part))
        seen = Message("Body Part Examined is {}; the model reads heads only.", part)
        return Rule(name, False, seen)
    described = " ".join((_description(series), series.study_description))
    if HEAD.search(described):
        return Rule(name, True, Message("The description speaks of the head."))
    other = ELSEWHERE.search(described)
    if other:
        seen = Message("The description speaks of {}; the model reads heads only.", other.group(0))
        return Rule(name, False, seen)
    return Rule(name, True, Message("The file does not say which part of the body it shows."))


def _contrast(series: Series) -> Rule:
    name = "contrast agent"
    agent = text(series.header, "ContrastBolusAgent")
    described = _description(series)
    if NO_AGENT.fullmatch(agent):
        seen = Message("Contrast/Bolus Agent is '{}': no contrast was given.", agent)
        return Rule(name, False, seen)
    if agent:
        return Rule(name, True, Message("Contrast/Bolus Agent is {}.", agent))
    without = NO_CONTRAST.search(described)
    if without:
        seen = Message(
            "The description says '{}'; the model reads contrast-enhanced T1.", without.group(0)
        )
        return Rule(name, False, seen)
    if CONTRAST.search(described):
        seen = Message("The description '{}' speaks of contrast.", series.description)
        return Rule(name, True, seen)
    if re.search(r"T1|MPRAGE|BRAVO|SPGR|FLASH|TFE|VIBE", described, re.I):
        seen = Message(
            "Neither the tags nor the description '{}' say that contrast was given; "
            "the model reads contrast-enhanced T1 only.",
            series.description,
        )
        return Rule(name, False, seen)
    return Rule(name, True, Message("The file does not say whether contrast was given."))


def _sequence(series: Series) -> Rule:
    name = "sequence"
    described = _description(series)
    is_t1 = bool(re.search(r"T1", described, re.I))
    other = OTHER_SEQUENCE.search(described) or re.search(r"FLAIR", described, re.I)
    if other is not None and not is_t1:
        seen = Message("The description says {}; the model reads T1 only.", other.group(0))
        return Rule(name, False, seen)
    echo_ms = numbers(series.header, "EchoTime") or numbers(series.header, "EffectiveEchoTime")
    repetition_ms = numbers(series.header, "RepetitionTime")
    inversion_ms = [t for t in numbers(series.header, "InversionTime") if t > 0]
    if echo_ms and min(echo_ms) > LONGEST_TE_MS:
        seen = Message(
            "The echo time is {:g} ms; T1-weighted images have less than {:g} ms.",
            min(echo_ms),
            LONGEST_TE_MS,
        )
        return Rule(name, False, seen)
    if repetition_ms and min(repetition_ms) > LONGEST_TR_MS and not _inverts(series, inversion_ms):
        seen = Message(
            "The repetition time is {:g} ms without an inversion pulse; "
            "T1-weighted images have at most {:g} ms.",
            min(repetition_ms),
            LONGEST_TR_MS,
        )
        return Rule(name, False, seen)
    if echo_ms or repetition_ms:
        seen = Message("Echo and repetition time are those of T1-weighted images.")
        return Rule(name, True, seen)
    return Rule(name, True, Message("The file does not give echo and repetition times."))


def _inverts(series: Series, inversion_ms: list[float]) -> bool:
    """True with an inversion pulse, or a magnetisation-prepared gradient echo's name."""
    sequences = words_of(series.header, "ScanningSequence")
    named = re.search(r"MP.?RAGE|BRAVO|TFE|FSPGR|IR\b", _description(series), re.I)
    return bool(inversion_ms) or "IR" in sequences or bool(named)


def _size(series: Series) -> Rule:
    seen = (series.columns, series.rows)
    if min(seen) >= SMALLEST_SIDE:
        return Rule("matrix", True, Message("The images have {} × {} pixels.", *seen))
    words = Message("The images have {} × {} pixels; at least {} are needed.", *seen, SMALLEST_SIDE)
    return Rule("matrix", False, words)


def _spacing(series: Series) -> Rule:
    name = "pixel spacing"
    given = {one.spacing for one in series.slices if one.spacing is not None}
    if not given:
        seen = Message("The pixel spacing is not given; the head's size is assumed.")
        return Rule(name, True, seen)
    values = [value for pair in given for value in pair]
    row, column = next(iter(given))
    if min(values) >= SPACING_MM[0] and max(values) <= SPACING_MM[1]:
        seen = Message("The pixel spacing is {:.3g} × {:.3g} mm.", row, column)
        return Rule(name, True, seen)
    seen = Message(
        "The pixel spacing is {:.3g} × {:.3g} mm; the model reads {:g} to {:g} mm.",
        row,
        column,
        *SPACING_MM,
    )
    return Rule(name, False, seen)


def _photometric(series: Series) -> Rule:
    name = "photometric interpretation"
    seen = text(series.header, "PhotometricInterpretation")
    if not seen:
        return Rule(name, True, Message("The file does not name the kind of its pixels."))
    if seen == "MONOCHROME2":
        return Rule(name, True, Message("The pixels are {}.", seen))
    words = Message("The pixels are {}; the model reads MONOCHROME2 only.", seen)
    return Rule(name, False, words)


def _description(series: Series) -> str:
    header: Dataset = series.header
    named = (text(header, name) for name in ("ProtocolName", "SequenceName"))
    return " ".join((series.description, *named)).replace("_", " ")


_TAG_RULES: tuple[Callable[[Series], Rule], ...] = (
    _modality,
    _sop_class,
    _kind_of_image,
    _body_part,
    _contrast,
    _sequence,
    _size,
    _spacing,
    _photometric,
)
