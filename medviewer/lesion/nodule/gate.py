"""Is this series what lung-ct was made for, and does the point lie in a lung?

As for brain-mr, a rule fails when the file says something that does not fit; where it is
silent the rule passes and says so.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable

import numpy as np

from medviewer.dicom.files.tags import uid_name
from medviewer.dicom.series import Series
from medviewer.dicom.volume import Volume
from medviewer.findings.finding import GateVerdict, Rule
from medviewer.lesion.gate.pixels import noise_rule
from medviewer.lesion.gate.tags import numbers, text, words_of
from medviewer.lesion.nodule.place import HALF, Click, Surroundings, spacing_of
from medviewer.message import Message

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
    return (_lung(share), noise_rule(list(near[:: max(len(near) // 5, 1)])))


def _lung(share: float) -> Rule:
    name = "lung around the point"
    if share >= LEAST_LUNG:
        seen = Message(
            "{:.0f} % of the {:g} mm around the point is aerated lung.", 100 * share, NEAR_MM
        )
        return Rule(name, True, seen)
    seen = Message(
        "{:.1f} % of the {:g} mm around the point is aerated lung; at least {:.0f} % is needed.",
        math.floor(1000 * share) / 10,  # 7.96 % is not enough either
        NEAR_MM,
        100 * LEAST_LUNG,
    )
    return Rule(name, False, seen)


def _modality(series: Series) -> Rule:
    name = "modality"
    if series.modality == "CT":
        return Rule(name, True, Message("The series is CT."))
    if not series.modality:
        return Rule(name, False, Message("The series has no modality; the model reads CT only."))
    seen = Message("The series is {}; the model reads CT only.", series.modality)
    return Rule(name, False, seen)


def _sop_class(series: Series) -> Rule:
    name = "SOP class"
    found = {one.sop_class_uid for one in series.slices}
    other = sorted(found - CT_CLASSES.keys())
    if other:
        seen = uid_name(other[0])
        return Rule(name, False, Message("The SOP class {} is not a CT image.", seen))
    known = tuple(CT_CLASSES[uid] for uid in sorted(found))
    return Rule(name, True, Message("SOP class: {}.", known))


def _kind_of_image(series: Series) -> Rule:
    name = "image type"
    values = {value.upper() for value in words_of(series.header, "ImageType")}
    wrong = sorted(values & NOT_A_PICTURE)
    if wrong:
        seen = Message("Image Type {}: these are not original slices.", wrong[0])
        return Rule(name, False, seen)
    if re.search(r"\bLOCALI[ZS]ER|\bSCOUT\b|\bTOPO(GRAM)?\b|\bMIP\b", series.description, re.I):
        seen = Message("The description '{}' is not that of slices.", series.description)
        return Rule(name, False, seen)
    seen = Message("Original slices.") if values else Message("Image Type is not given.")
    return Rule(name, True, seen)


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
        return Rule(name, True, Message("The file speaks of the chest."))
    other = ELSEWHERE.search(described)
    if other:
        seen = Message("The file speaks of {}; the model reads chests only.", other.group(0))
        return Rule(name, False, seen)
    return Rule(name, True, Message("The file does not say which part of the body it shows."))


def _orientation(series: Series) -> Rule:
    name = "orientation"
    given = series.slices[0].orientation
    if given is None:
        return Rule(name, False, Message("The orientation of the slices is not given."))
    normal = np.cross(*given)
    angle = float(np.degrees(np.arccos(min(abs(float(normal[2])), 1.0))))
    if angle <= STEEPEST:
        return Rule(name, True, Message("The slices are inclined to axial by {:.0f}°.", angle))
    seen = Message(
        "The slices are inclined to axial by {:.0f}°; the model reads axial slices only.", angle
    )
    return Rule(name, False, seen)


def _reconstruction(series: Series) -> Rule:
    """Kernel and thickness, which the training data vary widely: said, but not refused."""
    name = "reconstruction"
    kernel = text(series.header, "ConvolutionKernel") or Message("not given")
    thickness = next(iter(numbers(series.header, "SliceThickness")), None)
    if thickness is None:
        return Rule(name, True, Message("Kernel {}, slice thickness not given.", kernel))
    if thickness <= SLICE_MM[1]:
        return Rule(name, True, Message("Kernel {}, slice thickness {:g} mm.", kernel, thickness))
    seen = Message(
        "Kernel {}, slice thickness {:g} mm; the model reads slices of at most {:g} mm.",
        kernel,
        thickness,
        SLICE_MM[1],
    )
    return Rule(name, False, seen)


def _spacing(volume: Volume) -> Rule:
    name = "spacing"
    spacing = spacing_of(volume)
    pixels = volume.series.slices[0].spacing
    if spacing is None or pixels is None:
        seen = Message("The slices are not evenly spaced, or distances are not given.")
        return Rule(name, False, seen)
    pixel_mm, slice_mm = spacing
    fits = (
        PIXEL_MM[0] <= pixel_mm <= PIXEL_MM[1]
        and SLICE_MM[0] <= slice_mm <= SLICE_MM[1]
        and 0.98 < pixels[0] / pixels[1] < 1.02
    )
    measured = (pixels[1], pixels[0], slice_mm)
    if fits:
        seen = Message("Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart.", *measured)
        return Rule(name, True, seen)
    seen = Message(
        "Pixels of {:.3g} × {:.3g} mm, slices {:.3g} mm apart; the model reads square pixels "
        "of {:g} to {:g} mm and slices up to {:g} mm apart.",
        *measured,
        *PIXEL_MM,
        SLICE_MM[1],
    )
    return Rule(name, False, seen)


def _units(volume: Volume) -> Rule:
    name = "values"
    if volume.is_colour:
        seen = Message("The pictures are in colour; the model reads grey.")
        return Rule(name, False, seen)
    if volume.unit == "HU":
        return Rule(name, True, Message("The values are HU."))
    if not volume.unit:
        return Rule(name, False, Message("The values have no unit; the model reads HU only."))
    seen = Message("The values are {}; the model reads HU only.", volume.unit)
    return Rule(name, False, seen)


_TAG_RULES: tuple[Callable[[Series], Rule], ...] = (
    _modality,
    _sop_class,
    _kind_of_image,
    _body_part,
    _orientation,
    _reconstruction,
)
