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

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, Rule
from medviewer.lesion.gate_pixels import pixel_rules
from medviewer.lesion.gate_tags import numbers, text, words_of

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
    r"\bGD|GAD|\+ ?C\b|\bC\+|\bCE\b|T1C|POST|\bKM\b|CONTRAST|ENHANC|MAGNEVIST|DOTAREM", re.I
)
NO_CONTRAST = re.compile(
    r"W/?O\b|WITHOUT|\bNON?[ -]?(CONTRAST|CE|ENHANC)|\bPRE\b|NATIV|\bUNENHANCED|-C\b", re.I
)
OTHER_SEQUENCE = re.compile(
    r"\bT2|DARK.?FLUID|\bDWI|\bDTI|\bADC|\bSWI|\bSWAN|\bPD\b|\bTOF|\bASL|PERF|\bBOLD|FMRI|SPECTRO|"
    r"\bMRA\b|ANGIO|DIFF|STIR|TRACE",
    re.I,
)
NOT_A_PICTURE = {
    "LOCALIZER": "a localizer",
    "ADC": "a diffusion map",
    "DIFFUSION": "a diffusion image",
    "TRACEW": "a diffusion image",
    "FA": "a diffusion map",
    "SUBTRACT": "a subtraction image",
    "SUBTRACTION": "a subtraction image",
    "SUB": "a subtraction image",
    "PROJECTION IMAGE": "a projection",
    "MIP": "a maximum intensity projection",
    "MIN_IP": "a minimum intensity projection",
    "CSA MIP": "a maximum intensity projection",
    "PHASE MAP": "a phase image",
    "P": "a phase image",
    "T1 MAP": "a parameter map",
    "T2 MAP": "a parameter map",
}


def check(series: Series, volume: Volume | None = None) -> GateVerdict:
    """Judge a series by its tags and, when given, the loaded slices of its volume."""
    rules = [rule(series) for rule in _TAG_RULES]
    if volume is not None:
        rules += pixel_rules(volume)
    return GateVerdict(tuple(rules))


def _modality(series: Series) -> Rule:
    seen = series.modality or "no modality"
    return Rule(
        "modality",
        series.modality == "MR",
        f"The series is {seen}; the model reads MR only."
        if series.modality != "MR"
        else "The series is MR.",
    )


def _sop_class(series: Series) -> Rule:
    found = {one.sop_class_uid for one in series.slices}
    other = sorted(found - MR_CLASSES.keys())
    if other:
        return Rule("SOP class", False, f"The SOP class {other[0]} is not an MR image.")
    return Rule("SOP class", True, ", ".join(MR_CLASSES[uid] for uid in sorted(found)) + ".")


def _kind_of_image(series: Series) -> Rule:
    values = [value.upper() for value in words_of(series.header, "ImageType")]
    for value in values[2:]:
        if value in NOT_A_PICTURE:
            return Rule("image type", False, f"Image Type {value}: this is {NOT_A_PICTURE[value]}.")
    if re.search(r"\bLOCALI[ZS]ER|\bSCOUT\b|\bSURVEY\b", series.description, re.I):
        return Rule(
            "image type", False, f"The description {series.description!r} is that of a localizer."
        )
    if values[:1] == ["DERIVED"]:
        return Rule("image type", True, "The images are derived from others; read with care.")
    return Rule("image type", True, "Original images." if values else "Image Type is not given.")


def _body_part(series: Series) -> Rule:
    name = "body part"
    part = series.body_part
    if part:
        if HEAD.search(part):
            return Rule(name, True, f"Body Part Examined is {part}.")
        return Rule(name, False, f"Body Part Examined is {part}; the model reads heads only.")
    described = " ".join((_description(series), series.study_description))
    if HEAD.search(described):
        return Rule(name, True, "The description speaks of the head.")
    other = ELSEWHERE.search(described)
    if other:
        return Rule(
            name, False, f"The description speaks of {other.group(0)}; the model reads heads only."
        )
    return Rule(name, True, "The file does not say which part of the body it shows.")


