"""Is this series what lung-ct was made for, and does the point lie in a lung?

As for brain-mr, a rule fails when the file says something that does not fit; where it is
silent the rule passes and says so.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import numpy as np

from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, Rule
from medviewer.lesion.gate_pixels import noise_rule
from medviewer.lesion.gate_tags import numbers, text, words_of
from medviewer.lesion.nodule.place import HALF, Click, Surroundings, spacing_of

CT_CLASSES = {
    "1.2.840.10008.5.1.4.1.1.2": "CT Image Storage",
    "1.2.840.10008.5.1.4.1.1.2.1": "Enhanced CT Image Storage",
    "1.2.840.10008.5.1.4.1.1.2.2": "Legacy Converted Enhanced CT Image Storage",
}
CHEST = re.compile(r"CHEST|THORA|LUNG|PULMO|WHOLE.?BODY|\bTAP\b|\bCAP\b|TRUNK|TORSO", re.I)
ELSEWHERE = re.compile(
    r"HEAD|BRAIN|SKULL|NECK|SPINE|LUMBAR|CERVIC|ABD|LIVER|PELVI|HIP\b|KNEE|ANKLE|FOOT|HAND|WRIST|"
    r"ELBOW|SHOULDER|LEG\b|EXTREM|SINUS|ORBIT|COLON|KIDNEY",
    re.I,
)
NOT_A_PICTURE = {"LOCALIZER", "MIP", "MIN_IP", "MINIP", "VRT", "SSD", "SECONDARY", "SCREEN SAVE"}
PIXEL_MM = (0.4, 1.1)
SLICE_MM = (0.3, 5.1)
"""The training data's own range, and a little more."""
STEEPEST = 20.0
"""Degrees by which the slices may be inclined to axial."""
LUNG_HU = (-1000.0, -550.0)
LEAST_LUNG = 0.08
"""Share of aerated lung within ``NEAR_MM`` of a nodule."""
NEAR_MM = 25.0


def check(series: Series, volume: Volume) -> GateVerdict:
    """Judge a series by its tags and its geometry."""
    rules = [rule(series) for rule in _TAG_RULES]
    rules += [_spacing(volume), _units(volume)]
    return GateVerdict(tuple(rules))


def point_rules(around: Surroundings, click: Click) -> tuple[Rule, ...]:
    """Judge the surroundings of a point by their values."""
    reach = min(int(NEAR_MM / around.pixel_mm), HALF)
    near = around.hounsfield[:, HALF - reach : HALF + reach, HALF - reach : HALF + reach]
    middle = click.slice_index - around.first
    depth = max(int(NEAR_MM / around.slice_mm), 1)
    near = near[max(middle - depth, 0) : middle + depth + 1]
    share = float(((near > LUNG_HU[0]) & (near < LUNG_HU[1])).mean())
    fits = share >= LEAST_LUNG
    lung = Rule(
        "lung around the point",
        fits,
        f"{share:.0%} of the {NEAR_MM:g} mm around the point is aerated lung"
        + ("." if fits else f"; at least {LEAST_LUNG:.0%} is needed."),
    )
    return (lung, noise_rule(list(near[:: max(len(near) // 5, 1)])))


def _modality(series: Series) -> Rule:
    fits = series.modality == "CT"
    seen = series.modality or "of no modality"
    return Rule(
        "modality", fits, f"The series is {seen}" + ("." if fits else "; the model reads CT only.")
    )


def _sop_class(series: Series) -> Rule:
    found = {one.sop_class_uid for one in series.slices}
    other = sorted(found - CT_CLASSES.keys())
    if other:
        return Rule("SOP class", False, f"The SOP class {other[0]} is not a CT image.")
    return Rule("SOP class", True, ", ".join(CT_CLASSES[uid] for uid in sorted(found)) + ".")


def _kind_of_image(series: Series) -> Rule:
    values = {value.upper() for value in words_of(series.header, "ImageType")}
    wrong = sorted(values & NOT_A_PICTURE)
    if wrong:
        return Rule("image type", False, f"Image Type {wrong[0]}: these are not original slices.")
    if re.search(r"\bLOCALI[ZS]ER|\bSCOUT\b|\bTOPO(GRAM)?\b|\bMIP\b", series.description, re.I):
        return Rule(
            "image type", False, f"The description {series.description!r} is not that of slices."
        )
    return Rule("image type", True, "Slices." if values else "Image Type is not given.")


def _body_part(series: Series) -> Rule:
    name = "body part"
    described = " ".join(
        (
            series.body_part,
            series.description,
            series.study_description,
            text(series.header, "ProtocolName"),
        )
    ).replace("_", " ")
    if CHEST.search(described):
        return Rule(name, True, "The file speaks of the chest.")
    other = ELSEWHERE.search(described)
    if other:
        return Rule(
            name, False, f"The file speaks of {other.group(0)}; the model reads chests only."
        )
    return Rule(name, True, "The file does not say which part of the body it shows.")


def _orientation(series: Series) -> Rule:
    name = "orientation"
    given = series.slices[0].orientation
    if given is None:
        return Rule(name, False, "The orientation of the slices is not given.")
    normal = np.cross(*given)
    angle = float(np.degrees(np.arccos(min(abs(float(normal[2])), 1.0))))
    fits = angle <= STEEPEST
    return Rule(
        name,
        fits,
        f"The slices are inclined to axial by {angle:.0f} degrees"
        + ("." if fits else "; the model reads axial slices only."),
    )


def _reconstruction(series: Series) -> Rule:
    """Kernel and thickness, which the training data vary widely: said, but not refused."""
    kernel = text(series.header, "ConvolutionKernel") or "not given"
    thickness = numbers(series.header, "SliceThickness")
    words = f"{thickness[0]:g} mm" if thickness else "not given"
    fits = not thickness or thickness[0] <= SLICE_MM[1]
    return Rule(
        "reconstruction",
        fits,
        f"Kernel {kernel}, slice thickness {words}"
        + ("." if fits else f"; the model reads slices of at most {SLICE_MM[1]:g} mm."),
    )


def _spacing(volume: Volume) -> Rule:
    name = "spacing"
    spacing = spacing_of(volume)
    pixels = volume.series.slices[0].spacing
    if spacing is None or pixels is None:
        return Rule(name, False, "The slices are not evenly spaced, or distances are not given.")
    pixel_mm, slice_mm = spacing
    fits = (
        PIXEL_MM[0] <= pixel_mm <= PIXEL_MM[1]
        and SLICE_MM[0] <= slice_mm <= SLICE_MM[1]
        and 0.98 < pixels[0] / pixels[1] < 1.02
    )
    words = f"Pixels of {pixels[1]:.3g} x {pixels[0]:.3g} mm, slices {slice_mm:.3g} mm apart"
    if fits:
        return Rule(name, True, words + ".")
    limits = f"square pixels of {PIXEL_MM[0]:g} to {PIXEL_MM[1]:g} mm and slices up to "
    return Rule(name, False, f"{words}; the model reads {limits}{SLICE_MM[1]:g} mm apart.")


def _units(volume: Volume) -> Rule:
    fits = volume.unit == "HU" and not volume.is_colour
    seen = volume.unit or "without a unit"
    return Rule(
        "values", fits, f"The values are {seen}" + ("." if fits else "; the model reads HU only.")
    )


_TAG_RULES: tuple[Callable[[Series], Rule], ...] = (
    _modality,
    _sop_class,
    _kind_of_image,
    _body_part,
    _orientation,
    _reconstruction,
)