def _contrast(series: Series) -> Rule:
    name = "contrast agent"
    agent = text(series.header, "ContrastBolusAgent")
    described = _description(series)
    if re.fullmatch(r"\s*(NONE|NO|WITHOUT|N/?A|0)\s*", agent, re.I):
        return Rule(name, False, f"Contrast/Bolus Agent is {agent!r}: no contrast was given.")
    if agent:
        return Rule(name, True, f"Contrast/Bolus Agent is {agent}.")
    without = NO_CONTRAST.search(described)
    if without:
        return Rule(
            name,
            False,
            f"The description says {without.group(0)!r}; the model reads contrast-enhanced T1.",
        )
    if CONTRAST.search(described):
        return Rule(name, True, f"The description {series.description!r} speaks of contrast.")
    if re.search(r"T1|MPRAGE|BRAVO|SPGR|FLASH|TFE|VIBE", described, re.I):
        return Rule(
            name,
            False,
            f"Neither the tags nor the description {series.description!r} say that contrast "
            "was given; the model reads contrast-enhanced T1 only.",
        )
    return Rule(name, True, "The file does not say whether contrast was given.")


def _sequence(series: Series) -> Rule:
    name = "sequence"
    described = _description(series)
    is_t1 = bool(re.search(r"T1", described, re.I))
    other = OTHER_SEQUENCE.search(described)
    flair = re.search(r"FLAIR", described, re.I)
    if not is_t1 and (other or flair):
        found = (other or flair).group(0)  # type: ignore[union-attr]
        return Rule(name, False, f"The description says {found}; the model reads T1 only.")
    echo_ms = numbers(series.header, "EchoTime") or numbers(series.header, "EffectiveEchoTime")
    repetition_ms = numbers(series.header, "RepetitionTime")
    inversion_ms = [t for t in numbers(series.header, "InversionTime") if t > 0]
    if echo_ms and min(echo_ms) > LONGEST_TE_MS:
        return Rule(
            name,
            False,
            f"The echo time is {min(echo_ms):g} ms; T1-weighted images have less than "
            f"{LONGEST_TE_MS:g} ms.",
        )
    if repetition_ms and min(repetition_ms) > LONGEST_TR_MS and not _inverts(series, inversion_ms):
        return Rule(
            name,
            False,
            f"The repetition time is {min(repetition_ms):g} ms without an inversion pulse; "
            f"T1-weighted images have at most {LONGEST_TR_MS:g} ms.",
        )
    if echo_ms or repetition_ms:
        return Rule(name, True, "Echo and repetition time are those of T1-weighted images.")
    return Rule(name, True, "The file does not give echo and repetition times.")


def _inverts(series: Series, inversion_ms: list[float]) -> bool:
    """True with an inversion pulse, or a magnetisation-prepared gradient echo's name."""
    sequences = words_of(series.header, "ScanningSequence")
    named = re.search(r"MP.?RAGE|BRAVO|TFE|FSPGR|IR\b", _description(series), re.I)
    return bool(inversion_ms) or "IR" in sequences or bool(named)


def _size(series: Series) -> Rule:
    side = min(series.rows, series.columns)
    return Rule(
        "matrix",
        side >= SMALLEST_SIDE,
        f"The images have {series.columns} x {series.rows} pixels"
        + ("." if side >= SMALLEST_SIDE else f"; at least {SMALLEST_SIDE} are needed."),
    )


def _spacing(series: Series) -> Rule:
    name = "pixel spacing"
    given = {one.spacing for one in series.slices if one.spacing is not None}
    if not given:
        return Rule(name, True, "The pixel spacing is not given; the head's size is assumed.")
    values = [value for pair in given for value in pair]
    fits = min(values) >= SPACING_MM[0] and max(values) <= SPACING_MM[1]
    row, column = next(iter(given))
    limits = f"{SPACING_MM[0]:g} to {SPACING_MM[1]:g} mm"
    return Rule(
        name,
        fits,
        f"The pixel spacing is {row:.3g} x {column:.3g} mm"
        + ("." if fits else f"; the model reads {limits}."),
    )


def _photometric(series: Series) -> Rule:
    seen = text(series.header, "PhotometricInterpretation")
    fits = seen in ("MONOCHROME2", "")
    return Rule(
        "photometric interpretation",
        fits,
        f"The pixels are {seen or 'of a kind the file does not name'}"
        + ("." if fits else "; the model reads MONOCHROME2 only."),
    )


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
